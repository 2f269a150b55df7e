"""What objects have to do with others: what follows from a change, what one refuses to another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from exporter.paths import drop, get, put
from exporter.simulator import born, born_products
from exporter.simulator.answers import Answer, Call, error
from exporter.simulator.routes import Match, Routes
from exporter.simulator.store import Store, flat, text

MONITORS, TESTS, SLOS = "/api/v1/monitor", "/api/v1/synthetics/tests", "/api/v1/slo"
ROLES, USERS, TEAMS = "/api/v2/roles", "/api/v2/users", "/api/v2/team"
PERMISSIONS = "/api/v2/permissions"
APPLICATIONS = "/api/v2/rum/applications"
SCALES = {
    "rum_event_processing_state": "rum_event_processing_scale",
    "product_analytics_retention_state": "product_analytics_retention_scale",
}
ORG_CONNECTIONS = "/api/v2/org_connections"
FILTERS = "/api/v2/rum/applications/{id}/retention_filters"
INCIDENTS = "/api/v2/incidents/config/"
HELD = "/api/v2/dashboard/lists/manual/{id}/dashboards"


def understood(store: Store, routes: Routes, match: Match, body: Any) -> Any:
    """The body of a create or update as the API takes it: with what it adds by itself."""
    collection = match.route.collection
    data = body.get("data") if isinstance(body, dict) else None
    if collection is None or not isinstance(data, dict):
        return body
    if collection.path == ROLES:
        return {**body, "data": _with_defaults(store, routes, data)}
    if collection.path == APPLICATIONS:
        return {**body, "data": _scaled(data)}
    if collection.path == ORG_CONNECTIONS:
        own = {"data": {"id": _own_org(store), "type": "orgs"}}
        return {**body, "data": put(data, "relationships.source_org", own)}
    if collection.path.startswith(INCIDENTS):
        return {**body, "data": _by_someone(store, collection.path, data)}
    if collection.path == TESTS:
        # The answers' type; and no test of the network has an HTTP version, though it is sent.
        data = drop({**data, "type": "network_test"}, "attributes.options.httpVersion")
        return {**body, "data": data}
    return body


def _own_org(store: Store) -> Any:
    """The id of the org itself."""
    return get(store.document("/api/v2/current_user", ()), "data.relationships.org.data.id")


def _scaled(application: Any) -> Any:
    """A RUM application with the states that its maker gave where answers have them."""
    made = {**application, "type": "rum_application"}
    for state, scale in SCALES.items():
        if value := get(made, f"attributes.{state}"):
            made = drop(made, f"attributes.{state}")
            made = put(made, f"attributes.product_scales.{scale}.state", value)
    return made


def _by_someone(store: Store, path: str, data: Any) -> Any:
    """An object of the incidents' settings with who made it, and since when it is the default."""
    someone = {"data": {"type": "users", "id": born.OWNER_ID}}
    for name in ("created_by_user", "last_modified_by_user"):
        data = put(data, f"relationships.{name}", someone)
    default = get(data, "attributes.is_default")
    if path.endswith("/postmortem-templates") and default is not None:
        since = next(store.clock).isoformat() if default else None
        data = put(data, "attributes.is_default", since)
    return data


def _with_defaults(store: Store, routes: Routes, role: Any) -> Any:
    """A role with the permissions that each one has that doesn't opt out of them.

    The catalogue calls them restricted. That a role opted out, no answer tells.
    """
    opted_out = get(role, "attributes.default_permissions_opt_out")
    role = drop(role, "attributes.default_permissions_opt_out")
    named = get(role, "relationships.permissions.data")
    if opted_out or (named is None and "id" in role):
        return role
    held = list(named or ())
    ids = {p["id"] for p in held}
    for permission in _all(store, routes, PERMISSIONS):
        if permission.get("restricted") and permission["id"] not in ids:
            held.append({"type": "permissions", "id": permission["id"]})
    return put(role, "relationships.permissions.data", held)


