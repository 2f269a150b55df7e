"""Endpoints of settings that are written unlike they are read, or of which one answer has all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from exporter.model.json_path import get, put
from exporter.simulator.answers import Answer, Call, answer, error
from exporter.simulator.born import OWNER, OWNER_ID
from exporter.simulator.identity import uuid
from exporter.simulator.store import flat, text

if TYPE_CHECKING:
    from exporter.simulator.org import Org

FILTERS = "/api/v2/cloud_security_management/resource_filters"
_CLOUDS = ("aws", "azure", "gcp", "oci")
EVENT_BRIDGE = "/api/v2/integration/aws/event_bridge"
STATUSPAGE = "/api/v2/integration/statuspage/account"
_TAGS, _GITHUB = "/api/v2/cost/tag_descriptions", "/api/v2/ci/github/accounts"
_CATALOG = "/api/v2/idp/entity_integrations/{id}"
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
        if unknown := [c for c in sent if c not in _CLOUDS]:
            said = f"Invalid cloud provider {unknown[0]}"
            return error(400, {"status": "400", "title": "Bad Request", "detail": said})
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
        name = f"{name}-{uuid(org.store.random, {})[:8]}"
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
        source = str(get(sent, "relationships.connected_team.data.type")).removesuffix("_team")
        given = {"managed_by": "datadog", "source": source}
        attributes = {**given, **(sent.get("attributes") or {})}
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


def _catalog_config(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """What the software catalog takes from an integration: made, or written again."""
    collection = org.routes.collections[_CATALOG.rsplit("/", 1)[0]]
    held = org.store.find(collection, (), values[0])
    id = flat(held.body)["id"] if held else uuid(org.store.random, {})
    sent = get(call.body, "data.attributes") or {}
    attributes = {**sent, "integration_id": values[0], "org_id": 1}
    body = {"data": {"id": id, "type": "entity_integration_configs", "attributes": attributes}}
    org.store.put_single(collection, (), values[0], body)
    return answer(body)


def _tag_description(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """What is said of a tag, for one cloud or for all: without one, a removal is of everything."""
    collection, key = org.routes.collections[_TAGS], values[0]
    shelf = org.store.shelf(collection)
    if call.method == "DELETE":
        for id, known in [(i, flat(held.body)) for i, held in shelf.items()]:
            if known["tag_key"] == key and call.query.get("cloud") in (None, known["cloud"]):
                shelf.pop(id)
        return Answer(204)
    now = next(org.store.clock).isoformat()
    attributes = {"cloud": "", **(get(call.body, "data.attributes") or {})}
    attributes |= {"tag_key": key, "source": "human", "created_at": now, "updated_at": now}
    id = f"{attributes['cloud']}:{key}" if attributes["cloud"] else key
    data = {"id": id, "type": "cost_tag_description", "attributes": attributes}
    org.store.put_single(collection, (), id, {"data": data})
    return Answer(204)


def _github(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Whether an account's workflows are watched: the request names it. One of its repositories may
    have an answer of its own."""
    collection = org.routes.collections[_GITHUB]
    sent = dict(get(call.body, "data.attributes") or {})
    one = sent.pop("repository", None) or {}
    for id, held in org.store.shelf(collection).items():
        known = flat(held.body)
        if any(known[k] != sent.get(k, known[k]) for k in ("account", "host")):
            continue
        of = [{**r, **one} if r["name"] == one.get("name") else r for r in known["repositories"]]
        known = {**known, **sent, "repositories": of}
        del known["id"]
        body = {"data": {"id": id, "type": "ci_github_account", "attributes": known}}
        org.store.put_single(collection, (), id, body)
        return answer(body)
    return error(404, "GitHub account not found")


def _statuspage(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The account of Statuspage: every answer masks its key."""
    if call.method == "DELETE":
        org.store.documents.pop(STATUSPAGE, None)
        return Answer(204)
    attributes = {"api_key": "*****"}
    body: Any = {"data": {"type": "statuspage-account", "attributes": attributes}}
    if call.method != "GET":
        org.store.documents[STATUSPAGE] = text(body)
    elif org.store.document(STATUSPAGE, ()) is None:
        return error(404, "Statuspage account not found")
    return answer(body, 201 if call.method == "POST" else 200)


EXTRAS = (
    *((method, FILTERS, _filters) for method in ("GET", "PUT")),
    *((method, EVENT_BRIDGE, _event_bridge) for method in ("GET", "POST", "DELETE")),
    *((method, _CONNECTIONS, _connections) for method in ("POST", "DELETE")),
    ("POST", _SYNC, _sync),
    ("PUT", _FORECAST, _forecast),
    *((method, _EXEMPTION, _exemption) for method in ("POST", "DELETE")),
    ("PUT", _REGISTRATION, _register),
    *((method, _NOTIFICATIONS, _notifications) for method in ("GET", "PUT")),
    ("PUT", _CATALOG, _catalog_config),
    *((method, f"{_TAGS}/{{id}}", _tag_description) for method in ("PUT", "DELETE")),
    ("PATCH", _GITHUB, _github),
    *((method, STATUSPAGE, _statuspage) for method in ("GET", "POST", "PATCH", "DELETE")),
)
KEPT = (FILTERS, EVENT_BRIDGE, STATUSPAGE, _NOTIFICATIONS)
