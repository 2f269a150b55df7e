"""RUM permanent retention filters: how many traces are kept with sessions that always are.

Every application has them, under the same ids; all that can be set is their share of traces.
"""

from datadog_api_client.v2.api.rum_retention_filters_api import RumRetentionFiltersApi

from exporter.model.declaration import Kind, Object


def is_fixed(filter: Object) -> bool:
    """Whether Datadog lets nobody change the filter."""
    editable = (filter.get("editability") or {}).get("trace_editable")
    return not editable or not filter.get("cross_product_sampling")


KIND = Kind(
    resource_type="ddx_rum_permanent_retention_filter",
    list=RumRetentionFiltersApi.list_permanent_retention_filters,
    parents={"rum_applications": "{id}"},
    id="{app_id}:{id}",
    skip={"the same in every application: nobody can change it": is_fixed},
    ignore=("description", "editability", "name"),
    url="/rum/application/{app_id}",
)
