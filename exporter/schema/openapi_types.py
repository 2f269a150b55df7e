"""What the client library's models say of JSON: the members of an object, and plain types."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from datadog_api_client.model_utils import ModelComposed, ModelNormal, ModelSimple

PLAIN = {bool: "bool", int: "number", float: "number"} | dict.fromkeys(
    (str, date, datetime, UUID), "string"
)


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a model: the client's types for it, and whether it must be there."""

    types: tuple[Any, ...]
    required: bool = False


def items(types: tuple[Any, ...]) -> tuple[Any, ...]:
    """The types with what they are lists of in place of lists."""
    lists = (t.openapi_types["value"] if _is_simple(t) else (t,) for t in types)
    return tuple(t[0] if isinstance(t, list) else t for of in lists for t in of)


def _is_simple(of: Any) -> bool:
    return isinstance(of, type) and issubclass(of, ModelSimple)


def members(types: tuple[Any, ...]) -> dict[str, Member]:
    """The members of a type that is an object; of several forms, those of all of them."""
    forms = [_form(t) for t in types if isinstance(t, type)]
    forms = [f for f in forms if f]
    found: dict[str, Member] = {}
    for form in forms:
        for name, member in form.items():
            required = all(name in f and f[name].required for f in forms)
            known = found[name].types if name in found else ()
            types = (*known, *(t for t in member.types if t not in known))
            found[name] = Member(types, required)
    return found


@cache
def _form(model: Any) -> Mapping[str, Member]:
    if issubclass(model, ModelComposed):
        return members(tuple(model._composed_schemas.get("oneOf") or ()))
    if not issubclass(model, ModelNormal):
        return {}
    given = inspect.signature(model.__init__).parameters
    return {
        model.attribute_map[n]: Member(t, n in given and given[n].default is inspect._empty)
        for n, t in dict(model.openapi_types or {}).items()
    }


def nullable(types: tuple[Any, ...]) -> bool:
    """Whether null is a value."""
    return any(t is type(None) or getattr(t, "_nullable", False) for t in types)


def emptied(types: tuple[Any, ...]) -> Any:
    """What stands for nothing where null can't: an empty text, list or map; None if nothing does,
    as of a number, a word of an enum or an object with members."""
    found = [t for t in types if t is not type(None)]
    if found and all(isinstance(t, list) for t in found):
        return []
    if found and all(isinstance(t, dict) for t in found):
        return {}
    return "" if found == [str] else None


def allowed(types: tuple[Any, ...]) -> list[str]:
    """The values that an enum has."""
    found = (getattr(t, "allowed_values", None) for t in types if isinstance(t, type))
    return sorted(next((f for f in found if isinstance(f, set | frozenset)), ()), key=str)


def attribute_type(types: tuple[Any, ...]) -> Any:
    """The type of a schema's attribute for a member; None for what is deeper than a list or map."""
    found = [_one_type(t) for t in types if t is not type(None)]
    return found[0] if found and all(f == found[0] for f in found) else None


def _one_type(of: Any) -> Any:
    match of:
        case [inner]:
            plain = attribute_type(inner if isinstance(inner, tuple) else (inner,))
            return ["list", plain] if isinstance(plain, str) else None
        case dict():
            plain = attribute_type(next(iter(of.values())))
            return ["map", plain] if isinstance(plain, str) else None
    if of in PLAIN:
        return PLAIN[of]
    if _is_simple(of):
        return attribute_type(of.openapi_types["value"])
    if isinstance(of, type) and issubclass(of, ModelComposed):
        return attribute_type(tuple(of._composed_schemas.get("oneOf") or ()))
    return None
