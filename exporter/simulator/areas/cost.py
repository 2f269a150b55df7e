"""Cloud costs: budgets, where costs come from, and how tags and rules allocate them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from exporter.model.json_path import edit, every, get, put
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import Request, Response, reply, resource
from exporter.simulator.engine.ids import USER_ID, numeric
from exporter.simulator.engine.shapes import ordering
from exporter.simulator.engine.store import Store

_BUDGET, _TAGS = "/api/v2/cost/budget", "/api/v2/cost/tag_descriptions"


def problems(budget: Mapping[str, Any]) -> Iterator[str]:
    """What the API says against a budget, in its words.

    https://docs.datadoghq.com/api/latest/cloud-cost-management/validate-a-budget/
    """
    query, entries = str(budget.get("metrics_query")), budget.get("entries") or []
    grouped = re.search(r"\bby\s*\{([^}]*)\}", query)
    tags = [t.strip() for t in grouped[1].split(",")] if grouped else []
    start, end = budget.get("start_month") or 0, budget.get("end_month") or 0
    if len(tags) > 2:
        yield "tags must have 0, 1 or 2 elements"
    if len(set(tags)) < len(tags):
        yield "tags must be unique"
    if not _is_month(start):
        yield "start_month must be greater than 0 and of the format YYYYMM"
    elif not _is_month(end):
        yield "end_month must be greater than 0 and of the format YYYYMM"
    elif end < start:
        yield "end_month must be greater than or equal to start_month"
    else:
        yield from _wrong_entries(entries, tags, start, end)


def _is_month(value: int) -> bool:
    return value > 0 and 1 <= value % 100 <= 12


def _wrong_entries(
    entries: Sequence[Mapping[str, Any]], tags: Sequence[str], start: int, end: int
) -> Iterator[str]:
    months: dict[tuple[tuple[str, str], ...], set[int]] = {}
    for entry in entries:
        filters = [(f.get("tag_key"), f.get("tag_value")) for f in entry.get("tag_filters") or []]
        if not start <= entry.get("month", 0) <= end:
            yield "entry month must be between start_month and end_month"
        if entry.get("amount", 0) < 0:
            yield "entry amount must be greater than or equal to 0"
        if any(name not in tags for name, _ in filters):
            yield "tag_key must be one of the values inside the tags array"
        elif len(filters) != len(tags):
            yield "entry tag_filters must include all group by tags"
        months.setdefault(tuple(sorted(filters)), set()).add(entry.get("month", 0))
    wanted = (end // 100 - start // 100) * 12 + end % 100 - start % 100 + 1
    if any(len(found) < wanted for found in months.values()):
        yield "missing entries for one or more tag combinations"


def _validate(store: Store, request: Request) -> Response:
    wrong = list(problems(request.attributes))[:1]
    said = {"errors": wrong, "valid": not wrong}
    body = resource("budget_validation", "budget_validation", said)
    return reply(body, 400 if wrong else 200)


def _write_budget(store: Store, request: Request) -> Any:
    """A new budget, or one written again where the request names its id."""
    id = get(request.body, "data.id") or store.uuid()
    total = sum(every(request.body, "data.attributes.entries[].amount"))
    body = put({"data": request.body["data"]}, "data.id", id)
    body = put(body, "data.attributes.total_amount", total)
    body = put(body, "data.attributes.updated_at", int(next(store.clock).timestamp()) * 1000)
    return store.put("/api/v2/cost/budgets", id, body)


def _write_forecast(store: Store, request: Request) -> Any:
    """The forecast of the budget that the request names: made, or written again."""
    path, budget = f"{_BUDGET}/{{id}}", str(request.attributes.get("budget_uid"))
    held = store.get(path, budget, (budget,))
    id = get(held, "data.id") or store.uuid()
    stamps = dict.fromkeys(("created_at", "updated_at"), int(next(store.clock).timestamp()))
    by = dict.fromkeys(("created_by", "updated_by"), USER_ID)
    body = resource("custom_forecast", id, {**stamps, **by, **request.attributes})
    return store.put(path, budget, body, (budget,))


_READ = {
    "error_messages": None,
    "months": 15,
    "status": "active",
    "status_updated_at": "2026-01-05T09:00:00Z",
    "created_at": "2026-01-05T09:00:00Z",
    "updated_at": "2026-01-05T09:00:00Z",
}
"""What an account says of itself whose costs are read since now."""


def _aws(body: Any, store: Store, request: Request) -> Any:
    return _of_type(body, "aws_cur_config", {**request.attributes, **_READ})


def _azure(body: Any, store: Store, request: Request) -> Any:
    sent = request.attributes
    bills = {of: sent.pop(f"{of}_bill_config", {}) for of in ("amortized", "actual")}
    configs = [{**_READ, **sent, **b, "dataset_type": of} for of, b in bills.items()]
    return _of_type(body, "azure_uc_configs", {"configs": configs})


def _gcp(body: Any, store: Store, request: Request) -> Any:
    sent = request.attributes
    renamed = {"billing_account_id": "account_id", "export_dataset_name": "dataset"}
    sent = {renamed.get(k, k): v for k, v in sent.items()}
    return _of_type(body, "gcp_uc_config", {**sent, "project_id": "", **_READ})


def _of_type(body: Any, type: str, attributes: Any) -> Any:
    """A new account in the form of responses, whose type isn't that of requests."""
    data = body["data"]
    return body if "id" in data else {"data": {**data, "type": type, "attributes": attributes}}


