"""Endpoints that put the objects of a list into another order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from exporter.model.json_path import every, put
from exporter.simulator.answers import Answer, Call, answer, error
from exporter.simulator.routes import Collection

if TYPE_CHECKING:
    from exporter.simulator.org import Org

_RUM = "/api/v2/rum/applications/{id}"
_FINDINGS = "/api/v2/security/findings/automation"
_INDEXING = "/api/v2/metrics/tag-indexing-rules"


def _apm(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    _reorder(org, "/api/v2/apm/config/retention-filters", (), every(call.body, "data[].id"))
    return answer({})


def _rum(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """The filters of an application; the answer has those that there are."""
    path = f"{_RUM}/retention_filters"
    known = org.store.shelf(org.routes.collections[path], values)
    if any(id not in known for id in every(call.body, "data[].id")):
        return error(400, {"status": "400", "title": "Bad Request"})
    ordered = _reorder(org, path, values, every(call.body, "data[].id"))
    return answer({"data": [{"id": i, "type": "retention_filters"} for i in ordered]})


def _findings(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """Every rule must be named."""
    path = call.path.removesuffix("/reorder")
    ids, there = list(every(call.body, "data[].id")), org.store.shelf(org.routes.collections[path])
    if len(ids) != len(there):
        return error(400, f"reorder must include all {len(there)} rules, got {len(ids)}")
    _reorder(org, path, (), ids)
    return answer(call.body)


def _allocation(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    path = "/api/v2/cost/arbitrary_rule"
    _reorder(org, path, (), every(call.body, "data[].id"), "data.attributes.order_id")
    return Answer(204)


def _pipelines(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    path = "/api/v2/tags/enrichment"
    _reorder(org, path, (), every(call.body, "data[].id"), "data.attributes.position")
    return Answer(204)


def _indexing(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """All rules must be named: the provider's text for this 400."""
    ids = list(every(call.body, "data.attributes.rule_ids[]"))
    if sorted(ids) != sorted(org.store.shelf(org.routes.collections[_INDEXING])):
        return error(400, "rule_ids must be the complete set of active rules")
    _reorder(org, _INDEXING, (), ids, "data.attributes.rule_order")
    return Answer(204)


def _reorder(
    org: Org, path: str, parents: tuple[str, ...], ids: Iterable[Any], position: str = ""
) -> list[str]:
    """Puts the named objects first, as they are named; each then says its place at `position`."""
    collection: Collection = org.routes.collections[path]
    shelf = org.store.shelf(collection, parents)
    wanted = [str(i) for i in ids if str(i) in shelf]
    ordered = {i: shelf[i] for i in [*wanted, *(i for i in shelf if i not in wanted)]}
    shelf.clear()
    shelf.update(ordered)
    if position:
        for number, (id, stored) in enumerate(ordered.items(), 1):
            org.store.put_single(collection, parents, id, put(stored.body, position, number))
    return list(ordered)


EXTRAS = (
    ("PUT", "/api/v2/apm/config/retention-filters-execution-order", _apm),
    ("PATCH", f"{_RUM}/relationships/retention_filters", _rum),
    *(
        ("POST", f"{_FINDINGS}/{name}_rules/reorder", _findings)
        for name in ("due_date", "inbox", "mute", "severity_modifier", "ticket_creation")
    ),
    ("POST", "/api/v2/cost/arbitrary_rule/reorder", _allocation),
    ("POST", "/api/v2/tags/enrichment/reorder", _pipelines),
    ("POST", f"{_INDEXING}/order", _indexing),
)
