"""ServiceNow's users, as Datadog knows them, which templates name."""

from exporter.model.declaration import Kind

KIND = Kind(
    list="GET /api/v2/integration/servicenow/users/{instance_id}",
    parents={"integration_servicenow_instances": "{id}"},
    title="user_name",
    url="/integrations/servicenow",
)
