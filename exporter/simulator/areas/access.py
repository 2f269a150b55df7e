"""Who may do what: users, roles, keys, ways to sign in, restriction policies, the org itself."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from datadog_api_client.v2.api.key_management_api import KeyManagementApi
from datadog_api_client.v2.api.restriction_policies_api import RestrictionPoliciesApi

from exporter.model.json_path import drop, every, get, put
from exporter.simulator.engine.bodies import flat
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import HttpError, Request, Response, resource
from exporter.simulator.engine.paging import among, contains, page
from exporter.simulator.engine.shapes import relate, related
from exporter.simulator.engine.store import Store

_USERS, _ROLES, _PERMISSIONS = "/api/v2/users", "/api/v2/roles", "/api/v2/permissions"
_KEYS, _PROVIDERS = "/api/v2/current_user/application_keys", "/api/v2/identity_providers"
_OVERRIDES = "/api/v2/users/{id}/identity_providers"
_MONITORS = "/api/v1/monitor"
_PRINCIPALS = ("org", "role", "team", "user")
_RESTRICTED = re.findall(
    r": ``([a-z-]+)``", RestrictionPoliciesApi.update_restriction_policy.__doc__ or ""
)
"""What a policy's id begins with, from the client's docstring of the operation."""


def _user_defaults(_: Any, sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A user who has not answered the invitation."""
    email = sent.get("email")
    hashed = hashlib.md5(str(email).encode(), usedforsecurity=False).hexdigest()
    return {
        "name": None,
        "handle": email,
        "icon": f"https://secure.gravatar.com/avatar/{hashed}?s=48&d=retro",
        "title": None,
        "verified": False,
        "disabled": False,
        "status": "Pending",
        "service_account": False,
        "allowed_login_methods": [],
    }


def _role(body: Any, store: Store, request: Request) -> Any:
    """A role with the permissions that each one has that doesn't opt out of them.

    The catalogue calls them restricted. That a role opted out, no response tells.
    """
    opt_out = "data.attributes.default_permissions_opt_out"
    opted_out, body = get(body, opt_out), drop(body, opt_out)
    named = get(body, "data.relationships.permissions.data")
    if opted_out or (named is None and "id" in body["data"]):
        return body
    held = list(named or ())
    ids = {p["id"] for p in held}
    for permission in store.objects(_PERMISSIONS):
        if permission.get("restricted") and permission["id"] not in ids:
            held.append({"type": "permissions", "id": permission["id"]})
    return put(body, "data.relationships.permissions.data", held)


def _role_users(store: Store, request: Request) -> Any:
    """The users of a role; who has it stands at the user."""
    role = request.values[0]
    store.need(_ROLES, role)
    if request.method != "GET":
        user = str(get(request.body, "data.id"))
        sent = {"type": "roles", "id": role}
        relate(store, _USERS, user, "roles", _ROLES, request.method, sent)
    having = [s.body["data"] for id, s in store.shelf(_USERS).items() if role in _held(store, id)]
    return {"data": having, "meta": {"page": {"total_count": len(having)}}}


def _held(store: Store, user: str) -> list[str]:
    """The ids of a user's roles."""
    return list(every(store.get(_USERS, user), "data.relationships.roles.data[].id"))


def _leave_users(store: Store, role: str) -> None:
    """Users lose a role that is deleted."""
    for id in store.shelf(_USERS):
        if role in _held(store, id):
            relate(store, _USERS, id, "roles", _ROLES, "DELETE", {"id": role})


def _check_policy(store: Store, policy: Mapping[str, Any]) -> None:
    """A policy is of something that may have one, for those that there can be."""
    type = str(policy.get("id")).partition(":")[0]
    if type not in _RESTRICTED:
        said = f"Invalid resource type: '{type}' does not support restriction policies"
        raise HttpError(400, said)
    for binding in policy.get("bindings") or ():
        for principal in binding.get("principals") or ():
            if principal.partition(":")[0] not in _PRINCIPALS:
                raise HttpError(
                    400,
                    "Invalid request: [PrincipalTypeInvalidForRelation] principal "
                    f'"{principal}" is not supported by "{binding.get("relation")}" relation, '
                    f'supported types: "{", ".join(_PRINCIPALS)}"',
                )


def _no_policy(id: str) -> Any:
    """A policy that nobody set is one without bindings, recorded as such."""
    if ":" not in id:
        raise HttpError(400, f"Invalid resource: '{id}' is not in a valid format")
    return resource("restriction_policy", id, {"bindings": []})


def _restrict(store: Store, id: str, bindings: Any = ()) -> None:
    """A monitor names the roles that its policy lets change it."""
    type, _, of = id.partition(":")
    monitor = store.get(_MONITORS, of) if type == "monitor" else None
    if monitor is None:
        return
    editors = [b for b in bindings or () if b.get("relation") == "editor"]
    named = [p.partition(":") for p in every(editors, "[].principals[]")]
    roles = [id for kind, _, id in named if kind == "role"]
    store.put(_MONITORS, of, {**monitor, "restricted_roles": roles or None})


