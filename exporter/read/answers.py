"""Answers of the API as records."""

from __future__ import annotations

from typing import Any

from exporter.api.operations import filled
from exporter.api.pagination import Listing, Page
from exporter.model import json_path
from exporter.model.declaration import Kind
from exporter.model.errors import ApiError
from exporter.model.record import Record, is_object, unwrap


def object_of(answer: Any) -> dict[str, Any]:
    """An answer that is an object. Raises ApiError if it isn't."""
    if not is_object(answer):
        raise ApiError("the answer is no object")
    body: dict[str, Any] = answer
    return body


def records_of(kind: Kind, page: Listing | Page, within: dict[str, str]) -> list[Record]:
    """What a list holds of the kind."""
    assert kind.list is not None
    path = filled(kind.list, within)
    return [
        Record(kind.name, id, path, body, kind.items)
        for id, body in page.items.items()
        if kind.where is None or kind.where(unwrap(body, within))
    ]


def is_skipped(kind: Kind, record: Record) -> bool:
    """Whether an object is left out, as far as its own record tells."""
    obj = unwrap(record.body)
    return any(leave(obj) for leave in kind.skip.values())


def titled(kind: Kind, item: Record) -> str:
    """The title of an object, as far as its own record tells."""
    obj = unwrap(item.body)
    titles = (kind.title,) if isinstance(kind.title, str) else kind.title
    return " ".join(str(t) for t in (json_path.get(obj, p) for p in titles) if t)