def refusal(store: Store, routes: Routes, match: Match, call: Call) -> Answer | None:
    """Why an object is not deleted: another refers to it, and the request doesn't insist."""
    collection, id = match.route.collection, match.values[-1]
    if collection is None or call.query.get("force") == "true":
        return None
    if collection.path == MONITORS:
        using = list(_monitor_users(store, routes, id))
        if using:
            return error(400, f"monitor [{id}] is referenced in {', '.join(using)}")
    if collection.path == SLOS:
        using = [f"slo alert: {m['id']}" for m in _all(store, routes, MONITORS) if _alerts(m, id)]
        if using:
            return error(409, f"SLO {id} is referenced in {', '.join(using)}")
    return None


def _monitor_users(store: Store, routes: Routes, id: str) -> Iterator[str]:
    for m in _all(store, routes, MONITORS):
        if m.get("type") == "composite" and re.search(rf"\b{id}\b", str(m.get("query"))):
            yield f"composite monitor: {m['id']}"
    for slo in _all(store, routes, SLOS):
        if id in map(str, slo.get("monitor_ids") or ()):
            yield f"slo: {slo['id']}"


def _alerts(monitor: Any, slo: str) -> bool:
    return monitor.get("type") == "slo alert" and slo in str(monitor.get("query"))


def _all(store: Store, routes: Routes, path: str) -> Iterator[dict[str, Any]]:
    collection = routes.collections.get(path)
    for stored in store.shelf(collection).values() if collection else ():
        yield flat(stored.body)


def written(store: Store, routes: Routes, path: str, body: Any) -> None:
    """After a create or update: a synthetic test's monitor follows it, a RUM application has its
    filters."""
    if path == APPLICATIONS and (filters := routes.collections.get(FILTERS)):
        id = str(flat(body)["id"])
        if not store.shelf(filters, (id,)):
            for made in born_products.rum_filters():
                store.put_single(filters, (id,), made["data"]["id"], made)
    monitors = routes.collections.get(MONITORS)
    test = flat(body)
    if path != TESTS or monitors is None or not test.get("monitor_id"):
        return
    id = str(test["monitor_id"])
    made = born.synthetics_monitor(test)
    if before := store.find(monitors, (), id):
        made["created"] = before.body.get("created")
    store.put_single(monitors, (), id, made)


def gone(store: Store, routes: Routes, path: str, id: str, body: Any = None) -> None:
    """After a delete: what belongs to an object goes with it, and lists name it no longer."""
    match path:
        case "/api/v1/synthetics/tests":
            if monitors := routes.collections.get(MONITORS):
                store.shelf(monitors).pop(str(flat(body).get("monitor_id")), None)
        case "/api/v2/roles":
            _leave(store, routes, USERS, "roles", id)
        case "/api/v2/team":
            for key in [k for k in store.shelves if k[1] == (id,) and k[0].startswith(TEAMS)]:
                del store.shelves[key]
        case "/api/v1/dashboard/lists/manual":
            store.documents.pop(HELD.replace("{id}", id), None)
        case "/api/v1/dashboard":
            for at in [d for d in store.documents if d.startswith(HELD.split("{", 1)[0])]:
                held = store.document(at, ())
                left = [d for d in held.get("dashboards") or () if d.get("id") != id]
                store.documents[at] = text({**held, "dashboards": left, "total": len(left)})


def _leave(store: Store, routes: Routes, path: str, name: str, id: str) -> None:
    """Objects lose one of those that `relationships.<name>` lists."""
    collection = routes.collections.get(path)
    if collection is None:
        return
    for key, stored in list(store.shelf(collection).items()):
        body = stored.body
        held = get(body, f"data.relationships.{name}.data") or []
        if any(r["id"] == id for r in held):
            body["data"]["relationships"][name]["data"] = [r for r in held if r["id"] != id]
            store.put_single(collection, (), key, body)
