"""Create, update, delete: what each does to the store, and what the org responds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from exporter.api.endpoints import Endpoint
from exporter.model.json_path import drop, edit, every, get, put
from exporter.model.record import JSON_API
from exporter.simulator.engine.bodies import changed, flat, is_json_api, merged, under
from exporter.simulator.engine.entry import PLAIN, Entry
from exporter.simulator.engine.http import HttpError, Request, Response, reply
from exporter.simulator.engine.ids import USER_ID
from exporter.simulator.engine.models import (
    default,
    member_types,
    responds_with_list,
    response_type,
)
from exporter.simulator.engine.router import Collection
from exporter.simulator.engine.stamps import stamped
from exporter.simulator.engine.store import Store, key

Change: TypeAlias = Callable[[Store, Collection, Endpoint, Request], Response]


def write(
    change: Change, store: Store, collection: Collection, endpoint: Endpoint, request: Request
) -> Response:
    """A create or update of what the entry takes, and what follows from it."""
    entry, body = collection.entry, request.body
    if not isinstance(body, dict):
        raise HttpError(400, "Invalid JSON: an object is expected")
    if entry.validate:
        entry.validate(store, flat(body))
    if entry.request and is_json_api(body):
        request = replace(request, body=entry.request(body, store, request))
    response = change(store, collection, endpoint, request)
    if response.status < 300 and response.body and entry.on_write:
        entry.on_write(store, response.json)
    return response


def create(store: Store, collection: Collection, endpoint: Endpoint, request: Request) -> Response:
    """A new object: the org gives it an id, time stamps and the members its maker left out."""
    entry, path, parents = collection.entry, collection.path, request.values[: collection.depth]
    body = request.body
    if body.get("data") is not None and not isinstance(body["data"], dict):
        raise HttpError(400, "API input validation failed: data is no object")
    sent = flat(body)
    _check_unique(store, collection, parents, sent)
    id = entry.make_id(store.random, sent)
    if id is None:
        raise HttpError(400, "The name is required")
    if str(id) in store.shelf(path, parents):
        raise _clash(entry, id)
    stamps = stamped(endpoint, collection.read, next(store.clock), created=True)
    told = member_types(collection.read) if collection.read else {}
    told = {**told, **member_types(endpoint)}
    empty = {name: default(name, told[name]) for name in entry.model_defaults.split()}
    defaults = {**stamps, **empty, **entry.defaults(id, sent)}
    if entry.position:
        numbers = [obj.get(entry.position) or 0 for obj in store.objects(path, parents)]
        defaults[entry.position] = max(numbers, default=0) + 1
    body = changed(_resource(endpoint, body), lambda obj: under(obj, defaults))
    if is_json_api(body):
        body = {**body, "data": {**body["data"], "id": id}}
        for name in entry.creator_relationships:
            body = put(body, f"data.relationships.{name}.data", {"type": "users", "id": USER_ID})
    else:
        body = put(body, collection.id, id)
        body = {"data": body, "error": None} if entry.wrapped else body
    body = _normalised(entry, body)
    store.put(path, key(collection, body) or str(id), body, parents)
    _reorder(store, collection, str(id), add=True)
    if entry.create_only:
        secrets = entry.create_only(id)
        body = changed(body, lambda obj: {**obj, **secrets})
    body = {entry.created_under: body} if entry.created_under else body
    return _response(collection, endpoint, body, entry.created)


def update(store: Store, collection: Collection, endpoint: Endpoint, request: Request) -> Response:
    """A changed object. A collection whose objects aren't created (policies) makes it instead."""
    entry, path, parents = collection.entry, collection.path, request.values[: collection.depth]
    sent = request.body
    # Where the URL names no object, its body does.
    id = request.values[-1] if request.values else str(key(collection, sent) or None)
    old = store.get(path, id, parents)
    if old is None:
        if request.method != "POST" and not entry.upserts:
            raise store.absent(path, id)
        body = put(sent, "data.id", id) if entry.upserts else sent
        return _response(collection, endpoint, store.put(path, id, body, parents))
    id = key(collection, old) or id
    body = merged(old, sent, entry)
    flag, editable = entry.managed
    if flag and get(flat(old), flag):
        new = {k: v for k, v in flat(body).items() if k in editable}
        body = changed(old, lambda obj: {**obj, **new})
    if entry.replaces:
        body = under(body, entry.defaults(id, flat(body)))
    stamps = stamped(endpoint, collection.read, next(store.clock), created=False)
    if entry.version:
        stamps[entry.version] = (flat(old).get(entry.version) or 0) + 1
    body = _normalised(entry, changed(body, lambda obj: {**obj, **stamps}))
    shelf = store.shelf(path, parents)
    renamed = key(collection, body) or id
    if renamed != id and renamed in shelf:
        raise _clash(entry, renamed)
    if renamed != id:
        shelf.pop(id, None)
    return _response(collection, endpoint, store.put(path, renamed, body, parents))


