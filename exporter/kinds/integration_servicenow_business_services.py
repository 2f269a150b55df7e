"""ServiceNow's business services, as Datadog knows them, which templates name."""

from datadog_api_client.v2.api.service_now_integration_api import ServiceNowIntegrationApi

from exporter.model.declaration import Kind

KIND = Kind(
    list=ServiceNowIntegrationApi.list_service_now_business_services,
    parents={"integration_servicenow_instances": "{id}"},
    title="service_name",
    url="/integrations/servicenow",
)
