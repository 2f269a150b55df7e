"""The order in which the sessions of a RUM application are tried against its retention filters."""

from exporter.kinds._shared.orders import ids_of_list
from exporter.model.declaration import Kind, Ref, TextRef, holds

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
    prepare=ids_of_list("retention_filter_ids", keep="id"),
    rename={"id": "application_id"},
    url="/rum/application/{id}",
)
