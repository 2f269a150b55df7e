"""Widgets in the blocks of the provider's second versions: each form of a member in its own."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.kinds._shared import widgets
from exporter.kinds._shared.widget_blocks import SECOND
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection
from exporter.schema import provider_schema
from exporter.schema.schema_fit import fit
from exporter.translate.pipeline import translate

widget = partial(widgets.widget, version=SECOND)

UNNAMED = {"type": "canonical_unit"}
QUERY = {"data_source": "metrics", "name": "a", "query": "avg:cpu{*}"}
FORMULA = {"formula": "a"}
TIMESERIES = {"queries": [QUERY], "response_format": "timeseries"}
COUNT = {"aggregation": "count"}
SEARCH = {"query": ""}
COLUMNS = [{"field": "host", "width": "auto"}]
STREAM = {"data_source": "logs_stream", "query_string": ""}
NETWORK = {"data_source": "network", "query_string": "", "group_by": ["source"], "limit": 10}


def request(type: str, of: Any, **beside: Any) -> Any:
    """The request that such a widget makes of one of the API."""
    made = widget({"definition": {"type": type, "requests": [of], **beside}})
    return next(iter(made.values()))["request"][0]


@pytest.mark.parametrize(
    ("type", "of", "made"),
    [
        pytest.param(
            "toplist",
            {
                "formulas": [],
                "sort": {"count": 5, "order_by": [{"type": "formula", "order": "asc"}]},
            },
            {
                "formula": [],
                "sort": {"count": 5, "order_by": [{"formula_sort": {"index": 0, "order": "asc"}}]},
            },
            id="sorted by the first formula",
        ),
        pytest.param(
            "sunburst",
            {
                "formulas": [],
                "sort": {"order_by": [{"type": "group", "name": "host", "order": "asc"}]},
            },
            {
                "formula": [],
                "sort": {"order_by": [{"group_sort": {"name": "host", "order": "asc"}}]},
            },
            id="sorted by a group",
        ),
        pytest.param(
            "heatmap",
            {"request_type": "histogram", "query": QUERY, "style": {"palette": "cool"}},
            {
                "histogram_request": {
                    "histogram_query": {"metric_query": QUERY},
                    "style": {"palette": "cool"},
                }
            },
            id="heatmap of a histogram",
        ),
        pytest.param(
            "distribution",
            {"request_type": "histogram", "query": QUERY},
            {"request_type": "histogram", "histogram_query": {"metric_query": QUERY}},
            id="distribution of a histogram",
        ),
        pytest.param(
            "sankey",
            {"request_type": "netflow_sankey", "query": NETWORK},
            {"network_request": {"query": NETWORK}},
            id="sankey of a network",
        ),
        pytest.param(
            "wildcard",
            {"response_format": "timeseries", "queries": [QUERY], "formulas": [FORMULA]},
            {
                "timeseries_request": {
                    "query": [{"metric_query": QUERY}],
                    "formula": [{"formula_expression": "a"}],
                }
            },
            id="wildcard of a timeseries",
        ),
        pytest.param(
            "wildcard",
            {"response_format": "event_list", "columns": COLUMNS, "query": STREAM},
            {"liststream_request": {"columns": COLUMNS, "query": STREAM}},
            id="wildcard of a list",
        ),
        pytest.param(
            "query_value",
            {"queries": [{"data_source": "tea", "name": "a", "compute": COUNT, "search": SEARCH}]},
            {
                "query": [
                    {
                        "event_query": {
                            "data_source": "tea",
                            "name": "a",
                            "compute": COUNT,
                            "search": SEARCH,
                        }
                    }
                ]
            },
            id="a source without a block of its own",
        ),
    ],
)
def test_a_request_stands_in_the_block_of_its_form(type: str, of: Any, made: Any) -> None:
    assert request(type, of) == made


def test_a_time_span_stands_in_the_block_of_its_form() -> None:
    def timed(**time: Any) -> Any:
        made = widget({"definition": {"type": "note", "content": "", "time": time}})
        rest = ("content", "has_padding")
        return {k: v for k, v in made["note_definition"].items() if k not in rest}

    live = {"type": "live", "unit": "hour", "value": 1}
    fixed = {"type": "fixed", "from": 1, "to": 2}
    assert timed(live_span="1h") == {"live_span": "1h"}
    assert timed(**live) == {"time": {"live": {k: v for k, v in live.items() if k != "type"}}}
    assert timed(**fixed, hide_incomplete_cost_data=True) == {
        "hide_incomplete_cost_data": True,
        "time": {"fixed": {k: v for k, v in fixed.items() if k != "type"}},
    }


def test_a_funnel_of_journeys_has_a_block_of_its_own() -> None:
    search = {"expression": "a", "node_objects": {"a": {}}}
    query = {"data_source": "product_analytics_journey", "search": search}
    asked = [{"request_type": "user_journey_funnel", "query": query}]
    journeys = widget({"definition": {"type": "funnel", "requests": asked}})
    assert journeys == {"product_analytics_funnel_definition": {"request": asked}}
    steps = {"data_source": "rum", "query_string": "", "steps": []}
    asked = [{"request_type": "funnel", "query": steps}]
    rum = widget({"definition": {"type": "funnel", "requests": asked}})
    assert rum == {"funnel_definition": {"request": [{"query": steps}]}}


def test_a_display_without_members_is_there() -> None:
    style = {"display": {"type": "stacked"}}
    made = widget({"definition": {"type": "toplist", "requests": [], "style": style}})
    block = provider_schema.resource("datadog_powerpack_v2")
    (of,) = fit(block, {"widget": [made]}).body.blocks
    display = of.body.blocks[0].body.blocks[0].body.blocks[0]
    assert [b.type for b in (display, *display.body.blocks)] == ["display", "stacked"]


def test_what_no_block_takes_is_lost_and_said() -> None:
    query = {"data_source": "logs_stream", "query_string": ""}
    asked = {"response_format": "event_list", "query": query}
    made = widget({"definition": {"type": "geomap", "requests": [asked], "view": {}}})
    fitted = fit(provider_schema.resource("datadog_powerpack_v2"), {"widget": [made]})
    assert "widget.geomap_definition.request.query" in fitted.leftover


@pytest.mark.parametrize(
    ("of", "title", "type"),
    [
        pytest.param({}, "Shop", "datadog_powerpack", id="nothing lost"),
        pytest.param({}, "Till", "datadog_powerpack", id="both lose its group's title"),
        pytest.param(
            {"request_type": "histogram", "query": QUERY},
            "Shop",
            "datadog_powerpack_v2",
            id="the first loses a request",
        ),
        pytest.param(
            TIMESERIES | {"formulas": [FORMULA | {"number_format": {"unit": UNNAMED}}]},
            "Shop",
            "datadog_powerpack_v2",
            id="the first reads it and crashes on writing it",
        ),
    ],
)
def test_a_powerpack_is_of_version_2_only_where_that_loses_less(
    of: Any, title: str, type: str
) -> None:
    """No resource has another title of the group than the powerpack's name."""
    request = of or TIMESERIES
    kind = "heatmap" if "request_type" in of else "timeseries"
    widgets = [{"definition": {"type": kind, "requests": [request]}}]
    group = {"type": "group", "layout_type": "ordered", "title": title, "widgets": widgets}
    attributes = {"name": "Shop", "group_widget": {"definition": group}}
    body = {"data": {"id": "1", "type": "powerpack", "attributes": attributes}}
    record = Record("powerpacks", "1", "/api/v2/powerpacks/1", body)
    export = translate(Selection(kinds()), {"powerpacks": KindRead("powerpacks", [record])})
    assert [m.resource.address.type for m in export.resources] == [type]
