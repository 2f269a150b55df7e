"""ServiceNow's business services, as Datadog knows them, which templates name."""

from exporter.model.declaration import Kind

KIND = Kind(
    list="GET /api/v2/integration/servicenow/business_services/{instance_id}",
    parents={"integration_servicenow_instances": "{id}"},
    title="service_name",
    url="/integrations/servicenow",
)
