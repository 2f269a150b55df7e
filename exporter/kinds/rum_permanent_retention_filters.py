"""RUM permanent retention filters: how many traces are kept with sessions that always are.

Every application has them, under the same ids; all that can be set is their share of traces.
"""

from exporter.model.declaration import Kind, Object


def is_fixed(filter: Object) -> bool:
    """Whether Datadog lets nobody change the filter."""
    editable = (filter.get("editability") or {}).get("trace_editable")
    return not editable or not filter.get("cross_product_sampling")


KIND = Kind(
    resource_type="ddx_rum_permanent_retention_filter",
    path="/api/v2/rum/applications/{app_id}/retention_filters/permanent",
    parents={"rum_applications": "{id}"},
    id="{app_id}:{id}",
    skip={"the same in every application: nobody can change it": is_fixed},
    ignore=("description", "editability", "name"),
    url="/rum/application/{app_id}",
)
