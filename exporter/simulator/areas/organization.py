"""The org itself, its groups, its connections with others, its teams, and who asks."""

from __future__ import annotations

from typing import Any

from exporter.model.json_path import every, get, put
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import Request, Response, reply, resource
from exporter.simulator.engine.ids import USER, USER_ID, integer, uuid
from exporter.simulator.engine.paging import among, contains, equals
from exporter.simulator.engine.store import Store

_CURRENT_USER, _ORGS, _CONFIGS = "/api/v2/current_user", "/api/v1/org", "/api/v2/org_configs"
_ORG_ID = "4dee724d-00cc-11ea-a77b-570c9d03c6c5"
_GROUP = equals("relationships.org_group.data.id")


def _current_user(store: Store, request: Request) -> Any:
    if known := store.document(request.path):
        return known
    within = {"org": {"data": {"type": "orgs", "id": _ORG_ID}}}
    body = resource("users", USER_ID, {**USER, "status": "Active"}, relationships=within)
    named = {"name": "Simulated org", "public_id": "s1mulat3d0rg"}
    return {**body, "included": [{"type": "orgs", "id": _ORG_ID, "attributes": named}]}


def _invitations(store: Store, request: Request) -> Response:
    made = [
        {"type": "user_invitations", "id": f"invitation-{n}", "relationships": {"user": user}}
        for n, user in enumerate(every(request.body, "data[].relationships.user"))
    ]
    return reply({"data": made}, 201)


def _connection(body: Any, store: Store, request: Request) -> Any:
    """A connection from this org, with the name of the other. Of one that it doesn't know, the org
    makes up a name."""
    me = store.document(_CURRENT_USER)
    id = get(me, "data.relationships.org.data.id")
    named = (i for i in every(me, "included[]") if i.get("id") == id)
    name = next((get(i, "attributes.name") for i in named), None) or ""
    source = {"id": id, "name": name, "type": "orgs"}
    body = put(body, "data.relationships.source_org.data", source)
    if sink := get(body, "data.relationships.sink_org.data"):
        sink = {**sink, "name": sink.get("name") or f"Org {sink.get('id')}"}
        body = put(body, "data.relationships.sink_org", {"data": sink})
    return body


def _org(store: Store, request: Request) -> Any:
    """One org, in an envelope of its own."""
    body = store.need(_ORGS, request.values[0])
    if request.method == "PUT":
        sent = request.body or {}
        settings = {**(body.get("settings") or {}), **(sent.get("settings") or {})}
        body = store.put(_ORGS, request.values[0], {**body, **sent, "settings": settings})
    return {"org": body}


def _contacts(store: Store, request: Request) -> Any:
    """A setting that every org has, even one that was told of none."""
    attributes: dict[str, Any] = {
        "name": "security_contacts",
        "description": "Whom to tell of security matters",
        "value": [],
        "value_type": "security_contacts_list",
        "modified_at": None,
    }
    known = store.get(_CONFIGS, "security_contacts")
    body = known or resource("org_configs", "security_contacts", attributes)
    if request.method == "PATCH":
        body = put(body, "data.attributes.value", request.attributes.get("value"))
        body = put(body, "data.attributes.modified_at", store.now())
        store.put(_CONFIGS, "security_contacts", body)
    return body


_SETTINGS = "/api/v2/team/{id}/permission-settings"
_CONNECTIONS, _SYNC = "/api/v2/team/connections", "/api/v2/team/sync"


def _permit(store: Store, request: Request) -> Any:
    """Every team has its settings: to write one is never to make it."""
    team, action = request.values
    held = store.get(_SETTINGS, action, (team,))
    attributes = {
        **(get(held, "data.attributes") or {"editable": True, "options": [], "title": action}),
        "action": action,
        "value": request.attributes.get("value"),
    }
    id = f"TeamPermission-{team}-{action}"
    body = resource("team_permission_settings", id, attributes)
    return store.put(_SETTINGS, action, body, (team,))


