"""Lists whose order means nothing: tags in another order are the same tags."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from exporter.model.ir import Body
from exporter.schema import provider_schema
from exporter.schema.schema_fit import fit
from exporter.simulator import Org, demo_org, serve
from tests.support.companion import KINDS, REQUESTS, translated
from tests.support.exports import read_org
from tests.support.terraform_core import Core, Managed

SETS = {
    k.resource_type: [
        n
        for n, a in provider_schema.resource(k.resource_type)["attributes"].items()
        if a["type"][0] == "set"
    ]
    for k in KINDS
}
FLAG: dict[str, Any] = {
    "key": "till",
    "name": "Till",
    "description": "d",
    "value_type": "BOOLEAN",
    "variants": '[{"key": "on", "name": "On", "value": "true"}]',
    "tags": ["a", "b", "c"],
}


@pytest.fixture(scope="module")
def org() -> Org:
    return demo_org()


@pytest.fixture(scope="module")
def core(org: Org) -> Iterator[Core]:
    with serve(org) as served:
        yield Core(served.url)


def test_what_has_an_order_is_a_list() -> None:
    lists = {
        (t, n)
        for t in REQUESTS
        for n, a in provider_schema.resource(t)["attributes"].items()
        if a["type"][0] == "list"
    }
    assert lists == {
        ("ddx_cost_budget", "tags"),
        ("ddx_experiment_subject_type", "warehouse_column_names"),
        ("ddx_logs_archive", "partitioning_attributes"),
        ("ddx_security_findings_inbox_rules_order", "rule_ids"),
        ("ddx_security_findings_severity_modifier_rules_order", "rule_ids"),
        ("ddx_security_monitoring_rule", "group_signals_by"),
    }


def test_another_order_is_no_change_and_no_drift(org: Org, core: Core) -> None:
    flag = Managed("ddx_feature_flag")
    core.apply(flag, FLAG)
    assert flag.state
    before = dict(flag.state)
    planned = core.plan(flag, {**FLAG, "tags": ["c", "b", "a"]})
    assert (planned.state, planned.replace) == (before, [])
    shuffled(org, {"tags"})
    core.read(flag)
    assert flag.state == before
    planned = core.plan(flag, {**FLAG, "tags": ["a", "b"]})
    assert planned.replace == ["tags"]
    # A state of the last release has them in any order, and maybe twice.
    kept = core.upgraded(flag.type, {**before, "tags": ["b", "c", "a", "a"]})
    old = Managed(flag.type, core.config(flag.type, kept), flag.private)
    core.read(old)
    assert old.state == before


def test_the_order_of_answers_is_no_drift_of_any_kind() -> None:
    """Each object of the demo org with such lists, imported; then someone turns them around."""
    org = demo_org()
    export = translated({k: r for k, r in read_org(org).items() if k in {x.name for x in KINDS}})
    known: list[tuple[Managed, dict[str, Any]]] = []
    with serve(org) as served:
        core = Core(served.url)
        for made in export.resources:
            type = made.resource.address.type
            if SETS.get(type):
                managed = core.imported(type, made.resource.import_id)
                assert managed.state, made.resource.address
                if any(len(managed.state[n] or ()) > 1 for n in SETS[type]):
                    known.append((managed, dict(managed.state)))
        org_lists = {
            REQUESTS[t].get("answer", {}).get(n, n).rpartition(".")[2]
            for t, names in SETS.items()
            for n in names
        }
        shuffled(org, org_lists)
        for managed, before in known:
            core.read(managed)
            assert sets(managed) == {n: before[n] for n in SETS[managed.type]}
            # As an import has them, they are in one order.
            again = Managed(managed.type, {**before, **dict.fromkeys(SETS[managed.type])})
            core.read(again)
            assert sets(again) == {n: before[n] for n in SETS[managed.type]}
    assert len({managed.type for managed, _ in known}) > 20


def test_an_export_writes_each_once_and_sorted() -> None:
    block = provider_schema.resource("ddx_feature_flag")
    body = fit(block, {"key": "k", "name": "n", "tags": ["b", "a", "b"]}).body
    assert isinstance(body, Body)
    assert body.attributes["tags"] == ["a", "b"]


def sets(managed: Managed) -> dict[str, Any]:
    return {n: (managed.state or {})[n] for n in SETS[managed.type]}


def shuffled(org: Org, members: set[str]) -> None:
    """Turns lists around in every object that an org has."""

    def turned(value: Any, name: str = "") -> Any:
        if isinstance(value, dict):
            return {k: turned(v, k) for k, v in value.items()}
        if name in members and isinstance(value, list):
            return value if any(isinstance(v, dict) for v in value) else value[::-1]
        return value

    for (path, parents), shelf in org.store.shelves.items():
        for id, stored in list(shelf.items()):
            org.store.put(path, id, turned(stored.body), parents)
