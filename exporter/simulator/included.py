"""Lists that stand beside a document, under `included`: the Sensitive Data Scanner's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.model.json_path import every, get, put
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
    objects = {i: s.body["data"] for i, s in store.shelf(collection).items()}
    groups = [i for i, o in objects.items() if o["type"] == _GROUP]
    document = store.document(collection.path, ()) or {"data": {"id": "configuration"}}
    ordered = [i for i in every(document, f"{_GROUPS}[].id") if i in groups]
    ids = [*ordered, *(i for i in groups if i not in ordered)]
    document = put(document, "data.type", "sensitive_data_scanner_configuration")
    document = put(document, "data.attributes", {})
    document = put(document, _GROUPS, [{"id": i, "type": _GROUP} for i in ids])
    shown = [*(_with_rules(objects, i) for i in ids)]
    shown += [o for i, o in objects.items() if i not in groups]
    return {**document, collection.items: shown}


def _with_rules(objects: Mapping[str, Any], id: str) -> Any:
    """A group with the rules that say they are in it: those that it names, then the others."""
    group, at = objects[id], "relationships.group.data.id"
    within = [i for i, o in objects.items() if get(o, at) == id]
    named = [i for i in every(group, "relationships.rules.data[].id") if i in within]
    ids = [*named, *(i for i in within if i not in named)]
    rules = [{"id": i, "type": objects[i]["type"]} for i in ids]
    return put(group, "relationships.rules.data", rules)


def taken(store: Store, data: Any) -> Any:
    """A new group with what it is related to: the document, and no rules yet."""
    if data.get("type") != _GROUP or "id" in data:
        return data
    id = get(store.document(SCANNER, ()), "data.id") or "configuration"
    within = {"data": {"id": id, "type": "sensitive_data_scanner_configuration"}}
    related = {"configuration": within, "rules": {"data": []}}
    return {**data, "relationships": {**related, **(data.get("relationships") or {})}}
