"""Telemetry but for logs: metrics, spans, hosts, network devices, Agents, LLM Observability."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.model.json_path import every, get, put
from exporter.simulator.areas.security import check_default
from exporter.simulator.engine.bodies import flat
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import (
    HttpError,
    Request,
    Response,
    dump,
    error,
    reply,
    resource,
)
from exporter.simulator.engine.ids import HANDLE, metric_named, named, short
from exporter.simulator.engine.shapes import ordering, reorder
from exporter.simulator.engine.store import Store, Stored

_METRICS, _PERCENTILES, _LLM = "/api/v2/metrics", "/metric/distribution", "/api/v2/llm-obs/v1"
_FILTERS, _HOSTS = "/api/v2/apm/config/retention-filters", "/api/v1/tags/hosts"
_PRODUCTS = (
    "agents",
    "api",
    "apm",
    "global",
    "logs",
    "orchestrator",
    "process",
    "remote-configuration",
    "webhooks",
)


def _mention(store: Store, name: str) -> None:
    """Has a metric listed: beside its name, which a tag configuration of it takes."""
    if name not in store.shelf(_METRICS):
        plain = dump({"type": "metrics", "id": name})
        store.shelf(_METRICS)[f"metrics/{name}"] = Stored(plain, plain)


def _submit(store: Store, request: Request) -> Response:
    """Points of metrics: these are listed from then on. The points themselves aren't kept."""
    for name in every(request.body, "series[].metric"):
        _mention(store, name)
    return reply({"status": "ok"}, 202)


def _percentiles(store: Store, request: Request) -> Any:
    """The distributions that are known, and whether they have percentiles."""
    listed = dict(store.document(_PERCENTILES) or {})
    for metric in store.objects(_METRICS):
        if metric.get("metric_type") == "distribution":
            listed[metric["id"]] = bool(metric.get("include_percentiles"))
    return [{"metric_name": m, "include_percentiles": on} for m, on in listed.items()]


def _switch_percentiles(store: Store, request: Request) -> Any:
    """Percentiles of metrics by name, on or off, whether or not they have a configuration."""
    on = request.path.endswith("/enable")
    names = [str(n) for n in every(request.body, "metric_names[]")]
    for name in names:
        if body := store.get(_METRICS, name):
            store.put(_METRICS, name, put(body, "data.attributes.include_percentiles", on))
    known = store.document(_PERCENTILES) or {}
    store.put_document(_PERCENTILES, {**known, **dict.fromkeys(names, on)})
    return {"metric_names": names}


def _tag_defaults(_: Any, sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """Which tags of a metric can be queried; all aggregations can since they cost nothing more."""
    if sent.get("metric_type") == "distribution":
        return {"exclude_tags_mode": False, "include_percentiles": False}
    return {"exclude_tags_mode": False, "aggregations": [{"time": "sum", "space": "sum"}]}


def _metadata(store: Store, request: Request) -> Any:
    """What is said of a metric: nothing yet, until someone does."""
    name, known = request.values[0], store.document(request.path)
    listed = name in store.shelf(_METRICS)
    if request.method == "GET" and known is None and not listed:
        raise HttpError(404, "metric_name not found")
    members = ("description", "short_name", "type", "unit", "per_unit", "statsd_interval")
    held = {**dict.fromkeys((*members, "integration")), **(known or {})}
    if listed and not held["type"]:
        held["type"] = get(store.get(_METRICS, name), "data.attributes.metric_type")
    if request.method == "PUT":
        held |= request.body or {}
        store.put_document(request.path, held)
        _mention(store, name)
    return held


def _exemption(store: Store, request: Request) -> Response:
    """What keeps a metric from the rules, whose id is its own."""
    path, name = f"{request.of}/{{id}}", request.values[0]
    by = {"kind": "exemption", "created_at": store.now(), "created_by_handle": HANDLE}
    body = resource("tag_indexing_rule_exemptions", name, {**request.attributes, **by})
    return reply(store.put(path, name, body, request.values), 201)


def _hosts_of_tags(store: Store, request: Request) -> Any:
    """The hosts of each tag: the list is the other way round."""
    found: dict[str, list[str]] = {}
    for host in store.objects(_HOSTS):
        for tag in host["tags"]:
            found.setdefault(tag, []).append(host["host"])
    return {"tags": found}


def _ranges() -> Any:
    """The addresses of each product, which another host of Datadog's gives: these are for
    documentation, https://datatracker.ietf.org/doc/html/rfc5737."""
    prefixes: dict[str, Any] = {
        "prefixes_ipv4": ["192.0.2.0/24"],
        "prefixes_ipv6": ["2001:db8::/32"],
    }
    ranges: dict[str, Any] = dict.fromkeys(_PRODUCTS, prefixes)
    by_location = {f"{p}_by_location": {"aws:eu-central-1": v} for p, v in prefixes.items()}
    ranges["synthetics"] = {**prefixes, **by_location}
    ranges["synthetics-private-locations"] = {**prefixes, **{k: {} for k in by_location}}
    return {"version": 1, "modified": "2026-01-05-09-00-00", **ranges}


def _order_filters(store: Store, request: Request) -> Any:
    reorder(store, _FILTERS, every(request.body, "data[].id"))
    return {}


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


AREA = (
    Entry("/", keys="none", handlers={"GET": _ranges()}),
    Entry("/api/v1/series", keys="api", handlers={"POST": _submit}),
    Entry("/api/v1/distribution_points", keys="api", handlers={"POST": _submit}),
    Entry(
        _PERCENTILES,
        handlers={
            "GET /list_summaries": _percentiles,
            "PATCH /summary_aggr/percentiles/enable": _switch_percentiles,
            "PATCH /summary_aggr/percentiles/disable": _switch_percentiles,
        },
    ),
    Entry(
        _METRICS,
        make_id=named,
        created=201,
        max_page=10000,
        filters={
            "filter[configured]": lambda obj, on: (
                (obj.get("metric_type") is not None) == (on.lower() == "true")
            ),
            "filter[is_configurable]": lambda obj, on: on.lower() == "true",
        },
        create_defaults=_tag_defaults,
        handlers={"POST /{id}/tag-indexing-rule-exemptions": _exemption},
    ),
    Entry("/api/v1/metrics", document=True, handlers={"GET,PUT /{id}": _metadata}),
    Entry(f"{_METRICS}/historical-metrics-configurations", make_id=named, created=201),
    Entry(
        f"{_METRICS}/tag-indexing-rules",
        created=201,
        position="rule_order",
        model_defaults=(
            "exclude_tags_mode ignored_metric_name_matches tags created_by_handle "
            "modified_by_handle"
        ),
        create_defaults={
            "options": {
                "version": 1,
                "data": {"manage_preexisting_metrics": True, "override_previous_rules": False},
            }
        },
        handlers={
            # The provider's text for this 400.
            "POST /order": ordering(
                "data.attributes.rule_order",
                "data.attributes.rule_ids[]",
                complete="rule_ids must be the complete set of active rules",
            )
        },
    ),
    Entry(_HOSTS, handlers={"GET": _hosts_of_tags}),
    Entry("/api/v2/apm/config/metrics", make_id=metric_named, parts=("compute",)),
    Entry(
        _FILTERS,
        make_id=short,
        missing="retention filter with id: '{id}' not found",
        deleted=(200, {}),
        create_defaults={"editable": True, "execution_order": 1},
        check_delete=check_default,
        handlers={"PUT -execution-order": _order_filters},
    ),
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
)