def delete(
    store: Store, collection: Collection, endpoint: Endpoint | None, request: Request
) -> Response:
    """An object less, or one marked as gone where the API keeps it."""
    entry, path, parents = collection.entry, collection.path, request.values[: collection.depth]
    id = request.values[-1] if request.values else key(collection, request.body)
    body = store.get(path, id, parents)
    if entry.check_delete and request.query.get("force") != "true":
        entry.check_delete(store, id, flat(body))
    if body is None:
        raise store.absent(path, id)
    known = key(collection, body) or id
    if entry.soft_delete:
        now = next(store.clock)
        times = {"{now}": now.isoformat(), "{seconds}": int(now.timestamp())}
        marks = {k: times.get(str(v), v) for k, v in entry.soft_delete.items()}
        store.put(path, known, changed(body, lambda obj: {**obj, **marks}), parents)
    else:
        store.shelf(path, parents).pop(known, None)
        _reorder(store, collection, known, add=False)
    forget(store, path, id)
    status, said = entry.deleted or (204, None)
    return Response(status) if said is None else reply(_filled(said, known), status)


def forget(store: Store, path: str, id: str) -> None:
    """After a delete: what belongs to an object goes with it, and others name it no longer."""
    collection = store.collections[path]
    for below in [c for c in store.collections.values() if c.parents]:
        if below.parents[0] in collection.kinds:
            for at, parents in list(store.shelves):
                if at == below.path and parents[0] == id:
                    del store.shelves[at, parents]
    for document in [d for d in store.documents if d.startswith(f"{path}/{id}/")]:
        del store.documents[document]
    if collection.entry.on_delete:
        collection.entry.on_delete(store, id)


def write_document(store: Store, request: Request) -> Response:
    """A document written whole, or the attributes of it that a PATCH names."""
    body = request.body
    if not isinstance(body, (dict, list)):
        raise HttpError(400, "Invalid JSON: an object is expected")
    if request.method == "PATCH" and is_json_api(known := store.document(request.path)):
        body = merged(known, body, PLAIN) if is_json_api(body) else body
    return reply(store.put_document(request.path, body))


def _resource(endpoint: Endpoint, body: Any) -> Any:
    """A JSON:API object as responses have it: of their type, with attributes, and with no more than
    JSON:API knows."""
    if not is_json_api(body):
        return body
    data = {"attributes": {}, **{k: v for k, v in body["data"].items() if k in JSON_API}}
    return {**body, "data": {**data, "type": response_type(endpoint) or data.get("type")}}


def _normalised(entry: Entry, body: Any) -> Any:
    """The object as the API keeps it, without the secrets that no response gives."""

    def change(obj: dict[str, Any]) -> dict[str, Any]:
        obj = dict(entry.normalise(obj)) if entry.normalise else obj
        for path in entry.hidden:
            obj = drop(obj, path)
        for path, flag in entry.hidden_if.items():
            obj = drop(obj, path) if get(obj, flag) else obj
        for path in entry.blank:
            obj = edit(obj, path, _blank)
        return obj

    return changed(body, change)


def _blank(value: Any) -> Any:
    if not isinstance(value, dict):
        return ""
    return value if value.get("type") == "PUBLIC" else {**value, "value": ""}


def _check_unique(
    store: Store, collection: Collection, parents: tuple[str, ...], sent: Mapping[str, Any]
) -> None:
    entry = collection.entry
    paths = (entry.unique,) if isinstance(entry.unique, str) else entry.unique
    values = [get(sent, path) for path in paths]
    if values and None not in values:
        for obj in store.objects(collection.path, parents):
            if [get(obj, path) for path in paths] == values:
                raise _clash(entry, values[-1])


def _clash(entry: Entry, value: Any) -> HttpError:
    said = entry.conflict
    if isinstance(said, str):
        return HttpError(409, said.format(value=value))
    return HttpError(409, {k: v.format(value=value) for k, v in said.items()})


def _reorder(store: Store, collection: Collection, id: str, *, add: bool) -> None:
    """Keeps the document that lists the ids in step; one that nobody set follows by itself."""
    path, where = collection.entry.order or ("", "")
    if path in store.documents:
        body = store.document(path)
        ids = [i for i in every(body, f"{where}[]") if i != id]
        store.put_document(path, put(body, where, [*ids, id] if add else ids))


def _response(collection: Collection, endpoint: Endpoint, body: Any, status: int = 200) -> Response:
    """The response of a create or update: in a list where its model has one."""
    if collection.entry.silent:
        return Response(204)
    if responds_with_list(endpoint) and isinstance(get(body, "data"), dict):
        body = {**body, "data": [body["data"]]}
    return reply(body, status)


def _filled(value: Any, id: str) -> Any:
    """The response to a delete with the id in it, a number where ids are numbers."""
    if value == "{id}":
        return int(id) if id.isdigit() else id
    if isinstance(value, dict):
        return {k: _filled(v, id) for k, v in value.items()}
    if isinstance(value, list):
        return [_filled(v, id) for v in value]
    return value
