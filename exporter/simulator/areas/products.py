"""Products with few settings: feature flags, experiments, LLM observability, fleet, networks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from exporter.model.json_path import every, get
from exporter.simulator.engine.bodies import flat
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import HttpError, Request, error, resource
from exporter.simulator.engine.ids import HANDLE, named
from exporter.simulator.engine.store import Store

_FLAGS, _ENVIRONMENTS = "/api/v2/feature-flags", "/api/v2/feature-flags/environments"
_EXPERIMENTS, _LLM = "/api/v2/experiments", "/api/v2/llm-obs/v1"


def _flag(body: Any, store: Store, request: Request) -> Any:
    """A new flag with the ids of its variants, off in every environment."""
    attributes = request.attributes
    key, wanted = attributes.get("key"), attributes.pop("default_variant_key", None)
    if key is None:
        return body
    variants = [
        {"id": str(uuid5(NAMESPACE_URL, f"{key}/{v['key']}")), **v}
        for v in attributes.get("variants") or ()
    ]
    default = next((v["id"] for v in variants if wanted in (None, v["key"])), None)
    off = {"status": "DISABLED", "default_variant_id": default, "override_variant_id": None}
    held = [
        {"environment_id": e["id"], "environment_name": e["name"], **off, "allocations": None}
        for e in store.objects(_ENVIRONMENTS)
    ]
    attributes |= {"variants": variants, "feature_flag_environments": held}
    return {**body, "data": {**body["data"], "attributes": attributes}}


def _check_flag(store: Store, sent: Mapping[str, Any]) -> None:
    """Each variant of a new flag is known by a key."""
    if "id" not in sent and any(not v.get("key") for v in sent.get("variants") or ()):
        raise HttpError(400, "invalid_argument(variant key is required)")


def _delete_projects(store: Store, request: Request) -> None:
    for id in every(request.body, "data.attributes.project_ids[]"):
        store.shelf(f"{_LLM}/projects").pop(id, None)


def _prompt(store: Store, request: Request) -> Any:
    """A prompt's latest version, which has its template: under another name if it is a chat."""
    body = store.get(request.of, request.values[0])
    if body and (known := store.document(request.path)):
        return known
    obj: dict[str, Any] = flat(body)
    if "template" not in obj:
        said = {"title": "Generic Error", "detail": f"prompt {request.values[0]} not found"}
        raise HttpError(404, said)
    where = "template" if isinstance(obj["template"], str) else "chat_template"
    same: dict[str, Any] = {m: obj[m] for m in ("config", "labels", "prompt_id") if m in obj}
    attributes = {**same, "version": "1", where: obj["template"]}
    return resource("prompt-templates", obj["id"], attributes)


def _ruleset_rules(store: Store, request: Request) -> Any:
    """The rules of a ruleset of static analysis: read, made by name, given another revision,
    deleted."""
    id, *names = request.values
    body = store.need(request.of, id)
    rules = {r["name"]: r for r in body["data"]["attributes"].get("rules") or ()}
    name = names[0] if names else str(request.attributes.get("name"))
    if names and name not in rules:
        raise HttpError(404, "rule not found")
    by = {"created_at": store.now(), "created_by": HANDLE}
    revised = request.path.endswith("/revisions")
    if request.method == "DELETE":
        del rules[name]
    elif revised:
        before = get(rules[name], "last_revision.version_id") or 0
        revision = {"checksum": "0" * 64, "version_id": before + 1, **by, **request.attributes}
        rules[name]["last_revision"] = revision
    elif request.method != "GET":
        rules.setdefault(name, {"name": name, "last_revision": {}, **by})
    body["data"]["attributes"]["rules"] = list(rules.values())
    store.put(request.of, id, body)
    if request.method == "DELETE" or revised:
        return None
    type = "custom_rule" if "/custom/" in request.of else "ai_rule"
    return resource(type, name, {k: v for k, v in rules[name].items() if k != "id"})


