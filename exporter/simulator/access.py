"""Keys of the user who asks, restriction policies, and connected orgs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from exporter.model.json_path import every, get
from exporter.simulator.answers import Answer, Call, answer, missing, page
from exporter.simulator.routes import Routes
from exporter.simulator.store import Store, flat

if TYPE_CHECKING:
    from exporter.simulator.org import Org

KEYS = "/api/v2/current_user/application_keys"
_ALL_KEYS = "/api/v2/application_keys"
POLICIES = "/api/v2/restriction_policy"
_MONITORS = "/api/v1/monitor"

RESTRICTED = (
    "app-builder-app",
    "case-management-project",
    "connection",
    "connection-group",
    "cross-org-connection",
    "dashboard",
    "feature-flag",
    "integration-service",
    "integration-webhook",
    "logs-pipeline",
    "monitor",
    "monitor-notification-rule",
    "network-path-config",
    "notebook",
    "on-call-escalation-policy",
    "on-call-schedule",
    "on-call-team-routing-rules",
    "powerpack",
    "reference-table",
    "rum-application",
    "security-rule",
    "slo",
    "spreadsheet",
    "status-page",
    "synthetics-global-variable",
    "synthetics-private-location",
    "synthetics-test",
    "workflow",
)
"""What a policy's id begins with, from the client's docstring of the operation."""
_PRINCIPALS = ("org", "role", "team", "user")


def refused_policy(policy: Mapping[str, Any]) -> str:
    """Why a policy isn't taken: of something that has none, or for no one that there can be."""
    type = str(policy.get("id")).partition(":")[0]
    if type not in RESTRICTED:
        return f"Invalid resource type: '{type}' does not support restriction policies"
    for binding in policy.get("bindings") or ():
        for principal in binding.get("principals") or ():
            if principal.partition(":")[0] not in _PRINCIPALS:
                known = ", ".join(_PRINCIPALS)
                return (
                    f'Invalid request: [PrincipalTypeInvalidForRelation] principal "{principal}" '
                    f'is not supported by "{binding.get("relation")}" relation, supported types: '
                    f'"{known}"'
                )
    return ""


def restrict(store: Store, routes: Routes, id: str, policy: Any) -> None:
    """After a policy of a monitor is set or removed: the monitor names the roles of its editors."""
    type, _, of = id.partition(":")
    monitors = routes.collections.get(_MONITORS)
    stored = store.find(monitors, (), of) if monitors and type == "monitor" else None
    if monitors is None or stored is None:
        return
    editors = [b for b in flat(policy).get("bindings") or () if b.get("relation") == "editor"]
    named = [p.partition(":") for p in every(editors, "[].principals[]")]
    roles = [id for kind, _, id in named if kind == "role"]
    store.put_single(monitors, (), of, {**stored.body, "restricted_roles": roles or None})


def refused_key(key: Mapping[str, Any]) -> str:
    """Why an application key isn't made: a scope is named as permissions are."""
    for scope in key.get("scopes") or ():
        if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)+", str(scope)):
            return f"Invalid scopes: {scope}"
    return ""


def key(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A key whose scopes are null where it has none: it may what its owner may."""
    return {**sent, "scopes": sent.get("scopes") or None}


def _keys(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The application keys that the org knows of, whoever has them, or one."""
    collection = org.routes.collections[KEYS]
    if not values:
        return page(collection, org.store.shelf(collection).values(), call.query)
    stored = org.store.find(collection, (), values[0])
    return answer(stored.body) if stored else missing(collection.quirk, values[0])


def own_org(store: Store) -> dict[str, Any]:
    """The org itself as others' relationships name it."""
    me = store.document("/api/v2/current_user", ())
    id = get(me, "data.relationships.org.data.id")
    named = (i for i in every(me, "included[]") if i.get("id") == id)
    name = next((get(i, "attributes.name") for i in named), None)
    return {"data": {"id": id, "name": name or "", "type": "orgs"}}


def connection(store: Store, data: Any) -> Any:
    """A connection from this org, with the name of the other. Of one that it doesn't know, the org
    makes up a name."""
    sink = get(data, "relationships.sink_org.data") or {}
    named = {"data": {**sink, "name": sink.get("name") or f"Org {sink.get('id')}"}}
    relationships = {**(data.get("relationships") or {}), "source_org": own_org(store)}
    if sink:
        relationships["sink_org"] = named
    return {**data, "relationships": relationships}


EXTRAS = (("GET", _ALL_KEYS, _keys), ("GET", f"{_ALL_KEYS}/{{id}}", _keys))
