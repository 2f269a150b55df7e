"""Incident impact fields: what is asked about the impact of an incident, by its type."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_incident_impact_field",
    path="/api/v2/incidents/config/impact-fields",
    refs={"relationships.incident_type.data.id": Ref("incident_types")},
    url="/incidents/settings",
)
