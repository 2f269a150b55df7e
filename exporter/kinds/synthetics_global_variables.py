"""Synthetics global variables: values that synthetics tests share, some secret."""

from exporter.kinds._shared.synthetics_tables import check_name
from exporter.model.declaration import Kind, Object, Ref


def hidden(value: Object) -> bool:
    """Whether the value is one that the API never returns: a secret, or a one-time password's."""
    return bool(value.get("secure") or (value.get("options") or {}).get("totp_parameters"))


def prepare(variable: Object) -> Object:
    """The variable's value, how it is kept and who may see it, as attributes of their own."""
    check_name(variable["name"], "the name")
    value = dict(variable.get("value") or {})
    attributes = dict(variable.get("attributes") or {})
    roles = attributes.pop("restricted_roles", None)
    if (variable.get("is_fido") or variable.get("is_totp")) and not value.get("secure"):
        # The provider holds these for secure, and refuses to be told otherwise.
        value.pop("secure", None)
    if variable.get("is_fido"):
        # A passkey's value is made by Datadog: the provider takes none.
        value.pop("value", None)
    elif value:
        value.setdefault("value", "")
    return {
        **variable,
        "attributes": attributes or None,
        "restricted_roles": roles,
        "value": None,
        **value,
    }


KIND = Kind(
    resource_type="datadog_synthetics_global_variable",
    path="/api/v1/synthetics/variables",
    url="/synthetics/settings/variables",
    refs={
        "parse_test_public_id": Ref("synthetics_tests"),
        "attributes.restricted_roles[]": Ref("roles"),
    },
    restricts=("attributes.restricted_roles[]",),
    secrets={"value.value": hidden},
    ignore=(
        "attributes.bindings",
        "last_error",
        "parse_test_extracted_at",
        "parse_test_name",
        "type",
    ),
    prepare=prepare,
    rename={"parse_test_public_id": "parse_test_id"},
)
