"""Endpoints that belong to no kind: what clients ask besides, and lists inside objects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from exporter.model.json_path import every, get
from exporter.simulator import (
    access,
    born,
    budgets,
    cloud,
    effects,
    extras_access,
    extras_catalog,
    extras_experience,
    extras_integrations,
    extras_orders,
    extras_products,
    extras_settings,
    frameworks,
    included,
    intake,
    logs,
    mobile,
    monitoring,
    oncall,
    security,
    tables,
    work,
)
from exporter.simulator.answers import Answer, Call, answer, error, missing
from exporter.simulator.effects import TESTS
from exporter.simulator.routes import Collection, Route, Routes
from exporter.simulator.store import flat, text

if TYPE_CHECKING:
    from exporter.simulator.org import Org

Extra: TypeAlias = Callable[["Org", tuple[str, ...], Call], Answer]

_ITEMS = "/api/v2/dashboard/lists/manual/{id}/dashboards"
_CURRENT_USER = "/api/v2/current_user"
_QUERIES = "/api/v2/logs/config/restriction_queries"
ORG_ID = "4dee724d-00cc-11ea-a77b-570c9d03c6c5"
_OWNER_ID = born.OWNER_ID
_KEPT = (
    _ITEMS,
    _CURRENT_USER,
    extras_catalog.METADATA,
    extras_integrations.PAGERDUTY,
    extras_experience.PROMPT,
    extras_products.GATE_RULES,
    *extras_access.KEPT,
    *extras_settings.KEPT,
)
_MORE = (
    *extras_access.EXTRAS,
    *extras_catalog.EXTRAS,
    *extras_experience.EXTRAS,
    *extras_integrations.EXTRAS,
    *extras_orders.EXTRAS,
    *extras_products.EXTRAS,
    *extras_settings.EXTRAS,
    *access.EXTRAS,
    *budgets.EXTRAS,
    *cloud.EXTRAS,
    *frameworks.EXTRAS,
    *intake.EXTRAS,
    *logs.EXTRAS,
    *mobile.EXTRAS,
    *monitoring.EXTRAS,
    *oncall.EXTRAS,
    *tables.EXTRAS,
    *work.EXTRAS,
)


def extras() -> Iterator[Route]:
    """Every extra endpoint; it wins over a kind's operation on the same path."""
    for method, template, extra in (*_EXTRAS, *_MORE):
        # What these give can be loaded, and is kept as a document at its own path.
        kept = method == "GET" and template in _KEPT
        yield Route(method, template, "document" if kept else "extra", special=extra)


def aliases(routes: Routes) -> Iterator[Route]:
    """More paths of objects: the provider asks for a test without saying of which type it is, and
    for one org; a form may be made without being published."""
    tests = routes.collections.get("/api/v1/synthetics/tests")
    if tests:
        yield Route("GET", "/api/v1/synthetics/tests/{id}", "get", tests, special=_any_test)
    if orgs := routes.collections.get("/api/v1/org"):
        one = extras_catalog.one_org
        yield Route("GET", "/api/v1/org/{id}", "get", orgs, special=one)
    if forms := routes.collections.get(extras_experience.FORMS):
        draft = extras_experience.create_form
        yield Route("POST", extras_experience.FORMS, "create", forms, special=draft)


