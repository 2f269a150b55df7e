"""Repairs: what the provider reads takes the place of what was written, then it is ignored, then
the object leaves the source."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from exporter.model.declaration import Place
from exporter.model.errors import OutputError
from exporter.model.ir import Address, Block, Body, JsonText, Reference, Resource
from exporter.model.ledger import Outcome
from exporter.model.record import KindRead, Record
from exporter.state import output_directory
from exporter.state.export_state import FIXES, ExportState
from exporter.state.repair import Fix
from exporter.state.stored_state import load
from exporter.translate.pipeline import Export, translate
from exporter.write import repairs
from tests.support.exports import WITH_COMPANION

TEAM = Resource(
    Address("datadog_team", "shop"),
    "t1",
    Body({"name": "Shop", "handle": "shop", "description": "d"}),
    comments=("/teams/shop",),
)


def test_a_fix_takes_what_the_provider_reads() -> None:
    change = {"before": {"name": "Shop", "id": "t1"}, "after": {"name": "shop", "id": "t1"}}
    fix = repairs.repair(TEAM, change, None)
    assert fix.attributes == {"name": "Shop"}
    fixed = repairs.fixed(TEAM, fix)
    assert fixed.body.attributes["name"] == "Shop"
    assert fixed.comments == ("/teams/shop", "name: repaired from what the provider reads")


def test_what_still_differs_is_ignored_then_left_out() -> None:
    change = {"before": {"description": None}, "after": {"description": "d"}}
    first = repairs.repair(TEAM, change, None)
    assert "description" not in repairs.fixed(TEAM, first).body.attributes
    second = repairs.repair(TEAM, change, replace(first))
    assert tuple(repairs.fixed(TEAM, second).ignore_changes) == ("description",)
    third = repairs.repair(TEAM, change, second)
    assert third.unadoptable
    assert third.attributes == {}


def test_a_repair_leaves_the_earlier_one_as_it_was() -> None:
    """What changed is told by comparing the two."""
    change = {"before": {"description": None}, "after": {"description": "d"}}
    first = repairs.repair(TEAM, change, None)
    second = repairs.repair(TEAM, change, first)
    assert second.ignore == ["description"]
    assert first.ignore == []


def test_what_only_the_provider_sets_can_not_be_repaired() -> None:
    change = {"before": {"link_count": 1}, "after": {"link_count": 2}}
    assert repairs.repair(TEAM, change, None).unadoptable


def test_what_is_only_known_after_apply_is_named() -> None:
    unknown = {"link_count": True, "description": False, "blocks": [{"id": True}]}
    change = {"before": {"name": "a"}, "after": {"name": "a"}, "after_unknown": unknown}
    assert [path for path, _, _ in repairs.changed(change)] == ["link_count", "blocks[0].id"]
    fix = repairs.repair(TEAM, change, None)
    assert fix.unadoptable
    assert fix.why == "blocks, link_count: the provider would change it at once"


def test_what_the_provider_refuses_of_its_reading_is_ignored() -> None:
    change = {"before": {"name": "Shop"}, "after": {"name": "shop"}}
    repaired = repairs.repair(TEAM, change, None)
    ignoring = repairs.refused(TEAM, "bad name", repaired)
    assert (ignoring.attributes, ignoring.ignore) == ({}, ["name"])
    left_out = repairs.refused(TEAM, "bad name", ignoring)
    assert left_out.unadoptable
    assert left_out.why == "the provider can't adopt it: bad name"


def test_references_stay_where_they_do_not_differ() -> None:
    slo = Reference(Address("datadog_service_level_objective", "s"))
    correction = Resource(
        Address("datadog_slo_correction", "c"),
        "c1",
        Body({"slo_id": slo, "category": "Other", "start": 1, "timezone": "utc"}),
    )
    change = {
        "before": {"slo_id": "x", "timezone": "UTC"},
        "after": {"slo_id": "x", "timezone": "utc"},
    }
    body = repairs.fixed(correction, repairs.repair(correction, change, None)).body
    assert body.attributes["slo_id"] is slo
    assert body.attributes["timezone"] == "UTC"


def test_blocks_are_rewritten_from_the_state() -> None:
    role = Resource(
        Address("datadog_role", "r"), "r1", Body({"name": "R"}, [Block("permission", Body())])
    )
    before = {"permission": [{"id": "p", "name": "read"}]}
    fixed = repairs.fixed(role, repairs.repair(role, {"before": before, "after": {}}, None))
    # `name` of a permission is the provider's to say.
    assert fixed.body.blocks == [Block("permission", Body({"id": "p"}))]


def test_json_stays_readable() -> None:
    dashboard = Resource(
        Address("datadog_dashboard_json", "d"), "d1", Body({"dashboard": JsonText({"title": "a"})})
    )
    change = {"before": {"dashboard": '{"title":"b"}'}, "after": {"dashboard": '{"title":"a"}'}}
    fixed = repairs.fixed(dashboard, repairs.repair(dashboard, change, None))
    assert fixed.body.attributes["dashboard"] == JsonText({"title": "b"})


def teams(name: str) -> Export:
    attributes = {"name": name, "handle": "shop", "description": "d"}
    body = {"data": {"type": "team", "id": "t1", "attributes": attributes}}
    record = Record("teams", "t1", "/api/v2/team/t1", body)
    return translate(WITH_COMPANION, {"teams": KindRead("teams", [record])})


def test_a_fix_holds_for_the_object_it_was_made_of() -> None:
    export = teams("Shop")
    fix = Fix(repairs.digest(export.resources[0].resource), unadoptable=True, why="because")
    export = repairs.applied(export, {("teams", "t1"): fix})
    assert export.resources[0].shape.place is Place.UNADOPTABLE
    assert export.ledger.entries[0].reason == "because"
    changed = teams("Shop 2")
    changed = repairs.applied(changed, {("teams", "t1"): fix})
    assert changed.resources[0].shape.place is Place.ORG
    [said] = changed.ledger.entries[0].diagnostics
    assert (said.what, said.done) == (
        "it was repaired (because), and is another one now",
        "exported without the repair: verify it again",
    )


def test_what_only_the_source_has_does_not_go_to_a_destination_instead() -> None:
    export = teams("Shop")
    guarded = replace(export.resources[0].shape, place=Place.GUARDED, why="its policy is unknown")
    export.resources[0] = replace(export.resources[0], shape=guarded)
    fix = Fix(repairs.digest(export.resources[0].resource), unadoptable=True, why="because")
    export = repairs.applied(export, {("teams", "t1"): fix})
    assert export.resources == []
    [entry] = export.ledger.entries
    assert (entry.outcome, entry.address) == (Outcome.FAILED, "")
    assert entry.reason == "because; and not created elsewhere: its policy is unknown"


def test_fixes_are_kept(tmp_path: Path) -> None:
    found = {("teams", "t1"): Fix("abc", {"name": None}, {"b": [{"x": 1}]}, ["y"], False, "why")}
    state = ExportState(fixes=found)
    output_directory.write(tmp_path, state.files(), {})
    assert load(tmp_path).fixes == found
    (tmp_path / FIXES).write_text("{")
    with pytest.raises(OutputError, match="restore it from version control"):
        load(tmp_path)
