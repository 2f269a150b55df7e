"""Service management: cases, incidents, status pages and On-Call.

What On-Call is sent as one document is given back in pieces that name each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from exporter.model.json_path import drop, get, move, put
from exporter.simulator.engine.bodies import flat
from exporter.simulator.engine.entry import Entry, created
from exporter.simulator.engine.http import Request, dump, resource
from exporter.simulator.engine.ids import USER_ID
from exporter.simulator.engine.paging import contains, equals
from exporter.simulator.engine.shapes import switch
from exporter.simulator.engine.store import Store, Stored

_INCIDENTS, _ROUTING = "/api/v2/incidents/config", "/api/v2/on-call/teams/{id}"
_SOMEONE = {"data": {"id": USER_ID, "type": "users"}}
_BY_SOMEONE = dict.fromkeys(("created_by_user", "last_modified_by_user"), _SOMEONE)


def _by_someone(body: Any, store: Store, request: Request) -> Any:
    """An object of the incidents' settings with who made it."""
    for name, who in _BY_SOMEONE.items():
        body = put(body, f"data.relationships.{name}", who)
    return body


def _postmortem_template(body: Any, store: Store, request: Request) -> Any:
    """A template with since when it is the default."""
    default = get(body, "data.attributes.is_default")
    if isinstance(default, bool):
        body = put(body, "data.attributes.is_default", store.now() if default else None)
    return _by_someone(body, store, request)


def _incident_rule(body: Any, store: Store, request: Request) -> Any:
    """A rule with its type, and who made it, where responses have them."""
    of = "data.attributes.incident_settings_association_uuid"
    body = move(body, "data.attributes.incident_type_uuid", of)
    for name in ("created_by_uuid", "modified_by_uuid"):
        body = put(body, f"data.attributes.{name}", USER_ID)
    return body


def _view(body: Any, store: Store, request: Request) -> Any:
    """A case view with its project where responses have it."""
    project = get(body, "data.attributes.project_id")
    if not project:
        return body
    body = drop(body, "data.attributes.project_id")
    return put(body, "data.relationships.project.data", {"id": project, "type": "project"})


def _component(body: Any, store: Store, request: Request) -> Any:
    """A new component of a status page, in no group unless it says so."""
    if "id" in body["data"]:
        return body
    group = get(body, "data.relationships.group") or {"data": None}
    page = {"data": {"id": request.values[0], "type": "status_pages"}}
    return put(body, "data.relationships", {"group": group, "status_page": page, **_BY_SOMEONE})


def _grouped(store: Store, components: Iterable[Stored], _: Any) -> list[Stored]:
    """The components of a page as its list has them: those of a group within it."""
    all = [s.body for s in components]
    inner: dict[str, list[Any]] = {}
    for body in all:
        if group := get(body, "data.relationships.group.data.id"):
            members = ("id", "name", "type", "status", "position")
            obj = flat(body)
            inner.setdefault(group, []).append({k: obj[k] for k in members if k in obj})
    found = []
    for body in all:
        if get(body, "data.relationships.group.data"):
            continue
        held = inner.get(body["data"]["id"])
        whole = put(body, "data.attributes.components", held) if held else body
        found.append(Stored(dump(whole), dump(whole["data"])))
    return found


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
        layers.append(resource("layers", id, attributes, relationships=within)["data"])
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
        steps.append(resource("steps", id, given, relationships=within)["data"])
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
        name: {"data": _named(parts)},
    }
    made = {**data, "attributes": attributes, "relationships": relationships}
    return {"data": made, "included": [*parts, *more]}


def _route(store: Store, request: Request) -> Any:
    """A team's routing rules, written whole: every team has its rules, if none."""
    team = request.values[0]
    store.need("/api/v2/team", team)
    rules = []
    for sent in request.attributes.get("rules") or ():
        policy = sent.get("policy_id")
        within = {"policy": {"data": {"id": policy, "type": "policies"}}} if policy else {}
        unset = (
            ("policy_id",) if sent.get("time_restriction") else ("policy_id", "time_restriction")
        )
        given = {k: v for k, v in sent.items() if k not in unset}
        rule = resource("team_routing_rules", store.uuid(), given, relationships=within)
        rules.append(rule["data"])
    data = {"id": team, "type": "team_routing_rules"}
    named = {"rules": {"data": _named(rules)}}
    body = {"data": {**data, "relationships": named}, "included": rules}
    return store.put(_ROUTING, team, body, request.values)


