"""ServiceNow's assignment groups, as Datadog knows them, which templates name."""

from exporter.model.declaration import Kind

KIND = Kind(
    list="GET /api/v2/integration/servicenow/assignment_groups/{instance_id}",
    parents={"integration_servicenow_instances": "{id}"},
    title="assignment_group_name",
    url="/integrations/servicenow",
)
