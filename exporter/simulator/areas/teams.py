"""Teams: members, settings and links, how they follow those of other products, their On-Call.

What On-Call is sent as one document is given back in pieces that name each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from exporter.model.json_path import get, put
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import Request, Response, reply, resource
from exporter.simulator.engine.ids import integer, uuid
from exporter.simulator.engine.paging import among, contains, equals
from exporter.simulator.engine.store import Store

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


_ROUTING = "/api/v2/on-call/teams/{id}"


def _schedule(body: Any, store: Store, request: Request) -> Any:
    """A schedule with its layers beside it, and the layers' members, who are users."""
    layers, members = [], []
    for sent in get(body, "data.attributes.layers") or ():
        id = sent.get("id") or store.uuid()
        given = {k: v for k, v in sent.items() if k not in ("id", "members")}
        given.setdefault("restrictions", [])
        # A recorded interval of whole days has no seconds, though the provider sends none of them.
        given["interval"] = {k: v for k, v in (given.get("interval") or {}).items() if v}
        named = []
        for n, member in enumerate(sent.get("members") or (), 1):
            named.append({"id": f"{id}-member-{n}", "type": "members"})
            if user := get(member, "user.id"):
                who = {"user": {"data": {"id": user, "type": "users"}}}
                members.append({**named[-1], "relationships": who})
        attributes = {**given, "applied_rotation_start": given.get("rotation_start")}
        within = {"members": {"data": named}}
        layer = {"id": id, "type": "layers", "attributes": attributes, "relationships": within}
        layers.append(layer)
    return _composed(body, "layers", layers, members)


def _policy(body: Any, store: Store, request: Request) -> Any:
    """An escalation policy with its steps beside it; a turn of a schedule is an object too."""
    steps, turns = [], {}
    for sent in get(body, "data.attributes.steps") or ():
        given = {"assignment": "default", **{k: v for k, v in sent.items() if k != "targets"}}
        targets = []
        for target in sent.get("targets") or ():
            named = {k: target.get(k) for k in ("id", "type")}
            if position := get(target, "config.schedule.position"):
                turn = {"id": f"{target['id']}_{position}", "type": "schedule_target"}
                turns[turn["id"]] = {
                    **turn,
                    "attributes": {"position": position},
                    "relationships": {"schedule": {"data": named}},
                }
                named = turn
            targets.append(named)
        id = given.pop("id", None) or store.uuid()
        within = {"targets": {"data": targets}}
        steps.append({"id": id, "type": "steps", "attributes": given, "relationships": within})
    return _composed(body, "steps", steps, turns.values())


def _composed(body: Any, name: str, parts: list[Any], more: Iterable[Any]) -> Any:
    """The document of an object whose attribute `name` became objects of their own."""
    if not parts:
        return body
    data = body["data"]
    attributes = {k: v for k, v in data["attributes"].items() if k != name}
    relationships = {
        "teams": {"data": []},
        **(data.get("relationships") or {}),
        name: {"data": [{"id": p["id"], "type": p["type"]} for p in parts]},
    }
    made = {**data, "attributes": attributes, "relationships": relationships}
    return {"data": made, "included": [*parts, *more]}


def _route(store: Store, request: Request) -> Any:
    """A team's routing rules, written whole: every team has its rules, if none."""
    team = request.values[0]
    store.need("/api/v2/team", team)
    rules = []
    for sent in request.attributes.get("rules") or ():
        attributes = {k: v for k, v in sent.items() if k not in ("time_restriction", "policy_id")}
        if sent.get("time_restriction"):
            attributes["time_restriction"] = sent["time_restriction"]
        rule = {"id": store.uuid(), "type": "team_routing_rules"}
        within = {}
        if sent.get("policy_id"):
            within["policy"] = {"data": {"id": sent["policy_id"], "type": "policies"}}
        rules.append({**rule, "attributes": attributes, "relationships": within})
    named = [{"id": r["id"], "type": r["type"]} for r in rules]
    data = {"id": team, "type": "team_routing_rules"}
    body = {"data": {**data, "relationships": {"rules": {"data": named}}}, "included": rules}
    return store.put(_ROUTING, team, body, request.values)


def _channel(body: Any, store: Store, request: Request) -> Any:
    """A channel with its number as the org reads it."""
    if number := get(body, "data.attributes.config.number"):
        for name, value in (("formatted_number", number), ("region", "us"), ("verified", False)):
            body = put(body, f"data.attributes.config.{name}", value)
    return body


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
    Entry("/api/v2/on-call/schedules", request=_schedule),
    Entry("/api/v2/on-call/escalation-policies", request=_policy),
    Entry(_ROUTING, handlers={"PUT /routing-rules": _route}),
    Entry(
        "/api/v2/on-call/users/{id}/notification-channels",
        created=201,
        request=_channel,
        create_defaults={"active": True},
    ),
    Entry("/api/v2/on-call/users/{id}/notification-rules", created=201),
)
