"""Handlers that many areas have: orders, switches, relationships."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from exporter.model.json_path import every, get, put
from exporter.simulator.engine.http import HttpError, Request
from exporter.simulator.engine.store import Store, single_of

Handler: TypeAlias = Callable[[Store, Request], Any]


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
    position: str = "", ids: str = "data[].id", shown: bool = False, complete: str = ""
) -> Handler:
    """Puts the objects of the entry's list into the order of the `ids` of the request.

    complete: the text of the 400 if not all are named. shown: the response is the request.
    """

    def handle(store: Store, request: Request) -> Any:
        named, there = [str(i) for i in every(request.body, ids)], store.shelf(request.of)
        if complete and sorted(named) != sorted(there):
            raise HttpError(400, complete.format(all=len(there), named=len(named)))
        reorder(store, request.of, named, position)
        return request.body if shown else None

    return handle


def switch(at: str, to: Any, shown: bool = False, of: str = "") -> Handler:
    """Makes one member of an object another. shown: the response is the object. of: the object's
    list, if it isn't the entry's."""

    def handle(store: Store, request: Request) -> Any:
        path, id = of or request.of, request.values[0]
        stored = store.find(path, id)
        if stored is None:
            raise store.absent(path, id)
        item = put(json.loads(stored.item), at, to)
        store.put(path, id, single_of(store.collections[path], item))
        return {"data": item} if shown else None

    return handle


def related(name: str, of: str) -> Handler:
    """The objects of the list `of` that a relationship of one object names: read, added to by POST,
    taken from by DELETE."""

    def handle(store: Store, request: Request) -> Any:
        sent, id = get(request.body, "data"), request.values[0]
        return {"data": relate(store, request.of, id, name, of, request.method, sent)}

    return handle


def relate(
    store: Store, path: str, id: str, name: str, of: str, method: str, sent: Any
) -> list[Any]:
    """Adds an object to a relationship of another or takes it away; gives those that it names."""
    body = store.need(path, id)
    held = list(get(body, f"data.relationships.{name}.data") or ())
    if isinstance(sent, dict):
        held = [r for r in held if r["id"] != sent["id"]]
        held += [sent] if method == "POST" else []
        store.put(path, id, put(body, f"data.relationships.{name}", {"data": held}))
    return [get(store.get(of, r["id"]), "data") or r for r in held]
