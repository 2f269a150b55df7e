"""ServiceNow templates: what a record that Datadog makes there is filled in with."""

from datadog_api_client.v2.api.service_now_integration_api import ServiceNowIntegrationApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_integration_servicenow_template",
    list=ServiceNowIntegrationApi.list_service_now_templates,
    title="handle_name",
    refs={
        "assignment_group_id": Ref("integration_servicenow_assignment_groups"),
        "business_service_id": Ref("integration_servicenow_business_services"),
        "instance_id": Ref("integration_servicenow_instances"),
        "user_id": Ref("integration_servicenow_users"),
    },
    url="/integrations/servicenow",
)
