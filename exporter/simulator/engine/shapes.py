"""Shapes that handlers of many areas have: constant responses, orders, switches, relationships."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from exporter.model.json_path import every, get, put
from exporter.simulator.engine.crud import missing
from exporter.simulator.engine.http import Request, Response, error, reply
from exporter.simulator.engine.store import Store, single_of

Handler: TypeAlias = Callable[[Store, Request], Response]


def constant(body: Any, status: int = 200) -> Handler:
    """The same response to every request; None is one without a body."""
    response = Response(status) if body is None else reply(body, status)
    return lambda store, request: response


NO_CONTENT = constant(None, 204)


def not_found(store: Store, path: str, id: str) -> Response:
    """The response for an object of a collection that isn't there."""
    return missing(store.collections[path].entry, id)


def reorder(
    store: Store, path: str, ids: Iterable[Any], position: str = "", parents: tuple[str, ...] = ()
) -> list[str]:
    """Puts the named objects first, as they are named; each then says its place at `position`."""
    shelf = store.shelf(path, parents)
    named = [str(i) for i in ids if str(i) in shelf]
    ordered = {i: shelf[i] for i in [*named, *(i for i in shelf if i not in named)]}
    shelf.clear()
    shelf.update(ordered)
    for number, (id, stored) in enumerate(ordered.items() if position else (), 1):
        store.put(path, id, put(stored.body, position, number), parents)
    return list(ordered)


def ordering(
    position: str = "", ids: str = "data[].id", status: int = 204, complete: str = ""
) -> Handler:
    """Puts the objects of the entry's list into the order of the `ids` of the request.

    complete: the text of the 400 if not all are named. status: 200 sends the request back.
    """

    def handle(store: Store, request: Request) -> Response:
        named, there = [str(i) for i in every(request.body, ids)], store.shelf(request.of)
        if complete and sorted(named) != sorted(there):
            return error(400, complete.format(all=len(there), named=len(named)))
        reorder(store, request.of, named, position)
        return Response(status) if status == 204 else reply(request.body, status)

    return handle


def switch(at: str, to: Any, status: int = 204, of: str = "") -> Handler:
    """Makes one member of an object another. of: the object's list, if it isn't the entry's."""

    def handle(store: Store, request: Request) -> Response:
        path, id = of or request.of, request.values[0]
        stored = store.find(path, id)
        if stored is None:
            return not_found(store, path, id)
        item = put(json.loads(stored.item), at, to)
        store.put(path, id, single_of(store.collections[path], item))
        return Response(status) if status == 204 else reply({"data": item}, status)

    return handle


def related(name: str, of: str) -> Handler:
    """The objects of the list `of` that a relationship of one object names: read, added to by POST,
    taken from by DELETE."""

    def handle(store: Store, request: Request) -> Response:
        id = request.values[0]
        body = store.get(request.of, id)
        if body is None:
            return error(404, f"{id} not found")
        sent = get(request.body, "data")
        return reply({"data": relate(store, request.of, id, name, of, request.method, sent)})

    return handle


def relate(
    store: Store, path: str, id: str, name: str, of: str, method: str, sent: Any
) -> list[Any]:
    """Adds an object to a relationship of another or takes it away; gives those that it names."""
    body = store.get(path, id)
    held = list(get(body, f"data.relationships.{name}.data") or ())
    if isinstance(sent, dict):
        held = [r for r in held if r["id"] != sent["id"]]
        held += [sent] if method == "POST" else []
        store.put(path, id, put(body, f"data.relationships.{name}", {"data": held}))
    return [get(store.get(of, r["id"]), "data") or r for r in held]