def _check_scopes(store: Store, key: Mapping[str, Any]) -> None:
    """A scope of an application key is named as permissions are."""
    for scope in key.get("scopes") or ():
        if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)+", str(scope)):
            raise HttpError(400, f"Invalid scopes: {scope}")


def _scoped(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A key whose scopes are null where it has none: it may what its owner may."""
    return {**sent, "scopes": sent.get("scopes") or None}


def _key(id: Any) -> Mapping[str, Any]:
    """A key, in the response that makes it."""
    return {"key": f"simulated-{id}"}


def _all_keys(store: Store, request: Request) -> Any:
    """The application keys that the org knows of, whoever has them, or one."""
    if request.values:
        return store.need(_KEYS, request.values[0])
    return page(store.collections[_KEYS], store.shelf(_KEYS).values(), request.query)


def _overrides(store: Store, request: Request) -> Any:
    """The ways to sign in that a user has, where they are not the org's."""
    path = _OVERRIDES.replace("{id}", request.values[0])
    if request.method == "GET":
        return store.document(path) or {"data": []}
    found = [store.find(_PROVIDERS, str(i)) for i in every(request.body, "data[].id")]
    if None in found:
        raise HttpError(400, "Unknown identity provider")
    items = [drop(json.loads(f.item), "attributes.enabled") for f in found if f]
    store.put_document(path, {"data": items})
    return None


def _overridden(store: Store, request: Request) -> Response:
    """The users who may sign in by a provider of their own."""
    found = []
    for id, stored in store.shelf(_USERS).items():
        own: Any = store.document(_OVERRIDES.replace("{id}", id))
        if own and request.values[0] in every(own, "data[].id"):
            found.append(stored)
    return page(store.collections[f"{_PROVIDERS}/{{id}}/users"], found, request.query)


def _scopes(store: Store, request: Request) -> Any:
    """What an OAuth client may ask for: set, or set anew."""
    attributes = {"required_permission_scopes": None, "scopes_restriction": request.attributes}
    body = resource("scopes_restriction", request.values[0], attributes)
    return store.put(request.of, request.values[0], body, request.values)


AREA = (
    Entry(
        _ROLES,
        unique="name",
        conflict="A role with the same name already exists",
        total="meta.page.total_count",
        sort_by="name",
        filters={"filter": contains("name"), "filter[id]": among("id")},
        request=_role,
        model_defaults="user_count",
        create_defaults={"team_count": 0},
        on_delete=_leave_users,
        handlers={
            "GET,POST,DELETE /{id}/permissions": related("permissions", _PERMISSIONS),
            "GET,POST,DELETE /{id}/users": _role_users,
        },
    ),
    Entry(
        _USERS,
        unique="email",
        conflict="User {value} already exists",
        created=201,
        total="meta.page.total_count",
        max_page=1000,
        filters={"filter": contains("name", "email", "handle"), "filter[status]": among("status")},
        create_defaults=_user_defaults,
        # Users are never deleted: https://docs.datadoghq.com/api/latest/users/#disable-a-user
        soft_delete={"disabled": True, "status": "Disabled"},
        handlers={"PATCH /{id}/relationships/identity_providers": _overrides},
    ),
    Entry(_OVERRIDES, document=True, handlers={"GET": _overrides}),
    Entry(f"{_PROVIDERS}/{{id}}/users", handlers={"GET": _overridden}),
    Entry(
        "/api/v2/restriction_policy/{id}",
        absent=_no_policy,
        validate=_check_policy,
        on_write=lambda store, body: _restrict(
            store, str(flat(body)["id"]), flat(body).get("bindings")
        ),
        on_delete=_restrict,
    ),
    Entry(
        "/api/v2/api_keys",
        created=201,
        list_without=("key",),
        total="meta.page.total_filtered_count",
        filters={"filter": contains("name")},
        # An API key, its own response gives again and again.
        create_defaults=lambda id, _: {
            **_key(id),
            "last4": str(id)[-4:],
            "remote_config_read_enabled": True,
        },
    ),
    # Application keys of a person go with the person: nothing reads them.
    Entry(
        _KEYS,
        listed_by=KeyManagementApi.list_current_user_application_keys,
        created=201,
        total="meta.page.total_filtered_count",
        filters={"filter": contains("name")},
        creator_relationships=("owned_by",),
        validate=_check_scopes,
        create_defaults=lambda id, _: {"last4": str(id)[-4:]},
        normalise=_scoped,
        create_only=_key,
    ),
    Entry("/api/v2/application_keys", handlers={"GET": _all_keys, "GET /{id}": _all_keys}),
    Entry(
        "/api/v2/service_accounts/{id}/application_keys",
        created=201,
        validate=_check_scopes,
        create_defaults={"last4": "0000"},
        create_only=_key,
        normalise=_scoped,
    ),
    Entry(
        "/api/v2/service_accounts/{id}/access_tokens",
        created=201,
        model_defaults="expires_at last_used_at",
        create_defaults=lambda id, _: {"public_portion": f"ddsat_{id}"},
        create_only=_key,
    ),
    Entry("/api/v2/oauth2/clients/{id}", handlers={"POST /scopes_restriction": _scopes}),
)
