"""What objects have to do with others: what follows from a change, what one refuses to another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from exporter.paths import get
from exporter.simulator import born, born_products
from exporter.simulator.answers import Answer, Call, error
from exporter.simulator.routes import Match, Routes
from exporter.simulator.store import Store, flat, text

MONITORS, TESTS, SLOS = "/api/v1/monitor", "/api/v1/synthetics/tests", "/api/v1/slo"
ROLES, USERS = "/api/v2/roles", "/api/v2/users"
APPLICATIONS = "/api/v2/rum/applications"
FILTERS = "/api/v2/rum/applications/{id}/retention_filters"
HELD = "/api/v2/dashboard/lists/manual/{id}/dashboards"


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
        using = [
            f"slo alert: {m['id']}" for m in objects(store, routes, MONITORS) if _alerts(m, id)
        ]
        if using:
            return error(409, f"SLO {id} is referenced in {', '.join(using)}")
    return None


def _monitor_users(store: Store, routes: Routes, id: str) -> Iterator[str]:
    for m in objects(store, routes, MONITORS):
        if m.get("type") == "composite" and re.search(rf"\b{id}\b", str(m.get("query"))):
            yield f"composite monitor: {m['id']}"
    for slo in objects(store, routes, SLOS):
        if id in map(str, slo.get("monitor_ids") or ()):
            yield f"slo: {slo['id']}"


def _alerts(monitor: Any, slo: str) -> bool:
    return monitor.get("type") == "slo alert" and slo in str(monitor.get("query"))


def objects(store: Store, routes: Routes, path: str) -> Iterator[dict[str, Any]]:
    """The objects of a collection, out of their envelopes."""
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
    kinds = routes.collections[path].kinds if path in routes.collections else []
    for under in [c for c in routes.collections.values() if c.parents and c.parents[0] in kinds]:
        for parents in [p for at, p in store.shelves if at == under.path and p[0] == id]:
            del store.shelves[under.path, parents]
    for at in [d for d in store.documents if d.startswith(f"{path}/{id}/")]:
        del store.documents[at]
    match path:
        case "/api/v1/synthetics/tests":
            if monitors := routes.collections.get(MONITORS):
                store.shelf(monitors).pop(str(flat(body).get("monitor_id")), None)
        case "/api/v2/roles":
            _leave(store, routes, USERS, "roles", id)
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