def _connections(store: Store, request: Request) -> Response | None:
    """Connections of teams, made and removed several at a time."""
    made = []
    for sent in get(request.body, "data") or ():
        if request.method == "DELETE":
            store.shelf(_CONNECTIONS).pop(sent["id"], None)
            continue
        id = store.uuid()
        source = str(get(sent, "relationships.connected_team.data.type")).removesuffix("_team")
        given = {"managed_by": "datadog", "source": source}
        attributes = {**given, **(sent.get("attributes") or {})}
        made.append({**sent, "id": id, "attributes": attributes})
        store.put(_CONNECTIONS, id, {"data": made[-1]})
    return None if request.method == "DELETE" else reply({"data": made}, 201)


def _sync(store: Store, request: Request) -> Response:
    """How teams follow those of a source. There is no way to remove it but to let it pause."""
    sent = request.attributes
    held: Any = store.get(_SYNC, sent["source"])
    before = get(held, "data.attributes") or {"frequency": "once"}
    id = get(held, "data.id") or store.uuid()
    store.put(_SYNC, sent["source"], resource("team_sync_bulk", id, {**before, **sent}))
    return Response(200)


AREA = (
    Entry("/api/v2/user_invitations", handlers={"POST": _invitations}),
    Entry("/api/v1/validate", keys="api", handlers={"GET": {"valid": True}}),
    Entry(_CURRENT_USER, handlers={"GET": _current_user}),
    Entry(
        _ORGS,
        missing="Organization not found",
        created_under="org",
        handlers={"GET,PUT /{id}": _org},
    ),
    Entry(_CONFIGS, handlers={"GET,PATCH /security_contacts": _contacts}),
    Entry(
        "/api/v2/org_connections",
        deleted=(200, {}),
        filters={
            f"{end}_org_id": equals(f"relationships.{end}_org.data.id")
            for end in ("sink", "source")
        },
        request=_connection,
        creator_relationships=("created_by",),
    ),
    Entry(
        "/api/v2/org_groups",
        created=201,
        create_defaults={"owner_org_site": "us1", "owner_org_uuid": USER_ID},
    ),
    Entry(
        "/api/v2/org_group_memberships",
        filters={"filter[org_group_id]": _GROUP, "filter[org_uuid]": equals("org_uuid")},
    ),
    Entry(
        "/api/v2/org_group_policies",
        created=201,
        filters={"filter[org_group_id]": _GROUP},
        create_defaults={"enforcement_tier": "OVERRIDE_ALLOWED", "policy_type": "org_config"},
    ),
    Entry(
        "/api/v2/org_group_policy_overrides", created=201, filters={"filter[org_group_id]": _GROUP}
    ),
    Entry(
        "/api/v2/team",
        unique="handle",
        conflict="Team name and handle must be unique",
        missing="Team for ID {id} not found",
        created=201,
        total="meta.pagination.total",
        filters={"filter[keyword]": contains("name", "handle")},
        model_defaults="description summary avatar hidden_modules visible_modules is_managed",
        create_defaults={**dict.fromkeys(("banner", "link_count", "user_count"), 0)},
    ),
    Entry(
        "/api/v2/team/{id}/memberships",
        make_id=lambda random, sent: f"TeamMembership-{uuid(random, sent)}-{integer(random, sent)}",
        # Members are addressed by the user's id, not by the membership's.
        key="relationships.user.data.id",
        unique="relationships.user.data.id",
        conflict={
            "status": "409",
            "title": "Conflict",
            "detail": "users already present on the team [{value}]",
        },
        missing="User {id} is not a member of the team not found",
        total="meta.pagination.total",
        create_defaults=dict.fromkeys(("role", "provisioned_by", "provisioned_by_id")),
    ),
    Entry(_SETTINGS, key="action", handlers={"PUT /{id}": _permit}),
    Entry("/api/v2/team/{id}/notification-rules", replaces=("created_at",)),
    Entry(
        "/api/v2/team-hierarchy-links",
        unique=("relationships.parent_team.data.id", "relationships.sub_team.data.id"),
        create_defaults={"provisioned_by": ""},
    ),
    Entry(
        _CONNECTIONS,
        filters={"filter[connection_ids]": among("id")},
        total="meta.page.total_count",
        handlers={"POST,DELETE": _connections},
    ),
    Entry(_SYNC, filters={"filter[source]": equals("source")}, handlers={"POST": _sync}),
)
