"""Bodies of requests and responses: their envelopes, and what an update makes of one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from exporter.model.json_path import get, put
from exporter.model.record import JSON_API, unwrap
from exporter.simulator.engine.entry import Entry


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


def merged(old: Any, new: Any, entry: Entry) -> Any:
    """The object after an update. Members are replaced whole; JSON:API attributes one by one."""
    if is_json_api(old) and entry.wrapped:
        return {**old, "data": {**old["data"], **new}}
    jsonapi = is_json_api(new) and is_json_api(old)
    if entry.replaces and not jsonapi:
        return {**{k: old[k] for k in entry.replaces if k in old}, **new, "id": old["id"]}
    if not jsonapi:
        return {**old, **new}
    data = new["data"]
    result = {**old["data"], **{k: v for k, v in data.items() if k not in ("id", "type")}}
    for part in ("attributes", "relationships"):
        if isinstance(data.get(part), dict):
            before = old["data"].get(part) or {}
            if entry.replaces and part == "attributes":
                before = {k: v for k, v in before.items() if k in entry.replaces}
            result[part] = {**before, **data[part]}
    for part in entry.parts:
        before, now = get(old["data"], f"attributes.{part}"), get(data, f"attributes.{part}")
        if isinstance(before, dict) and isinstance(now, dict) and _alike(before, now):
            result = put(result, f"attributes.{part}", {**before, **now})
    beside = {"included": new["included"]} if "included" in new else {}
    return {**old, **beside, "data": result}


def _alike(before: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    """Whether both are of one type, if they say so: of another, nothing is left."""
    return bool(now.get("type", before.get("type")) == before.get("type"))


def changed(body: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """The response with `change` applied to the object in it: its attributes if it has such."""
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
