"""What the client's models say of an operation: what is wrong with a body, what responses are.

Nested models are imported when they are first asked for.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from datadog_api_client.configuration import Configuration
from datadog_api_client.model_utils import validate_and_convert_types

from exporter.api.endpoints import Endpoint
from exporter.model.json_path import get
from exporter.simulator.engine.http import dump
from exporter.simulator.engine.ids import USER, USER_ID, USER_NUMBER

_DOER = re.compile("_by|By|author|creator|updater|_user_")
_LONGEST = 100_000
"""Bytes of a body beyond which it isn't looked at: three times that takes six seconds."""


def lacking(of: Endpoint, body: Any) -> list[str]:
    """Paths of the members that a body lacks although the operation's model requires them.

    Looked for at the top, in `data` and in `data.attributes`: the models reject some deeper bodies
    that the API takes. Where several models fit, none is required.
    """
    parameter = of.parameters.get("body")
    missing = []
    for path, model in _levels(parameter.types if parameter else ()):
        held = get(body, path)
        if isinstance(held, dict):
            missing += [f"{path}.{m}".lstrip(".") for m in _required(model) if m not in held]
    return missing


@cache
def response_models(of: Endpoint) -> tuple[Any, ...]:
    """The models of an operation's response, from the outermost to that of the attributes."""
    response = of.raw.settings["response_type"] if of.raw else None
    return tuple(model for _, model in _levels(response or ()))


@cache
def response_type(of: Endpoint) -> str:
    """The JSON:API type of what an operation gives back, "" where its model leaves a choice."""
    for model in response_models(of)[1:2]:
        named = _only(members(model).get("type", ()))
        allowed = tuple(getattr(named, "allowed_values", ()))
        if len(allowed) == 1:
            return str(allowed[0])
    return ""


@cache
def responds_with_list(of: Endpoint) -> bool:
    """Whether what was written comes back in a list under `data`."""
    written = of.raw is not None and of.method != "GET"
    model = _only(of.raw.settings["response_type"] or ()) if written else None
    return any(isinstance(t, list) for t in members(model).get("data", ()))


@cache
def member_types(of: Endpoint) -> dict[str, tuple[Any, ...]]:
    """The types of the members of an operation's response, of all of its levels, by their names."""
    found: dict[str, tuple[Any, ...]] = {}
    for model in response_models(of):
        written = getattr(model, "attribute_map", {})
        found |= {written.get(name, name): tuple(types) for name, types in members(model).items()}
    return found


def default(name: str, types: Iterable[Any]) -> Any:
    """The value of a member that nobody set: null where it may be, else what is empty of its type;
    the user who asks, in a form of that type, where the name says that it is who did something."""
    types = [type(t) if isinstance(t, (list, dict)) else t for t in types]
    if _DOER.search(name):
        if str in types:
            known = (v for end, v in USER.items() if name.lower().endswith(end))
            return next(known, USER_ID)
        if int in types:
            return USER_NUMBER
        told = {**USER, "id": USER_ID, "uuid": USER_ID}
        return {m: told[m] for t in types for m in members(t) if m in told}
    empty: dict[type, Any] = {
        type(None): None,
        bool: False,
        str: "",
        int: 0,
        float: 0,
        list: [],
        dict: {},
    }
    return next(value for of, value in empty.items() if of in types)


def _levels(types: Any) -> Iterator[tuple[str, Any]]:
    """(path, model) of a document, its data, its attributes: as far as each has one model."""
    model, path = _only(types), ""
    for below in ("data", "attributes"):
        if model is None:
            return
        yield path, model
        path = f"{path}.{below}".lstrip(".")
        model = _only(members(model).get(below, ()))
    if model is not None:
        yield path, model


def _only(types: Any) -> Any:
    """The one model among an operation's or a member's types."""
    found = [t[0] if isinstance(t, list) else t for t in types]
    return found[0] if len(found) == 1 and isinstance(found[0], type) else None


def members(model: Any) -> dict[str, Any]:
    """The members of a model by their names in Python, each with its types."""
    types = getattr(model, "openapi_types", None)
    return types if isinstance(types, dict) else {}


@cache
def _required(model: Any) -> tuple[str, ...]:
    """The members that the model's constructor can't do without, as they are written in JSON.

    Of a model that is one of several: those that each of them needs.
    """
    if choice := getattr(model, "_composed_schemas", {}).get("oneOf"):
        needed = [_required(one) for one in choice]
        return tuple(name for name in needed[0] if all(name in n for n in needed))
    written = getattr(model, "attribute_map", None)
    if written is None:
        return ()
    parameters = list(inspect.signature(model.__init__).parameters.values())[1:]
    bare = (p.name for p in parameters if p.default is inspect.Parameter.empty)
    return tuple(written[name] for name in bare if name in written)


def complaint(endpoint: Endpoint, body: Any) -> str:
    """What the client's model of an operation's body finds wrong in it, "" if nothing."""
    parameter = endpoint.parameters.get("body")
    if parameter is None or len(dump(body)) > _LONGEST:
        return ""
    configuration = Configuration()  # type: ignore[no-untyped-call]
    try:
        made = validate_and_convert_types(  # type: ignore[no-untyped-call]
            body, parameter.types, ["body"], True, True, configuration=configuration
        )
    except (AttributeError, LookupError, TypeError, ValueError) as problem:
        # The models have no one error for a body they can't hold; a missing member is a TypeError
        # of their constructor.
        return str(problem).split("\n")[0]
    return "the client's models don't know this shape" if _unparsed(made) else ""


def _unparsed(made: Any) -> bool:
    if getattr(made, "_unparsed", False):
        return True
    if isinstance(made, list):
        return any(map(_unparsed, made))
    values = getattr(made, "_data_store", made)
    return isinstance(values, dict) and any(map(_unparsed, values.values()))
