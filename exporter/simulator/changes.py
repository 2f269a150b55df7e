"""Create, update, delete: what each does to the store, and what the org answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.api.endpoints import Endpoint
from exporter.model.json_path import drop, edit, every, get, put
from exporter.model.record import JSON_API
from exporter.simulator.answers import (
    Answer,
    Call,
    answer,
    changed,
    error,
    merged,
    missing,
    under,
)
from exporter.simulator.born import OWNER_ID
from exporter.simulator.identity import stamped
from exporter.simulator.models import answer_type, answers_list
from exporter.simulator.quirk import NO_QUIRK, Quirk
from exporter.simulator.routes import Collection, Match
from exporter.simulator.store import Store, flat, is_json_api, key, text


def create(store: Store, match: Match, call: Call) -> Answer:
    """A new object: the org gives it an id, time stamps and the members its maker left out."""
    collection, endpoint = match.route.collection, match.route.endpoint
    assert collection and endpoint
    quirk, parents = collection.quirk, match.values[: collection.depth]
    if not isinstance(call.body, dict):
        return error(400, "Invalid JSON: an object is expected")
    if call.body.get("data") is not None and not isinstance(call.body["data"], dict):
        return error(400, "API input validation failed: data is no object")
    sent = flat(call.body)
    asked = _resource(endpoint, call.body)
    if clash := _conflict(store, collection, parents, sent):
        return clash
    id = quirk.new_id(store.random, sent)
    if id is None:
        return error(400, "The name is required")
    if str(id) in store.shelf(collection, parents):
        return _clash(quirk, id)
    stamps = stamped(endpoint, collection.read, next(store.clock), created=True)
    born = {**stamps, **(quirk.born(id, sent) if quirk.born else {})}
    if quirk.place:
        born = {**born, quirk.place: _last(store, collection, parents) + 1}
    body = changed(asked, lambda obj: under(obj, born))
    if is_json_api(body):
        body = {**body, "data": {**body["data"], "id": id}}
        for name in quirk.makers:
            body = put(body, f"data.relationships.{name}.data", {"type": "users", "id": OWNER_ID})
    else:
        body = put(body, collection.id, id)
        body = {"data": body, "error": None} if quirk.wrapped else body
    body = _hide(quirk, _kept(quirk, body))
    store.put_single(collection, parents, key(collection, body) or str(id), body)
    _reorder(store, collection, str(id), add=True)
    if quirk.once:
        shown = quirk.once(id)
        body = changed(body, lambda obj: {**obj, **shown})
    return _said(match, {quirk.written: body} if quirk.written else body, quirk.created)


def update(store: Store, match: Match, call: Call) -> Answer:
    """A changed object. A collection whose objects aren't created (policies) makes it instead."""
    collection, endpoint = match.route.collection, match.route.endpoint
    assert collection and endpoint
    quirk, parents = collection.quirk, match.values[: collection.depth]
    if not isinstance(call.body, dict):
        return error(400, "Invalid JSON: an object is expected")
    # Where the URL names no object, its body does.
    id = match.values[-1] if match.values else str(get(call.body, "data.id"))
    stored = store.find(collection, parents, id)
    id = key(collection, stored.body) if stored else id
    if stored is None:
        if call.method != "POST" and not quirk.upserts:
            return missing(quirk, id)
        body = put(call.body, "data.id", id) if quirk.upserts else call.body
        store.put_single(collection, parents, id, body)
        return _said(match, body)
    body = merged(stored.body, call.body, quirk)
    flag, editable = quirk.managed
    if flag and get(flat(stored.body), flag):
        new = {k: v for k, v in flat(body).items() if k in editable}
        body = changed(stored.body, lambda obj: {**obj, **new})
    if quirk.replaces and quirk.born:
        body = under(body, quirk.born(id, flat(body)))
    stamps = stamped(endpoint, collection.read, next(store.clock), created=False)
    if quirk.counted:
        stamps = {**stamps, quirk.counted: (flat(stored.body).get(quirk.counted) or 0) + 1}
    body = _hide(quirk, _kept(quirk, changed(body, lambda obj: {**obj, **stamps})))
    shelf = store.shelf(collection, parents)
    renamed = key(collection, body) or id
    if renamed != id and renamed in shelf:
        return _clash(quirk, renamed)
    if renamed != id:
        shelf.pop(id, None)
    store.put_single(collection, parents, renamed, body)
    return _said(match, body)


