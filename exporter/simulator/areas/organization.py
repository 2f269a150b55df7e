"""The org itself, its groups, its connections with others, and who asks."""

from __future__ import annotations

from typing import Any

from exporter.model.json_path import every, get, put
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import Request, Response, reply, resource
from exporter.simulator.engine.ids import USER, USER_ID
from exporter.simulator.engine.paging import equals
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
)
