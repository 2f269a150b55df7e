"""Endpoints of who may see or sign in, and of what is switched on and off without a body."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from exporter.model.json_path import every, get, put
from exporter.simulator.answers import Answer, Call, answer, error, missing, page
from exporter.simulator.born import OWNER
from exporter.simulator.identity import hex32
from exporter.simulator.store import Store, Stored, single_of, text

if TYPE_CHECKING:
    from exporter.simulator.org import Org

_READERS = "/api/v2/logs/config/archives/{id}/readers"
_PROVIDERS = "/api/v2/identity_providers"
_OVERRIDES = "/api/v2/users/{id}/identity_providers"
SHARED = "/api/v2/dashboard/{id}/shared"
_PUBLIC = "/api/v1/dashboard/public"
_SCOPES = "/api/v2/oauth2/clients/{id}/scopes_restriction"
_PACKS = "/api/v2/security_monitoring/content_packs"
_PAGES = "/api/v2/statuspages"
_INBOX = "/api/v2/security/findings/automation/default_inbox_rules"


def _readers(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A role more or less that may read an archive. Neither answer has a body."""
    archives = org.routes.collections["/api/v2/logs/config/archives"]
    roles = org.routes.collections["/api/v2/roles"]
    if org.store.find(archives, (), values[0]) is None:
        return missing(archives.quirk, values[0])
    id = str(get(call.body, "data.id"))
    readers = org.routes.collections[_READERS]
    if call.method == "DELETE":
        gone = org.store.shelf(readers, values).pop(id, None)
        return Answer(204) if gone else error(404, f"{id} not found")
    role = org.store.find(roles, (), id)
    if role is None:
        return missing(roles.quirk, id)
    org.store.put_item(readers, values, role.body["data"])
    return Answer(204)


