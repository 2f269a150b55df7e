"""Incident fields of the org's own: what is asked of whoever declares an incident."""

from exporter.kinds._shared.empty_members import without_empty
from exporter.model.declaration import Kind, Object, Ref, holds
from exporter.model.json_path import edit

TYPES = {
    1: "dropdown",
    2: "multiselect",
    3: "textbox",
    4: "textarray",
    5: "metrictag",
    6: "autocomplete",
    7: "number",
    8: "datetime",
}
"""The provider's words for the API's numbers."""


def prepare(field: Object) -> Object:
    """The field with its type's word and without the empty texts of its values."""
    if field.get("type") not in TYPES:
        raise ValueError(f"the provider knows no type {field.get('type')} of a field")
    made = edit(field, "valid_values[]", without_empty("description", "short_description"))
    return made | {"type": TYPES[field["type"]]}


KIND = Kind(
    resource_type="datadog_incident_user_defined_field",
    path="/api/v2/incidents/config/user-defined-fields",
    url="/incidents/settings?section=property-fields",
    skip={"reserved: every org has it": holds("reserved"), "deleted": holds("deleted")},
    refs={"relationships.incident_type.data.id": Ref("incident_types")},
    prepare=prepare,
)
