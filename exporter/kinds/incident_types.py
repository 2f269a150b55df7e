"""Incident types: which sorts of incidents there are, and what people may do in each."""

from exporter.model.declaration import Kind, Mention, Object, holds


def prepare(type: Object) -> Object:
    """The type as the provider reads it, which takes a missing description for an empty one."""
    return type | {"description": type.get("description") or ""}


KIND = Kind(
    resource_type="datadog_incident_type",
    path="/api/v2/incidents/config/types",
    url="/incidents/settings?section=incident-types&id={id}",
    prepare=prepare,
    initial={"configuration.disable_out_of_the_box_postmortem_template": False},
    by_hand={
        "set the prefix of the incident type in the app": Mention(
            "incident_types", path="prefix", pattern=r"^(?!IR$)(?P<id>.+)$"
        )
    },
    ignore=("prefix",),
    adoptable={"every org has a default incident type, and there is one only": holds("is_default")},
)