def _overrides(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The ways to sign in that a user has, where they are not the org's."""
    path = _OVERRIDES.replace("{id}", values[0])
    if call.method == "PATCH":
        providers = org.routes.collections[_PROVIDERS]
        found = [org.store.find(providers, (), str(i)) for i in every(call.body, "data[].id")]
        if None in found:
            return error(400, "Unknown identity provider")
        items = [json.loads(f.item) for f in found if f]
        for item in items:
            item["attributes"].pop("enabled", None)
        org.store.documents[path] = text({"data": items})
        return Answer(204)
    return answer(org.store.document(path, ()) or {"data": []})


def _overridden(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The users who may sign in by a provider of their own."""
    users = org.routes.collections["/api/v2/users"]
    found = []
    for id, stored in org.store.shelf(users).items():
        own: Any = org.store.document(_OVERRIDES.replace("{id}", id), ())
        if own and values[0] in every(own, "data[].id"):
            found.append(stored)
    return page(org.routes.collections[f"{_PROVIDERS}/{{id}}/users"], found, call.query)


def shared(store: Store, embeds: Iterable[Stored], dashboard: str) -> list[Stored]:
    """The ways in which a dashboard is shared: secure embeds, by a name of the list's own for their
    type, and those of version 1."""
    at = "attributes.share_type"
    items = [put(json.loads(e.item), at, "secure-embed") for e in embeds]
    for path in store.documents:
        if path.startswith(f"{_PUBLIC}/"):
            public: Any = store.document(path, ())
            if public.get("dashboard_id") == dashboard:
                items.append(_listed(public))
    return [Stored(b"", text(item)) for item in items]


def _listed(public: dict[str, Any]) -> dict[str, Any]:
    """A shared dashboard as the list of version 2 has it, whatever its recorded answer has."""
    renamed = {
        "created_at": public.get("created"),
        "global_time_selectable": bool(public.get("global_time_selectable_enabled")),
        "selectable_template_vars": public.get("selectable_template_vars") or [],
        "sharer_disabled": False,
        "url": public.get("public_url"),
    }
    same = (
        "embeddable_domains",
        "expiration",
        "global_time",
        "invitees",
        "last_accessed",
        "share_type",
        "status",
        "title",
        "token",
        "viewing_preferences",
    )
    dashboard = {"data": {"type": "dashboard", "id": public["dashboard_id"]}}
    return {
        "type": "shared_dashboard",
        "id": public["token"],
        "attributes": {**{n: public[n] for n in same if n in public}, **renamed},
        "relationships": {"dashboard": dashboard},
    }


def _public(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """One shared dashboard. Its token is the org's to give."""
    known = org.store.document(call.path, ())
    match call.method:
        case "POST":
            dashboards = org.routes.collections["/api/v1/dashboard"]
            of = call.body["dashboard_id"]
            if org.store.find(dashboards, (), of) is None:
                return error(404, f"{call.body['dashboard_type']} {of} not found")
            token = f"kestrel-{hex32(org.store.random, {})}"
            url = f"https://p.datadoghq.com/sb/{token}"
            now = next(org.store.clock).isoformat()
            made = {**_unset(), **call.body, "token": token, "public_url": url, "created": now}
            org.store.documents[f"{_PUBLIC}/{token}"] = text(made)
            return answer(made)
        case _ if known is None:
            return error(404, f"{values[0]} not found")
        case "PUT":
            org.store.documents[call.path] = text({**known, **call.body})
            return answer({**known, **call.body})
        case "DELETE":
            del org.store.documents[call.path]
            return answer({"deleted_public_dashboard_token": values[0]})
        case _:
            return answer(known)


def _unset() -> dict[str, Any]:
    """What a new one has where its maker says nothing."""
    none = ("expiration", "last_accessed", "selectable_template_vars", "session_duration_in_days")
    return {
        **dict.fromkeys((*none, "share_list")),
        "author": {"handle": OWNER["handle"], "name": OWNER["name"]},
        "embeddable_domains": [],
        "global_time": {"live_span": "1h"},
        "global_time_selectable_enabled": False,
        "invitees": [],
        "share_type": "open",
        "status": "active",
        "title": "",
        "viewing_preferences": {},
    }


def _scopes(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """What an OAuth client may ask for: set, or set anew."""
    attributes = get(call.body, "data.attributes") or {}
    held = {"required_permission_scopes": None, "scopes_restriction": attributes}
    body = {"data": {"id": values[0], "type": "scopes_restriction", "attributes": held}}
    collection = org.routes.collections[_SCOPES.rsplit("/", 1)[0]]
    org.store.put_single(collection, values, values[0], body)
    return answer(body)


def _pack(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    to = "activated" if call.path.endswith("/activate") else "deactivated"
    return _switched(
        org, f"{_PACKS}/states", values[0], "attributes.details.cp_activation", to, 204
    )


def _inbox(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    on = call.path.endswith("/enable")
    return _switched(org, _INBOX, values[0], "attributes.enabled", on, 200)


def _published(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    on = call.path.endswith("/publish")
    return _switched(org, _PAGES, values[0], "attributes.enabled", on, 204)


def _switched(org: Org, path: str, id: str, at: str, to: Any, status: int) -> Answer:
    """An object of which one member is made another."""
    collection = org.routes.collections[path]
    stored = org.store.find(collection, (), id)
    if stored is None:
        return missing(collection.quirk, id)
    item = put(json.loads(stored.item), at, to)
    org.store.put_single(collection, (), id, single_of(collection, item))
    return Answer(status) if status == 204 else answer({"data": item}, status)


EXTRAS = (
    ("POST", _SCOPES, _scopes),
    *((method, _READERS, _readers) for method in ("POST", "DELETE")),
    ("GET", f"{_PROVIDERS}/{{id}}/users", _overridden),
    ("GET", _OVERRIDES, _overrides),
    ("PATCH", "/api/v2/users/{id}/relationships/identity_providers", _overrides),
    ("POST", _PUBLIC, _public),
    *((method, f"{_PUBLIC}/{{id}}", _public) for method in ("GET", "PUT", "DELETE")),
    *(("PUT", f"{_PACKS}/{{id}}/{to}", _pack) for to in ("activate", "deactivate")),
    *(("POST", f"{_INBOX}/{{id}}/{to}", _inbox) for to in ("enable", "disable")),
    *(("POST", f"{_PAGES}/{{id}}/{to}", _published) for to in ("publish", "unpublish")),
)
KEPT = (_OVERRIDES, f"{_PUBLIC}/{{id}}")
