"""The state of an org: objects by collection and id, as the JSON text that answers give."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from exporter.model.json_path import get, put
from exporter.model.record import JSON_API, unwrap
from exporter.simulator.identity import clock
from exporter.simulator.routes import Collection


@dataclass(frozen=True, slots=True)
class Stored:
    """One object: `single` is the answer of a GET for it, `item` its place in the list."""

    single: bytes
    item: bytes

    @property
    def body(self) -> Any:
        """The answer of a GET, parsed."""
        return json.loads(self.single)


Shelf = dict[str, Stored]
"""Objects by the last segment of their URL, in the order they came."""


class Store:
    """Every object, document and file of an org; `reset` goes back to what `keep` saw."""

    def __init__(self) -> None:
        self.shelves: dict[tuple[str, tuple[str, ...]], Shelf] = {}
        self.documents: dict[str, bytes] = {}
        self.files: dict[str, bytes] = {}
        self.random = Random(0)
        self.clock = clock()
        self.keep()

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

    def shelf(self, collection: Collection, parents: tuple[str, ...] = ()) -> Shelf:
        """The objects of a collection under these parents; a new one is empty."""
        return self.shelves.setdefault((collection.path, parents), {})

    def find(self, collection: Collection, parents: tuple[str, ...], id: str) -> Stored | None:
        """One object. Ids in quotes count as without: one client sends them so."""
        shelf = self.shelves.get((collection.path, parents), {})
        return shelf.get(id) or shelf.get(id.strip('"'))

    def put_single(
        self, collection: Collection, parents: tuple[str, ...], id: str, body: Any
    ) -> Stored:
        """Stores an object by the answer of a GET for it."""
        stored = Stored(text(body), text(listed(collection, body)))
        self.shelf(collection, parents)[id] = stored
        return stored

    def put_item(self, collection: Collection, parents: tuple[str, ...], item: Any) -> str:
        """Stores an object by its place in the list; gives its id, "" if it holds none."""
        id = key(collection, item)
        if id:
            shelf = self.shelf(collection, parents)
            single = shelf[id].single if id in shelf else text(single_of(collection, item))
            shelf[id] = Stored(single, text(item))
        return id

    def document(self, path: str, collections: Iterable[Collection]) -> Any:
        """A document; an order that nobody set lists what there is. None if there is none."""
        if path in self.documents:
            return json.loads(self.documents[path])
        for c in collections:
            if c.quirk.order and c.quirk.order[0] == path:
                body: Any = {}
                if c.quirk.order[1].startswith("data."):
                    body = {"data": {"type": path.rsplit("/", 1)[1].replace("-", "_")}}
                return put(body, c.quirk.order[1], list(self.shelf(c)))
        return None


def text(body: Any) -> bytes:
    """JSON as answers have it; half a surrogate pair is written as JSON's escape for it."""
    written = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return written.encode("utf-8", "backslashreplace")


def is_json_api(body: Any) -> bool:
    """Whether it is a document whose object stands under `data`."""
    return isinstance(body, dict) and isinstance(body.get("data"), dict)


def is_resource(item: Any) -> bool:
    """Whether it is a JSON:API object; some others have a member `attributes` among theirs."""
    return (
        isinstance(item, dict)
        and isinstance(item.get("attributes"), dict)
        and set(item) <= JSON_API
    )


def flat(body: Any) -> dict[str, Any]:
    """The object out of its envelope, in the shape the path language speaks of."""
    return unwrap(body) if isinstance(body, dict) else {}


def key(collection: Collection, body: Any) -> str:
    """The last segment of an object's URL, "" if it holds none."""
    obj = flat(body)
    keys = collection.quirk.key or collection.id
    values = (get(obj, path) for path in ((keys,) if isinstance(keys, str) else keys))
    found = next((v for v in values if v is not None), None)
    return str(found if found is not None else obj.get("id") or "")


def single_of(collection: Collection, item: Any) -> Any:
    """The answer of a GET for an object that only a list gave."""
    bare = isinstance(item, dict) and item.keys() == {"id", "type"}
    if collection.quirk.wrapped or is_resource(item) or (bare and collection.items == "data"):
        return {"data": item}
    return item


def listed(collection: Collection, body: Any) -> Any:
    """An object as the list gives it."""
    quirk = collection.quirk
    item = body["data"] if is_json_api(body) else body
    if collection.path.startswith("/api/v1/") and is_json_api(body) and not quirk.wrapped:
        item = _as_v1(collection, body)
    if collection.items.startswith("data."):
        item = flat(body)
    if quirk.only:
        return {k: item[k] for k in quirk.only if k in item}
    if quirk.without:
        item = {k: v for k, v in item.items() if k not in quirk.without}
        if is_resource(item):
            kept = {k: v for k, v in item["attributes"].items() if k not in quirk.without}
            item = {**item, "attributes": kept}
    return item


def _as_v1(collection: Collection, body: Mapping[str, Any]) -> Any:
    """A list of v1 gives objects of v2 flat, unless they were made JSON:API objects there."""
    if collection.id == "id":
        return body["data"]
    obj = flat(body)
    return {**obj, collection.id: obj["id"]}
