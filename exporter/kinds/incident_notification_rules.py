"""Incident notification rules: whom an incident tells when."""

from exporter.kinds._shared.reference_patterns import HANDLES
from exporter.model.declaration import Kind, Object, Ref


def prepare(rule: Object) -> Object:
    """The rule as the provider takes it, which reads no empty list of what tells people again."""
    if not rule.get("conditions"):
        raise ValueError("the provider takes no rule without conditions")
    return {k: v for k, v in rule.items() if v or k != "renotify_on"}


KIND = Kind(
    resource_type="datadog_incident_notification_rule",
    path="/api/v2/incidents/config/notification-rules",
    title=("relationships.incident_type.data.id", "trigger"),
    url="/incidents/settings?section=notification-rules",
    refs={
        "relationships.incident_type.data.id": Ref("incident_types"),
        "relationships.notification_template.data.id": Ref("incident_notification_templates"),
        "handles[]": HANDLES,
    },
    prepare=prepare,
)
