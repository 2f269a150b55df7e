"""Endpoints of Actions, deployment gates, cloud costs and teams that no kind's operations cover."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from exporter.model.json_path import get, put
from exporter.simulator import born
from exporter.simulator.answers import Answer, Call, answer, error
from exporter.simulator.identity import uuid
from exporter.simulator.store import flat, text

if TYPE_CHECKING:
    from exporter.simulator.org import Org

GATE_RULES = "/api/v2/deployment_gates/{id}/rules"
_ITEMS = "/api/v2/actions-datastores/{id}/items"
_APP = "/api/v2/app-builder/apps/{id}"
_SETTINGS = "/api/v2/team/{id}/permission-settings"
_UNPUBLISHED = "00000000-0000-0000-0000-000000000000"


def gate_rules(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The rules of a gate: read as a list, written one by one."""
    gate, *one = values
    where = "data.attributes.rules"
    path = GATE_RULES.format(id=gate)
    empty: Any = {"data": {"id": gate, "type": "list_deployment_rules", "attributes": {}}}
    listed = org.store.document(path, ()) or put(empty, where, [])
    rules = list(get(listed, where) or ())
    if call.method == "GET" and not one:
        return answer(listed)
    id = one[0] if one else uuid(org.store.random, {})
    if one and all(r.get("id") != id for r in rules):
        return error(404, "deployment rule not found")
    now, who = next(org.store.clock).isoformat(), born.deployment_gate(id, {})["created_by"]
    new = {"id": id, "gate_id": gate, "dry_run": False, "created_at": now, "created_by": who}
    held = next((r for r in rules if r.get("id") == id), new)
    changed = {"updated_at": now, "updated_by": who}
    rule = {**held, **changed, **(get(call.body, "data.attributes") or {})}
    if call.method in ("POST", "PUT"):
        known = [r["id"] for r in rules]
        rules = [rule if i == id else r for i, r in zip(known, rules, strict=True)]
        rules += [] if id in known else [rule]
    elif call.method == "DELETE":
        rules = [r for r in rules if r["id"] != id]
    org.store.documents[path] = text(put(listed, where, rules))
    if call.method == "DELETE":
        return Answer(204)
    return answer({"data": {"id": id, "type": "deployment_rule", "attributes": rule}})


def _write_items(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Rows of a datastore by the column that it is keyed by: added, changed, taken away."""
    stores = org.routes.collections["/api/v2/actions-datastores"]
    items = org.routes.collections[_ITEMS]
    store = org.store.find(stores, (), values[0])
    if store is None:
        return error(404, "datastore not found")
    column = flat(store.body)["primary_column_name"]
    by_key = {
        get(flat(s.body), f"value.{column}"): id for id, s in org.store.shelf(items, values).items()
    }
    asked = get(call.body, "data.attributes") or {}
    rows = asked.get("values") or [
        {column: asked.get("item_key"), **(get(asked, "item_changes.ops_set") or {})}
    ]
    made = []
    for row in rows:
        id = by_key.get(row[column])
        if call.method == "POST" and id and asked.get("conflict_mode") == "fail_on_conflict":
            return error(409, f"item {row[column]} already exists")
        if call.method != "POST" and id is None:
            return error(404, "item not found")
        id = id or uuid(org.store.random, row)
        if call.method == "DELETE":
            del org.store.shelf(items, values)[id]
        else:
            held = org.store.find(items, values, id)
            value = {**(flat(held.body)["value"] if held else {}), **row}
            attributes = {"primary_column_name": column, "store_id": values[0], "value": value}
            body = {"id": id, "type": "items", "attributes": attributes}
            org.store.put_single(items, values, id, {"data": body})
        made.append({"id": id, "type": "items"})
    return answer({"data": made if call.method == "POST" else made[0]})


def _deploy(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Publishes an app, or takes it back: what says so stands beside the app."""
    apps = org.routes.collections["/api/v2/app-builder/apps"]
    stored = org.store.find(apps, (), values[0])
    if stored is None:
        return error(404, "app not found")
    version = uuid(org.store.random, {}) if call.method == "POST" else _UNPUBLISHED
    id = uuid(org.store.random, {})
    deployment = {"id": id, "type": "deployment", "attributes": {"app_version_id": version}}
    org.store.put_single(apps, (), values[0], {**stored.body, "included": [deployment]})
    return answer({"data": deployment})


def _canonical(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The simulator takes every query for the one that Datadog would make of it."""
    attributes = {"Canonical": get(call.body, "data.attributes.Query")}
    return answer({"data": {"type": "validate_response", "attributes": attributes}})


def _permit(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Every team has its settings: to write one is never to make it."""
    settings = org.routes.collections[_SETTINGS]
    team, action = values
    held = org.store.find(settings, (team,), action)
    attributes = {
        **(flat(held.body) if held else {"editable": True, "options": [], "title": action}),
        "action": action,
        "value": get(call.body, "data.attributes.value"),
    }
    id = f"TeamPermission-{team}-{action}"
    attributes.pop("id", None)
    body = {"data": {"id": id, "type": "team_permission_settings", "attributes": attributes}}
    org.store.put_single(settings, (team,), action, body)
    return answer(body)


Extra = Callable[["Org", tuple[str, ...], Call], Answer]

EXTRAS: tuple[tuple[str, str, Extra], ...] = (
    *((method, GATE_RULES, gate_rules) for method in ("GET", "POST")),
    *((method, f"{GATE_RULES}/{{id}}", gate_rules) for method in ("GET", "PUT", "DELETE")),
    ("POST", f"{_ITEMS}/bulk", _write_items),
    ("PATCH", _ITEMS, _write_items),
    ("DELETE", _ITEMS, _write_items),
    *((method, f"{_APP}/deployment", _deploy) for method in ("POST", "DELETE")),
    ("POST", "/api/v2/tags/enrichment/validate-query", _canonical),
    ("PUT", f"{_SETTINGS}/{{id}}", _permit),
)
