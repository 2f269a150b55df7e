"""Templates of maintenances: what a status page says before, during and after one."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_status_page_maintenance_template",
    path="/api/v2/statuspages/{page_id}/maintenance_templates",
    parents={"status_pages": "{id}"},
    refs={"component_ids[]": Ref("status_page_components")},
    ignore=("relationships.status_page",),
    url="/status-pages/{page_id}/view",
)
