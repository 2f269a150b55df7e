"""Logs, and the scanner that looks for sensitive data in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.model.json_path import every, get, put
from exporter.simulator.engine.crud import write_document
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import HttpError, Request, reply
from exporter.simulator.engine.ids import named, short
from exporter.simulator.engine.shapes import related
from exporter.simulator.engine.store import Store

_ARCHIVES, _READERS = "/api/v2/logs/config/archives", "/api/v2/logs/config/archives/{id}/readers"
_ARCHIVE_ORDER = "/api/v2/logs/config/archive-order"
_LIMITS = ("daily_limit", "daily_limit_reset", "daily_limit_warning_threshold_percentage")
SCANNER = "/api/v2/sensitive-data-scanner/config"
_GROUP, _GROUPS = "sensitive_data_scanner_group", "data.relationships.groups.data"
_CONFIGURATION = "sensitive_data_scanner_configuration"


def _index(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """An index whose limits are null where it has none, or was told to have none any more."""
    made = {**dict.fromkeys(_LIMITS), **sent}
    unlimited = made.pop("disable_daily_limit", False)
    return {**made, **dict.fromkeys(_LIMITS)} if unlimited else made


def _order_archives(store: Store, request: Request) -> Any:
    """The order of the archives, which names each of them."""
    ordered = set(every(request.body, "data.attributes.archive_ids[]"))
    for id in store.shelf(_ARCHIVES):
        if id not in ordered:
            raise HttpError(422, f"Missing order for archive {id}")
    return write_document(store, request)


def _readers(store: Store, request: Request) -> None:
    """A role more or less that may read an archive. Neither response has a body."""
    id = str(get(request.body, "data.id"))
    store.need(_ARCHIVES, request.values[0])
    if request.method == "DELETE":
        store.need(_READERS, id, request.values)
        del store.shelf(_READERS, request.values)[id]
    else:
        store.put_item(_READERS, store.need("/api/v2/roles", id)["data"], request.values)


def scanner(store: Store) -> Any:
    """The scanner's document, which orders the groups, and every object. New groups come last."""
    objects = {id: stored.body["data"] for id, stored in store.shelf(SCANNER).items()}
    groups = [i for i, o in objects.items() if o["type"] == _GROUP]
    document = store.document(SCANNER) or {"data": {"id": "configuration"}}
    ordered = [i for i in every(document, f"{_GROUPS}[].id") if i in groups]
    ids = [*ordered, *(i for i in groups if i not in ordered)]
    document = put(document, "data.type", _CONFIGURATION)
    document = put(document, "data.attributes", {})
    document = put(document, _GROUPS, [{"id": i, "type": _GROUP} for i in ids])
    shown = [_with_rules(objects, i) for i in ids]
    return {**document, "included": shown + [o for i, o in objects.items() if i not in groups]}


def _with_rules(objects: Mapping[str, Any], id: str) -> Any:
    """A group with the rules that say they are in it: those that it names, then the others."""
    within = [i for i, o in objects.items() if get(o, "relationships.group.data.id") == id]
    first = [i for i in every(objects[id], "relationships.rules.data[].id") if i in within]
    ids = [*first, *(i for i in within if i not in first)]
    rules = [{"id": i, "type": objects[i]["type"]} for i in ids]
    return put(objects[id], "relationships.rules.data", rules)


def _scanning_group(body: Any, store: Store, request: Request) -> Any:
    """A new group with what it is related to: the document, and no rules yet."""
    data = body["data"]
    if data.get("type") != _GROUP or "id" in data:
        return body
    id = get(store.document(SCANNER), "data.id") or "configuration"
    related = {
        "configuration": {"data": {"id": id, "type": _CONFIGURATION}},
        "rules": {"data": []},
        **(data.get("relationships") or {}),
    }
    return put(body, "data.relationships", related)


def _order_groups(store: Store, request: Request) -> Any:
    """Another order of the groups: nothing else of the document changes."""
    document = {k: v for k, v in scanner(store).items() if k != "included"}
    store.put_document(SCANNER, put(document, _GROUPS, get(request.body, _GROUPS) or []))
    return {"meta": document.get("meta") or {}}


AREA = (
    Entry(
        "/api/v1/logs/config/pipelines",
        make_id=short,
        missing=reply(
            {"error": {"code": "InvalidArgument", "message": "Non existing pipeline"}}, 400
        ),
        deleted=(200, {}),
        order=("/api/v1/logs/config/pipeline-order", "pipeline_ids"),
        managed=("is_read_only", ("is_enabled",)),
        model_defaults="is_read_only is_enabled tags",
        create_defaults={"type": "pipeline"},
    ),
    Entry(
        "/api/v1/logs/config/indexes",
        make_id=named,
        missing=reply({"error": {"code": "NotFound", "message": "No such index"}}, 404),
        conflict="Index {value} already exists",
        deleted=(202, None),
        order=("/api/v1/logs/config/index-order", "index_names"),
        model_defaults="is_rate_limited exclusion_filters",
        normalise=_index,
    ),
    Entry(
        "/api/v2/logs/config/metrics",
        make_id=named,
        missing="not_found(Metric with name '{id}' not found)",
        parts=("compute",),
    ),
    Entry(
        _ARCHIVES,
        make_id=short,
        missing="Archive {id} not found",
        order=(_ARCHIVE_ORDER, "data.attributes.archive_ids"),
        create_defaults={"state": "UNKNOWN"},
    ),
    Entry(_ARCHIVE_ORDER, handlers={"PUT": _order_archives}),
    Entry(_READERS, handlers={"POST,DELETE": _readers}),
    # The list leaves out the roles that the object has.
    Entry(
        "/api/v2/logs/config/restriction_queries",
        list_without=("relationships",),
        handlers={"GET,POST,DELETE /{id}/roles": related("roles", "/api/v2/roles")},
    ),
    Entry(
        "/api/v2/logs/config/custom-destinations",
        hidden=tuple(
            f"forwarder_destination.{secret}"
            for secret in ("access_token", "auth.username", "auth.password", "auth.header_value")
        ),
        parts=("forwarder_destination",),
        model_defaults="forward_tags_restriction_list",
        create_defaults={"forward_tags": True},
    ),
    Entry(
        SCANNER,
        deleted=(200, {"meta": {"version": 0}}),
        request=_scanning_group,
        document_list=scanner,
        handlers={"PATCH": _order_groups},
    ),
)
