"""Widgets in the blocks of the provider: every recorded one, and what the tables are for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from exporter.kinds._shared import widget_blocks, widgets
from exporter.kinds._shared.widget_blocks import FIRST, SECOND, unwritten
from exporter.schema import provider_schema
from exporter.schema.schema_fit import LeftAlone, fit
from tests.support import recorded
from tests.support.predicted_plan import differences
from tests.support.widget_samples import FORMULA, METRIC, SAMPLES, Sample, asking, formatted

widget = partial(widgets.widget, version=FIRST)

LOST = {
    "distribution_definition.markers",
    "distribution_definition.request.formulas",
    "distribution_definition.request.queries",
    "distribution_definition.request.query",
    "distribution_definition.request.request_type",
    "distribution_definition.xaxis.num_buckets",
    "hostmap_definition.request",
    "manage_status_definition.last_triggered_format",
    "manage_status_definition.show_status",
    "query_value_definition.request.comparison",
    "query_value_definition.request.query",
    "split_group_definition",
    "timeseries_definition.time",
    "topology_map_definition.request.query.query_string",
    "treemap_definition",
}
"""What datadog_dashboard has no place for in the recorded dashboards, or below it."""


def cases() -> Iterator[Any]:
    """Each recorded dashboard that the provider reads as typed: its widgets and their state."""
    states = {
        (s["id"], s["path"]): s["state"]
        for s in recorded.lines("golden", "dashboards")
        if s["resource_type"] == "datadog_dashboard"
    }
    for line in recorded.lines("recorded", "dashboards"):
        if state := states.get((line["id"], line["path"])):
            yield pytest.param(line["body"]["widgets"], state["widget"], id=line["id"])


@recorded.needed
@pytest.mark.parametrize(("widgets", "state"), list(cases()))
def test_recorded_widgets_are_as_the_provider_reads_them(
    widgets: list[Any], state: list[Any]
) -> None:
    type = "datadog_dashboard"
    block = provider_schema.resource(type)
    for of, held in zip(widgets, state, strict=True):
        fitted = fit(block, {"widget": [widget(of)]})
        leftover = [p.removeprefix("widget.") for p in fitted.leftover]
        assert [p for p in leftover if not any(map(p.startswith, LOST))] == []
        if not leftover:
            assert [p for p in fitted.missing if "." in p] == []
            assert differences(type, fitted.body, block, {"widget": [held]}) == []


def test_a_live_span_of_the_newer_form_is_one_of_the_older() -> None:
    live = {"type": "live", "unit": "hour", "value": 4}
    made = widget({"definition": {"type": "note", "content": "", "time": live}})
    assert made["note_definition"]["live_span"] == "4h"
    assert "time" not in made["note_definition"]


def test_a_time_span_that_no_block_takes_stays() -> None:
    fixed = {"type": "fixed", "from": 1, "to": 2}
    made = widget({"definition": {"type": "note", "content": "", "time": fixed}})
    assert made["note_definition"]["time"] == fixed


@pytest.mark.parametrize("version", [FIRST, SECOND])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: s.name)
def test_what_a_version_has_no_place_for_is_lost(sample: Sample, version: str) -> None:
    lost = sample.first if version == FIRST else sample.second
    make = partial(widgets.widget, version=version)
    of = {"definition": sample.definition}
    if lost is None:
        with pytest.raises(ValueError, match="the provider can't read"):
            make(of)
        return
    fitted = fit(provider_schema.resource(version), {"widget": [make(of)]})
    found = [p.removeprefix("widget.").replace("_definition", "") for p in fitted.leftover]
    assert sorted(found) == sorted(lost)
    assert [p for p in fitted.missing if p.startswith("widget")] == []


def left_alone(version: str, *made: Any) -> set[str]:
    """What Terraform must leave alone of `widget` blocks."""
    return set(fit(provider_schema.resource(version), {"widget": list(made)}).left_alone)


@pytest.mark.parametrize("version", [FIRST, SECOND])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: s.name)
def test_what_is_left_alone_is_in_the_schema(sample: Sample, version: str) -> None:
    """Terraform takes no path in `ignore_changes` that it can't find."""
    if (sample.first if version == FIRST else sample.second) is None:
        return
    make = partial(widgets.widget, version=version)
    for path in left_alone(version, make({"definition": sample.definition})):
        *way, last = [step.partition("[")[0] for step in path.split(".")][1:]
        block = widget_blocks.block(version, *way)
        assert last in (*block["attributes"], *block.get("block_types", ()))


def test_a_widget_without_definition_is_no_widget() -> None:
    with pytest.raises(ValueError, match="no definition"):
        widget({"id": 1})


