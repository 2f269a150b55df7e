"""The order in which the sessions of a RUM application are tried against its retention filters."""

from exporter.model.declaration import Kind, Object, Ref, TextRef, holds


def prepare(order: Object) -> Object:
    """The ids of the list's filters, in its order."""
    return {"application_id": order["id"], "retention_filter_ids": [f["id"] for f in order["data"]]}


KIND = Kind(
    resource_type="datadog_rum_retention_filters_order",
    get="GET /api/v2/rum/applications/{app_id}/retention_filters",
    update="PATCH /api/v2/rum/applications/{app_id}/relationships/retention_filters",
    parents={"rum_applications": "{id}"},
    where=holds("data"),
    refs={
        # Every application has the default ones under these ids.
        "data[].id": TextRef(r"^(?!default)(?P<id>.+)$", Ref("rum_retention_filters"))
    },
    prepare=prepare,
    url="/rum/application/{id}",
)
