"""Cloud cost budgets: written, and what is wrong with one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from exporter.model.json_path import every, get
from exporter.simulator.answers import Answer, Call, answer
from exporter.simulator.identity import uuid

if TYPE_CHECKING:
    from exporter.simulator.org import Org

_BUDGET = "/api/v2/cost/budget"


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


def _validate(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    wrong = list(problems(get(call.body, "data.attributes") or {}))[:1]
    said = {"errors": wrong, "valid": not wrong}
    data = {"id": "budget_validation", "type": "budget_validation", "attributes": said}
    return answer({"data": data}, 400 if wrong else 200)


def _upsert(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A new budget, or one written again where the request names its id."""
    budgets = org.routes.collections["/api/v2/cost/budgets"]
    data = dict(get(call.body, "data") or {})
    id = data.get("id") or uuid(org.store.random, {})
    total = sum(every(data, "attributes.entries[].amount"))
    body = {"data": {**data, "id": id, "attributes": {**data["attributes"], "total_amount": total}}}
    org.store.put_single(budgets, (), id, body)
    return answer(body)


EXTRAS = (("PUT", _BUDGET, _upsert), ("POST", f"{_BUDGET}/validate", _validate))
