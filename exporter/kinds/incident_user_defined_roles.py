"""Incident roles of the org's own: what a responder may be in an incident."""

from datadog_api_client.v2.api.incidents_api import IncidentsApi

from exporter.model.declaration import Kind, Ref, holds

KIND = Kind(
    resource_type="datadog_incident_user_defined_role",
    list=IncidentsApi.list_incident_user_defined_roles,
    url="/incidents/settings?section=responder-types",
    skip={"every org has it": holds("name", "Incident Commander", "Responder")},
    refs={"relationships.incident_type.data.id": Ref("incident_types")},
)
