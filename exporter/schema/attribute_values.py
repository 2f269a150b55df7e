"""JSON values as the attributes of a resource take them, in an order that means nothing else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, TypeGuard

from exporter.model.ir import (
    ABSENT,
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

ZERO: Mapping[str, Value] = {"string": "", "number": 0, "bool": False}
"""What the provider's older SDK, which takes no null there, has for null in a list of a type."""
FIRST = ("name", "title", "handle", "id", "type", "enabled", "is_enabled", "description", "message")
"""What a reader looks for first, in this order; the rest follows by the alphabet."""


_PLAIN = frozenset((str, int, float, bool, list, dict))
"""The types of most values; asking for those of links takes as long as all else."""


@cache
def rank(name: str) -> tuple[int, str]:
    """The order in which members of an object or attributes of a block are written."""
    return (FIRST.index(name) if name in FIRST else len(FIRST), name)


def is_absent(value: Any) -> TypeGuard[MapRef]:
    """Whether a value is the id of what no other org has."""
    return isinstance(value, MapRef) and value.variable == ABSENT


def coerce(value: Any, of: Any) -> Value:
    """A JSON value as an attribute's type wants it; `of` is a type of the schema."""
    if value is None:
        return None
    if type(value) not in _PLAIN:
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


def sort_key(value: Any) -> tuple[int, float, str]:
    """An order for the members of a set, whatever they are."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return (0, value, "")
    if isinstance(value, str):
        return (1, 0, value)
    return (2, 0, json.dumps(value, default=str, sort_keys=True))
