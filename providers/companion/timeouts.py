"""A resource's block `timeouts`: how long its create, read, update and delete may take.

Each is a Go duration (https://pkg.go.dev/time#ParseDuration), and holds for all the requests of the
operation, retries and waits included. No request has it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from exporter.schema.provider_schema import TIMEOUTS

from .protocol import Value, is_unknown

UNITS = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "μs": 1e-6, "ms": 1e-3, "s": 1, "m": 60, "h": 3600}
"""In seconds."""
_PART = rf"(\d+\.?\d*|\.\d+)({'|'.join(UNITS)})"


def apart(value: Value) -> tuple[Value, Mapping[str, Value]]:
    """The attributes of a resource, None if there is none, and what stands in the block."""
    if value is None:
        return None, {}
    rest = {name: v for name, v in value.items() if name != TIMEOUTS}
    return rest, value.get(TIMEOUTS) or {}


def wrong(given: Mapping[str, Value]) -> dict[str, str]:
    """What is wrong in the block, by attribute."""
    found = {}
    for name, value in given.items():
        if isinstance(value, str):
            try:
                seconds(value)
            except ValueError as e:
                found[name] = str(e)
    return found


def allowed(given: Mapping[str, Value], what: str) -> float:
    """The seconds that an operation may take, infinite if the block doesn't say."""
    value = given.get(what)
    return math.inf if value is None or is_unknown(value) else seconds(value)


def seconds(text: str) -> float:
    """A duration above 0. ValueError: it is none."""
    found = 0.0
    if re.fullmatch(rf"\+?({_PART})+", text):
        found = sum(float(number) * UNITS[unit] for number, unit in re.findall(_PART, text))
    if found <= 0:
        raise ValueError(f'"{text}" is no duration above 0, such as "30s", "10m" or "1h30m".')
    return found
