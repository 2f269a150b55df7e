"""Teams: their members, settings and links, and how they follow those of other products."""

from __future__ import annotations

from typing import Any

from exporter.model.json_path import get
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import Request, Response, reply, resource
from exporter.simulator.engine.ids import integer, uuid
from exporter.simulator.engine.paging import among, contains, equals
from exporter.simulator.engine.store import Store

_SETTINGS = "/api/v2/team/{id}/permission-settings"
_CONNECTIONS, _SYNC = "/api/v2/team/connections", "/api/v2/team/sync"


def _permit(store: Store, request: Request) -> Response:
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
    return reply(store.put(_SETTINGS, action, body, (team,)))


def _connections(store: Store, request: Request) -> Response:
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
    return Response(204) if request.method == "DELETE" else reply({"data": made}, 201)


def _sync(store: Store, request: Request) -> Response:
    """How teams follow those of a source. There is no way to remove it but to let it pause."""
    sent = request.attributes
    held: Any = store.get(_SYNC, sent["source"])
    before = get(held, "data.attributes") or {"frequency": "once"}
    id = get(held, "data.id") or store.uuid()
    store.put(_SYNC, sent["source"], resource("team_sync_bulk", id, {**before, **sent}))
    return Response(200)


AREA = (
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
