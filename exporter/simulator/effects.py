"""What objects have to do with others: what follows from a change, what one refuses to another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from exporter.model.json_path import every, get
from exporter.simulator import access, born_monitoring, born_products
from exporter.simulator.answers import Answer, Call, error
from exporter.simulator.routes import Match, Routes
from exporter.simulator.store import Store, flat, text

MONITORS, TESTS, SLOS = "/api/v1/monitor", "/api/v1/synthetics/tests", "/api/v1/slo"
ROLES, USERS = "/api/v2/roles", "/api/v2/users"
APPLICATIONS = "/api/v2/rum/applications"
FILTERS = {
    f"{APPLICATIONS}/{{id}}/retention_filters": born_products.rum_filters,
    f"{APPLICATIONS}/{{id}}/retention_filters/permanent": born_products.permanent_filters,
}
"""What is below an application -> the filters that each has."""
DASHBOARDS, VARIABLES = "/api/v1/dashboard", "/api/v1/synthetics/variables"
HELD = "/api/v2/dashboard/lists/manual/{id}/dashboards"


def refusal(store: Store, routes: Routes, match: Match, call: Call) -> Answer | None:
    """Why an object is not deleted: another refers to it, and the request doesn't insist.

    Of monitors and SLOs, the client's `force` says so; of default filters and rules, its docstrings
    that they can't be deleted, though not with which status.
    """
    collection, id = match.route.collection, match.values[-1]
    if collection is None or call.query.get("force") == "true":
        return None
    match collection.path:
        case "/api/v1/monitor":
            if using := list(_monitor_users(store, routes, id)):
                return error(400, f"monitor [{id}] is referenced in {', '.join(using)}")
        case "/api/v1/slo":
            if using := list(_slo_users(store, routes, id)):
                return error(409, f"SLO {id} is referenced in {', '.join(using)}")
        case "/api/v2/apm/config/retention-filters" | "/api/v2/security_monitoring/rules":
            stored = store.find(collection, (), id)
            obj = flat(stored.body) if stored else {}
            if obj.get("isDefault") or obj.get("editable") is False:
                return error(400, f"{id} is a default, which can't be deleted")
    return None


def users_of_test(store: Store, routes: Routes, id: str, test: Any) -> list[str]:
    """What a synthetic test is used by: tests that have it as a part, and users of its monitor.

    https://docs.datadoghq.com/api/latest/synthetics/delete-tests/
    """
    monitor = str(flat(test).get("monitor_id"))
    parts = "steps[].params.subtestPublicId"
    within = [o["public_id"] for o in objects(store, routes, TESTS) if id in every(o, parts)]
    return [*(f"test: {t}" for t in within), *_monitor_users(store, routes, monitor)]


def unacceptable(store: Store, routes: Routes, path: str, body: Any) -> Answer | None:
    """Why an object is not made: a synthetic test names global variables that aren't there.

    https://github.com/DataDog/terraform-provider-datadog/issues/1973
    """
    if path != TESTS:
        return None
    known = store.shelf(routes.collections[VARIABLES]) if VARIABLES in routes.collections else {}
    named = every(flat(body), "config.configVariables[]")
    wrong = [v["name"] for v in named if v.get("type") == "global" and v.get("id") not in known]
    return error(400, f"Global variable invalid names: {', '.join(wrong)}") if wrong else None


def _monitor_users(store: Store, routes: Routes, id: str) -> Iterator[str]:
    for m in objects(store, routes, MONITORS):
        if m.get("type") == "composite" and re.search(rf"\b{id}\b", str(m.get("query"))):
            yield f"composite monitor: {m['id']}"
    for slo in objects(store, routes, SLOS):
        if id in map(str, slo.get("monitor_ids") or ()):
            yield f"slo: {slo['id']}"


def _slo_users(store: Store, routes: Routes, id: str) -> Iterator[str]:
    for m in objects(store, routes, MONITORS):
        if _alerts(m, id):
            yield f"slo alert: {m['id']}"
    for dashboard in objects(store, routes, DASHBOARDS):
        if id in every(dashboard, "**.slo_id"):
            yield f"dashboard: {dashboard['id']}"


def _alerts(monitor: Any, slo: str) -> bool:
    return monitor.get("type") == "slo alert" and slo in str(monitor.get("query"))


def objects(store: Store, routes: Routes, path: str) -> Iterator[dict[str, Any]]:
    """The objects of a collection, out of their envelopes."""
    collection = routes.collections.get(path)
    for stored in store.shelf(collection).values() if collection else ():
        yield flat(stored.body)


def written(store: Store, routes: Routes, path: str, body: Any) -> None:
    """After a create or update: a synthetic test's monitor follows it, a RUM application has its
    filters, a monitor names who its policy lets change it."""
    if path == access.POLICIES:
        access.restrict(store, routes, str(flat(body)["id"]), body)
    for below, born_filters in FILTERS.items() if path == APPLICATIONS else ():
        id = str(flat(body)["id"])
        if (filters := routes.collections.get(below)) and not store.shelf(filters, (id,)):
            for made in born_filters():
                store.put_single(filters, (id,), made["data"]["id"], made)
    monitors = routes.collections.get(MONITORS)
    test = flat(body)
    if path != TESTS or monitors is None or not test.get("monitor_id"):
        return
    id = str(test["monitor_id"])
    made = born_monitoring.synthetics_monitor(test)
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
        case access.POLICIES:
            access.restrict(store, routes, id, None)
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
