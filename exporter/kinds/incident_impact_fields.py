"""Incident impact fields: what is asked about the impact of an incident, by its type."""

from datadog_api_client.v2.api.incidents_api import IncidentsApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="ddx_incident_impact_field",
    list=IncidentsApi.list_incident_impact_fields,
    refs={"relationships.incident_type.data.id": Ref("incident_types")},
    url="/incidents/settings",
)
