"""ServiceNow templates: what a record that Datadog makes there is filled in with."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_integration_servicenow_template",
    path="/api/v2/integration/servicenow/handles",
    title="handle_name",
    refs={
        "assignment_group_id": Ref("integration_servicenow_assignment_groups"),
        "business_service_id": Ref("integration_servicenow_business_services"),
        "instance_id": Ref("integration_servicenow_instances"),
        "user_id": Ref("integration_servicenow_users"),
    },
    url="/integrations/servicenow",
)
