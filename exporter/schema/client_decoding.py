"""Whether the client that Datadog's provider reads with can decode an answer.

The provider's client is generated from the same API specification as datadog-api-client, whose
models are asked here for their facts: types, enums, what is required. What becomes of a value that
is of another type is the rule of the provider's client
(https://github.com/DataDog/datadog-api-client-go, and encoding/json below it): a member that can't
be decoded leaves the object around it undecoded, and that the one around it, up to the next list,
map or choice of forms. The provider gives up an answer that has any such object in it.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, TypeAlias

from datadog_api_client.model_utils import (
    ModelComposed,
    ModelNormal,
    ModelSimple,
    none_type,
    unset,
)

from exporter.schema.decoding_faults import (
    INT32,
    INT64,
    MISSING,
    SCALARS,
    SEVERAL,
    UNKNOWN,
    Check,
    Extent,
    Fault,
    anything,
    int32,
    mismatch,
    worse,
)

LAST = INT32 - 1


Types: TypeAlias = tuple[Any, ...]


def fault(types: Types, value: Any) -> Fault | None:
    """What keeps the client from decoding a value as one of these types of its models."""
    return None if value is None else _check(types)(value)


def _check(types: Types, bound: int = INT64) -> Check:
    kinds = [t for t in types if t is not none_type]
    if len(kinds) != 1:
        return anything
    match kinds[0]:
        case [inner]:
            return _list(_check(inner if isinstance(inner, tuple) else (inner,)))
        case list():
            return _list(anything)
        case dict() as of:
            inner = next(iter(of.values()))
            return _map(_check(inner if isinstance(inner, tuple) else (inner,)))
        case of if of is int and bound != INT64:
            return int32
        case of if of in SCALARS:
            return SCALARS[of]
        case type() as model:
            return _model(model)
    return anything


@cache
def _model(model: Any) -> Check:
    if issubclass(model, ModelComposed):
        return _Forms(model)
    if issubclass(model, ModelSimple):
        return _Enum(model) if model.allowed_values else _check(model.openapi_types["value"])
    if not issubclass(model, ModelNormal):
        return anything
    further = model.additional_properties_type
    typed = tuple(further) if further and len(further) == 1 else None
    if typed and not model.openapi_types:
        return _map(_check(typed))
    return _Members(model, typed)


class _Enum:
    """The check of a value of an enum."""

    def __init__(self, model: Any) -> None:
        self.allowed = {v[0] if isinstance(v, tuple) else v for v in model.allowed_values}
        self.plain = _check(model.openapi_types["value"])

    def __call__(self, value: Any) -> Fault | None:
        if value is not None and (wrong := self.plain(value)):
            return wrong
        if value in self.allowed:
            return None
        return Fault(Extent.ITSELF, "", UNKNOWN)


def _list(check: Check) -> Check:
    def elements(value: Any) -> Fault | None:
        if not isinstance(value, list):
            return mismatch(value, "a list")
        return _elements(check, ((f"[{i}]", each) for i, each in enumerate(value)))

    return elements


def _map(check: Check) -> Check:
    def entries(value: Any) -> Fault | None:
        if not isinstance(value, dict):
            return mismatch(value, "an object")
        return _elements(check, value.items())

    return entries


def _elements(check: Check, elements: Iterable[tuple[str, Any]]) -> Fault | None:
    """What of a list or map goes furthest: an object in it that isn't decoded is one within."""
    worst = None
    for step, value in elements:
        # Null is an object without members to it, or an enum's empty text.
        known = value is not None or isinstance(check, _Members | _Enum)
        if known and (found := check(value)):
            whole = found.extent is Extent.AROUND
            worst = worse(worst, found.below(step, Extent.AROUND if whole else Extent.WITHIN))
    return worst


@dataclass(frozen=True, slots=True)
class _Member:
    """A member of a model. direct: without it, the object is not decoded either."""

    check: Check
    required: bool
    nullable: bool
    direct: bool


@cache
def _members(model: Any) -> dict[str, _Member]:
    given = inspect.signature(model.__init__).parameters
    limits = getattr(model, "validations", {})
    return {
        model.attribute_map[name]: _Member(
            _check(
                types, INT32 if limits.get(name, {}).get("inclusive_maximum") == LAST else INT64
            ),
            # What has a default value is no parameter.
            required=name not in given or given[name].default is not unset,
            nullable=none_type in types or any(getattr(t, "_nullable", False) for t in types),
            direct=any(_is_direct(t) for t in types),
        )
        for name, types in dict(model.openapi_types or {}).items()
    }


