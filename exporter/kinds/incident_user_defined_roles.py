"""Incident roles of the org's own: what a responder may be in an incident."""

from exporter.model.declaration import Kind, Ref, holds

KIND = Kind(
    resource_type="datadog_incident_user_defined_role",
    path="/api/v2/incidents/config/user-defined-roles",
    url="/incidents/settings?section=responder-types",
    skip={"every org has it": holds("name", "Incident Commander", "Responder")},
    refs={"relationships.incident_type.data.id": Ref("incident_types")},
)
