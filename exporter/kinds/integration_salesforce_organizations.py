"""Salesforce orgs that someone connected in the app, which incident templates name."""

from exporter.model.declaration import Kind, Mention, always

KIND = Kind(
    path="/api/v2/integration/salesforce-incidents/organizations",
    delete=None,
    skip={"connected by OAuth, which no API does: connect it in the app": always},
    by_hand={
        "connect the Salesforce organization in the app, at /integrations/salesforce-incidents": (
            Mention("integration_salesforce_incident_templates", path="salesforce_org_id")
        )
    },
    url="/integrations/salesforce-incidents",
)
