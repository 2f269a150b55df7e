"""Requests of widgets in the shape of the provider's `request` blocks of its second version.

They differ from the first (widget_requests.py) where a member may be one of several forms: each
form has a block of its own. Facts are those of the provider's package `dashboardmapping`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.kinds._shared import widget_queries
from exporter.kinds._shared.widget_blocks import says
from exporter.kinds._shared.widget_queries import LOG_QUERIES, UNITS, with_log_queries
from exporter.kinds._shared.widget_requests import FORMATS, FORMS, with_text_formats
from exporter.model.declaration import Object
from exporter.model.json_path import without
from exporter.schema.schema_fit import Unread, place

FORMULAS = (
    "bar_chart",
    "change",
    "geomap",
    "heatmap",
    "query_table",
    "query_value",
    "sunburst",
    "timeseries",
    "toplist",
    "treemap",
)
"""Types of widgets whose requests may ask for formulas."""
WITHOUT_FORMULAS = frozenset((*FORMS, *LOG_QUERIES, "aggregator", "alias", "formulas", "metadata"))
"""Members of such a request that the provider reads only if there are no formulas."""
QUERIES = {k: v for k, v in widget_queries.QUERIES.items() if k != "container"}
"""data_source of a query of a formula -> its block."""
SANKEYS = {"netflow_sankey": "network_request", "sankey": "rum_request"}
"""request_type of a sankey's request -> its block."""
SORTS = {"formula": "formula_sort", "group": "group_sort"}
"""type of what a request is sorted by -> its block."""
SPANS = ("fixed", "live")
"""Types of time spans, each with a block."""
WILDCARDS = {"event_list": "liststream_request", "timeseries": "timeseries_request"}
"""response_format of a wildcard's request -> its block; any other's is treemap_request."""


def form(of: Object, types: tuple[str, ...]) -> Any:
    """A member of one of several forms, in the block that its type names, if only an empty one. Of
    any other type, the provider reads nothing."""
    if of.get("type") not in types:
        return Unread(of if says(of) else None)
    return {of["type"]: without(of, "type")}


def timed(definition: Object) -> Object:
    """The definition with its time span as its form has it."""
    time = definition.get("time")
    if not isinstance(time, dict):
        return definition
    beside = ("hide_incomplete_cost_data", "live_span")
    made = without(definition, "time") | {k: time[k] for k in beside if time.get(k)}
    rest = without(time, *beside)
    return made | ({"time": form(rest, SPANS)} if rest else {})


def requested(type: str, of: Object, block: Mapping[str, Any]) -> Object:
    """A request of a type of widget, in the block of its form. `block`: its schema."""
    histogram = of.get("request_type") == "histogram" and type != "distribution"
    match type:
        case "heatmap" | "wildcard" if histogram:
            name = "histogram_request"
        case "wildcard":
            name = WILDCARDS.get(of.get("response_format", ""), "treemap_request")
        case "sankey" if of.get("request_type") in SANKEYS:
            name = SANKEYS[of["request_type"]]
        case _:
            return _requested(type, of, block)
    said = "request_type" if histogram or type == "sankey" else "response_format"
    rest = without(of, said)
    if histogram:
        return {name: _histogram(styled(rest))}
    if name in ("timeseries_request", "treemap_request"):
        rest = _formulas(rest, block["block_types"][name]["block"])
    return {name: rest}


def _histogram(of: Object) -> Object:
    """A request for a histogram."""
    if not isinstance(of.get("query"), dict):
        return of
    return without(of, "query") | {"histogram_query": queried(of["query"])}


def _requested(type: str, of: Object, block: Mapping[str, Any]) -> Object:
    of = {k: v for k, v in of.items() if k != "response_format" or v not in FORMATS}
    if type in FORMULAS and ("formulas" in of or "queries" in of):
        return _formulas(of, block)
    made = with_log_queries(of)
    if type == "query_table":
        made = with_text_formats(sorted_by(made))
    unread = ("formulas", "queries", *(("sort",) if type != "query_table" else ()))
    made |= {k: Unread(made[k]) for k in unread if k in made and place(block, k)}
    spec = block.get("block_types", {})
    if "histogram_query" in spec and of.get("request_type") == "histogram":
        return _histogram(made)
    queries = spec.get("query", {}).get("block", {}).get("block_types", {})
    if isinstance(of.get("query"), dict) and "metric_query" in queries:
        made["query"] = Unread(of["query"])
    if type == "funnel" and of.get("request_type") == "funnel":
        del made["request_type"]
    return made


def _formulas(of: Object, block: Mapping[str, Any]) -> Object:
    """A request for formulas, without what the provider doesn't read beside them."""
    made = with_text_formats(sorted_by(styled(asked(of))))
    unread = (k for k in made if k in WITHOUT_FORMULAS and place(block, k))
    return made | {k: Unread(made[k]) for k in unread}


def asked(of: Object) -> Object:
    """A request with its queries and formulas in their blocks."""
    made = dict(of)
    if "query" in made:
        made["query"] = Unread(made["query"])
    if isinstance(made.get("queries"), list):
        found = [queried(q) for q in made["queries"]]
        # Of a query for which there is no block, the provider's state has an empty one.
        lost = any("" in q for q in found)
        made["query"] = Unread(made["queries"], left_alone=True) if lost else found
        del made["queries"]
    if isinstance(made.get("formulas"), list):
        made["formula"] = [formula(f) for f in made.pop("formulas")]
    return made


def styled(of: Object) -> Object:
    """A request without a style in which there is nothing."""
    style = of.get("style")
    is_empty = isinstance(style, dict) and all(v is None for v in style.values())
    return without(of, "style") if is_empty else of


def sorted_by(of: Object) -> Object:
    """A request with what it is sorted by, without a sort by nothing."""
    if not isinstance(sort := of.get("sort"), dict):
        return of
    made = without(sort, "order_by", *(() if sort.get("count") else ("count",)))
    if isinstance(orders := sort.get("order_by"), list) and orders:
        made["order_by"] = [ordered(o) for o in orders]
    says_nothing = all(v is None for v in made.values())
    return without(of, "sort") if says_nothing else of | {"sort": made}


def ordered(of: Object) -> Object:
    """What a request is sorted by: a formula or a group."""
    if of.get("type") not in SORTS:
        return of
    first = {"index": 0} if of["type"] == "formula" else {}
    return {SORTS[of["type"]]: first | without(of, "type")}


def queried(of: Object) -> Object:
    """A query in its block: one whose source has none of its own goes by what it asks for. It has
    none if it asks for neither."""
    block = QUERIES.get(of.get("data_source", ""), "")
    block = block or ("event_query" if "compute" in of else "metric_query" if "query" in of else "")
    body = widget_queries.query(of)
    if isinstance(search := of.get("search"), dict) and block == "event_query":
        body["search"] = search
    return {block: body}


def formula(of: Object) -> Object:
    """A formula. Of a unit of an unknown type, the provider reads nothing."""
    made = widget_queries.formula(of)
    unit = (of.get("number_format") or {}).get("unit")
    if isinstance(unit, dict) and unit.get("type") not in UNITS:
        made["number_format"] = Unread(of["number_format"], left_alone=True)
    return made
