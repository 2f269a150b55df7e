"""The state of an org: objects by collection and id, as the JSON text that responses give."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from exporter.model.json_path import get, put
from exporter.simulator.engine.bodies import flat, is_json_api, is_resource
from exporter.simulator.engine.http import HttpError, dump
from exporter.simulator.engine.ids import uuid
from exporter.simulator.engine.router import Collection
from exporter.simulator.engine.stamps import clock


@dataclass(frozen=True, slots=True)
class Stored:
    """One object: `single` is the response to a GET for it, `item` its place in the list."""

    single: bytes
    item: bytes

    @property
    def body(self) -> Any:
        """The response to a GET, parsed."""
        return json.loads(self.single)


Shelf = dict[str, Stored]
"""Objects by the last segment of their URL, in the order they came."""


class Store:
    """Every object, document and file of an org; `reset` goes back to what `keep` saw.

    Objects are found by the path of their list and the ids of their parents.
    """

    def __init__(self, collections: Mapping[str, Collection]) -> None:
        self.collections = collections
        self.shelves: dict[tuple[str, tuple[str, ...]], Shelf] = {}
        self.documents: dict[str, bytes] = {}
        self.files: dict[str, bytes] = {}
        self.random = Random(0)
        self.clock = clock()
        self.keep()

    def fill(self, other: Store) -> None:
        """Makes the objects and documents those of another store."""
        self.shelves = {k: dict(v) for k, v in other.shelves.items()}
        self.documents = dict(other.documents)

    def keep(self) -> None:
        """Makes the present state the one that `reset` restores."""
        shelves = {k: dict(v) for k, v in self.shelves.items()}
        self._kept = shelves, dict(self.documents), self.random.getstate()

    def reset(self) -> None:
        """Forgets every change since `keep`."""
        shelves, documents, random = self._kept
        self.shelves = {k: dict(v) for k, v in shelves.items()}
        self.documents = dict(documents)
        self.files = {}
        self.random.setstate(random)
        self.clock = clock()

    def now(self) -> str:
        """The time, a second later than when it was last asked for."""
        return next(self.clock).isoformat()

    def uuid(self) -> str:
        """A new id."""
        return uuid(self.random, {})

    def shelf(self, path: str, parents: tuple[str, ...] = ()) -> Shelf:
        """The objects of a collection under these parents; a new one is empty."""
        return self.shelves.setdefault((path, parents), {})

    def find(self, path: str, id: str, parents: tuple[str, ...] = ()) -> Stored | None:
        """One object. Ids in quotes count as without: one client sends them so."""
        shelf = self.shelves.get((path, parents), {})
        return shelf.get(id) or shelf.get(id.strip('"'))

    def get(self, path: str, id: str, parents: tuple[str, ...] = ()) -> Any:
        """The response to a GET of one object, None if there is none."""
        stored = self.find(path, id, parents)
        return stored.body if stored else None

    def need(self, path: str, id: str, parents: tuple[str, ...] = ()) -> Any:
        """The response to a GET of one object. HttpError: 404, there is none."""
        body = self.get(path, id, parents)
        if body is None:
            raise self.absent(path, id)
        return body

    def absent(self, path: str, id: str) -> HttpError:
        """The 404 for an object of a collection."""
        said = self.collections[path].entry.missing
        return HttpError(404, said.format(id=id)) if isinstance(said, str) else HttpError(said)

    def objects(self, path: str, parents: tuple[str, ...] = ()) -> Iterator[dict[str, Any]]:
        """The objects of a collection, out of their envelopes."""
        for stored in list(self.shelves.get((path, parents), {}).values()):
            yield flat(stored.body)

    def put(self, path: str, id: str, body: Any, parents: tuple[str, ...] = ()) -> Any:
        """Stores an object by the response to a GET for it, which it gives back."""
        item = dump(as_item(self.collections[path], body))
        self.shelf(path, parents)[id] = Stored(dump(body), item)
        return body

    def put_item(self, path: str, item: Any, parents: tuple[str, ...] = ()) -> str:
        """Stores an object by its place in the list; gives its id, "" if it holds none."""
        collection = self.collections[path]
        id = key(collection, item)
        if id:
            shelf = self.shelf(path, parents)
            single = shelf[id].single if id in shelf else dump(single_of(collection, item))
            shelf[id] = Stored(single, dump(item))
        return id

    def document(self, path: str) -> Any:
        """A document; an order that nobody set lists what there is. None if there is none."""
        if path in self.documents:
            return json.loads(self.documents[path])
        for c in self.collections.values():
            if c.entry.order and c.entry.order[0] == path:
                body: Any = {}
                if c.entry.order[1].startswith("data."):
                    body = {"data": {"type": path.rsplit("/", 1)[1].replace("-", "_")}}
                return put(body, c.entry.order[1], list(self.shelf(c.path)))
        return None

    def put_document(self, path: str, body: Any) -> Any:
        """Stores a document, and gives it back."""
        self.documents[path] = dump(body)
        return body


def key(collection: Collection, body: Any) -> str:
    """The last segment of an object's URL, "" if it holds none."""
    obj = flat(body)
    keys = collection.entry.key or collection.id
    values = (get(obj, path) for path in ((keys,) if isinstance(keys, str) else keys))
    found = next((v for v in values if v is not None), None)
    return str(found if found is not None else obj.get("id") or "")


def single_of(collection: Collection, item: Any) -> Any:
    """The response to a GET for an object that only a list gave."""
    bare = isinstance(item, dict) and item.keys() == {"id", "type"}
    if collection.entry.wrapped or is_resource(item) or (bare and collection.items == "data"):
        return {"data": item}
    return item


def as_item(collection: Collection, body: Any) -> Any:
    """An object as the list gives it."""
    entry = collection.entry
    item = body["data"] if is_json_api(body) else body
    if collection.version == "v1" and is_json_api(body) and not entry.wrapped:
        item = _as_v1(collection, body)
    if collection.items.startswith("data."):
        item = flat(body)
    if entry.list_only:
        return {k: item[k] for k in entry.list_only if k in item}
    if entry.list_without:
        item = {k: v for k, v in item.items() if k not in entry.list_without}
        if is_resource(item):
            kept = {k: v for k, v in item["attributes"].items() if k not in entry.list_without}
            item = {**item, "attributes": kept}
    return item


def _as_v1(collection: Collection, body: Mapping[str, Any]) -> Any:
    """A list of v1 gives objects of v2 flat, unless they were made JSON:API objects there."""
    if collection.id == "id":
        return body["data"]
    obj = flat(body)
    return {**obj, collection.id: obj["id"]}
