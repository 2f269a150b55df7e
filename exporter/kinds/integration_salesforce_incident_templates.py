"""Salesforce incident templates: what an incident that Datadog opens there is filled in with."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_integration_salesforce_incident_template",
    path="/api/v2/integration/salesforce-incidents/incident-templates",
    # The owner is a user of Salesforce: the same from every org of Datadog.
    refs={"salesforce_org_id": Ref("integration_salesforce_organizations")},
    url="/integrations/salesforce-incidents",
)
