"""Widgets as people save them, and what each version of the provider's resources loses of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

METRIC = {"data_source": "metrics", "name": "a", "query": "avg:till.open{*}"}
EVENTS = {
    "data_source": "logs",
    "name": "a",
    "compute": {"aggregation": "count"},
    "search": {"query": "service:till"},
}
FORMULA = {"formula": "a"}
SORT = {"count": 5, "order_by": [{"type": "formula", "index": 0, "order": "desc"}]}


def asking(type: str, *requests: Any, **beside: Any) -> Any:
    """The definition of a widget with these requests."""
    return {"type": type, "requests": list(requests), **beside}


def formatted(format: Any) -> Any:
    """A timeseries whose formula has such a number format."""
    formula = FORMULA | {"number_format": format}
    return asking("timeseries", {"queries": [METRIC], "formulas": [formula]})


@dataclass(frozen=True, slots=True)
class Sample:
    """A definition, and the paths that are lost of it in the first and in the second version; None
    where that can't read it."""

    name: str
    definition: Any
    first: tuple[str, ...] | None = ()
    second: tuple[str, ...] | None = ()


SAMPLES = (
    Sample(
        "an empty axis of a background",
        asking("query_value", timeseries_background={"type": "area", "yaxis": {}}),
    ),
    Sample("empty axes", asking("timeseries", {"q": "a"}, yaxis={}, right_yaxis={})),
    Sample("an empty style of a request", asking("timeseries", {"q": "a", "style": {}})),
    Sample(
        "an empty style of a request for formulas",
        asking("sunburst", {"queries": [METRIC], "formulas": [FORMULA], "style": {}}),
    ),
    Sample("an empty style of bars", asking("toplist", {"q": "a"}, style={})),
    Sample("an empty number format", formatted({})),
    Sample("a unit without a name", formatted({"unit": {"type": "canonical_unit"}})),
    Sample(
        "a unit of a unit",
        formatted({"unit": {"type": "canonical_unit", "per_unit_name": "hour"}}),
    ),
    Sample(
        "a scale without unit",
        formatted({"unit_scale": {"type": "canonical_unit", "unit_name": "byte"}}),
        ("timeseries.request.formula.number_format",),
        ("timeseries.request.formula.number_format",),
    ),
    Sample(
        "a scale that is null",
        formatted({"unit": {"type": "custom_unit_label", "label": "cups"}, "unit_scale": None}),
        first=None,
    ),
    Sample("an automatic legend", asking("sunburst", {"q": "a"}, legend={"type": "automatic"})),
    Sample(
        "an inline legend",
        asking(
            "sunburst",
            {"q": "a"},
            legend={"type": "inline", "hide_value": True, "hide_percent": False},
        ),
    ),
    Sample("a table as legend", asking("sunburst", {"q": "a"}, legend={"type": "table"})),
    Sample(
        "a time span that is only about costs",
        asking("timeseries", {"q": "a"}, time={"hide_incomplete_cost_data": True}),
    ),
    Sample("no time span", asking("timeseries", {"q": "a"}, time={})),
    Sample(
        "a time span that the first version reads and doesn't take",
        asking("timeseries", {"q": "a"}, time={"type": "live", "unit": "day", "value": 3}),
        ("timeseries.time",),
    ),
    Sample(
        "a fixed time span",
        asking("timeseries", {"q": "a"}, time={"type": "fixed", "from": 1, "to": 2}),
        ("timeseries.time",),
    ),
    Sample(
        "two forms of a question",
        asking("query_value", {"q": "a", "queries": [METRIC], "formulas": [FORMULA]}),
        ("query_value.request.queries",),
        ("query_value.request.q",),
    ),
    Sample(
        "an old question beside a search",
        asking(
            "toplist",
            {
                "log_query": {"index": "*", "compute": {"aggregation": "count"}},
                "rum_query": {"index": "*", "compute": {"aggregation": "count"}},
            },
        ),
        ("toplist.request.rum_query",),
    ),
    Sample(
        "a search for nothing",
        asking("toplist", {"queries": [EVENTS | {"search": {"query": ""}}]}),
    ),
    Sample(
        "an aggregator beside formulas",
        asking("query_value", {"queries": [METRIC], "formulas": [FORMULA], "aggregator": "max"}),
        second=("query_value.request.aggregator",),
    ),
    Sample(
        "a sort",
        asking("toplist", {"queries": [METRIC], "formulas": [FORMULA], "sort": SORT}),
        ("toplist.request.sort",),
    ),
    Sample(
        "a sort by nothing",
        asking("toplist", {"queries": [METRIC], "formulas": [FORMULA], "sort": {"order_by": []}}),
        ("toplist.request.sort",),
    ),
    Sample(
        "groups without events",
        asking(
            "toplist",
            {"queries": [EVENTS | {"group_by": [{"facet": "x", "should_exclude_missing": True}]}]},
        ),
        ("toplist.request.query.event_query.group_by.should_exclude_missing",),
        ("toplist.request.query.event_query.group_by.should_exclude_missing",),
    ),
    Sample(
        "switches that are off",
        asking(
            "timeseries",
            {
                "queries": [
                    EVENTS | {"group_by": [{"facet": "x", "should_exclude_missing": False}]}
                ],
                "style": {"palette": "cool", "order_reverse": False},
            },
        ),
    ),
    Sample(
        "a histogram",
        asking("distribution", {"request_type": "histogram", "query": METRIC}, xaxis={}),
        ("distribution.request.query", "distribution.request.request_type"),
    ),
    Sample(
        "formulas of a distribution",
        asking("distribution", {"queries": [METRIC], "formulas": [FORMULA]}),
        ("distribution.request.formulas", "distribution.request.queries"),
        ("distribution.request.formulas", "distribution.request.queries"),
    ),
    Sample(
        "a list that isn't of events",
        asking(
            "list_stream",
            {
                "response_format": "event_list",
                "columns": [{"field": "host", "width": "auto"}],
                "query": {"data_source": "logs_stream", "query_string": "", "event_size": "s"},
            },
        ),
        ("list_stream.request.query.event_size",),
    ),
    Sample(
        "a toplist in order",
        asking("toplist", {"q": "a", "style": {"order_by": "values"}}),
        first=None,
    ),
    Sample("a treemap with links", asking("treemap", {"queries": [METRIC]}, custom_links=[]), None),
    Sample(
        "a description that the first version fails on",
        {"type": "manage_status", "query": "tag:till", "description": ""},
        first=None,
    ),
    Sample(
        "a summary of monitors with what is new",
        {
            "type": "manage_status",
            "query": "tag:till",
            "show_status": True,
            "last_triggered_format": "relative",
        },
        ("manage_status.last_triggered_format", "manage_status.show_status"),
        ("manage_status.last_triggered_format", "manage_status.show_status"),
    ),
    Sample(
        "a query that neither version has a block for",
        asking("query_value", {"queries": [{"data_source": "tea_leaves", "name": "a"}]}),
        ("query_value.request.query",),
        ("query_value.request.query",),
    ),
    Sample(
        "a query that the second version reads nothing of",
        asking(
            "query_value",
            {"queries": [{"data_source": "container", "name": "a", "metric": "cpu", "limit": 5}]},
        ),
        second=("query_value.request.query",),
    ),
    Sample(
        "bars",
        asking("bar_chart", {"queries": [METRIC], "formulas": [FORMULA]}, style={"display": {}}),
        first=None,
    ),
    Sample(
        "a widget that the provider doesn't know",
        {"type": "crystal_ball", "colour": "pink"},
        None,
        ("crystal_ball",),
    ),
    Sample("an image without a word on its frame", {"type": "image", "url": "https://x.example"}),
)
"""Each stands for a way in which the provider reads a widget otherwise than it is."""
