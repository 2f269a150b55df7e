"""Bodies held against the client's models: a hint, for Datadog takes much that they don't."""

from __future__ import annotations

from typing import Any

from datadog_api_client.configuration import Configuration
from datadog_api_client.model_utils import validate_and_convert_types

from exporter.api.endpoints import Endpoint
from exporter.simulator.store import text

_LONGEST = 100_000
"""Bytes of a body beyond which it isn't looked at: three times that takes six seconds."""


def complaint(endpoint: Endpoint, body: Any) -> str:
    """What the client's model of an operation's body finds wrong in it, "" if nothing."""
    parameter = endpoint.parameters.get("body")
    if parameter is None or len(text(body)) > _LONGEST:
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
