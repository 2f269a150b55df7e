"""What the provider refuses is known by facts, and never reaches the source as that resource."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.export import Source
from exporter.model.ir import Block, Body, Link, Resource, Value, VariableRef
from exporter.model.ledger import Outcome
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection, select
from exporter.schema import provider_schema, refusals
from exporter.schema.refusals import refusals as refused
from exporter.simulator import Org
from exporter.terraform import cty
from exporter.terraform.provider_plugin import Provider
from exporter.translate.pipeline import Export, translate
from exporter.verify.plan_report import verify
from tests.support import recorded
from tests.support.exports import API_URL, by_kind, demo_reads, read_org, write
from tests.support.terraform import NO_PROVIDER, real_provider

CASES = recorded.SHARED / "cases"
cases_needed = pytest.mark.skipif(
    not CASES.is_dir(),
    reason="cases of bug reports are not part of the project; none are beside it",
)


def read(file: Path) -> dict[str, KindRead]:
    """What a file of recorded objects holds, by kind."""
    lines = map(json.loads, file.read_text().splitlines())
    reads = by_kind(
        Record(x["kind"], x["id"], x["path"], x["body"], x.get("list_key")) for x in lines
    )
    return {name: found for name, found in reads.items() if name in kinds()}


def case(name: str) -> dict[str, KindRead]:
    [folder] = CASES.glob(f"{name}-*")
    return read(folder / "input.jsonl")


def within(path: str, value: Value) -> Body:
    """A body with nothing but a value in its blocks."""
    first, _, rest = path.partition(".")
    return Body({}, [Block(first, within(rest, value))]) if rest else Body({first: value})


GOOD_AND_BAD: list[tuple[str, str, Value, Value]] = [
    ("datadog_monitor", "draft_status", "draft", "drafted"),
    ("datadog_monitor", "renotify_statuses", ["alert", "no data"], ["alert", "none"]),
    (
        "datadog_downtime_schedule",
        "recurring_schedule.recurrence.start",
        "2024-08-25T17:00:00",
        "2024-08-25 17:00",
    ),
    (
        "datadog_service_level_objective",
        "sli_specification.time_slice.query_interval_seconds",
        60,
        61,
    ),
]


@pytest.mark.parametrize(("type", "path", "good", "bad"), GOOD_AND_BAD)
def test_each_kind_of_limit_refuses(type: str, path: str, good: Value, bad: Value) -> None:
    block = provider_schema.resource(type)
    assert not list(refused(block, within(path, good)))
    [found] = refused(block, within(path, bad))
    assert [step for step in found.path if step != 0] == path.split(".")
    assert not list(refused(block, within(path, VariableRef("unknown"))))


@pytest.mark.provider
@pytest.mark.parametrize(("type", "path", "good", "bad"), GOOD_AND_BAD)
def test_the_provider_says_the_same(
    datadog: Provider, type: str, path: str, good: Value, bad: Value
) -> None:
    right, wrong = (problems(datadog, type, within(path, value)) for value in (good, bad))
    assert wrong - right


def problems(provider: Provider, type: str, body: Body) -> set[str]:
    block = provider.block(type)
    assert block
    [found] = provider.problems([(type, cty.of_body(block, body, lambda _: None))])
    return {p.text for p in found}


def powerpack(source: str) -> dict[str, KindRead]:
    """A powerpack with a widget that shows what a source of data holds."""
    query = {
        "data_source": source,
        "name": "q",
        "search": {"query": "x"},
        "indexes": ["*"],
        "compute": {"aggregation": "count"},
        "group_by": [],
    }
    request = {"response_format": "timeseries", "queries": [query], "formulas": [{"formula": "q"}]}
    widget = {
        "id": 1,
        "definition": {"type": "timeseries", "title": "A", "requests": [request]},
        "layout": {"x": 0, "y": 0, "width": 6, "height": 2},
    }
    group = {
        "type": "group",
        "layout_type": "ordered",
        "show_title": True,
        "title": "P",
        "widgets": [widget],
    }
    attributes = {
        "name": "P",
        "description": "",
        "group_widget": {"definition": group, "layout": {"x": 0, "y": 0, "width": 12, "height": 6}},
        "template_variables": [],
        "tags": [],
    }
    body = {"data": {"type": "powerpack", "id": "p1", "attributes": attributes}}
    record = Record("powerpacks", "p1", "/api/v2/powerpacks/p1", body)
    return {"powerpacks": KindRead("powerpacks", [record])}


def only(reads: Mapping[str, KindRead], companion: bool = False) -> tuple[Export, Resource]:
    export = translate(Selection(kinds(), companion=companion), reads)
    [made] = export.resources
    return export, made.resource


def test_what_is_refused_takes_the_form_that_holds_it() -> None:
    _, taken = only(powerpack("logs"), companion=True)
    assert taken.address.type == "datadog_powerpack"
    export, own = only(powerpack("database_queries"), companion=True)
    assert own.address.type == "ddx_powerpack"
    [entry] = export.ledger.entries
    assert entry.outcome is Outcome.EXPORTED
    assert not entry.diagnostics


def test_an_optional_one_is_left_out_where_no_other_form_holds_it() -> None:
    """And neither root has it; the source leaves alone what is there."""
    body = {
        "data": {
            "id": "d1",
            "type": "downtime",
            "attributes": {
                "message": "",
                "scope": "env:x",
                "status": "scheduled",
                "monitor_identifier": {"monitor_tags": ["*"]},
                "schedule": {
                    "timezone": "UTC",
                    "recurrences": [{"duration": "1h", "rrule": "FREQ=DAILY", "start": "noon"}],
                },
            },
        }
    }
    path = "/api/v2/downtime/d1"
    reads = {
        "downtime_schedules": KindRead(
            "downtime_schedules", [Record("downtime_schedules", "d1", path, body)]
        )
    }
    export, resource = only(reads)
    [entry] = export.ledger.entries
    at = "recurring_schedule[0].recurrence[0].start"
    assert entry.outcome is Outcome.PARTLY
    assert [d.path for d in entry.diagnostics if d.lost] == [at]
    assert tuple(resource.ignore_changes) == ("recurring_schedule.recurrence[0].start",)
    assert "noon" not in str(resource.body)
    _, own = only(reads, companion=True)
    assert own.address.type.startswith("ddx_")


def test_an_attribute_is_taken_out_or_replaced_wherever_it_stands() -> None:
    block = provider_schema.resource("datadog_downtime_schedule")
    body = Body(
        {"scope": "x"},
        [
            Block(
                "recurring_schedule",
                Body({}, [Block("recurrence", Body({"start": t, "rrule": "r"}))]),
            )
            for t in ("a",)
        ],
    )
    path = ("recurring_schedule", 0, "recurrence", 0, "start")
    less = refusals.edited(block, body, path)
    assert less is not None
    assert less.blocks[0].body.blocks[0].body.attributes == {"rrule": "r"}
    other = refusals.edited(block, body, path, "b")
    assert other is not None
    assert other.blocks[0].body.blocks[0].body.attributes == {"start": "b", "rrule": "r"}
    assert refusals.edited(block, body, (*path[:-1], "rrule")) is None, "it is required"
    assert refusals.edited(block, body, (*path[:-1], "duration")) is None, "it isn't there"
    assert refusals.edited(block, body, ()) is None
    assert body.blocks[0].body.blocks[0].body.attributes == {"start": "a", "rrule": "r"}


def test_attributes_of_attributes() -> None:
    """In an object, and in one of several."""
    block = {
        "attributes": {
            name: {
                "nested_type": {
                    "nesting_mode": mode,
                    "attributes": {"a": {"type": "string", "optional": True}},
                },
                "optional": True,
            }
            for name, mode in (("one", "single"), ("many", "list"), ("bag", "set"))
        }
    }
    body = Body({"one": {"a": "x", "b": 1}, "many": [{"a": "x"}, {"a": "y"}]})
    less = refusals.edited(block, body, ("one", "a"))
    assert less is not None
    assert less.attributes["one"] == {"b": 1}
    less = refusals.edited(block, body, ("many", 1, "a"))
    assert less is not None
    assert less.attributes["many"] == [{"a": "x"}, {}]
    paths = [("one", "a"), ("many", 1, "a"), ("bag", 0, "a")]
    assert [refusals.ignorable(block, p) for p in paths] == ["one.a", "many[1].a", "bag"]


@cases_needed
def test_a_start_without_seconds_is_written_with_them() -> None:
    """The same moment, which the source leaves as it is: Datadog gives it back without them."""
    export, resource = only(case("f04a"))
    [entry] = export.ledger.entries
    assert entry.outcome is Outcome.EXPORTED
    starts = [r.body.attributes["start"] for r in resource.body.blocks[-1].body.blocks]
    assert starts == ["2024-08-25T17:00:00", "2024-08-23T02:00:00", "2024-08-21T02:00:00"]
    assert tuple(sorted(resource.ignore_changes)) == tuple(
        f"recurring_schedule.recurrence[{n}].start" for n in range(3)
    )
    assert len(entry.diagnostics) == 3


@cases_needed
@pytest.mark.parametrize("companion", [False, True])
def test_a_data_source_that_the_provider_does_not_know(companion: bool) -> None:
    export = translate(Selection(kinds(), companion=companion), case("f04c"))
    types = {m.resource.address.type for m in export.resources}
    assert types == {"ddx_powerpack" if companion else "datadog_powerpack"}
    for entry in export.ledger.entries:
        assert entry.outcome is (Outcome.EXPORTED if companion else Outcome.PARTLY)


@cases_needed
@pytest.mark.provider
@pytest.mark.parametrize("name", ["f04a", "f04c"])
def test_the_source_of_a_case_plans_to_no_change(name: str, tmp_path: Path) -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    org = Org()
    org.load(next(CASES.glob(f"{name}-*")))
    selection = select(kinds(), [*case(name)], companion=False)
    reads = read_org(org, selection)
    write(tmp_path, reads, selection)
    report = verify(tmp_path, Source(selection, reads, API_URL), org, 1000, fix=False)
    assert report.exit_code == 0, report.as_json()
    assert report.summary.endswith("0 to add, 0 to change, 0 to destroy")


# No false refusal: what is refused by facts, the provider refuses itself.


def everything() -> list[dict[str, KindRead]]:
    """Every object there is here: of the demo org, recorded ones, those of cases and real ones."""
    found = [dict(demo_reads())]
    for folder in ("real", "cases"):
        found += [read(file) for file in sorted((recorded.SHARED / folder).glob("**/*.jsonl"))]
    for name in kinds():
        found += [{name: KindRead(name, answers)} for answers in recorded.records(name)]
    return found


@pytest.mark.provider
def test_what_facts_refuse_the_provider_refuses(
    datadog: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    bodies: list[tuple[str, Body]] = []

    def noted(block: Mapping[str, Any], body: Body) -> list[refusals.Refusal]:
        bodies.append((types[id(block)], body))
        return []

    types = {
        id(provider_schema.resource(t)): t for t in provider_schema.provider()["resource_schemas"]
    }
    with monkeypatch.context() as patched:
        patched.setattr(refusals, "refusals", noted)
        for reads in everything():
            translate(Selection(kinds()), reads)
    asked: list[tuple[str, refusals.Refusal, Body]] = []
    for type, body in bodies:
        block = provider_schema.resource(type)
        found = list(refused(block, body))
        for one in found:
            alone: Body | None = body
            for other in found:
                if other is not one and alone:
                    alone = refusals.edited(block, alone, other.path) or alone
            assert alone
            asked.append((type, one, alone))

    def placeholder(link: Link) -> str | None:
        return "kept-as-it-is-in-the-source-org" if isinstance(link, VariableRef) else None

    configurations = []
    for type, _, body in asked:
        own = datadog.block(type)
        assert own
        configurations.append((type, cty.of_body(own, body, placeholder)))
    answers = list(datadog.problems(configurations))
    wrong = [(t, str(r)) for (t, r, _), answer in zip(asked, answers, strict=True) if not answer]
    assert not wrong
    if recorded.SHARED.is_dir():
        assert len(asked) > 3, "else nothing is tested"
