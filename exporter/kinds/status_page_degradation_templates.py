"""Templates of degradations: what a status page says when a service has trouble."""

from datadog_api_client.v2.api.status_pages_api import StatusPagesApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_status_page_degradation_template",
    list=StatusPagesApi.list_degradation_templates,
    parents={"status_pages": "{id}"},
    refs={"components_affected[].id": Ref("status_page_components")},
    ignore=("components_affected[].name", "relationships.status_page"),
    url="/status-pages/{page_id}/view",
)
