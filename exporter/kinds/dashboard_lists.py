"""Dashboard lists made by hand, and the dashboards in them."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_dashboard_list",
    path="/api/v1/dashboard/lists/manual",
    parts=("GET /api/v2/dashboard/lists/manual/{dashboard_list_id}/dashboards",),
    url="/dashboard/lists/manual/{id}",
    refs={"dashboards[].id": Ref("dashboards", member=True)},
    rename={"dashboards[].id": "dashboards[].dash_id", "dashboards": "dash_item"},
    ignore=(
        "author",
        "dashboard_count",
        "dashboards[].author",
        "dashboards[].icon",
        "dashboards[].integration_id",
        "dashboards[].is_favorite",
        "dashboards[].is_read_only",
        "dashboards[].is_shared",
        "dashboards[].popularity",
        "dashboards[].tags",
        "dashboards[].title",
        "dashboards[].url",
        "is_favorite",
        "total",
        "type",
    ),
)
