"""The companion provider's data sources: an object by the name that people know it by.

Derived as its resource types are (companion_schema.py): each kind with a list has one whose title
is made of attributes that answers have, unless Datadog's provider has one of that name. Parents are
required, of id and titles any; all else that answers have is read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from exporter.model.declaration import Kind
from exporter.schema import provider_schema, response_attributes
from exporter.schema.provider_schema import snake

_RELATED = re.compile(r"relationships\.(\w+)\.data\.id")


def titles(
    kind: Kind, attributes: Mapping[str, Mapping[str, Any]], facts: Mapping[str, Any]
) -> list[str]:
    """The attributes that an object may be found by, besides its id; none if nothing lists it."""
    if not kind.list or kind.singleton or _is_datadogs(kind.resource_type):
        return []
    found = []
    for path in (kind.title,) if isinstance(kind.title, str) else kind.title:
        related = _RELATED.fullmatch(path)
        name = f"{snake(related[1])}_id" if related else response_attributes.attribute(kind, path)
        if name in facts.get("parents", ()):
            continue
        known = name in facts.get("answer", {}) and name not in facts.get("json", ())
        if not known or attributes[name]["type"] != "string":
            return []
        found.append(name)
    # What only says where it stands is no name.
    return found if any(not name.endswith("_id") for name in found) else []


def block(
    named: list[str], attributes: Mapping[str, Mapping[str, Any]], facts: Mapping[str, Any]
) -> dict[str, Any]:
    """The attributes of the data source of an object with these titles."""
    made: dict[str, Any] = {}
    for name, attribute in attributes.items():
        flags = {k: v for k, v in attribute.items() if k in ("sensitive", "type")}
        if name in facts.get("parents", ()):
            made[name] = {"required": True, **flags}
        elif name in ("id", *named):
            made[name] = {"optional": True, "computed": True, **flags}
        elif name in facts.get("answer", {}) and name not in facts.get("unread", ()):
            made[name] = {"computed": True, **flags}
    return made


def _is_datadogs(type: str) -> bool:
    return (
        f"datadog_{provider_schema.bare(type)}" in provider_schema.provider()["data_source_schemas"]
    )
