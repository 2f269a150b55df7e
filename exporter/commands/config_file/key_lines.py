"""The line of each key of a TOML document, which the standard library doesn't tell."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

KeyPath: TypeAlias = tuple[str | int, ...]
"""The tables that a key stands in, and the key. Behind that of an array stands the number of the
table in it, from 0 on."""
_ENDS = ("]", "}", '"""', "'''")
"""What the last line of a value of several lines has one of."""


def key_lines(text: str) -> dict[KeyPath, int]:
    """The line, from 1 on, where each key and each table of a document begins.

    The lines of a statement are those that make TOML by themselves, and no fewer. Keys in a value
    have the line where it begins.
    """
    found: dict[KeyPath, int] = {}
    last: dict[KeyPath, int] = {}
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
        begun = number - len(held) + 1
        paths = list(_paths(parsed))
        if (header := held[0].lstrip()).startswith("["):
            table = ()
            names = [key for key in paths[-1] if isinstance(key, str)]
            for depth, name in enumerate(names, 1):
                table = (*table, name)
                found.setdefault(table, begun)
                if header.startswith("[[") and depth == len(names):
                    last[table] = last.get(table, -1) + 1
                if table in last:
                    table = (*table, last[table])
                    found.setdefault(table, begun)
        else:
            for path in paths:
                found.setdefault((*table, *path), begun)
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
            for i, value in enumerate(parsed):
                if isinstance(value, Mapping):
                    yield (i,)
                yield from ((i, *path) for path in _paths(value))
