"""Service management: cases, incidents, status pages and scorecards."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from exporter.model.json_path import drop, get, move, put
from exporter.simulator.engine.bodies import flat
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import Request, dump
from exporter.simulator.engine.ids import USER_ID
from exporter.simulator.engine.paging import contains, equals
from exporter.simulator.engine.shapes import switch
from exporter.simulator.engine.store import Store, Stored

_INCIDENTS = "/api/v2/incidents/config"
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


def _campaign(body: Any, store: Store, request: Request) -> Any:
    """A scorecard campaign as responses have it: nothing says which rules it is about."""
    owner = get(body, "data.attributes.owner_id")
    body = drop(drop(body, "data.attributes.owner_id"), "data.attributes.rule_ids")
    return put(body, "data.attributes.owner", owner) if owner else body


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


AREA = (
    Entry(
        "/api/v2/cases/types",
        created=201,
        model_defaults="description emoji",
        create_defaults={"internal": False},
    ),
    Entry(
        "/api/v2/cases/types/custom_attributes",
        created=201,
        request=lambda body, _, request: put(
            body, "data.attributes.case_type_id", request.values[0]
        ),
        create_defaults={"case_type": "TUNKNOWN"},
    ),
    Entry(
        "/api/v2/cases/projects/{id}/notification_rules",
        created=201,
        model_defaults="query",
        create_defaults={"is_enabled": True},
    ),
    Entry("/api/v2/cases/projects/{id}/rules", created=201, create_defaults={"state": "ENABLED"}),
    Entry(
        "/api/v2/cases/views",
        created=201,
        filters={"project_id": equals("relationships.project.data.id")},
        request=_view,
    ),
    Entry("/api/v2/maintenance_windows", created=201),
    Entry(
        f"{_INCIDENTS}/types",
        created=201,
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
        created=201,
        request=_by_someone,
        create_defaults={"enabled": True, "visibility": "organization"},
    ),
    Entry(f"{_INCIDENTS}/notification-templates", created=201, request=_by_someone),
    Entry(
        f"{_INCIDENTS}/postmortem-templates",
        created=201,
        request=_postmortem_template,
        model_defaults="content is_default",
        create_defaults={"location": "datadog_notebooks"},
    ),
    Entry(
        f"{_INCIDENTS}/user-defined-fields",
        created=201,
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
        created=201,
        request=_by_someone,
        create_defaults={"policy": {"is_single": False}},
    ),
    Entry(
        f"{_INCIDENTS}/rules",
        created=201,
        request=_incident_rule,
        model_defaults="deleted match_any_condition",
    ),
    Entry(f"{_INCIDENTS}/impact-fields", created=201, request=_by_someone),
    Entry(
        f"{_INCIDENTS}/global/incident-handles",
        created=201,
        request=_by_someone,
        create_defaults={"fields": {}},
    ),
    Entry(
        "/api/v2/statuspages",
        created=201,
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
        created=201,
        request=_component,
        create_defaults=lambda _, sent: (
            {"status": "operational"} if sent.get("type") != "group" else {}
        ),
        arrange=_grouped,
    ),
    Entry("/api/v2/statuspages/{id}/degradation_templates", created=201),
    Entry("/api/v2/statuspages/{id}/maintenance_templates", created=201),
    Entry(
        "/api/v2/scorecard/rules",
        created=201,
        model_defaults="owner",
        create_defaults=lambda _, sent: {
            "category": sent.get("scorecard_name"),
            "custom": True,
            "enabled": True,
            "level": 3,
        },
    ),
    Entry(
        "/api/v2/scorecard/campaigns",
        created=201,
        request=_campaign,
        create_defaults={"status": "not_started"},
        total="meta.total",
    ),
)