def _named(parts: Iterable[Any]) -> list[Any]:
    return [{"id": p["id"], "type": p["type"]} for p in parts]


def _channel(body: Any, store: Store, request: Request) -> Any:
    """A channel with its number as the org reads it."""
    if number := get(body, "data.attributes.config.number"):
        for name, value in (("formatted_number", number), ("region", "us"), ("verified", False)):
            body = put(body, f"data.attributes.config.{name}", value)
    return body


AREA = (
    *created(
        Entry(
            "/api/v2/cases/types",
            model_defaults="description emoji",
            create_defaults={"internal": False},
        ),
        Entry(
            "/api/v2/cases/types/custom_attributes",
            request=lambda body, _, request: put(
                body, "data.attributes.case_type_id", request.values[0]
            ),
            create_defaults={"case_type": "TUNKNOWN"},
        ),
        Entry(
            "/api/v2/cases/projects/{id}/notification_rules",
            model_defaults="query",
            create_defaults={"is_enabled": True},
        ),
        Entry("/api/v2/cases/projects/{id}/rules", create_defaults={"state": "ENABLED"}),
        Entry(
            "/api/v2/cases/views",
            filters={"project_id": equals("relationships.project.data.id")},
            request=_view,
        ),
        Entry("/api/v2/maintenance_windows"),
        Entry(
            f"{_INCIDENTS}/types",
            request=_by_someone,
            model_defaults="description is_default",
            create_defaults={
                "configuration": {
                    "allow_incident_deletion": False,
                    "allow_workflows": True,
                    "create_message": "",
                    "disable_out_of_the_box_postmortem_template": False,
                    "editable_timestamps": False,
                    "private_incidents": False,
                    "private_incidents_by_default": False,
                    "slug_source": "default",
                    "test_incidents": True,
                },
                "prefix": "IR",
            },
        ),
        Entry(
            f"{_INCIDENTS}/notification-rules",
            request=_by_someone,
            create_defaults={"enabled": True, "visibility": "organization"},
        ),
        Entry(f"{_INCIDENTS}/notification-templates", request=_by_someone),
        Entry(
            f"{_INCIDENTS}/postmortem-templates",
            request=_postmortem_template,
            model_defaults="content is_default",
            create_defaults={"location": "datadog_notebooks"},
        ),
        Entry(
            f"{_INCIDENTS}/user-defined-fields",
            request=_by_someone,
            model_defaults="required reserved tag_key valid_values",
            create_defaults=lambda _, sent: {
                **dict.fromkeys(("category", "collected", "default_value", "deleted", "metadata")),
                "display_name": sent.get("name"),
                "ordinal": "1.0",
            },
        ),
        Entry(
            f"{_INCIDENTS}/user-defined-roles",
            request=_by_someone,
            create_defaults={"policy": {"is_single": False}},
        ),
        Entry(
            f"{_INCIDENTS}/rules",
            request=_incident_rule,
            model_defaults="deleted match_any_condition",
        ),
        Entry(f"{_INCIDENTS}/impact-fields", request=_by_someone),
        Entry(
            f"{_INCIDENTS}/global/incident-handles",
            request=_by_someone,
            create_defaults={"fields": {}},
        ),
        Entry(
            "/api/v2/statuspages",
            filters={"filter[name]": contains("name")},
            model_defaults=(
                "company_logo custom_domain email_header_image favicon custom_domain_enabled "
                "enabled subscriptions_enabled components"
            ),
            create_defaults=lambda id, _: {
                "page_url": f"https://app.datadoghq.com/status-pages/{id}/view"
            },
            handlers={
                "POST /{id}/publish": switch("attributes.enabled", True),
                "POST /{id}/unpublish": switch("attributes.enabled", False),
            },
        ),
        Entry(
            "/api/v2/statuspages/{id}/components",
            request=_component,
            create_defaults=lambda _, sent: (
                {"status": "operational"} if sent.get("type") != "group" else {}
            ),
            arrange=_grouped,
        ),
        Entry("/api/v2/statuspages/{id}/degradation_templates"),
        Entry("/api/v2/statuspages/{id}/maintenance_templates"),
        Entry(
            "/api/v2/on-call/users/{id}/notification-channels",
            request=_channel,
            create_defaults={"active": True},
        ),
        Entry("/api/v2/on-call/users/{id}/notification-rules"),
    ),
    Entry("/api/v2/on-call/schedules", request=_schedule),
    Entry("/api/v2/on-call/escalation-policies", request=_policy),
    Entry(_ROUTING, handlers={"PUT /routing-rules": _route}),
)
