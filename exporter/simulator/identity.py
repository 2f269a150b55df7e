"""The ids and time stamps that Datadog gives to a new object."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random
from typing import Any, TypeAlias
from uuid import UUID

from exporter.api.endpoints import Endpoint
from exporter.simulator.models import answers, members

Made: TypeAlias = Callable[[Random, Mapping[str, Any]], Any]
"""Makes an id; the object as sent may name it. None means that it should have, and didn't."""


def uuid(random: Random, body: Mapping[str, Any]) -> str:
    """`5f6b0a34-…`, as most of v2."""
    return str(UUID(int=random.getrandbits(128), version=4))


def integer(random: Random, body: Mapping[str, Any]) -> int:
    """`281768721`, as monitors and dashboard lists."""
    return random.randrange(10**8, 10**9)


def hex32(random: Random, body: Mapping[str, Any]) -> str:
    """`cb69ca7546425fb0ac6bf7df41cab113`, as SLOs."""
    return f"{random.getrandbits(128):032x}"


def dashed(random: Random, body: Mapping[str, Any]) -> str:
    """`abc-d3f-gh1`, as dashboards, synthetics tests and security rules."""
    letters = random.choices("abcdefghijkmnpqrstuvwxyz23456789", k=9)
    return "-".join("".join(letters[i : i + 3]) for i in (0, 3, 6))


def short(random: Random, body: Mapping[str, Any]) -> str:
    """`Ly93OP2EQgWUlwucP0CzIw`, as log pipelines, archives and retention filters."""
    return base64.urlsafe_b64encode(random.randbytes(16)).decode().rstrip("=")


def named(random: Random, body: Mapping[str, Any]) -> Any:
    """The id is the name the maker chose."""
    return body.get("id") or body.get("name")


def metric_named(random: Random, body: Mapping[str, Any]) -> str | None:
    """`test_orders.placed`: the name the maker chose, as metrics may be named.

    Seen of span-based metrics: `Test-Get_x` became `Test_Get_x`; `"tf_x"`, which the provider sends
    with the quotes, `tf_x`. https://docs.datadoghq.com/metrics/custom_metrics/#naming-custom-metrics
    """
    name = re.sub(r"[^A-Za-z0-9_.]", "_", str(body.get("id") or ""))
    return re.sub(r"^[^A-Za-z]+|_+$", "", name) or None


_CREATED = frozenset(("created", "created_at", "createdAt", "creation_date", "creationDate"))
_MODIFIED = frozenset(
    (
        "modified",
        "modified_at",
        "modifiedAt",
        "update_date",
        "updateDate",
        "updated",
        "updated_at",
        "updatedAt",
    )
)


def clock() -> Iterator[datetime]:
    """A second later each time, so that one run is like the other."""
    now = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
    while True:
        yield now
        now += timedelta(seconds=1)


def stamped(
    endpoint: Endpoint, read: Endpoint | None, now: datetime, created: bool
) -> dict[str, Any]:
    """The time members of an object, named and typed as in the client's model of the answer.

    read: the operation that gives the object, whose model counts where the answer's has none.
    """
    names = _CREATED | _MODIFIED if created else _MODIFIED
    forms = _stamps(endpoint) or (_stamps(read) if read else ())
    unit = 1000 if endpoint.version == "v2" else 1
    return {name: _written(now, form, unit) for name, form in forms if name in names}


def _written(now: datetime, form: Any, unit: int) -> Any:
    """A time as answers have it: of numbers, version 1 counts seconds and version 2 their parts."""
    seconds = int(now.timestamp())
    if form is int:
        return seconds * unit
    return now.isoformat() if form is str else {"seconds": seconds, "nanos": 0}


@cache
def _stamps(endpoint: Endpoint) -> tuple[tuple[str, Any], ...]:
    """The time members of an operation's answer: (name, int, str, or dict for a pair)."""
    found: dict[str, Any] = {}
    for model in answers(endpoint):
        for name, types in members(model).items():
            written = getattr(model, "attribute_map", {}).get(name, name)
            if written in _CREATED | _MODIFIED:
                pair = any("seconds" in members(t) for t in types)
                found[written] = dict if pair else int if int in types else str
    return tuple(found.items())