def _is_direct(of: Any) -> bool:
    if not isinstance(of, type):
        return False
    if issubclass(of, ModelSimple):
        return bool(of.allowed_values)
    return issubclass(of, ModelNormal) and not getattr(of, "_nullable", False)


class _Members:
    """The check of an object. further: of what type members are that the model doesn't name."""

    def __init__(self, model: Any, further: Types | None) -> None:
        self.model = model
        self.further = _check(further) if further else anything
        self.required: list[str] | None = None

    def __call__(self, value: Any) -> Fault | None:
        members, worst = _members(self.model), None
        if value is None:
            return self._missing(members, {})
        if not isinstance(value, dict):
            return mismatch(value, "an object")
        for name, each in value.items():
            if each is None:
                continue
            member = members.get(name)
            if each == {} and member and member.nullable and isinstance(member.check, _Members):
                continue  # It takes that for null.
            if member is None:
                if found := self.further(each):
                    return found.below(name, Extent.AROUND)
            elif found := member.check(each):
                whole = found.extent > (Extent.WITHIN if member.direct else Extent.ITSELF)
                worst = worse(worst, found.below(name, Extent.ITSELF if whole else Extent.WITHIN))
                if found.extent is Extent.AROUND:
                    return worst  # Before it looks for what is required.
        return self._missing(members, value) or worst

    def _missing(self, members: Mapping[str, _Member], value: Mapping[str, Any]) -> Fault | None:
        if self.required is None:
            self.required = sorted(n for n, m in members.items() if m.required)
        for name in self.required:
            if value.get(name) is None and not (name in value and members[name].nullable):
                return Fault(Extent.AROUND, name, MISSING)
        return None


class _Forms:
    """The check of a choice of forms: exactly one must fit, and be told from an empty object."""

    def __init__(self, model: Any) -> None:
        self.model = model
        self.forms: list[tuple[Any, Check, dict[str, list[Any]]]] | None = None

    def __call__(self, value: Any) -> Fault | None:
        if self.forms is None:
            forms = self.model._composed_schemas.get("oneOf") or ()
            self.forms = [(form, _check((form,)), _words(form)) for form in forms]
        fitting: list[Fault | None] = []
        nearest = unnamed = None
        for form, check, words in self.forms:
            if words and (found := _misnamed(words, value)):
                unnamed = found
                continue  # Most are told by a word, and the rest needs no look.
            found = check(value)
            if found and found.extent > _borne(form):
                if nearest is None or _depth(found) > _depth(nearest):
                    nearest = found
            elif not _is_empty(form, value):
                fitting.append(found)
        if len(fitting) == 1:
            return fitting[0] and replace(fitting[0], extent=Extent.WITHIN)
        nearest = nearest or unnamed
        if fitting or nearest is None:
            return Fault(Extent.ITSELF, "", SEVERAL) if self.forms else None
        return replace(nearest, extent=Extent.ITSELF)


def _words(form: Any) -> dict[str, list[Any]]:
    """The members that a form must have a word of an enum in: member -> the words."""
    is_model = isinstance(form, type) and issubclass(form, ModelNormal)
    return {
        name: list(m.check.allowed)
        for name, m in (_members(form) if is_model else {}).items()
        if m.required and m.direct and isinstance(m.check, _Enum)
    }


def _misnamed(words: Mapping[str, list[Any]], value: Any) -> Fault | None:
    if isinstance(value, dict):
        for name, allowed in words.items():
            if value.get(name) not in allowed:
                return Fault(Extent.ITSELF, name, UNKNOWN)
    return None


def _borne(form: Any) -> Extent:
    """The furthest fault with which a form still fits: of an enum, any text does."""
    simple = isinstance(form, type) and issubclass(form, ModelSimple)
    return Extent.ITSELF if simple else Extent.WITHIN


def _depth(found: Fault) -> int:
    return len(re.findall(r"[.\[]", found.path)) + bool(found.path)


def _is_empty(form: Any, value: Any) -> bool:
    """Whether an object of a form is one without any member to the client, where that isn't just
    what there is of it: of a form that requires nothing, `{}` is one."""
    is_model = isinstance(form, type) and issubclass(form, ModelNormal)
    if not (is_model and isinstance(value, dict)):
        return False
    members = _members(form)
    if not value and not any(m.required for m in members.values()):
        return False
    return all(v is None and n in members and not members[n].nullable for n, v in value.items())
