"""What a kind's requests answer with, as the attributes of its resource type."""

from __future__ import annotations

from typing import Any

from exporter.api.endpoints import endpoints
from exporter.model import json_path
from exporter.model.declaration import Kind
from exporter.schema import openapi_types
from exporter.schema.openapi_types import Member
from exporter.schema.provider_schema import snake
from exporter.schema.schema_fit import BOOKKEEPING

IDENTIFIER = {"id", "type"}
"""The members of a JSON:API identifier."""


def attribute(kind: Kind, member: str) -> str:
    """The attribute of a member, which a rename may call otherwise."""
    return snake(kind.rename.get(member, member))


def answer(kind: Kind) -> dict[str, tuple[Member, str]]:
    """What the kind's requests answer with: attribute -> its member, and where that stands in an
    object after its renames."""
    members: dict[str, Member] = {}
    relationships: dict[str, Member] = {}
    lists = () if kind.summary else endpoints(kind.list)
    parts = (e for part in kind.parts for e in endpoints(part))
    for e in (*endpoints(kind.get), *lists, *endpoints(kind.create), *parts):
        if not (e.raw and e.raw.settings["response_type"]):
            continue
        types = e.raw.settings["response_type"]
        if not kind.list and not kind.parts and _is_list(types):
            return {attribute(kind, "data"): (Member(([str],)), attribute(kind, "data"))}
        inside, beside = _object(kind, types, e in lists)
        members |= {n: m for n, m in inside.items() if n not in members}
        relationships |= {n: m for n, m in beside.items() if n not in relationships}
    for old, new in kind.rename.items():
        first, *rest = json_path.steps(old)
        into = json_path.steps(new)
        moved = members.pop(first, None) if not rest else None
        if old == "id":
            moved = Member((str,))
        elif not rest and moved is None and into[0] in members:
            continue  # Of a variable in URLs, that is a member.
        if not into:
            inner = openapi_types.members(moved.types) if moved else {}
            members |= {name: Member(()) for name in inner if name not in members}
            continue
        if first == "relationships" and rest:
            relationships.pop(rest[0], None)
            moved = Member((str,))
        members[into[0]] = moved if moved and len(into) == 1 else Member(())
    ignored = {*kind.ignore, *(f"relationships.{n}" for n in BOOKKEEPING)}
    found = {snake(n): (m, n) for n, m in members.items() if n not in ignored}
    for name, member in relationships.items():
        if f"relationships.{snake(name)}" not in ignored and f"relationships.{name}" not in ignored:
            as_attribute, many = related(name, member)
            of = Member(([str],) if many else (str,))
            found.setdefault(as_attribute, (of, f"relationships.{name}"))
    return found


def _object(
    kind: Kind, types: tuple[Any, ...], listed: bool
) -> tuple[dict[str, Member], dict[str, Member]]:
    """The members of an answer's object out of its envelope, and its relationships."""
    if listed:
        for step in json_path.steps(kind.items):
            held = openapi_types.members(types).get(step)
            types = held.types if held else ()
    top = openapi_types.members(openapi_types.items(types))
    if not listed and "data" in top:
        top = openapi_types.members(openapi_types.items(top["data"].types))
    if not ("attributes" in top and "type" in top):
        return (top if set(top) != IDENTIFIER else {}), {}
    beside = openapi_types.members(top["relationships"].types) if "relationships" in top else {}
    data = {n: openapi_types.members(m.types).get("data") for n, m in beside.items()}
    return openapi_types.members(top["attributes"].types), {n: m for n, m in data.items() if m}


def _is_list(types: tuple[Any, ...]) -> bool:
    """Whether an answer's `data` is a list."""
    data = openapi_types.members(types).get("data")
    return data is not None and any(isinstance(t, list) for t in data.types)


def related(name: str, data: Member) -> tuple[str, bool]:
    """The attribute of a relationship, and whether it is to many."""
    many = any(isinstance(t, list) for t in data.types)
    return (snake(name) if many else f"{snake(name)}_id"), many
