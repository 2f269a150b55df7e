"""Ids of objects that nothing lists: where other objects, or another org, have them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from exporter.api.endpoints import endpoint
from exporter.model import json_path
from exporter.model.declaration import Kind, Mention
from exporter.model.record import KindRead, segments, unwrap


def texts(mention: Mention, kind: Kind, read: KindRead) -> Iterator[str]:
    """The texts of a kind's objects in which ids are sought."""
    for record in read.records:
        body = record.body
        yield from within(mention, unwrap(body, included=kind.included) if mention.path else body)


def within(mention: Mention, obj: Any) -> Iterator[str]:
    """The texts of an object in which ids are sought."""
    if mention.path:
        return (str(v) for v in json_path.every(obj, mention.path) if v is not None)
    return every_text(obj)


def asked_for(kind: Kind, read: KindRead | None) -> Iterator[str]:
    """What a kind that nothing lists was asked by: ids, or what its list asks for."""
    operation: Any = kind.list or kind.get
    template = endpoint(operation).path
    for record in read.records if read else ():
        yield list(segments(template, record.path).values())[-1]


def every_text(value: Any) -> Iterator[str]:
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
