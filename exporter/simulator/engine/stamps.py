"""The time stamps of objects, named and typed as in the client's models."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from exporter.api.endpoints import Endpoint
from exporter.simulator.engine.models import members, response_models

_MODIFIED = re.compile("(modified|updated)(_at|At)?|update(_d|D)ate")
_STAMP = re.compile(f"created(_at|At)?|creation(_d|D)ate|{_MODIFIED.pattern}")


def clock() -> Iterator[datetime]:
    """A second later each time, so that one run is like the other."""
    now = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
    while True:
        yield now
        now += timedelta(seconds=1)


def stamped(
    endpoint: Endpoint, read: Endpoint | None, now: datetime, created: bool
) -> dict[str, Any]:
    """The time members of an object, named and typed as in the client's model of the response.

    read: the operation that gives the object, whose model counts where the response's has none.
    """
    named = _STAMP if created else _MODIFIED
    forms = _stamps(endpoint) or (_stamps(read) if read else ())
    unit = 1000 if endpoint.version == "v2" else 1
    return {name: _written(now, form, unit) for name, form in forms if named.fullmatch(name)}


def _written(now: datetime, form: Any, unit: int) -> Any:
    """A time as responses have it: as a number, version 1 has seconds and version 2 their parts."""
    seconds = int(now.timestamp())
    if form is int:
        return seconds * unit
    return now.isoformat() if form is str else {"seconds": seconds, "nanos": 0}


@cache
def _stamps(endpoint: Endpoint) -> tuple[tuple[str, Any], ...]:
    """The time members of an operation's response: (name, int, str, or dict for a pair)."""
    found: dict[str, Any] = {}
    for model in response_models(endpoint):
        for name, types in members(model).items():
            written = getattr(model, "attribute_map", {}).get(name, name)
            if _STAMP.fullmatch(written):
                pair = any("seconds" in members(t) for t in types)
                found[written] = dict if pair else int if int in types else str
    return tuple(found.items())
