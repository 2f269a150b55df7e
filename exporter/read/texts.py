"""The texts in what was read, gone through once for all who look for something in them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from exporter.model.record import Record


class Texts(NamedTuple):
    """The texts in a JSON value. names: those of members; values: all others, each once."""

    names: set[str]
    values: set[str]


Held = tuple[Record, Texts]
"""A record, and the texts in its body."""


def texts(value: Any) -> Texts:
    """Every text in a JSON value."""
    names: set[str] = set()
    values: list[str] = []
    left: list[Any] = [(value,)]
    for many in left:
        if type(many) is dict:
            names.update(many)
            many = many.values()  # noqa: PLW2901
        for inner in many:
            of = type(inner)
            if of is str:
                values.append(inner)
            elif of is dict or of is list:
                left.append(inner)
    return Texts(names, set(values))


def held(records: Iterable[Record]) -> list[Held]:
    """The records with their texts."""
    return [(r, texts(r.body)) for r in records]
