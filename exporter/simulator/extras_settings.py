"""Endpoints of settings that are written unlike they are read, or of which one answer has all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from exporter.paths import get, put
from exporter.simulator.answers import Answer, Call, answer, error
from exporter.simulator.born import OWNER, OWNER_ID
from exporter.simulator.identity import short, uuid
from exporter.simulator.store import flat, text

if TYPE_CHECKING:
    from exporter.simulator.org import Org

FILTERS = "/api/v2/cloud_security_management/resource_filters"
EVENT_BRIDGE = "/api/v2/integration/aws/event_bridge"
_CONNECTIONS, _SYNC = "/api/v2/team/connections", "/api/v2/team/sync"
_FORECAST = "/api/v2/cost/budget/custom-forecast"
_EXEMPTION = "/api/v2/metrics/{id}/tag-indexing-rule-exemptions"
_REGISTRATION = "/api/v2/actions/app_key_registrations/{id}"
_NOTIFICATIONS = "/api/v2/governance/control/{id}/notification_settings"


def _filters(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The filters of all accounts, or of one. Its id may have its cloud's name before it."""
    where = "data.attributes.cloud_provider"
    empty = {"data": {"id": "csm_resource_filter", "type": "csm_resource_filter"}}
    known = org.store.document(FILTERS, ()) or put(empty, where, {})
    held: dict[str, Any] = get(known, where)
    if call.method == "PUT":
        sent: dict[str, Any] = get(call.body, where)
        merged = {c: {**held.get(c, {}), **sent.get(c, {})} for c in {**held, **sent}}
        kept = {c: {a: tags for a, tags in of.items() if tags} for c, of in merged.items()}
        kept = {c: of for c, of in kept.items() if of}
        org.store.documents[FILTERS] = text(put(known, where, kept))
        return answer(put(known, where, sent))
    cloud, account = call.query.get("cloud_provider"), call.query.get("account_id", "")
    if cloud:
        account = account.removeprefix(f"{cloud}:")
        of = {a: tags for a, tags in held.get(cloud, {}).items() if account in ("", a)}
        held = {cloud: of} if of else {}
    return answer(put(known, where, held))


def _event_bridge(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The sources of all accounts. To the name of a new one, Datadog adds a few letters."""
    where = "data.attributes.accounts"
    empty: Any = {"data": {"id": "get_event_bridge", "type": "event_bridge"}}
    known = org.store.document(EVENT_BRIDGE, ()) or put(empty, where, [])
    if call.method == "GET":
        return answer(known)
    asked = get(call.body, "data.attributes") or {}
    accounts = {a["account_id"]: a for a in get(known, where)}
    of = accounts.setdefault(asked["account_id"], {"account_id": asked["account_id"], "tags": []})
    hubs, name, region = of.get("event_hubs") or [], asked["event_generator_name"], asked["region"]
    if call.method == "POST":
        name = f"{name}-{short(org.store.random, {})[:8]}"
        of["event_hubs"] = [*hubs, {"name": name, "region": region}]
        said = {"event_source_name": name, "region": region, "status": "created"}
        said |= {"has_bus": asked.get("create_event_bus", True)}
    else:
        of["event_hubs"] = [h for h in hubs if h["name"] != name]
        said = {"status": "empty"}
    left = [a for a in accounts.values() if a.get("event_hubs")]
    org.store.documents[EVENT_BRIDGE] = text(put(known, where, left))
    return answer({"data": {"id": "event_bridge", "type": "event_bridge", "attributes": said}})


def _connections(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Connections of teams, made and removed several at a time."""
    collection = org.routes.collections[_CONNECTIONS]
    made = []
    for sent in get(call.body, "data") or ():
        if call.method == "DELETE":
            org.store.shelf(collection).pop(sent["id"], None)
            continue
        id = uuid(org.store.random, {})
        attributes = {"managed_by": "datadog", **(sent.get("attributes") or {})}
        made.append({**sent, "id": id, "attributes": attributes})
        org.store.put_single(collection, (), id, {"data": made[-1]})
    return Answer(204) if call.method == "DELETE" else answer({"data": made}, 201)


def _sync(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """How teams follow those of a source. There is no way to remove it but to let it pause."""
    collection = org.routes.collections[_SYNC]
    sent = get(call.body, "data.attributes") or {}
    held = org.store.find(collection, (), sent["source"])
    before = flat(held.body) if held else {"id": uuid(org.store.random, {}), "frequency": "once"}
    id = before.pop("id")
    data = {"id": id, "type": "team_sync_bulk", "attributes": {**before, **sent}}
    org.store.put_single(collection, (), sent["source"], {"data": data})
    return Answer(200)


def _forecast(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The forecast of the budget that the request names: made, or written again."""
    budget = str(get(call.body, "data.attributes.budget_uid"))
    collection = org.routes.collections["/api/v2/cost/budget/{id}"]
    held = org.store.find(collection, (budget,), budget)
    id = flat(held.body)["id"] if held else uuid(org.store.random, {})
    stamps = dict.fromkeys(("created_at", "updated_at"), int(next(org.store.clock).timestamp()))
    by = dict.fromkeys(("created_by", "updated_by"), OWNER_ID)
    attributes = {**stamps, **by, **call.body["data"]["attributes"]}
    body = {"data": {"id": id, "type": "custom_forecast", "attributes": attributes}}
    org.store.put_single(collection, (budget,), budget, body)
    return answer(body)


def _exemption(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """What keeps a metric from the rules, whose id is its own."""
    collection = org.routes.collections["/api/v2/metrics/{id}"]
    if call.method == "DELETE":
        gone = org.store.shelf(collection, values).pop(values[0], None)
        return Answer(204) if gone else error(404, f"{values[0]} not found")
    now = next(org.store.clock).isoformat()
    by = {"kind": "exemption", "created_at": now, "created_by_handle": OWNER["handle"]}
    attributes = {**call.body["data"]["attributes"], **by}
    body = {
        "data": {"id": values[0], "type": "tag_indexing_rule_exemptions", "attributes": attributes}
    }
    org.store.put_single(collection, values, values[0], body)
    return answer(body, 201)


def _register(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    body = {"data": {"id": values[0], "type": "app_key_registration"}}
    collection = org.routes.collections[_REGISTRATION.rsplit("/", 1)[0]]
    org.store.put_single(collection, (), values[0], body)
    return answer(body)


def _notifications(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Who hears of a control: every control has settings, without anyone if nobody set them."""
    attributes = get(call.body, "data.attributes") or {"event_settings": []}
    data = {"id": values[0], "type": "control_notification_settings", "attributes": attributes}
    if call.method == "PUT":
        org.store.documents[call.path] = text({"data": data})
    return answer(org.store.document(call.path, ()) or {"data": data})


EXTRAS = (
    *((method, FILTERS, _filters) for method in ("GET", "PUT")),
    *((method, EVENT_BRIDGE, _event_bridge) for method in ("GET", "POST", "DELETE")),
    *((method, _CONNECTIONS, _connections) for method in ("POST", "DELETE")),
    ("POST", _SYNC, _sync),
    ("PUT", _FORECAST, _forecast),
    *((method, _EXEMPTION, _exemption) for method in ("POST", "DELETE")),
    ("PUT", _REGISTRATION, _register),
    *((method, _NOTIFICATIONS, _notifications) for method in ("GET", "PUT")),
)
KEPT = (FILTERS, EVENT_BRIDGE, _NOTIFICATIONS)
