"""Fits an object in its resource's shape to the provider's schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from exporter.model.ir import (
    Block,
    Body,
    Link,
    Value,
)
from exporter.schema.attribute_values import ZERO, coerce, is_absent, rank, sort_key
from exporter.schema.provider_schema import block_of, candidates, has_legacy_types, snake

# fmt: off
BOOKKEEPING = frozenset((
    "created", "created_at", "created_by", "created_by_handle", "created_by_id",
    "created_by_name", "created_by_user", "creation_author_id", "creation_date", "creator",
    "editor", "last_modified_by", "last_modified_by_user", "last_modified_user_uuid",
    "last_updated_by", "modified", "modified_at", "modified_by", "modified_by_handle", "org_id",
    "update_author_id", "update_date", "updated_at", "updated_by", "updated_by_handle",
    "updated_by_name", "updater", "version",
))
# fmt: on
"""Members the API keeps for itself, wherever they stand and no attribute takes them."""

EMPTY: tuple[Any, ...] = ("", [], {})
"""What the provider's older SDK takes for no value."""
PLAIN = ("number", "bool")
"""Types of attributes of which an empty text is no value."""
NOTHING: tuple[Any, ...] = ("", [])
"""What is no loss where the resource has no place for it; an empty object may say something by its
name alone."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A value that its place in the schema can't take: it is lost, if it isn't None.

    left_alone: the provider's state has something there, which Terraform must leave alone.
    """

    value: Any
    left_alone: bool = False


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A value that is written, and where the provider's state has another, or has one though this
    is None: Terraform must leave it alone."""

    value: Any


def unset(block: dict[str, Any], *names: str) -> dict[str, Any]:
    """A block with those of its attributes marked that the API has nothing for, and the provider a
    default."""
    return block | {n: LeftAlone(None) for n in names if block.get(n) in (None, "")}


def empty_block() -> dict[str, Any]:
    """An empty object that the provider's state has a block for; without members to write."""
    return {"": None}


@dataclass(slots=True)
class Fit:
    """A body, the paths that found no place in it, and the required attributes without value.

    left_alone: what Terraform must leave alone, in paths as `ignore_changes` takes them.
    """

    body: Body
    leftover: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    left_alone: list[str] = field(default_factory=list)


def place(block: Mapping[str, Any], member: str) -> str | None:
    """The attribute or block, of a block of the schema, that takes a member; None without one."""
    return block_of(block).place(member)


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
    facts = block_of(block)
    attributes, nested = facts.attributes, facts.nested
    found: dict[str, Value] = {}
    blocks: dict[str, list[Body]] = {}
    for key, value in obj.items():
        if value is None:
            continue
        path = f"{at}{key}"
        name = facts.place(key)
        spot = within if whole else f"{within}{name}"
        alone = isinstance(value, LeftAlone) or (isinstance(value, Unread) and value.left_alone)
        if alone and name:
            into.left_alone.append(spot)
        if isinstance(value, Unread):
            if value.value is not None and value.value not in NOTHING:
                into.leftover.append(path)
            continue
        if isinstance(value, LeftAlone) and (value := value.value) is None:
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
                if not (alone or whole or spec["nesting_mode"] == "set"):
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
    return isinstance(value, LeftAlone) and value.value is None


def _given(body: Body) -> Link | None:
    """The id of nothing that a block is all about."""
    return next((v for v in body.attributes.values() if is_absent(v)), None)


def _attribute(
    spec: Mapping[str, Any], value: Any, at: str, legacy: bool, into: Fit, spot: str
) -> Value:
    if "nested_type" not in spec:
        of = spec["type"]
        if legacy and isinstance(value, list) and isinstance(of, list):
            value = [ZERO.get(str(of[1])) if v is None else v for v in value]
        return coerce(value, of)
    inner = block_of(spec["nested_type"])

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


def _plain(body: Body) -> Any:
    return [body.attributes, [(b.type, _plain(b.body)) for b in body.blocks]]