def delete(store: Store, match: Match, call: Call) -> Answer:
    """An object less, or one marked as gone where the API keeps it."""
    collection = match.route.collection
    assert collection
    quirk, parents, id = collection.quirk, match.values[: collection.depth], match.values[-1]
    stored = store.find(collection, parents, id)
    if stored is None:
        return missing(quirk, id)
    id = key(collection, stored.body) or id
    if quirk.buried:
        now = next(store.clock)
        times = {"{now}": now.isoformat(), "{seconds}": int(now.timestamp())}
        marks = {k: times.get(str(v), v) for k, v in quirk.buried.items()}
        body = changed(stored.body, lambda obj: {**obj, **marks})
        store.put_single(collection, parents, id, body)
    else:
        store.shelf(collection, parents).pop(id, None)
        _reorder(store, collection, id, add=False)
    if quirk.deleted is None:
        return Answer(204)
    status, body = quirk.deleted
    return Answer(status) if body is None else answer(_filled(body, id), status)


def change_document(store: Store, call: Call) -> Answer:
    """A document written whole, or the attributes of it that a PATCH names."""
    body = call.body
    if not isinstance(body, (dict, list)):
        return error(400, "Invalid JSON: an object is expected")
    if call.method == "PATCH" and is_json_api(known := store.document(call.path, ())):
        body = merged(known, body, NO_QUIRK) if is_json_api(body) else body
    store.documents[call.path] = text(body)
    return answer(body)


def _resource(endpoint: Endpoint, body: Any) -> Any:
    """A JSON:API object as answers have it: of their type, with attributes, and with no more than
    JSON:API knows."""
    if not is_json_api(body):
        return body
    data = {"attributes": {}, **{k: v for k, v in body["data"].items() if k in JSON_API}}
    return {**body, "data": {**data, "type": answer_type(endpoint) or data.get("type")}}


def _kept(quirk: Quirk, body: Any) -> Any:
    """The object with what the API makes of its members."""
    kept = quirk.kept
    return changed(body, lambda obj: dict(kept(obj))) if kept else body


def _last(store: Store, collection: Collection, parents: tuple[str, ...]) -> int:
    """The highest number that an object has for its place, 0 where there is none."""
    shelf, place = store.shelf(collection, parents), collection.quirk.place
    return max((flat(s.body).get(place) or 0 for s in shelf.values()), default=0)


def _hide(quirk: Quirk, body: Any) -> Any:
    """The object without the secrets that no answer gives, or gives empty."""

    def without(obj: dict[str, Any]) -> dict[str, Any]:
        for path, flag in quirk.hidden:
            if not flag or get(obj, flag):
                obj = drop(obj, path)
        for path in quirk.blank:
            obj = edit(obj, path, _blank)
        return obj

    return changed(body, without) if quirk.hidden or quirk.blank else body


def _blank(value: Any) -> Any:
    if not isinstance(value, dict):
        return ""
    return value if value.get("type") == "PUBLIC" else {**value, "value": ""}


def _conflict(
    store: Store, collection: Collection, parents: tuple[str, ...], sent: Mapping[str, Any]
) -> Answer | None:
    quirk = collection.quirk
    paths = (quirk.unique,) if isinstance(quirk.unique, str) else quirk.unique
    values = [get(sent, path) for path in paths]
    if not values or None in values:
        return None
    for stored in store.shelf(collection, parents).values():
        obj = flat(stored.body)
        if [get(obj, path) for path in paths] == values:
            return _clash(quirk, values[-1])
    return None


def _clash(quirk: Quirk, value: Any) -> Answer:
    said = quirk.conflict
    if isinstance(said, str):
        return error(409, said.format(value=value))
    return error(409, {k: v.format(value=value) for k, v in said.items()})


def _reorder(store: Store, collection: Collection, id: str, *, add: bool) -> None:
    """Keeps the document that lists the ids in step; one that nobody set follows by itself."""
    if collection.quirk.order is None:
        return
    path, where = collection.quirk.order
    body = store.document(path, ()) if path in store.documents else None
    if body is None:
        return
    ids = [i for i in every(body, f"{where}[]") if i != id]
    store.documents[path] = text(put(body, where, [*ids, id] if add else ids))


def _said(match: Match, body: Any, status: int = 200) -> Answer:
    """The answer of a create or update: in a list where its model has one."""
    endpoint, collection = match.route.endpoint, match.route.collection
    if collection and collection.quirk.silent:
        return Answer(204)
    if endpoint and answers_list(endpoint) and isinstance(get(body, "data"), dict):
        body = {**body, "data": [body["data"]]}
    return answer(body, status)


def _filled(value: Any, id: str) -> Any:
    """The answer of a delete with the id in it, a number where ids are numbers."""
    if value == "{id}":
        return int(id) if id.isdigit() else id
    if isinstance(value, dict):
        return {k: _filled(v, id) for k, v in value.items()}
    if isinstance(value, list):
        return [_filled(v, id) for v in value]
    return value
