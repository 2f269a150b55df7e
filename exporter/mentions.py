"""The ids of objects that nothing lists, in what names them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from exporter import paths


def within(value: Any, pattern: str) -> Iterator[str]:
    """The group `id` of each match in any text of a JSON value."""
    for text in _texts(value):
        yield from (m["id"] for m in re.finditer(pattern, text))


def at(obj: dict[str, Any], where: str | tuple[str, str]) -> Iterator[str]:
    """The ids at a path of an object, or in the texts there, by (path, pattern)."""
    path, pattern = (where, "") if isinstance(where, str) else where
    for value in paths.every(obj, path):
        if pattern:
            yield from within(value, pattern)
        else:
            yield str(value)


def _texts(value: Any) -> Iterator[str]:
    """Every text in a JSON value."""
    left = [value]
    while left:
        value = left.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            left.extend(value.values())
        elif isinstance(value, list):
            left.extend(value)
