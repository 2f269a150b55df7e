"""Templates of maintenances: what a status page says before, during and after one."""

from datadog_api_client.v2.api.status_pages_api import StatusPagesApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_status_page_maintenance_template",
    list=StatusPagesApi.list_maintenance_templates,
    parents={"status_pages": "{id}"},
    refs={"component_ids[]": Ref("status_page_components")},
    ignore=("relationships.status_page",),
    url="/status-pages/{page_id}/view",
)
