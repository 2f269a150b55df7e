"""The line of each key of a TOML document, which the standard library doesn't tell."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

KeyPath: TypeAlias = tuple[str, ...]
"""The tables that a key stands in, and the key."""
_ENDS = ("]", "}", '"""', "'''")
"""What the last line of a value of several lines has one of."""


def key_lines(text: str) -> dict[KeyPath, int]:
    """The line, from 1 on, where each key and each table of a document begins.

    The lines of a statement are those that make TOML by themselves, and no fewer. Of keys in
    arrays of tables it is the first one's.
    """
    found: dict[KeyPath, int] = {}
    table: KeyPath = ()
    held: list[str] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if not held and line.lstrip()[:1] in ("", "#"):
            continue
        held.append(line)
        if len(held) > 1 and not any(end in line for end in _ENDS):
            continue
        try:
            parsed = tomllib.loads("\n".join(held))
        except tomllib.TOMLDecodeError:
            continue
        paths = list(_paths(parsed))
        is_header = held[0].lstrip().startswith("[")
        if is_header:
            table = ()
        for path in paths:
            found.setdefault((*table, *path), number - len(held) + 1)
        if is_header:
            table = paths[-1]
        held = []
    return found


def _paths(parsed: Any) -> Iterator[KeyPath]:
    """Every key below a value, from the outside in."""
    match parsed:
        case Mapping():
            for key, value in parsed.items():
                yield (key,)
                yield from ((key, *path) for path in _paths(value))
        case list():
            for value in parsed:
                yield from _paths(value)
