"""Fits an object in its resource's shape to the provider's schema."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeGuard

from exporter.model.ir import (
    ABSENT,
    Block,
    Body,
    Compact,
    DataRef,
    JsonText,
    Link,
    MapRef,
    Number,
    Template,
    Text,
    Until,
    Value,
)
from exporter.schema.provider_schema import has_legacy_types, is_limited

# fmt: off
BOOKKEEPING = frozenset((
    "created", "created_at", "created_by", "created_by_handle", "created_by_id",
    "creation_author_id", "creator", "editor", "modified", "modified_at", "modified_by",
    "modified_by_handle", "org_id", "updated_at", "updated_by", "update_author_id", "updater",
    "version",
))
# fmt: on
"""Members the API keeps for itself, wherever they stand and no attribute takes them."""

EMPTY: tuple[Any, ...] = ("", [], {})
"""What the provider's older SDK takes for no value."""
PLAIN = ("number", "bool")
"""Types of attributes of which an empty text is no value."""
ZERO: Mapping[str, Value] = {"string": "", "number": 0, "bool": False}
"""What the provider's older SDK, which takes no null there, has for null in a list of a type."""
NOTHING: tuple[Any, ...] = ("", [])
"""What is no loss where the resource has no place for it; an empty object may say something by its
name alone."""

FIRST = ("name", "title", "handle", "id", "type", "enabled", "is_enabled", "description", "message")
"""What a reader looks for first, in this order; the rest follows by the alphabet."""


@cache
def rank(name: str) -> tuple[int, str]:
    """The order in which members of an object or attributes of a block are written."""
    return (FIRST.index(name) if name in FIRST else len(FIRST), name)


@cache
def snake(name: str) -> str:
    """`subtestPublicId` as `subtest_public_id`."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|-", "_", name)
    return spaced.lower()


def candidates(name: str) -> Iterable[str]:
    """The names a member may have in the schema: its own, its singular, its plural."""
    yield name
    if name.endswith("ies"):
        yield name[:-3] + "y"
    if name.endswith("es"):
        yield name[:-2]
    if name.endswith("s"):
        yield name[:-1]
    yield name + "s"


@dataclass(frozen=True, slots=True)
class Unread:
    """A value that its place in the schema can't take: it is lost, if it isn't None.

    held: the provider's state has something there, which Terraform must leave alone.
    """

    value: Any
    held: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """A value that is written, and where the provider's state has another, or has one though this
    is None: Terraform must leave it alone."""

    value: Any


def unset(block: dict[str, Any], *names: str) -> dict[str, Any]:
    """A block with those of its attributes marked that the API has nothing for, and the provider a
    default."""
    return block | {n: Held(None) for n in names if block.get(n) in (None, "")}


def empty_block() -> dict[str, Any]:
    """An empty object that the provider's state has a block for; without members to write."""
    return {"": None}


class Facts:
    """A block of the schema, with what is asked of it again and again."""

    def __init__(self, block: Mapping[str, Any]) -> None:
        self.block = block
        self.attributes: Mapping[str, Any] = block.get("attributes", {})
        self.nested: Mapping[str, Any] = block.get("block_types", {})
        self.required = [n for n, a in self.attributes.items() if a.get("required")]
        self.optional = {n for n, a in self.attributes.items() if a.get("optional")}
        self.limited = {n: a for n, a in self.attributes.items() if is_limited(a)}
        self.least = [n for n, b in self.nested.items() if b.get("min_items")]
        self._names: dict[str, str | None] = {}

    def name(self, key: str) -> str | None:
        """The attribute or block that takes a member."""
        if key not in self._names:
            known = (c for c in candidates(snake(key)) if c in self.attributes or c in self.nested)
            self._names[key] = next(known, None)
        return self._names[key]


_KNOWN: dict[int, Facts] = {}


def facts_of(block: Mapping[str, Any]) -> Facts:
    """The facts of a block, kept by its identity: schemas live as long as the program."""
    facts = _KNOWN.get(id(block))
    if facts is None or facts.block is not block:
        facts = _KNOWN[id(block)] = Facts(block)
    return facts


@dataclass(slots=True)
class Fit:
    """A body, the paths that found no place in it, and the required attributes without value.

    held: what Terraform must leave alone, in paths as `ignore_changes` takes them.
    """

    body: Body
    leftover: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)


