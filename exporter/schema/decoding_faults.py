"""What a client can't decode: faults in an answer, and those of plain values.

The rules are those of encoding/json and of the Go client that Datadog's provider reads with
(client_decoding.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import IntEnum
from typing import Any, TypeAlias
from uuid import UUID


class Extent(IntEnum):
    """How far a fault goes: something within, the value itself, or what it stands in as well."""

    WITHIN = 1
    ITSELF = 2
    AROUND = 3


@dataclass(frozen=True, slots=True)
class Fault:
    """Where in a value the client stumbles (`recurrences[1].start`, "" for the value), and why: as
    what follows "the client can't read"."""

    extent: Extent
    path: str
    why: str

    @property
    def misshapen(self) -> bool:
        """Whether a value is of another type, or something is missing, and not only unknown."""
        return self.why not in (UNKNOWN, SEVERAL)

    @property
    def mistyped(self) -> bool:
        """Whether a value is of another type."""
        return self.misshapen and self.why != MISSING

    def __str__(self) -> str:
        return f"{self.path or 'it'}: {self.why}"

    def below(self, step: str, extent: Extent) -> Fault:
        """The same of the value around it."""
        path = f"{step}.{self.path}" if self.path and self.path[0] != "[" else step + self.path
        return replace(self, extent=extent, path=path)


Check: TypeAlias = Callable[[Any], Fault | None]
"""Takes a JSON value that isn't null."""

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([.,]\d+)?(Z|[+-]\d\d:\d\d)")
"""RFC 3339, which is all that Go takes for a time."""
HEX = re.compile(r"[0-9a-fA-F]{32}")
INT32, INT64 = 2**31, 2**63
UNKNOWN = "a value that it doesn't know"
SEVERAL = "of several forms at once"
MISSING = "required, and not there"


def worse(one: Fault | None, other: Fault) -> Fault:
    """The fault that goes further, the first of two that go as far."""
    ranks = [(f.extent, f.mistyped, f.misshapen) for f in (one, other) if f]
    return other if one is None or ranks[1] > ranks[0] else one


def anything(value: Any) -> Fault | None:
    """No fault: what may be any JSON."""
    return None


def mismatch(value: Any, wanted: str) -> Fault:
    """The fault of a value of another type than what is wanted."""
    return Fault(Extent.AROUND, "", f"{_called(value)}, where it reads {wanted}")


def _called(value: Any) -> str:
    match value:
        case bool():
            return "a truth value"
        case int():
            return "a number"
        case float():
            return "a number with a fraction"
        case "":
            return "an empty text"
        case str():
            return "a text"
        case list():
            return "a list"
    return "an object"


def _bool(value: Any) -> Fault | None:
    return None if isinstance(value, bool) else mismatch(value, "a truth value")


def _integer(value: Any, bound: int = INT64) -> Fault | None:
    if not isinstance(value, int) or isinstance(value, bool):
        return mismatch(value, "an integer")
    return None if -bound <= value < bound else mismatch(value, "a smaller one")


def int32(value: Any) -> Fault | None:
    """The fault of what is no integer of 32 bits."""
    return _integer(value, INT32)


def _float(value: Any) -> Fault | None:
    wrong = not isinstance(value, int | float) or isinstance(value, bool)
    return mismatch(value, "a number") if wrong else None


def _str(value: Any) -> Fault | None:
    return None if isinstance(value, str) else mismatch(value, "a text")


def _time(value: Any) -> Fault | None:
    wrong = not isinstance(value, str) or not TIME.fullmatch(value)
    return mismatch(value, "a time as in RFC 3339") if wrong else None


def _uuid(value: Any) -> Fault | None:
    digits = value.removeprefix("urn:uuid:").replace("-", "") if isinstance(value, str) else ""
    return None if HEX.fullmatch(digits) else mismatch(value, "a UUID")


SCALARS: dict[Any, Check] = {
    bool: _bool,
    int: _integer,
    float: _float,
    str: _str,
    date: _str,
    datetime: _time,
    UUID: _uuid,
    dict: anything,  # To the provider's client, some of these are any JSON.
    list: anything,
}
"""The checks of what the models name no model for."""
