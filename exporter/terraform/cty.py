"""Values as Terraform hands them to a provider: what msgpack makes of cty's encoding.

An object or map is a dict, with every attribute of its type; a list or set a list; what isn't known
yet an extension (https://github.com/zclconf/go-cty/tree/main/cty/msgpack). A block is written as
what its resource's configuration comes to under Terraform.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from exporter.model.ir import (
    Body,
    Compact,
    DataRef,
    JsonText,
    Link,
    MapRef,
    Number,
    OutputRef,
    Reference,
    Template,
    Text,
    Until,
    Value,
    VariableRef,
)

Known: TypeAlias = Callable[[Link], str | None]
"""What a link is, None for what is known only once it is applied."""
Cty: TypeAlias = Any

UNKNOWN = object()
"""Stands for a value that isn't known; to be packed as an extension."""
LINKS = (Reference, DataRef, VariableRef, OutputRef, MapRef)


def empty(block: Mapping[str, Any]) -> dict[str, Cty]:
    """A block with nothing in it."""
    nested = block.get("block_types", {})
    return {
        **dict.fromkeys(block.get("attributes", {})),
        **{n: None if b["nesting_mode"] == "single" else [] for n, b in nested.items()},
    }


def of_body(block: Mapping[str, Any], body: Body, known: Known) -> dict[str, Cty]:
    """A body whose schema is `block`. KeyError for what the schema lacks."""
    made = empty(block)
    for name, value in body.attributes.items():
        made[name] = of_value(attribute_type(block["attributes"][name]), value, known)
    for inner in body.blocks:
        spec = block["block_types"][inner.type]
        value = of_body(spec["block"], inner.body, known)
        if spec["nesting_mode"] == "single":
            made[inner.type] = value
        else:
            made[inner.type].append(value)
    return made


def attribute_type(spec: Mapping[str, Any]) -> Any:
    """The type of an attribute, that of one with attributes of its own included."""
    if "nested_type" not in spec:
        return spec["type"]
    nested = spec["nested_type"]
    of = ["object", {n: attribute_type(a) for n, a in nested["attributes"].items()}]
    return of if nested["nesting_mode"] == "single" else [nested["nesting_mode"], of]


def of_value(type: Any, value: Value, known: Known) -> Cty:
    """A value of a type of the schema, converted as Terraform does."""
    match value:
        case None:
            return None
        case Number() | Text():
            return of_value(type, value.value, known)
        case Reference() | DataRef() | VariableRef() | OutputRef() | MapRef() as link:
            text = known(link)
            return UNKNOWN if text is None else of_value(type, text, known)
        case Until(_, text):
            return text
        case Template(parts):
            texts = [p if isinstance(p, str) else known(p) for p in parts]
            return UNKNOWN if None in texts else "".join(map(str, texts))
        case JsonText(inner):
            return _json(inner, known)
        case Compact(values):
            return of_value(type, list(values), known)
    match type:
        case "string":
            return value if isinstance(value, str) else json.dumps(value)
        case "number" if isinstance(value, str):
            return float(value) if "." in value else int(value)
        case "bool" if isinstance(value, str):
            return value == "true"
        case ["list" | "set", inner] if isinstance(value, list):
            return [of_value(inner, v, known) for v in value]
        case ["map", inner] if isinstance(value, dict):
            return {k: of_value(inner, v, known) for k, v in value.items()}
        case ["object", members] if isinstance(value, dict):
            return {k: of_value(t, value.get(k), known) for k, t in members.items()}
    return value


class _UnknownError(Exception):
    """A link in JSON text isn't known."""


def _json(value: Value, known: Known) -> Cty:
    try:
        return json.dumps(_plain(value, known))
    except _UnknownError:
        return UNKNOWN


def _plain(value: Value, known: Known) -> Any:
    match value:
        case dict():
            return {k: _plain(v, known) for k, v in value.items()}
        case list() | Compact():
            return [_plain(v, known) for v in (value if isinstance(value, list) else value.values)]
        case None | bool() | int() | float() | str():
            return value
        case Number(inner):
            return float(_plain(inner, known))
    text = of_value("string", value, known)
    if text is UNKNOWN:
        raise _UnknownError
    return text
