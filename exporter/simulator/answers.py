"""What the org answers: errors in Datadog's form, lists in pages, single objects, changes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from exporter.api.endpoints import Paging
from exporter.model.json_path import get, put
from exporter.simulator.catalog import entity, reference
from exporter.simulator.quirk import Filter, Quirk
from exporter.simulator.routes import Collection
from exporter.simulator.store import Stored, flat, is_json_api, is_resource, text


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer; the body is JSON unless it is empty."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Call:
    """A request: decoded path, query parameters (the last of each name), parsed body, the URL
    that the path is under, and every value of each query parameter."""

    method: str
    path: str
    query: Mapping[str, str]
    body: Any = None
    base: str = ""
    repeated: Mapping[str, Sequence[str]] = field(default_factory=dict)


def answer(body: Any, status: int = 200) -> Answer:
    """An answer of JSON."""
    return Answer(status, text(body))


def error(status: int, *texts: Any) -> Answer:
    """Datadog's form of an error: `{"errors": [...]}`."""
    return answer({"errors": list(texts)}, status)


def missing(quirk: Quirk, id: str) -> Answer:
    """The answer for an object that isn't there."""
    if isinstance(quirk.missing, str):
        return error(quirk.missing_status, quirk.missing.format(id=id))
    return answer(quirk.missing, quirk.missing_status)


def page(collection: Collection, stored: Iterable[Stored], query: Mapping[str, str]) -> Answer:
    """A list's answer: the objects that the filters leave, cut to the page that is asked for."""
    found = list(stored)
    if by := collection.quirk.sorted:
        found.sort(key=lambda s: str(get(flat(json.loads(s.item)), by)))
    for name, rule in collection.quirk.filters.items():
        if query.get(name):
            found = [s for s in found if _passes(rule, flat(json.loads(s.item)), query[name])]
    try:
        start, size = _window(collection.paging, query, collection.quirk.cap)
    except ValueError:
        return error(400, "Invalid page parameters")
    shown = found if size is None else found[start : start + size]
    array = b"[" + b",".join(s.item for s in shown) + b"]"
    if not collection.items:
        return Answer(200, array)
    beside = dict(collection.quirk.beside)
    if around := collection.quirk.around:
        beside |= around([json.loads(s.item) for s in shown])
    if total := collection.quirk.total:
        beside = put(beside, total, len(found))
    more = b"," + text(beside)[1:-1] if beside else b""
    envelope = text(put({}, collection.items, 0))[:-1]
    # The 0 of the innermost member is where the array goes.
    head, tail = envelope.rsplit(b"0", 1)
    return Answer(200, head + array + tail + more + b"}")


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


def _passes(rule: Filter, obj: Mapping[str, Any], wanted: str) -> bool:
    values = [get(obj, path) for path in rule.paths]
    match rule.how:
        case "contains":
            return any(wanted.lower() in str(v).lower() for v in values if v is not None)
        case "equals":
            return wanted in map(str, values)
        case "among":
            return any(str(v).lower() in wanted.lower().split(",") for v in values)
        case "has":
            return (values[0] is not None) == (wanted.lower() == "true")
        case "below":
            return any(str(v).startswith(f"{wanted}:") for v in values)
        case "entity":
            return wanted in [str(get(entity(obj), path)) for path in rule.paths]
        case "reference":
            return reference(obj) == wanted
        case "tags":
            return all(t in (values[0] or ()) for t in wanted.split(","))
        case "scope":
            return all(t in str(values[0]) for t in wanted.split(","))


def merged(old: Any, new: Any, quirk: Quirk) -> Any:
    """The object after an update. Members are replaced whole; JSON:API attributes one by one."""
    if is_json_api(old) and quirk.wrapped:
        return {**old, "data": {**old["data"], **new}}
    jsonapi = is_json_api(new) and is_json_api(old)
    if quirk.replaces and not jsonapi:
        return {**{k: old[k] for k in quirk.replaces if k in old}, **new, "id": old["id"]}
    if not jsonapi:
        return {**old, **new}
    data = new["data"]
    result = {**old["data"], **{k: v for k, v in data.items() if k not in ("id", "type")}}
    for part in ("attributes", "relationships"):
        if isinstance(data.get(part), dict):
            before = old["data"].get(part) or {}
            if quirk.replaces and part == "attributes":
                before = {k: v for k, v in before.items() if k in quirk.replaces}
            result[part] = {**before, **data[part]}
    for part in quirk.parts:
        before, now = get(old["data"], f"attributes.{part}"), get(data, f"attributes.{part}")
        if isinstance(before, dict) and isinstance(now, dict) and _alike(before, now):
            result = put(result, f"attributes.{part}", {**before, **now})
    beside = {"included": new["included"]} if "included" in new else {}
    return {**old, **beside, "data": result}


def _alike(before: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    """Whether both are of one type, if they say so: of another, nothing is left."""
    return bool(now.get("type", before.get("type")) == before.get("type"))


def changed(body: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """The answer with `change` applied to the object in it: its attributes if it has such."""
    if is_json_api(body):
        return {**body, "data": changed(body["data"], change)}
    if is_resource(body):
        return {**body, "attributes": change(body["attributes"])}
    return change(body)


def under(obj: Mapping[str, Any], members: Mapping[str, Any]) -> dict[str, Any]:
    """The object with the members it lacks, at any depth."""
    result = {**members, **obj}
    for name, value in members.items():
        if isinstance(value, dict) and isinstance(obj.get(name), dict):
            result[name] = under(obj[name], value)
    return result