def test_what_the_provider_fills_in_is_left_alone() -> None:
    formula = {"formula": "a", "limit": {"count": 5}}
    queries = [{"data_source": "process", "name": "a", "metric": "process.stat.cpu.total_pct"}]
    asked = [{"queries": queries, "formulas": [formula]}]
    made = [
        widget({"definition": {"type": "image", "url": "u", "has_border": True}}),
        widget({"definition": {"type": "toplist", "requests": asked}}),
    ]
    assert left_alone(FIRST, *made) == {
        "widget[0].image_definition[0].has_background",
        "widget[1].toplist_definition[0].request[0].formula[0].limit[0].order",
        "widget[1].toplist_definition[0].request[0].query[0].process_query[0].sort",
    }


def test_a_process_query_outside_of_a_formula_has_no_sort() -> None:
    asked = [{"process_query": {"metric": "process.stat.cpu.total_pct", "limit": 10}}]
    made = widget({"definition": {"type": "timeseries", "requests": asked}})
    assert left_alone(FIRST, made) == set()


def test_how_patterns_are_made_is_not_read_back() -> None:
    asked = {"query": {"clustering_pattern_field_path": "message", "query_string": ""}}
    made = widget({"definition": {"type": "list_stream", "requests": [asked]}})
    assert left_alone(FIRST, made) == {
        "widget[0].list_stream_definition[0].request[0].query[0].clustering_pattern_field_path"
    }


def test_a_legend_that_the_provider_takes_for_a_table_is_left_alone() -> None:
    made = widget({"definition": asking("sunburst", {"q": "a"}, legend={"type": "automatic"})})
    assert made["sunburst_definition"]["legend_inline"] == LeftAlone({"type": "automatic"})
    assert left_alone(FIRST, made) == {
        "widget[0].sunburst_definition[0].legend_inline",
        "widget[0].sunburst_definition[0].legend_table",
    }


@pytest.mark.parametrize(
    ("definition", "path"),
    [
        pytest.param(
            formatted({"unit": {"type": "canonical_unit"}}),
            "timeseries_definition[0].request[0].formula[0].number_format[0].unit[0].canonical[0]",
            id="a unit without a name",
        ),
        pytest.param(
            asking("timeseries", {"q": "a"}, time={"hide_incomplete_cost_data": True}),
            "timeseries_definition[0].hide_incomplete_cost_data",
            id="a time span that is only about costs",
        ),
        pytest.param(
            asking("toplist", {"queries": [METRIC], "formulas": [FORMULA | {"style": {}}]}),
            "toplist_definition[0].request[0].formula[0].style[0]",
            id="an empty style of a formula",
        ),
        pytest.param(
            {"type": "note", "content": "", "background_color": "pink"},
            "note_definition[0].content",
            id="an empty note",
        ),
        pytest.param(asking("timeseries", {"q": "a", "style": {}}), "", id="an empty style"),
        pytest.param(asking("timeseries", {"q": "a"}, yaxis={}), "", id="an empty axis"),
    ],
)
def test_what_the_first_version_fails_on_writing(definition: Any, path: str) -> None:
    found = list(unwritten([widget({"definition": definition})]))
    assert found == ([f"widget[0].{path}"] if path else [])


def test_a_group_and_a_split_graph_hold_widgets() -> None:
    source = asking("toplist", {"q": "a"}, style={})
    split = {
        "type": "split_group",
        "size": "md",
        "source_widget_definition": source,
        "split_config": {
            "limit": 5,
            "sort": {"order": "desc"},
            "split_dimensions": [{"one_graph_per": "till"}],
            "static_splits": [[{"tag_key": "till", "tag_values": []}]],
        },
    }
    group = {"type": "group", "layout_type": "ordered", "widgets": [{"definition": split}]}
    made = fit(provider_schema.resource(FIRST), {"widget": [widget({"definition": split})]})
    assert made.leftover == []
    (of,) = made.body.blocks
    assert [b.type for b in of.body.blocks[0].body.blocks] == [
        "source_widget_definition",
        "split_config",
    ]
    assert (
        fit(provider_schema.resource(FIRST), {"widget": [widget({"definition": group})]}).leftover
        == []
    )


def test_a_widget_that_no_split_graph_is_made_of_is_refused() -> None:
    source = {"type": "note", "content": "a"}
    split = {"type": "split_group", "source_widget_definition": source, "split_config": {}}
    for version in (FIRST, SECOND):
        with pytest.raises(ValueError, match="can't read a split graph"):
            widgets.widget({"definition": split}, version)
