"""Values as Terraform hands them to a provider: what msgpack makes of cty's encoding.

An object or map is a dict, with every attribute of its type; a list or set a list; a number that is
no whole and no binary fraction a Decimal; what isn't known yet an extension
(https://github.com/zclconf/go-cty/tree/main/cty/msgpack). A block is written as what its resource's
configuration comes to under Terraform.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
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
from exporter.model.surrogates import replaced

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
    """A body whose schema is `block`; UNKNOWN for a second block where there may be one. KeyError
    for what the schema lacks."""
    made = empty(block)
    for name, value in body.attributes.items():
        made[name] = of_value(attribute_type(block["attributes"][name]), value, known)
    for inner in body.blocks:
        spec = block["block_types"][inner.type]
        value = of_body(spec["block"], inner.body, known)
        if spec["nesting_mode"] == "single":
            made[inner.type] = value if made[inner.type] is None else UNKNOWN
        else:
            made[inner.type].append(value)
    for name, spec in block.get("block_types", {}).items():
        if spec["nesting_mode"] == "set":
            made[name] = distinct(made[name])
    return made


def attribute_type(spec: Mapping[str, Any]) -> Any:
    """The type of an attribute, that of one with attributes of its own included."""
    if "nested_type" not in spec:
        return spec["type"]
    nested = spec["nested_type"]
    of = ["object", {n: attribute_type(a) for n, a in nested["attributes"].items()}]
    return of if nested["nesting_mode"] == "single" else [nested["nesting_mode"], of]


def of_value(type: Any, value: Value, known: Known) -> Cty:
    """A value of a type of the schema, converted as Terraform does; UNKNOWN for what it refuses."""
    match value:
        case None:
            return None
        case Number() | Text():
            return of_value(type, value.value, known)
        case Reference() | DataRef() | VariableRef() | OutputRef() | MapRef() as link:
            text = known(link)
            return UNKNOWN if text is None else of_value(type, text, known)
        case Until(_, text):
            return of_text(text)
        case Template(parts):
            texts = [p if isinstance(p, str) else known(p) for p in parts]
            return UNKNOWN if None in texts else of_text("".join(map(str, texts)))
        case JsonText(inner):
            return _json(inner, known)
        case Compact(values):
            made = of_value(type, list(values), known)
            return made if UNKNOWN in made else [v for v in made if v not in (None, "")]
    match type, value:
        case "string", str():
            return of_text(value)
        case "string", bool():
            return json.dumps(value)
        case "string", int() | float():
            return _digits(value)
        case "number", bool() | list() | dict():
            return UNKNOWN
        case "number", str() | int() | float():
            return of_number(value)
        case "bool", bool():
            return value
        case "bool", "true" | "false":
            return value == "true"
        case ["list", inner], list():
            return [of_value(inner, v, known) for v in value]
        case ["set", inner], list():
            return distinct(of_value(inner, v, known) for v in value)
        case ["map", inner], dict():
            return {of_text(k): of_value(inner, v, known) for k, v in value.items()}
        case ["object", members], dict():
            return {k: of_value(t, value.get(k), known) for k, t in members.items()}
    return UNKNOWN


def of_text(text: str) -> str:
    """A text as Terraform holds it: in Unicode's normal form C, without halves of surrogates."""
    return text if text.isascii() else unicodedata.normalize("NFC", replaced(text))


def of_number(value: str | float) -> Cty:
    """A number of a configuration. It is decimal there: 0.1 isn't the float that is next to it."""
    try:
        exact = Decimal(value if isinstance(value, str) else repr(value))
        if exact == exact.to_integral_value():
            return int(exact)
        return float(exact) if exact == float(exact) else exact
    except ArithmeticError:
        return UNKNOWN


def distinct(values: Iterable[Cty]) -> list[Cty]:
    """A set: each element once, in the order of their texts."""
    found = {json.dumps(v, sort_keys=True, default=str): v for v in values}
    return [v for _, v in sorted(found.items())]


class _UnknownError(Exception):
    """A link in JSON text isn't known."""


def _json(value: Value, known: Known) -> Cty:
    """What `jsonencode` makes of a value: what HTML or JavaScript would read is escaped."""
    try:
        plain = _plain(value, known)
    except _UnknownError:
        return UNKNOWN
    text = _encoded(plain)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def _encoded(value: Any) -> str:
    match value:
        case dict():
            members = sorted((of_text(k), _encoded(v)) for k, v in value.items())
            return "{" + ",".join(f"{_quoted(k)}:{v}" for k, v in members) + "}"
        case list():
            return "[" + ",".join(map(_encoded, value)) + "]"
        case str():
            return _quoted(of_text(value))
        case None | bool():
            return json.dumps(value)
    return _digits(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _digits(value: float | Decimal) -> str:
    """A number as Terraform writes it: decimal digits, without an exponent."""
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    return str(int(exact)) if exact == exact.to_integral_value() else f"{exact:f}"


def _plain(value: Value, known: Known) -> Any:
    match value:
        case dict():
            return {k: _plain(v, known) for k, v in value.items()}
        case list():
            return [_plain(v, known) for v in value]
        case Compact(values):
            return [v for v in (_plain(each, known) for each in values) if v not in (None, "")]
        case None | bool() | int() | float() | str():
            return value
        case Number(inner):
            number = of_number(_plain(inner, known))
            if number is UNKNOWN:
                raise _UnknownError
            return number
    text = of_value("string", value, known)
    if text is UNKNOWN:
        raise _UnknownError
    return text
