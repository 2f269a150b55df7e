"""What the client's types say of a companion attribute: its order, and how it is taken away."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from exporter.model.declaration import Kind
from exporter.schema import openapi_types, response_attributes
from exporter.schema.openapi_types import Member
from exporter.schema.request_attributes import Body, attribute_type


def typed(kind: Kind, attribute: str, of: Member | None) -> Any:
    """The type of an attribute: a list of texts or numbers is a set, unless its order says
    something."""
    match attribute_type(of):
        case ["list", inner] if not kind.name.endswith("_order"):
            ordered = {response_attributes.attribute(kind, member) for member in kind.ordered}
            return ["list" if attribute in ordered else "set", inner]
        case type:
            return type


def cleared(
    update: Body,
    needed: Collection[str],
    own_way: Collection[str],
    attributes: Mapping[str, Mapping[str, Any]],
) -> tuple[dict[str, Any], list[str]]:
    """What an update sends to take an attribute away, if not null; and what none takes away.

    needed: what a new object must have. own_way: what requests of their own set.
    """
    forms = (update.form, *update.form.get("of", {}).values())
    related = {n for form in forms for n in form.get("relationships", ())}
    clear: dict[str, Any] = {}
    stays = []
    for name, attribute in attributes.items():
        member = update.attributes.get(name)
        if not attribute.get("optional") or (member is None and name not in own_way):
            continue
        value = openapi_types.emptied(member.types) if member else None
        one = name in related and value != []  # Of JSON:API, null is no object.
        if member and (one or openapi_types.nullable(member.types)):
            continue
        must = name in needed or (member is not None and member.required)
        if value is None or (must and value == ""):
            stays.append(name)
        else:
            clear[name] = value
    return clear, stays
