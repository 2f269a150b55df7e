"""Widgets of the API in the shape of the `widget` blocks of the provider's second versions.

They differ from the first (widgets.py) where a member may be one of several forms: each form has a
block of its own. Facts are those of the provider's package `dashboardmapping`.
"""

from __future__ import annotations

from exporter import widgets
from exporter.kind import Object
from exporter.widgets import BLOCKS, DEFINITIONS

DISPLAYED = ("bar_chart", "toplist")
"""Types of widgets whose style says how its bars are displayed."""
JOURNEYS = "user_journey_funnel"
"""request_type of the funnels of Product Analytics."""
LEGENDS = {
    "automatic": "legend_inline",
    "inline": "legend_inline",
    "none": "legend_table",
    "table": "legend_table",
}
"""type of a sunburst's legend -> its block."""
PLURAL = (
    "bar_chart",
    "change",
    "distribution",
    "geomap",
    "heatmap",
    "query_table",
    "query_value",
    "sunburst",
    "timeseries",
    "toplist",
    "treemap",
)
"""Types of widgets whose requests have queries, not a query."""
SANKEYS = {"netflow_sankey": "network_request", "sankey": "rum_request"}
"""request_type of a sankey's request -> its block."""
WILDCARDS = {"event_list": "liststream_request", "timeseries": "timeseries_request"}
"""response_format of a wildcard's request -> its block; any other's is treemap_request."""


def widget(of: Object) -> Object:
    """A widget of the API as a `widget` block. ValueError: it holds no definition."""
    definition = of.get("definition")
    if not isinstance(definition, dict) or "type" not in definition:
        raise ValueError("a widget has no definition")
    type = definition["type"]
    body = timed({k: v for k, v in definition.items() if k != "type"})
    requests = body.get("requests")
    block = BLOCKS.get(type, f"{type}_definition")
    if type == "group":
        body["widget"] = [widget(w) for w in body.pop("widgets", None) or []]
    elif not isinstance(requests, list):
        body = DEFINITIONS.get(type, dict)(body)
    else:
        if type == "funnel" and [r.get("request_type") for r in requests[:1]] == [JOURNEYS]:
            block = "product_analytics_funnel_definition"
        if type == "treemap":
            body = DEFINITIONS[type](body)
        if isinstance(legend := body.get("legend"), dict) and type == "sunburst":
            body[LEGENDS.get(legend.get("type", ""), "legend")] = body.pop("legend")
        body |= {"request": [requested(type, r) for r in requests]}
        body.pop("requests", None)
    style = body.get("style")
    if type in DISPLAYED and isinstance(style, dict) and isinstance(style.get("display"), dict):
        body["style"] = style | {"display": form(style["display"])}
    made: Object = {block: body}
    if of.get("layout"):
        made["widget_layout"] = of["layout"]
    return made


def form(of: Object) -> Object:
    """A member of one of several forms, in the block that its type names, if only an empty one."""
    return {of["type"]: of | {"type": None}} if "type" in of else of


def timed(definition: Object) -> Object:
    """The definition with its time span as its form has it."""
    time = definition.get("time")
    if not isinstance(time, dict):
        return definition
    made = {k: v for k, v in definition.items() if k != "time"}
    beside = ("hide_incomplete_cost_data", "live_span")
    made |= {k: time[k] for k in beside if time.get(k)}
    rest = {k: v for k, v in time.items() if k not in beside}
    return made | ({"time": form(rest)} if rest else {})


def requested(type: str, of: Object) -> Object:
    """A request of a type of widget."""
    made = widgets.request(of, asked)
    if type == "distribution":
        # Of queries and formulas, the provider knows none here.
        made = {k: v for k, v in made.items() if k not in ("formula", "query")} | of
    if isinstance(sort := made.get("sort"), dict) and isinstance(sort.get("order_by"), list):
        made["sort"] = sort | {"order_by": [ordered(o) for o in sort["order_by"]]}
    block, body = asked(of["query"]) if isinstance(of.get("query"), dict) else ("", {})
    if of.get("request_type") == "histogram" and block:
        del made["query"]
        made["histogram_query"] = {block: body}
        if type != "distribution":
            del made["request_type"]
            return {"histogram_request": made}
    elif type in PLURAL and isinstance(of.get("query"), dict):
        made["query"] = str(of["query"])  # No block takes a query alone, and so it is lost.
    elif type == "sankey" and made.get("request_type") in SANKEYS:
        return {SANKEYS[made.pop("request_type")]: made}
    elif type == "funnel" and made.get("request_type") == "funnel":
        del made["request_type"]
    elif type == "wildcard":
        made.pop("response_format", None)
        return {WILDCARDS.get(of.get("response_format", ""), "treemap_request"): made}
    return made


def asked(of: Object) -> tuple[str, Object]:
    """A query and its block: one whose source has none of its own goes by what it asks for."""
    block, body = widgets.asked(of)
    asks = "event_query" if "compute" in of else "metric_query" if "query" in of else ""
    return block or asks, body | {k: of[k] for k in ("search",) if k in of}


def ordered(of: Object) -> Object:
    """What a request is sorted by: a formula or a group."""
    if of.get("type") not in ("formula", "group"):
        return of
    first = {"index": 0} if of["type"] == "formula" else {}
    return {f"{of['type']}_sort": first | {k: v for k, v in of.items() if k != "type"}}
