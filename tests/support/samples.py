"""Samples: an object of any operation's answer, made from the client library's models."""

from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from datadog_api_client.model_utils import ModelComposed, ModelNormal, ModelSimple

from exporter.api.endpoints import endpoint, endpoints
from exporter.model.declaration import ByField, Kind

PLAIN: dict[Any, Any] = {
    bool: True,
    int: 1,
    float: 1.5,
    str: "text",
    datetime.datetime: "2026-01-01T00:00:00Z",
    datetime.date: "2026-01-01",
    UUID: "00000000-0000-0000-0000-000000000001",
}


def sample(of: Any, within: tuple[Any, ...] = ()) -> Any:
    """A JSON value of a type as the client library writes types, every member filled in.

    None where a type recurs, or where the library says nothing of it.
    """
    match of:
        case tuple():
            return next((s for t in of if (s := sample(t, within)) is not None), None)
        case [inner]:
            item = sample(inner, within)
            return [] if item is None else [item]
        case dict():
            return {"key": sample(next(iter(of.values())), within)}
    if of in PLAIN:
        return PLAIN[of]
    if of in within or not isinstance(of, type):
        return None
    if issubclass(of, ModelSimple):
        allowed = getattr(of, "allowed_values", None)
        if allowed:
            return sorted(allowed, key=str)[0]
        return sample(of.openapi_types["value"], (*within, of))
    if issubclass(of, ModelComposed):
        parts = of._composed_schemas.get("oneOf") or ()
        return next((s for t in parts if (s := sample(t, (*within, of))) is not None), None)
    if issubclass(of, ModelNormal):
        types = dict(of.openapi_types or {})
        made = {of.attribute_map[n]: sample(t, (*within, of)) for n, t in types.items()}
        return {k: v for k, v in made.items() if v is not None}
    return None


def members(of: Any, into: set[str], seen: set[Any]) -> None:
    """Adds the names of every member that a value of a type may have, at any depth."""
    match of:
        case tuple() | [_]:
            for t in of:
                members(t, into, seen)
        case dict():
            for t in of.values():
                members(t, into, seen)
    if not isinstance(of, type) or of in seen:
        return
    seen.add(of)
    if issubclass(of, ModelComposed):
        for t in of._composed_schemas.get("oneOf") or ():
            members(t, into, seen)
    elif issubclass(of, ModelNormal):
        into.update(of.attribute_map.values())
        for t in dict(of.openapi_types or {}).values():
            members(t, into, seen)


def known_members(kind: Kind) -> set[str]:
    """The names of every member that the client's models know in an answer of the kind."""
    into: set[str] = set()
    for operation in (kind.list, kind.get, *kind.parts):
        for facts in endpoints(operation):
            if facts.raw:
                members(facts.raw.settings["response_type"], into, set())
    return into


def sent_members(kind: Kind) -> set[str]:
    """The names of every member that the client's models know in a request that writes one."""
    into: set[str] = set()
    for operation in (kind.create, kind.update):
        for facts in endpoints(operation):
            for parameter in facts.parameters.values():
                if parameter.location == "body":
                    members(parameter.types, into, set())
    return into


def answer(kind: Kind) -> Any:
    """A sample of what the kind's list, or else its get, answers; None without a model."""
    operation = kind.list or kind.get
    raw = endpoint(operation).raw if operation and not isinstance(operation, ByField) else None
    return sample(raw.settings["response_type"]) if raw else None