def place(block: Mapping[str, Any], member: str) -> str | None:
    """The attribute or block, of a block of the schema, that takes a member; None without one."""
    return facts_of(block).name(member)


def related(obj: Mapping[str, Any], block: Mapping[str, Any]) -> dict[str, Any]:
    """The object with the ids of its JSON:API relationships as members: `team.data.id` is the
    attribute `team_id` or `team`, whichever the schema has, unless the object says that itself.
    Links without data are dropped."""
    flat = {k: v for k, v in obj.items() if k != "relationships"}
    for name, relationship in (obj.get("relationships") or {}).items():
        data = relationship.get("data") if isinstance(relationship, Mapping) else None
        if data is None or snake(name) in BOOKKEEPING:
            continue
        ids = [d["id"] for d in data] if isinstance(data, list) else data["id"]
        known = (f"{snake(name)}_id", *candidates(snake(name)))
        places = (*block.get("attributes", {}), *block.get("block_types", {}))
        at = next((n for n in known if n in places), None)
        if at and flat.get(at) is not None:
            continue
        if at or ids:
            flat[at or f"relationships.{name}"] = ids
    return flat


def fit(block: Mapping[str, Any], obj: Mapping[str, Any]) -> Fit:
    """The body of a resource whose schema is `block`. Empty and null members are left out as
    the provider's SDK treats them (provider_schema.has_legacy_types)."""
    fitted = Fit(Body())
    fitted.body = _body(block, obj, "", has_legacy_types(block), fitted, "")
    return fitted


def _body(
    block: Mapping[str, Any], obj: Mapping[str, Any], at: str, legacy: bool, into: Fit, within: str
) -> Body:
    """`at`: what the paths of members in the object begin with. `within`: what those of attributes
    in the resource do, with a dot at its end; without one, it stands for all that is in it."""
    whole = bool(within) and not within.endswith(".")
    body = Body()
    facts = facts_of(block)
    attributes, nested = facts.attributes, facts.nested
    found: dict[str, Value] = {}
    blocks: dict[str, list[Body]] = {}
    for key, value in obj.items():
        if value is None:
            continue
        path = f"{at}{key}"
        name = facts.name(key)
        spot = within if whole else f"{within}{name}"
        held = isinstance(value, Held) or (isinstance(value, Unread) and value.held)
        if held and name:
            into.held.append(spot)
        if isinstance(value, Unread):
            if value.value is not None and value.value not in NOTHING:
                into.leftover.append(path)
            continue
        if isinstance(value, Held) and (value := value.value) is None:
            continue
        if name is None:
            member = snake(key)
            if not (value in NOTHING or member in BOOKKEEPING or (member == "id" and not at)):
                into.leftover.append(path)
        elif name in attributes:
            optional = name in facts.optional
            own_id = name == "id" and not at and optional
            if own_id or not (optional or name in facts.required):
                continue
            if optional and value in EMPTY and (legacy or attributes[name].get("type") in PLAIN):
                continue
            try:
                found[name] = _attribute(attributes[name], value, path, legacy, into, spot)
            except ValueError:
                into.leftover.append(path)  # Text that is no number, where only numbers are.
        else:
            spec = nested[name]
            many = value if isinstance(value, list) else [value]
            for each in many:
                if not isinstance(each, Mapping):
                    into.leftover.append(path)
                    continue
                within_block = spot
                if not (held or whole or spec["nesting_mode"] == "set"):
                    listed = spec["nesting_mode"] == "list"
                    within_block += f"[{len(blocks.get(name, ()))}]." if listed else "."
                inner = _body(spec["block"], each, f"{path}.", legacy, into, within_block)
                # An SDK's state has no block where the API has an empty object, unless said so.
                if legacy and not spec.get("min_items") and all(map(_is_unset, each.values())):
                    continue
                blocks.setdefault(name, []).append(inner)
    into.missing += [f"{at}{name}" for name in facts.required if name not in found]
    into.missing += [f"{at}{name}" for name in facts.least if name not in blocks]
    body.attributes = {n: found[n] for n in sorted(found, key=rank)}
    for name in sorted(blocks, key=rank):
        bodies = blocks[name]
        if nested[name]["nesting_mode"] == "set":
            bodies = sorted(bodies, key=lambda b: sort_key(_plain(b)))
        listed = nested[name]["nesting_mode"] != "single"
        body.blocks.extend(Block(name, b, _given(b) if listed else None) for b in bodies)
    return body