def _rulesets(product: str, write: str, **more: Any) -> Entry:
    return Entry(
        f"/api/v2/static-analysis/{product}/rulesets",
        make_id=named,
        missing="ruleset not found",
        handlers={
            f"{write} /{{id}}/rules": _ruleset_rules,
            "GET,DELETE /{id}/rules/{id}": _ruleset_rules,
            f"{write} /{{id}}/rules/{{id}}/revisions": _ruleset_rules,
        },
        **more,
    )


AREA = (
    Entry(
        _FLAGS,
        created=201,
        validate=_check_flag,
        request=_flag,
        total="meta.page.total_count",
        deleted=(200, {"data": {"id": "{id}", "type": "feature-flags"}}),
        soft_delete={"archived_at": "{now}"},
        model_defaults="archived_at description require_approval tags",
        create_defaults={"distribution_channel": "ALL", "staleness_status": "ACTIVE"},
    ),
    Entry(
        _ENVIRONMENTS,
        created=201,
        total="meta.page.total_count",
        model_defaults="is_production require_feature_flag_approval",
    ),
    Entry(
        _EXPERIMENTS,
        created=201,
        model_defaults="decision_metrics related_links tags teams hypothesis summary",
        create_defaults={"experiment_type": "STANDARD", "status": "DRAFT"},
    ),
    Entry(
        f"{_EXPERIMENTS}/subject-types",
        created=201,
        model_defaults="is_default warehouse_column_names",
    ),
    Entry(
        f"{_EXPERIMENTS}/exposure-sql-models",
        created=201,
        soft_delete={"archived_at": "{now}"},
        model_defaults="properties",
    ),
    Entry(f"{_EXPERIMENTS}/metric-sql-models", created=201, model_defaults="measures properties"),
    Entry(
        f"{_EXPERIMENTS}/metrics",
        created=201,
        model_defaults="format_as_percent",
        create_defaults={"metric_type": "SIMPLE"},
    ),
    Entry(
        f"{_EXPERIMENTS}/{{id}}/metric-groups", created=201, model_defaults="is_decision metrics"
    ),
    Entry(f"{_EXPERIMENTS}/metric-collections", created=201, model_defaults="is_guardrail metrics"),
    Entry(
        f"{_LLM}/annotation-queues",
        created=201,
        model_defaults=(
            "created_by modified_by owned_by restrict_to_assignees restrict_to_reviewers "
            "description reviewer_emails"
        ),
        create_defaults={"can_manage_access": True},
    ),
    Entry("/api/unstable/llm-obs/config/evaluators/custom", silent=True, upserts=True),
    Entry(
        f"{_LLM}/prompts",
        unique="prompt_id",
        list_without=("config", "labels", "template"),
        create_defaults={
            "created_from": "sdk-registry",
            "in_registry": True,
            "num_versions": 1,
            "source": "registry",
        },
        handlers={"GET /{id}": _prompt},
    ),
    Entry(f"{_LLM}/projects", handlers={"POST /delete": _delete_projects}),
    Entry(f"{_LLM}/topic-discovery-configs", create_defaults={"scope": "spans"}),
    Entry(
        "/api/v2/fleet/schedules",
        created=201,
        model_defaults="is_default version_to_latest",
        create_defaults={"status": "active"},
    ),
    Entry("/api/v2/ndm/devices", total="meta.page.total_filtered_count"),
    Entry(
        "/api/v2/ndm/interfaces",
        filters={"device_id": lambda obj, id: str(obj["id"]).startswith(f"{id}:")},
    ),
    *(
        Entry(f"/api/v2/ndm/tags/{of}", missing=error(404, {"status": "404", "title": "Not Found"}))
        for of in ("devices", "interfaces")
    ),
    _rulesets(
        "custom",
        "PUT",
        create_defaults={
            "created_by": HANDLE,
            "description": "",
            "rules": [],
            "short_description": "",
        },
    ),
    _rulesets("ai", "POST", created=201, create_defaults={"created_by": HANDLE, "rules": []}),
)