def _describe_tag(store: Store, request: Request) -> None:
    """What is said of a tag, for one cloud or for all."""
    key, now = request.values[0], store.now()
    attributes = {"cloud": "", **request.attributes}
    attributes |= {"tag_key": key, "source": "human", "created_at": now, "updated_at": now}
    id = f"{attributes['cloud']}:{key}" if attributes["cloud"] else key
    store.put(_TAGS, id, resource("cost_tag_description", id, attributes))


def _forget_tag(store: Store, request: Request) -> None:
    """Without a cloud, what is said of the tag for any goes."""
    for known in store.objects(_TAGS):
        wanted = request.query.get("cloud") in (None, known["cloud"])
        if known["tag_key"] == request.values[0] and wanted:
            store.shelf(_TAGS).pop(known["id"])


def _ruleset(body: Any, store: Store, request: Request) -> Any:
    """A ruleset of a tag pipeline: a new one is sent with its name for an id.

    Recorded responses have both members that say what to do about a tag that is there.
    """
    if get(body, "data.attributes.name") is None and get(body, "data.id"):
        body = put(body, "data.attributes.name", body["data"]["id"])
    for of in ("mapping", "query", "reference_table"):
        body = edit(body, f"data.attributes.rules[].{of}", _either)
    return body


def _either(rule: Any) -> Any:
    if rule.get("if_tag_exists") is None and "if_not_exists" in rule:
        what = "do_not_apply" if rule["if_not_exists"] else "replace"
        return {**rule, "if_tag_exists": what}
    return {"if_not_exists": rule.get("if_tag_exists") == "do_not_apply", **rule}


def _canonical(store: Store, request: Request) -> Any:
    """The simulator takes every query for the one that Datadog would make of it."""
    attributes = {"Canonical": request.attributes.get("Query")}
    return {"data": {"type": "validate_response", "attributes": attributes}}


AREA = (
    Entry(
        _BUDGET,
        handlers={
            "PUT": _write_budget,
            "POST /validate": _validate,
            "PUT /custom-forecast": _write_forecast,
        },
    ),
    Entry("/api/v2/cost/aws_cur_config", make_id=numeric, request=_aws),
    Entry("/api/v2/cost/azure_uc_config", make_id=numeric, request=_azure),
    Entry("/api/v2/cost/gcp_uc_config", make_id=numeric, request=_gcp),
    Entry(
        "/api/v2/cost/arbitrary_rule",
        make_id=numeric,
        position="order_id",
        model_defaults="last_modified_user_uuid",
        create_defaults={"enabled": True, "processing_status": "processing", "version": 1},
        handlers={"POST /reorder": ordering("data.attributes.order_id")},
    ),
    Entry(
        _TAGS,
        key="id",
        unique=("tag_key", "cloud"),
        handlers={"PUT /{id}": _describe_tag, "DELETE /{id}": _forget_tag},
    ),
    Entry(
        "/api/v2/cost/unit_costs",
        create_defaults={
            "created_by": USER_ID,
            "denominator_type": "metrics",
            "org_id": 1,
            "updated_by": USER_ID,
        },
    ),
    Entry(
        "/api/v2/tags/enrichment",
        position="position",
        request=_ruleset,
        model_defaults="last_modified_user_uuid",
        create_defaults={"enabled": True, "version": 1},
        handlers={
            "POST /reorder": ordering("data.attributes.position"),
            "POST /validate-query": _canonical,
        },
    ),
)