def _any_test(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A test of any type as version 1 gives it, without the JSON:API of network tests."""
    tests = org.routes.collections["/api/v1/synthetics/tests"]
    stored = org.store.find(tests, (), values[0])
    if stored is None:
        return missing(tests.quirk, values[0])
    body = stored.body
    if "data" in body:
        body = {"public_id": values[0], **body["data"]["attributes"], "type": "network"}
    return answer(body)


def _valid(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    return answer({"valid": True})


def _nothing(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    return answer({})


def _no_content(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    return Answer(204)


def _monitor_valid(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    if not isinstance(call.body, dict) or not call.body.get("query"):
        return error(400, "The value provided for parameter 'query' is invalid: it is missing")
    return answer({})


def _current_user(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    if known := org.store.document(_CURRENT_USER, ()):
        return answer(known)
    attributes = {"name": "Org Owner", "email": "owner@example.com", "handle": "owner@example.com"}
    body = {"type": "users", "id": _OWNER_ID, "attributes": {**attributes, "status": "Active"}}
    relationships = {"org": {"data": {"type": "orgs", "id": ORG_ID}}}
    named = {"name": "Simulated org", "public_id": "s1mulat3d0rg"}
    included = [{"type": "orgs", "id": ORG_ID, "attributes": named}]
    return answer({"data": {**body, "relationships": relationships}, "included": included})


def _invitations(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    made: list[Any] = []
    for user in every(call.body, "data[].relationships.user"):
        invited = f"invitation-{len(made)}"
        made.append({"type": "user_invitations", "id": invited, "relationships": {"user": user}})
    return answer({"data": made}, 201)


def _reorder_groups(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    scanner = org.routes.collections[included.SCANNER]
    return answer(included.reorder(org.store, scanner, call.body))


def _delete_tests(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    tests = org.routes.collections["/api/v1/synthetics/tests"]
    shelf, gone = org.store.shelf(tests), []
    for id in every(call.body, "public_ids[]"):
        if id not in shelf:
            return missing(tests.quirk, id)
        using = effects.users_of_test(org.store, org.routes, id, shelf[id].body)
        if using and not get(call.body, "force_delete_dependencies"):
            return error(400, f"Test {id} is used in {', '.join(using)}")
        effects.gone(org.store, org.routes, TESTS, id, shelf.pop(id).body)
        deleted_at = next(org.store.clock).isoformat()
        gone.append({"public_id": id, "deleted_at": deleted_at})
    return answer({"deleted_tests": gone})


def _items(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The dashboards of a list: read, set, added to or taken from."""
    lists = org.routes.collections.get("/api/v1/dashboard/lists/manual")
    known = org.store.document(call.path, ())
    if known is None and (lists is None or values[0] not in org.store.shelf(lists)):
        return error(404, f"Manual Dashboard List with id {values[0]} not found")
    held = list(get(known, "dashboards") or ())
    sent = [i for i in every(call.body, "dashboards[]") if isinstance(i, dict) and "id" in i]
    ids = {i["id"] for i in sent}
    match call.method:
        case "GET":
            return answer(known or {"dashboards": [], "total": 0})
        case "PUT":
            held, shown = sent, {"dashboards": sent}
        case "POST":
            held = [*(i for i in held if i["id"] not in ids), *sent]
            shown = {"added_dashboards_to_list": sent}
        case _:
            held = [i for i in held if i["id"] not in ids]
            shown = {"deleted_dashboards_from_list": sent}
    org.store.documents[call.path] = text({"dashboards": held, "total": len(held)})
    if lists and (stored := org.store.find(lists, (), values[0])):
        counted = {**stored.body, "dashboard_count": len(held)}
        org.store.put_single(lists, (), values[0], counted)
    return answer(shown)


def _role_permissions(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    return _related(org, call, "/api/v2/roles", values[0], "permissions", "/api/v2/permissions")


def _query_roles(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    return _related(org, call, _QUERIES, values[0], "roles", "/api/v2/roles")


def _related(org: Org, call: Call, holder: str, id: str, name: str, of: str) -> Answer:
    """The objects that `relationships.<name>` of one object lists: read, added to, taken from."""
    holders = org.routes.collections.get(holder)
    stored = org.store.find(holders, (), id) if holders else None
    if holders is None or stored is None:
        return error(404, f"{id} not found")
    body = stored.body
    held = list(get(body, f"data.relationships.{name}.data") or ())
    sent = [get(call.body, "data")] if isinstance(get(call.body, "data"), dict) else []
    ids = {r["id"] for r in sent}
    if sent:
        held = [r for r in held if r["id"] not in ids]
        if call.method == "POST":
            held += sent
        relationships = {**(body["data"].get("relationships") or {}), name: {"data": held}}
        body = {**body, "data": {**body["data"], "relationships": relationships}}
        org.store.put_single(holders, (), id, body)
    related = org.routes.collections.get(of)
    return answer({"data": [_full(org, related, r) for r in held]})


def _full(org: Org, collection: Collection | None, reference: Any) -> Any:
    stored = org.store.find(collection, (), reference["id"]) if collection else None
    return stored.body["data"] if stored else reference


def _role_users(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The users of a role; who has it stands at the user."""
    roles = org.routes.collections.get("/api/v2/roles")
    users = org.routes.collections.get("/api/v2/users")
    if users is None or roles is None or org.store.find(roles, (), values[0]) is None:
        return error(404, f"{values[0]} not found")
    if call.method != "GET":
        user = str(get(call.body, "data.id"))
        if org.store.find(users, (), user) is None:
            return error(404, f"{user} not found")
        role = {"data": {"type": "roles", "id": values[0]}}
        _related(org, Call(call.method, "", {}, role), "/api/v2/users", user, "roles", "")
    having = [
        s.body["data"]
        for s in org.store.shelf(users).values()
        if values[0] in every(flat(s.body), "relationships.roles.data[].id")
    ]
    return answer({"data": having, "meta": {"page": {"total_count": len(having)}}})


_EXTRAS: tuple[tuple[str, str, Extra], ...] = (
    ("GET", "/api/v1/validate", _valid),
    ("GET", _CURRENT_USER, _current_user),
    ("POST", "/api/v1/monitor/validate", _monitor_valid),
    ("POST", "/api/v1/monitor/{id}/validate", _monitor_valid),
    ("POST", "/api/v2/user_invitations", _invitations),
    ("POST", "/api/v1/synthetics/tests/delete", _delete_tests),
    ("POST", "/api/v2/security_monitoring/rules/validation", security.validate_rule),
    ("POST", "/api/v2/security_monitoring/configuration/suppressions/validation", _no_content),
    ("PATCH", included.SCANNER, _reorder_groups),
    *((method, _ITEMS, _items) for method in ("GET", "POST", "PUT", "DELETE")),
    *((method, f"{_QUERIES}/{{id}}/roles", _query_roles) for method in ("GET", "POST", "DELETE")),
    *(
        (method, f"/api/v2/roles/{{id}}/{name}", extra)
        for name, extra in (("permissions", _role_permissions), ("users", _role_users))
        for method in ("GET", "POST", "DELETE")
    ),
)
