"""ServiceNow instances that someone connected in the app, which templates name."""

from datadog_api_client.v2.api.service_now_integration_api import ServiceNowIntegrationApi

from exporter.model.declaration import Kind, Mention

KIND = Kind(
    list=ServiceNowIntegrationApi.list_service_now_instances,
    title="instance_name",
    by_hand={
        "connect the ServiceNow instance in the app, at /integrations/servicenow": Mention(
            "integration_servicenow_templates", path="instance_id"
        )
    },
    url="/integrations/servicenow",
)
