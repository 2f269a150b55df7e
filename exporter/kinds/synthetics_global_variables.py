"""Synthetics global variables: values that synthetics tests share, some secret."""

import re

from exporter.model.declaration import Kind, Object, Ref
from exporter.model.truncation import truncated

NAME = re.compile(r"[A-Z][A-Z0-9_]+[A-Z0-9]")


def hidden(value: Object) -> bool:
    """Whether the value is one that the API never returns: a secret, or a one-time password's."""
    return bool(value.get("secure") or (value.get("options") or {}).get("totp_parameters"))


def prepare(variable: Object) -> Object:
    """The variable's value, how it is kept and who may see it, as attributes of their own."""
    if not NAME.fullmatch(variable["name"]):
        # It would end a plan for all objects.
        name = truncated(variable["name"])
        raise ValueError(f"the name {name!r}, which the provider refuses")
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
