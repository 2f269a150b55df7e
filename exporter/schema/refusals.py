"""What the provider refuses of a resource, by the facts of its schema (see provider_schema.py).

A resource that a plan refuses takes the plan of its whole root with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from exporter.model.ir import Block, Body, Value
from exporter.schema import provider_schema
from exporter.schema.provider_schema import block_of

Path: TypeAlias = tuple[str | int, ...]
"""Steps in a body: for each block its type and its number among those of the type, and last the
attribute; in an attribute with attributes of its own, names, and the numbers of elements."""
EQUIVALENT = (
    (re.compile(r"(?<=T\d\d:\d\d)(?=$|Z|[+-])"), ":00"),
    (re.compile(r"(?<=\d)[+-]00:00$"), "Z"),
)
"""The same moment otherwise: with its seconds, and in UTC by its other name."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What the provider refuses, and why. path: () if nobody can say which attribute it is.
    instead: what means the same, and isn't refused."""

    path: Path
    why: str
    instead: str | None = None

    def __str__(self) -> str:
        return f"{shown(self.path)}: {self.why}" if self.path else self.why


def shown(path: Path) -> str:
    """A path as a person reads it."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return text.removeprefix(".")


def refusals(block: Mapping[str, Any], body: Body, at: Path = ()) -> Iterator[Refusal]:
    """What the facts say that the provider refuses of a body whose schema is `block`."""
    known = block_of(block)
    if known.limited:
        yield from _of_attributes(known.limited, body.attributes, at)
    for steps, inner in numbered(body):
        yield from refusals(known.nested[inner.type]["block"], inner.body, (*at, *steps))


def numbered(body: Body) -> Iterator[tuple[Path, Block]]:
    """The blocks right in a body, each with the steps that lead to it."""
    numbers: dict[str, int] = {}
    for inner in body.blocks:
        number = numbers[inner.type] = numbers.get(inner.type, -1) + 1
        yield (inner.type, number), inner


def _of_attributes(
    specs: Mapping[str, Any], values: Mapping[str, Value], at: Path
) -> Iterator[Refusal]:
    for name, spec in specs.items():
        value = values.get(name)
        if value is None:
            continue
        if "nested_type" in spec:
            inner = spec["nested_type"]["attributes"]
            many = enumerate(value) if isinstance(value, list) else [(None, value)]
            for number, each in many:
                if isinstance(each, dict):
                    steps = () if number is None else (number,)
                    yield from _of_attributes(inner, each, (*at, name, *steps))
        elif why := _refused(limits := provider_schema.limits(spec), value):
            yield Refusal((*at, name), why, _equivalent(limits, value))


def _refused(limits: Mapping[str, Any], value: Value) -> str:
    """Why a value is refused; "" if it isn't, or is known only once it is applied."""
    if isinstance(value, list):
        if "elements" in limits:
            return next((why for v in value if (why := _refused(limits["elements"], v))), "")
        return (
            _beyond(len(value), len(value), limits["count"], "elements")
            if "count" in limits
            else ""
        )
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    if "allowed" in limits and value not in limits["allowed"]:
        return "none of the values that it takes"
    if isinstance(value, str):
        if "pattern" in limits and not re.fullmatch(limits["pattern"], value, re.DOTALL):
            return f"not of the form {limits['pattern']}"
        if "length" in limits:
            # Some validators count bytes, others characters.
            return _beyond(len(value.encode()), len(value), limits["length"], "characters")
        return ""
    return _beyond(value, value, limits["between"], "") if "between" in limits else ""


def _beyond(
    largest: float, smallest: float, limits: tuple[float | None, float | None], of: str
) -> str:
    least, most = limits
    if least is not None and largest < least:
        return f"it takes {least} {of} or more".replace("  ", " ")
    if most is not None and smallest > most:
        return f"it takes {most} {of} at most".replace("  ", " ")
    return ""


def _equivalent(limits: Mapping[str, Any], value: Value) -> str | None:
    """What means the same as a text, and isn't refused."""
    if isinstance(value, str) and "pattern" in limits:
        for pattern, text in EQUIVALENT:
            value = pattern.sub(text, value)
            if not _refused(limits, value):
                return value
    return None


def edited(
    block: Mapping[str, Any], body: Body, path: Path, instead: str | None = None
) -> Body | None:
    """The body with an attribute replaced, or without it; None if the provider requires that, or
    it isn't there."""
    match path:
        case [str(type), int(number), *rest] if rest and type in block.get("block_types", {}):
            ours = [i for i, inner in enumerate(body.blocks) if inner.type == type]
            if number >= len(ours):
                return None
            at = ours[number]
            nested = block["block_types"][type]["block"]
            inner = edited(nested, body.blocks[at].body, tuple(rest), instead)
            if inner is None:
                return None
            blocks = list(body.blocks)
            blocks[at] = replace(blocks[at], body=inner)
            return Body(body.attributes, blocks)
        case [str(name), *rest] if name in block.get("attributes", {}):
            found = _edited(block["attributes"], body.attributes, (name, *rest), instead)
            return None if found is None else Body(found, body.blocks)
    return None


def _edited(
    specs: Mapping[str, Any], values: Mapping[str, Value], path: Path, instead: str | None
) -> dict[str, Value] | None:
    name, *rest = path
    value, spec = values.get(str(name)), specs[str(name)]
    new: Value
    if value is None:
        return None
    if not rest:
        if instead is None and not spec.get("optional"):
            return None
        new = instead
    else:
        inner = spec["nested_type"]["attributes"]
        number = rest[0] if isinstance(rest[0], int) else None
        each = value[number] if number is not None and isinstance(value, list) else value
        deeper = tuple(rest[number is not None :])
        if not isinstance(each, dict) or (found := _edited(inner, each, deeper, instead)) is None:
            return None
        new = found
        if number is not None and isinstance(value, list):
            new = [*value[:number], found, *value[number + 1 :]]
    kept = {n: new if n == name else v for n, v in values.items()}
    return {n: v for n, v in kept.items() if n != name or v is not None}


def ignorable(block: Mapping[str, Any], path: Path) -> str:
    """The path that `ignore_changes` takes for an attribute, or all blocks of a type; of what is in
    a set, the set's."""
    match path:
        case [str(type)] if type in block.get("block_types", {}):
            return type
        case [str(type), int(number), *rest] if type in block.get("block_types", {}):
            spec = block["block_types"][type]
            deeper = ignorable(spec["block"], tuple(rest))
            match spec["nesting_mode"]:
                case "single":
                    return f"{type}.{deeper}"
                case "list":
                    return f"{type}[{number}].{deeper}"
            return type
    spec = block["attributes"][path[0]]
    listed = spec.get("nested_type", {}).get("nesting_mode") in ("list", "single")
    return shown(path if listed else path[:1])
