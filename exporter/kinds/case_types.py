"""Case types that the org made: what sort of work a case is, by name, emoji and description."""

from exporter.model.declaration import Kind, holds

KIND = Kind(
    resource_type="ddx_case_type",
    path="/api/v2/cases/types",
    skip={"deleted": holds("deleted_at"), "built-in, under one id in every org": holds("internal")},
    ignore=("deleted_at", "internal"),
    # No request takes the statuses: they are set in the app.
    initial={
        "statuses_config": {
            "open": {"status_options": [{"name": "Open"}], "default": "Open"},
            "in_progress": {"status_options": [{"name": "In Progress"}], "default": "In Progress"},
            "closed": {"status_options": [{"name": "Closed"}], "default": "Closed"},
        }
    },
)
