"""The forms of ids that Datadog gives to new objects, and who makes each of them."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping
from random import Random
from typing import Any, TypeAlias
from uuid import UUID

USER_ID, USER_NUMBER = "3ad549bf-eba0-11e9-a77a-0705486660d0", 1445416
USER = {"name": "Org Owner", "handle": "owner@example.com", "email": "owner@example.com"}
HANDLE = USER["handle"]
WHO = {"name": USER["name"], "handle": HANDLE}
"""The user who makes every new object, as its members name them."""

MakeId: TypeAlias = Callable[[Random, Mapping[str, Any]], Any]
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


def numeric(random: Random, body: Mapping[str, Any]) -> str:
    """`"281768721"`, as rules of cloud costs: an integer, written as a text."""
    return str(integer(random, body))
