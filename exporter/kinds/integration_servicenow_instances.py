"""ServiceNow instances that someone connected in the app, which templates name."""

from exporter.model.declaration import Kind, Mention

KIND = Kind(
    path="/api/v2/integration/servicenow/instances",
    title="instance_name",
    by_hand={
        "connect the ServiceNow instance in the app, at /integrations/servicenow": Mention(
            "integration_servicenow_templates", path="instance_id"
        )
    },
    url="/integrations/servicenow",
)
