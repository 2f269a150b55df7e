"""Templates of degradations: what a status page says when a service has trouble."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_status_page_degradation_template",
    path="/api/v2/statuspages/{page_id}/degradation_templates",
    parents={"status_pages": "{id}"},
    refs={"components_affected[].id": Ref("status_page_components")},
    ignore=("components_affected[].name", "relationships.status_page"),
    url="/status-pages/{page_id}/view",
)
