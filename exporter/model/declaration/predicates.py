"""Objects, and what is asked of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

from exporter.model.json_path import get

Object: TypeAlias = dict[str, Any]
"""An object of the API as JSON. In `prepare`, values may be links of ir.py: they are opaque."""
Objects: TypeAlias = Iterable[Object]
"""Objects of one kind."""
Others: TypeAlias = Callable[[str], Objects]
"""The objects of a kind by its name."""
Predicate: TypeAlias = Callable[[Object], bool]
"""A question about an object, or about what holds a secret."""


def holds(path: str, *values: Any) -> Predicate:
    """Whether one of the values stands at a path; without values, whether anything does that isn't
    null, false, zero or empty."""
    if values:
        return lambda o: get(o, path) in values
    return lambda o: bool(get(o, path))


def lacks(path: str, *values: Any) -> Predicate:
    """Whether `holds` is false."""
    holding = holds(path, *values)
    return lambda o: not holding(o)


@dataclass(frozen=True, slots=True)
class ByTheClock:
    """A question whose answer changes as time goes by, though the object doesn't: an export of an
    unchanged org asks it again, see state/made_of.py."""

    asks: Predicate

    def __call__(self, obj: Object) -> bool:
        return self.asks(obj)


def is_past(path: str) -> Predicate:
    """Whether the time at a path is past: ISO 8601 text, or milliseconds since 1970."""

    def ended(obj: Object) -> bool:
        end = get(obj, path)
        if isinstance(end, str):
            return datetime.fromisoformat(end) < datetime.now(UTC)
        return end is not None and end < datetime.now(UTC).timestamp() * 1000

    return ByTheClock(ended)


def always(_: Object) -> bool:
    """True of every object."""
    return True


def never(_: Object) -> bool:
    """False of every object."""
    return False
