"""Incident postmortem templates: what a postmortem begins with, and where it is kept."""

from exporter.kinds._shared.reference_patterns import LINKS
from exporter.model.declaration import Kind, Object, Ref


def prepare(template: Object) -> Object:
    """The template with a truth value in place of the time since when it is its type's default."""
    return template | {"is_default": template.get("is_default") is not None}


KIND = Kind(
    resource_type="datadog_incident_postmortem_template",
    path="/api/v2/incidents/config/postmortem-templates",
    url="/incidents/settings?section=postmortem-templates",
    refs={"relationships.incident_type.data.id": Ref("incident_types"), "content": LINKS},
    prepare=prepare,
)