def _is_unset(value: Any) -> bool:
    """Whether only the provider has a value there."""
    return isinstance(value, Held) and value.value is None


def _given(body: Body) -> Link | None:
    """The id of nothing that a block is all about."""
    return next((v for v in body.attributes.values() if is_absent(v)), None)


def is_absent(value: Any) -> TypeGuard[MapRef]:
    """Whether a value is the id of what no other org has."""
    return isinstance(value, MapRef) and value.variable == ABSENT


def _attribute(
    spec: Mapping[str, Any], value: Any, at: str, legacy: bool, into: Fit, spot: str
) -> Value:
    if "nested_type" not in spec:
        of = spec["type"]
        if legacy and isinstance(value, list) and isinstance(of, list):
            value = [ZERO.get(str(of[1])) if v is None else v for v in value]
        return coerce(value, of)
    inner = {"attributes": spec["nested_type"]["attributes"]}

    def nest(v: Any) -> Value:
        if not isinstance(v, Mapping):
            into.leftover.append(at)
            return None
        return _body(inner, v, f"{at}.", legacy, into, spot).attributes

    match spec["nested_type"]["nesting_mode"]:
        case "single":
            return nest(value)
        case "map":
            return {k: nest(v) for k, v in sorted(value.items())}
        case "set":
            return sorted((nest(v) for v in value), key=sort_key)
        case _:
            return [nest(v) for v in value]


def coerce(value: Any, of: Any) -> Value:
    """A JSON value as an attribute's type wants it; `of` is a type of the schema."""
    if value is None:
        return None
    if isinstance(value, (Number, Text)):
        return value.value  # Terraform converts what an attribute is given by itself.
    if isinstance(value, (Link, Template, JsonText, Compact, Until)):
        return value
    match of:
        case "string":
            if isinstance(value, (dict, list)):
                return JsonText(ordered(value))
            return value if isinstance(value, str) else plain_text(value)
        case "number" if isinstance(value, str):
            number = float(value)
            return int(number) if number.is_integer() else number
        case "number" if isinstance(value, float) and value.is_integer():
            return int(value)
        case "bool" if isinstance(value, str):
            return value == "true"
        case ["list" | "set" as mode, inner]:
            values = [coerce(v, inner) for v in (value if isinstance(value, list) else [value])]
            values = _once(sorted(values, key=sort_key)) if mode == "set" else values
            lacking = any((isinstance(v, DataRef) and v.optional) or is_absent(v) for v in values)
            return Compact(tuple(values)) if lacking else values
        case ["map", inner]:
            return {k: coerce(v, inner) for k, v in sorted(value.items())}
        case ["object", members]:
            return {k: coerce(value.get(k), t) for k, t in sorted(members.items())}
    return value  # type: ignore[no-any-return]


def _once(values: list[Value]) -> list[Value]:
    """The values of a sorted list, each once."""
    return [v for i, v in enumerate(values) if not i or v != values[i - 1]]


def plain_text(value: Any) -> str:
    """A number or truth value as the provider writes it in a string attribute."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def ordered(value: Any) -> Value:
    """JSON with the members of its objects in the order a reader looks for them."""
    if isinstance(value, dict):
        return {k: ordered(value[k]) for k in sorted(value, key=rank)}
    if isinstance(value, list):
        if any(map(is_absent, value)):
            return Compact(tuple(v if is_absent(v) else ordered(v) for v in value))
        return [ordered(v) for v in value]
    if isinstance(value, Number) and is_absent(value.value):
        return int(value.value.here)  # JSON has no list that a number may be left out of.
    return value.here if is_absent(value) else value


def _plain(body: Body) -> Any:
    return [body.attributes, [(b.type, _plain(b.body)) for b in body.blocks]]


def sort_key(value: Any) -> tuple[int, float, str]:
    """An order for the members of a set, whatever they are."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return (0, value, "")
    if isinstance(value, str):
        return (1, 0, value)
    return (2, 0, json.dumps(value, default=str, sort_keys=True))
