"""Incident notification templates: the texts that tell people of an incident."""

from datadog_api_client.v2.api.incidents_api import IncidentsApi

from exporter.kinds._shared.reference_patterns import LINKS
from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_incident_notification_template",
    list=IncidentsApi.list_incident_notification_templates,
    url="/incidents/settings?section=message-templates",
    refs={"relationships.incident_type.data.id": Ref("incident_types"), "content": LINKS},
)
