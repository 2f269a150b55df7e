"""Lists in pages: the objects that filters leave, cut to the page that is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from exporter.api.endpoints import Paging
from exporter.model.json_path import get, put
from exporter.simulator.engine.bodies import flat
from exporter.simulator.engine.http import Response, dump, error
from exporter.simulator.engine.router import Collection
from exporter.simulator.engine.store import Stored

Filter: TypeAlias = Callable[[Mapping[str, Any], str], bool]


def contains(*paths: str) -> Filter:
    """The text is in the value at one of the paths, in any case."""

    def passes(obj: Mapping[str, Any], wanted: str) -> bool:
        values = [get(obj, path) for path in paths]
        return any(wanted.lower() in str(v).lower() for v in values if v is not None)

    return passes


def equals(path: str) -> Filter:
    """The value at the path is the text."""
    return lambda obj, wanted: str(get(obj, path)) == wanted


def among(path: str) -> Filter:
    """The value at the path is one of those that the text lists, with commas between."""
    return lambda obj, wanted: str(get(obj, path)).lower() in wanted.lower().split(",")


def page(collection: Collection, stored: Iterable[Stored], query: Mapping[str, str]) -> Response:
    """A list's response: the objects that the filters leave, cut to the page that is asked for."""
    found = list(stored)
    if by := collection.entry.sort_by:
        found.sort(key=lambda s: str(get(flat(json.loads(s.item)), by)))
    for name, passes in collection.entry.filters.items():
        if query.get(name):
            found = [s for s in found if passes(flat(json.loads(s.item)), query[name])]
    try:
        start, size = _window(collection.paging, query, collection.entry.max_page)
    except ValueError:
        return error(400, "Invalid page parameters")
    shown = found if size is None else found[start : start + size]
    array = b"[" + b",".join(s.item for s in shown) + b"]"
    if not collection.items:
        return Response(200, array)
    beside = collection.entry.beside
    beside = dict(beside([json.loads(s.item) for s in shown]) if callable(beside) else beside)
    if total := collection.entry.total:
        beside = put(beside, total, len(found))
    more = b"," + dump(beside)[1:-1] if beside else b""
    envelope = dump(put({}, collection.items, 0))[:-1]
    # The 0 of the innermost member is where the array goes.
    head, tail = envelope.rsplit(b"0", 1)
    return Response(200, head + array + tail + more + b"}")


def _window(paging: Paging | None, query: Mapping[str, str], cap: int) -> tuple[int, int | None]:
    """First object and number of objects; everything where neither is asked for."""
    if paging is None or not (paging.at in query or paging.size in query):
        return 0, None
    size = min(int(query.get(paging.size, cap)), cap)
    at = int(query.get(paging.at) or paging.first)
    start = (at - paging.first) * size if paging.style == "page" else at
    if size < 0 or start < 0:
        raise ValueError("negative")
    return start, size
