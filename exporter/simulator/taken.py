"""What the API makes of a body that it is sent, before it is kept: most are kept as they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from exporter.model.json_path import drop, edit, get, put
from exporter.simulator import (
    access,
    born,
    included,
    oncall,
    service_management,
    taken_products,
    work,
)
from exporter.simulator.effects import ROLES, TESTS, objects
from exporter.simulator.routes import Match, Routes
from exporter.simulator.store import Store

_PERMISSIONS = "/api/v2/permissions"
_INCIDENTS = "/api/v2/incidents/config/"
_ORG_CONNECTIONS = "/api/v2/org_connections"


def understood(store: Store, routes: Routes, match: Match, body: Any) -> Any:
    """The body of a create or update as the API takes it: in the form that its answers have."""
    collection = match.route.collection
    data = body.get("data") if isinstance(body, dict) else None
    if collection is None or not isinstance(data, dict):
        return body
    if collection.path == ROLES:
        return {**body, "data": _with_defaults(store, routes, data)}
    if collection.path == included.SCANNER:
        return {**body, "data": included.taken(store, data)}
    if collection.path == _ORG_CONNECTIONS:
        return {**body, "data": access.connection(store, data)}
    if collection.path.startswith(_INCIDENTS) and collection.path != service_management.RULES:
        return {**body, "data": _by_someone(store, collection.path, data)}
    if collection.path == oncall.SCHEDULES and get(data, "attributes.layers"):
        return oncall.schedule(store.random, data)
    if collection.path == oncall.POLICIES and get(data, "attributes.steps"):
        return oncall.policy(store.random, data)
    if (made := taken_products.answered(store, collection.path, data)) is not None:
        return {"data": made}
    if collection.path == work.ATTRIBUTES:
        return {**body, "data": put(data, "attributes.case_type_id", match.values[0])}
    if collection.path == service_management.COMPONENTS and "id" not in data:
        return {**body, "data": service_management.component(data, match.values[0])}
    if collection.path == service_management.FLAGS:
        environments = objects(store, routes, service_management.ENVIRONMENTS)
        return {**body, "data": service_management.flag(data, environments)}
    change = _CHANGES.get(collection.path)
    return {**body, "data": change(data)} if change else body


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
    for permission in objects(store, routes, _PERMISSIONS):
        if permission.get("restricted") and permission["id"] not in ids:
            held.append({"type": "permissions", "id": permission["id"]})
    return put(role, "relationships.permissions.data", held)


def _by_someone(store: Store, path: str, data: Any) -> Any:
    """An object of the incidents' settings with who made it, and since when it is the default."""
    someone = {"data": {"type": "users", "id": born.OWNER_ID}}
    for name in ("created_by_user", "last_modified_by_user"):
        data = put(data, f"relationships.{name}", someone)
    default = get(data, "attributes.is_default")
    if path.endswith("/postmortem-templates") and default is not None:
        now = next(store.clock).isoformat() if default else None
        since = default if isinstance(default, str) else now
        data = put(data, "attributes.is_default", since)
    return data


def _unversioned(test: Any) -> Any:
    """A test of the network: it has no HTTP version, though one is sent."""
    return drop(test, "attributes.options.httpVersion")


_SCALES = {
    "rum_event_processing_state": "rum_event_processing_scale",
    "product_analytics_retention_state": "product_analytics_retention_scale",
}


def _scaled(application: Any) -> Any:
    """A RUM application with the states that its maker gave where answers have them."""
    made = application
    for state, scale in _SCALES.items():
        if value := get(made, f"attributes.{state}"):
            made = drop(made, f"attributes.{state}")
            made = put(made, f"attributes.product_scales.{scale}.state", value)
    return made


def _named_by_id(ruleset: Any) -> Any:
    """A ruleset of a tag pipeline: a new one is sent with its name for an id.

    Recorded answers have both members that say what to do about a tag that is there.
    """
    made = ruleset
    if get(made, "attributes.name") is None and made.get("id"):
        made = put(made, "attributes.name", made["id"])
    for of in ("mapping", "query", "reference_table"):
        made = edit(made, f"attributes.rules[].{of}", _either)
    return made


def _either(rule: Any) -> Any:
    if rule.get("if_tag_exists") is None and "if_not_exists" in rule:
        what = "do_not_apply" if rule["if_not_exists"] else "replace"
        return {**rule, "if_tag_exists": what}
    return {"if_not_exists": rule.get("if_tag_exists") == "do_not_apply", **rule}


_CHANGES: Mapping[str, Callable[[Any], Any]] = {
    TESTS: _unversioned,
    "/api/v2/cases/views": work.view,
    service_management.RULES: service_management.rule,
    service_management.TEMPLATES: service_management.template,
    "/api/v2/rum/applications": _scaled,
    "/api/v2/scorecard/campaigns": work.campaign,
    "/api/v2/tags/enrichment": _named_by_id,
}
