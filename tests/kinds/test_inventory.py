"""The parity inventory: nothing of the client or the provider is unknown to it, and its figures are
those that come out."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from exporter.api.catalogue import kinds
from exporter.export import README
from exporter.inventory import State, api, as_text, beyond, facts, rows
from exporter.model.declaration import Kind
from exporter.model.ledger import Outcome
from exporter.read.selection import select
from exporter.schema import provider_schema
from exporter.schema.provider_schema import Block, candidates
from exporter.state.export_state import LEDGER
from tests.support import recorded, recorded_translation
from tests.support.exports import demo_reads, write
from tests.support.inventory_figures import agree, settled

ROWS = {row.kind: row for row in rows()}
EXPORTED = [k for k in kinds().values() if k.resource_type]


def test_what_kinds_account_for_is_listed_by_hand_no_more() -> None:
    assert settled() == {"kinds.csv": [], "accounted.csv": []}, "run `make figures`"


def test_nothing_of_the_client_or_the_provider_is_unknown() -> None:
    assert api.unknown() == [], (
        "declare a kind, or say in exporter/inventory/kinds.csv or accounted.csv why there is none"
    )


def test_what_is_new_is_named() -> None:
    every, types = dict(api.operations()), set(provider_schema.provider()["resource_schemas"])
    teams = every["v2.list_teams"]
    new = {
        f"v2.{name}": type(teams)("GET", f"/api/v2/{path}", name, "v2")
        for name, path in (("list_gadgets", "gadget"), ("list_team_gadgets", "team/{id}/gadget"))
    }
    assert api.unknown(every | new, types | {"datadog_gadget"}) == [
        "v2.list_gadgets: GET /api/v2/gadget",
        "v2.list_team_gadgets: GET /api/v2/team/{id}/gadget",
        "datadog_gadget",
    ]
    one = {"v2.get_team_too": type(teams)("GET", "/api/v2/team/{id}", "get_team_too", "v2")}
    assert api.unknown(every | one, types) == [], "one object of a list that a kind is read with"


@pytest.mark.parametrize("row", facts.accounted().values(), ids=lambda row: row.name)
def test_what_is_accounted_for_exists(row: facts.Accounted) -> None:
    types = provider_schema.provider()["resource_schemas"]
    assert row.name in types or api.operations()[row.name].method == "GET"
    of_another = facts.REASONS[row.why].endswith(" of")
    assert (row.kind in ROWS) if of_another else not row.kind


@pytest.mark.parametrize("fact", facts.kinds().values(), ids=lambda fact: fact.kind)
def test_facts_of_a_kind_are_sound(fact: facts.Fact) -> None:
    assert fact.group in facts.GROUPS
    assert fact.area
    assert set(fact.types) <= set(provider_schema.provider()["resource_schemas"])
    assert all(api.operations()[n] for n in fact.operations)
    if fact.state:
        assert State[fact.state.upper()]
        assert fact.why
    assert (fact.state == "alias") == bool(fact.of)
    assert not fact.of or fact.of in kinds()
    assert fact.state or fact.kind in kinds() or fact.types or fact.operations


WITHOUT_API = {
    "apm_primary_tags": "primary_?tag",
    "apm_service_renaming": "service_?nam|renam|inferred_?service",
    "audit_trail_settings": "audit_?(trail|log)s?_?(setting|config|retention)",
    "error_tracking_settings": "error_?tracking_?(setting|config|rule|filter)",
    "logs_facets": "logs?_?facet",
    "logs_json_preprocessing": "preprocess|reserved_?attribute",
    "logs_standard_attributes": "standard_?attribute",
    "notebook_comments": "notebook_?comment",
    "saml_idp_metadata": "(get|list)_(idp|saml)_metadata",
    "saved_views": "saved_?view",
    "usage_attribution_tags": "attribution_?tag",
}
"""Kinds that people ask for -> what an operation would be called that reads them."""


@pytest.mark.parametrize("kind", WITHOUT_API)
def test_what_has_no_api_has_no_operation(kind: str) -> None:
    """A release of the client that has one is noticed here."""
    assert ROWS[kind].state is State.NO_API
    named = re.compile(WITHOUT_API[kind])
    assert [name for name in api.operations() if named.search(name)] == []


def test_no_kind_waits_for_what_another_exports() -> None:
    written = {s.resource_type: k.name for k in EXPORTED for s in (k, *k.variants)}
    waiting = [f for f in facts.kinds().values() if not f.state and f.kind not in kinds()]
    assert {(f.kind, written[t]) for f in waiting for t in f.types if t in written} == set()


@pytest.mark.parametrize("kind", EXPORTED, ids=lambda kind: kind.name)
def test_what_is_said_to_be_lost_has_no_place(kind: Kind) -> None:
    """A release of the provider that has one is noticed here."""
    block = provider_schema.resource(kind.resource_type)
    for path in ROWS[kind.name].lost:
        last = path.rsplit(".", 1)[-1].rstrip("[]")
        assert not set(candidates(last)) & set(names(block, path.count("."))), path


def names(block: Block, depth: int) -> set[str]:
    """The attributes that can be set and blocks of a block, and of those in it down to a depth."""
    inner = block.get("block_types", {})
    attributes = block.get("attributes", {}).items()
    found: set[str] = {n for n, a in attributes if a.get("required") or a.get("optional")}
    found |= inner.keys()
    for one in inner.values() if depth else ():
        found |= names(one["block"], depth - 1)
    return found


def test_each_row_has_its_state_and_its_reason() -> None:
    assert set(ROWS) == {*kinds(), *facts.kinds()}
    assert len(facts.kinds()) == 306
    for row in ROWS.values():
        told = row.state in (State.APPLIED, State.COMPANION, State.LOOKED_UP)
        assert told or row.why, row.kind
        assert (row.state is State.PARTLY) <= bool(row.lost)
        assert (row.state in (State.APPLIED, State.PARTLY)) <= (row.kind in kinds())
        assert row.operations or row.state is State.NO_API or not row.resource_types
        assert json.loads(json.dumps(row.plain()))["state"] == row.state.value


def test_only_what_made_the_round_trip_counts_as_applied() -> None:
    for row in ROWS.values():
        assert (row.state is State.APPLIED) <= bool(row.proof and row.proof.applied)


def test_an_export_says_what_is_beyond_it(tmp_path: Path) -> None:
    write(tmp_path, demo_reads())
    told = json.loads((tmp_path / LEDGER).read_text())["beyond"]
    assert told == beyond()
    named = [name for of in told.values() for name in of]
    assert sorted(named) == sorted(
        f.kind for f in facts.kinds().values() if f.kind not in kinds() and f.state != "alias"
    )
    readme = (tmp_path / README).read_text()
    assert all(f"- {why}: {', '.join(of)}\n" in readme for why, of in told.items())


def test_the_inventory_knows_the_demo_org(tmp_path: Path) -> None:
    ledger = write(tmp_path, demo_reads(), select(kinds(), companion=True)).ledger
    found = Counter(e.kind for e in ledger.entries if e.address)
    agree({"demo": found})


@recorded.needed
def test_the_inventory_knows_the_recordings() -> None:
    found: dict[str, Counter[str]] = {
        column: Counter() for column in ("recorded", "whole", "golden", "same")
    }
    for kind in EXPORTED:
        for answers in recorded.records(kind.name):
            judgement = recorded_translation.translated(kind, answers)
            if judgement is None:
                continue
            entry, resource = judgement
            whole = entry.outcome is not Outcome.FAILED and not recorded_translation.lost(entry)
            found["recorded"][kind.name] += 1
            found["whole"][kind.name] += whole
            changes = recorded_translation.changes(kind, answers, entry, resource)
            if not isinstance(changes, str):
                found["golden"][kind.name] += 1
                found["same"][kind.name] += not changes
    agree(found)


def test_of_one_kind_the_inventory_tells_all() -> None:
    told = as_text([ROWS["teams"]])
    assert ROWS["teams"].what in told
    assert "- list: `GET /api/v2/team`" in told
    assert "- list:" not in as_text([ROWS["teams"], ROWS["monitors"]])
