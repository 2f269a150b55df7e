"""Digital experience: real user monitoring, product analytics, feature flags, experiments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from exporter.model.json_path import every, get, move, put
from exporter.simulator.engine.bodies import flat
from exporter.simulator.engine.entry import Entry, created
from exporter.simulator.engine.http import HttpError, Request, resource
from exporter.simulator.engine.ids import USER_ID, metric_named
from exporter.simulator.engine.paging import equals
from exporter.simulator.engine.shapes import reorder
from exporter.simulator.engine.store import Store

_APPLICATIONS, _LINKS = "/api/v2/rum/applications", "/api/v2/rum/operations/strong_links"
_FILTERS = f"{_APPLICATIONS}/{{id}}/retention_filters"
_CONNECTIONS = "/api/v2/product-analytics/{id}/mapping/connections"


def _retention_filter(id: str, **attributes: Any) -> Any:
    attributes = {"enabled": True, "sample_rate": 100, **attributes}
    meta = {"source": "default"}
    return resource("retention_filters", f"default_{id}", attributes, meta=meta)


def _permanent_filter(id: str, name: str, editable: bool) -> Any:
    attributes = {
        "cross_product_sampling": {"trace_enabled": False, "trace_sample_rate": 100.0},
        "description": f"{name}, whatever other filters say.",
        "editability": {"trace_editable": editable},
        "name": name,
    }
    return resource("permanent_retention_filters", id, attributes)


_BUILT_IN = {
    _FILTERS: (
        _retention_filter(
            "replays",
            event_type="session",
            name="Sessions with replays",
            query="@session.has_replay:true",
        ),
        _retention_filter("errors", event_type="error", name="Sessions with errors", query=""),
        _retention_filter("sessions", event_type="session", name="Sessions", query=""),
    ),
    f"{_FILTERS}/permanent": (
        _permanent_filter("forced_replay_sessions", "Sessions whose replay was forced", True),
        _permanent_filter("synthetics_sessions", "Sessions of synthetic tests", True),
        _permanent_filter("rum_apm_flat_sampling", "Sessions with sampled traces", False),
    ),
}
"""What is below an application -> the filters that each has."""


def _built_in_filters(store: Store, body: Any) -> None:
    id = str(flat(body)["id"])
    for path, filters in _BUILT_IN.items():
        if path in store.collections and not store.shelf(path, (id,)):
            for made in filters:
                store.put(path, made["data"]["id"], made, (id,))


def _scaled(body: Any, store: Store, request: Request) -> Any:
    """An application with the states that its maker gave where responses have them."""
    for of in ("rum_event_processing", "product_analytics_retention"):
        scale = f"data.attributes.product_scales.{of}_scale.state"
        body = move(body, f"data.attributes.{of}_state", scale)
    return body


def _order_filters(store: Store, request: Request) -> Any:
    """The filters of an application; the response has those that there are."""
    ids = list(every(request.body, "data[].id"))
    if any(id not in store.shelf(_FILTERS, request.values) for id in ids):
        raise HttpError(400, {"status": "400", "title": "Bad Request"})
    ordered = reorder(store, _FILTERS, ids, parents=request.values)
    return {"data": [{"id": i, "type": "retention_filters"} for i in ordered]}


def _link(store: Store, request: Request) -> Any:
    """A link, which its URL names by the operation and the journey."""
    for obj in store.objects(_LINKS):
        if (obj["operation_id"], obj["feature_id"]) != request.values:
            continue
        if request.method == "DELETE":
            del store.shelf(_LINKS)[obj["id"]]
            return None
        at = "data.attributes.status"
        body = put(store.get(_LINKS, obj["id"]), at, get(request.body, at))
        return store.put(_LINKS, obj["id"], body)
    raise HttpError(404, "link not found")


def _create_config(store: Store, request: Request) -> Any:
    """The settings of an org, which has them once."""
    if store.document(request.path):
        raise HttpError(409, "the organization has a RUM configuration")
    attributes = {"disabled": False, "retention_filters_enabled": True, **request.attributes}
    return store.put_document(request.path, resource("rum_config", "1", attributes))


def _connect(store: Store, request: Request) -> None:
    """A connection, which its maker names, and which says how it joins in one member."""
    sent = flat(request.body)
    if sent["id"] in store.shelf(_CONNECTIONS, request.values):
        raise HttpError(409, f"connection {sent['id']} already exists")
    join = {"attribute": sent.pop("join_attribute"), "type": sent.pop("join_type")}
    by = {"created_at": store.now(), "created_by": USER_ID}
    store.put_item(_CONNECTIONS, {"fields": [], **by, **sent, "join": join}, request.values)


_EXPERIMENTS = "/api/v2/experiments"
_FLAGS, _ENVIRONMENTS = "/api/v2/feature-flags", "/api/v2/feature-flags/environments"


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


AREA = (
    *created(
        Entry(_FILTERS),
        Entry("/api/v2/rum/config/metrics", make_id=metric_named, parts=("compute",)),
        Entry(
            "/api/v2/rum/config/teams-ownership/mappings",
            model_defaults="created_by service",
            create_defaults={"match_type": "exact", "org_id": 1},
        ),
        Entry("/api/v2/rum/operations/search"),
        Entry(
            _LINKS,
            key="id",
            filters={"operation_id": equals("operation_id")},
            model_defaults="description tags",
            create_defaults={"status": "CONFIRMED"},
            handlers={"PUT,DELETE /{id}/{id}": _link},
        ),
        Entry(
            "/api/v2/dem/journeys/search",
            total="meta.total",
            model_defaults="created_by updated_by description variants",
            create_defaults={"org_id": 1, "test_suite": {"id": "", "name": ""}},
        ),
        Entry(
            _FLAGS,
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
            total="meta.page.total_count",
            model_defaults="is_production require_feature_flag_approval",
        ),
        Entry(
            _EXPERIMENTS,
            model_defaults="decision_metrics related_links tags teams hypothesis summary",
            create_defaults={"experiment_type": "STANDARD", "status": "DRAFT"},
        ),
        Entry(
            f"{_EXPERIMENTS}/subject-types",
            model_defaults="is_default warehouse_column_names",
        ),
        Entry(
            f"{_EXPERIMENTS}/exposure-sql-models",
            soft_delete={"archived_at": "{now}"},
            model_defaults="properties",
        ),
        Entry(f"{_EXPERIMENTS}/metric-sql-models", model_defaults="measures properties"),
        Entry(
            f"{_EXPERIMENTS}/metrics",
            model_defaults="format_as_percent",
            create_defaults={"metric_type": "SIMPLE"},
        ),
        Entry(f"{_EXPERIMENTS}/{{id}}/metric-groups", model_defaults="is_decision metrics"),
        Entry(f"{_EXPERIMENTS}/metric-collections", model_defaults="is_guardrail metrics"),
    ),
    Entry(
        _APPLICATIONS,
        parts=("product_scales",),
        request=_scaled,
        model_defaults="created_by_handle updated_by_handle is_active",
        create_defaults=lambda id, _: {
            "api_key_id": 812001,
            "application_id": id,
            "org_id": 1,
            "client_token": f"pub{str(id).replace('-', '')}",
            "product_scales": {
                "rum_event_processing_scale": {"state": "ALL"},
                "product_analytics_retention_scale": {"state": "NONE"},
            },
            "tags": [],
        },
        on_write=_built_in_filters,
        handlers={"PATCH /{id}/relationships/retention_filters": _order_filters},
    ),
    Entry("/api/v2/rum/config", handlers={"POST": _create_config}),
    Entry("/api/v2/rum/config/retention-quota/{id}", upserts=True),
    Entry(_CONNECTIONS.removesuffix("s"), handlers={"POST": _connect}),
)
