"""Ids of the source org in places that no declaration knows: found, and said, never passed on
without a word.

What a kind's `refs` name becomes a reference. This is the net below them: each literal text of a
resource is searched, once, for ids of objects that were read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from exporter.model.ir import Body, Compact, JsonText, Template
from exporter.model.record import Key
from exporter.translate.references.object_index import Index
from exporter.translate.references.object_text import WORD

_Path: TypeAlias = "tuple[_Path, str] | None"


@dataclass(frozen=True, slots=True)
class Stray:
    """An id at a path of a resource, and the object that it is of; None if nobody knows."""

    path: str
    id: str
    of: Key | None


def strays(
    body: Body, index: Index, unknown: Collection[str], among: Collection[str] | None = None
) -> Iterator[Stray]:
    """The ids in the literal texts of a resource, once at each path. unknown: what is one, too.
    among: no others are looked for, if that is given."""
    seen = set()
    for path, text in _texts(body):
        if among is not None and not any(id in text for id in among):
            continue
        for match in WORD.finditer(text):
            id = match[0]
            of = index.of_id(id)
            if of or id in unknown:
                stray = Stray(_written(path), id, of and of[1].key)
                if stray not in seen:
                    seen.add(stray)
                    yield stray


def _texts(body: Body) -> Iterator[tuple[_Path, str]]:
    """Each literal text, and whole number, with the path that leads to it."""
    left: list[tuple[_Path, Any]] = [(None, body)]
    while left:
        path, value = left.pop()
        match value:
            case bool() | float() | None:
                pass
            case str():
                yield path, value
            case int():
                yield path, str(value)
            case Body(attributes, blocks):
                left += (((path, k), v) for k, v in attributes.items())
                left += (((path, b.type), b.body) for b in blocks)
            case JsonText(inner):
                left.append((path, inner))
            case Template(parts) | Compact(parts):
                left += ((path, p) for p in parts)
            case list():
                left += ((path, v) for v in value)
            case dict():
                left += (((path, k), v) for k, v in value.items())


def _written(path: _Path) -> str:
    steps = []
    while path:
        path, step = path
        steps.append(step)
    return ".".join(reversed(steps))
