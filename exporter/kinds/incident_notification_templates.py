"""Incident notification templates: the texts that tell people of an incident."""

from exporter.kinds._shared.reference_patterns import LINKS
from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_incident_notification_template",
    path="/api/v2/incidents/config/notification-templates",
    url="/incidents/settings?section=message-templates",
    refs={"relationships.incident_type.data.id": Ref("incident_types"), "content": LINKS},
)
