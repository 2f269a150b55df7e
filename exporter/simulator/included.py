"""Lists that stand beside a document, under `included`: the Sensitive Data Scanner's."""

from __future__ import annotations

from typing import Any

from exporter.paths import every, get, put
from exporter.simulator.routes import Collection
from exporter.simulator.store import Store, text

SCANNER = "/api/v2/sensitive-data-scanner/config"
_GROUP = "sensitive_data_scanner_group"
_GROUPS = "data.relationships.groups.data"


def keep(store: Store, collection: Collection, body: Any) -> list[Any]:
    """Keeps the document of such an answer; gives the objects beside it."""
    document = {k: v for k, v in body.items() if k != collection.items}
    store.documents[collection.path] = text(document)
    return get(body, collection.items) or []


def reorder(store: Store, collection: Collection, body: Any) -> Any:
    """Another order of the groups: nothing else of the document changes."""
    document = {k: v for k, v in whole(store, collection).items() if k != collection.items}
    document = put(document, _GROUPS, get(body, _GROUPS) or [])
    store.documents[collection.path] = text(document)
    return {"meta": document.get("meta") or {}}


def whole(store: Store, collection: Collection) -> Any:
    """The document, which orders the groups, and every object. New groups come last."""
    objects = [s.body["data"] for s in store.shelf(collection).values()]
    groups = [o["id"] for o in objects if o["type"] == _GROUP]
    document = store.document(collection.path, ()) or {"data": {"id": "configuration"}}
    ordered = [i for i in every(document, f"{_GROUPS}[].id") if i in groups]
    ids = [*ordered, *(i for i in groups if i not in ordered)]
    document = put(document, "data.type", "sensitive_data_scanner_configuration")
    document = put(document, "data.attributes", {})
    document = put(document, _GROUPS, [{"id": i, "type": _GROUP} for i in ids])
    return {**document, collection.items: objects}
