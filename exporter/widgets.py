"""Widgets of the API in the shape of the provider's `widget` blocks.

Most members go by their names; the tables here say where a block has another name or another form.
Facts are those of the provider's functions `buildTerraform...` for dashboards, which powerpacks
share. What no block takes stays as it is, and is reported as lost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from exporter.kind import Object

BLOCKS = {"slo": "service_level_objective_definition"}
"""Type of a widget -> its block, where that isn't the type with `_definition`."""

EVENTS = "event_query"
QUERIES: Mapping[str, str] = {
    "apm_dependency_stats": "apm_dependency_stats_query",
    "apm_metrics": "apm_metrics_query",
    "apm_resource_stats": "apm_resource_stats_query",
    "audit": EVENTS,
    "ci_pipelines": EVENTS,
    "ci_tests": EVENTS,
    "cloud_cost": "cloud_cost_query",
    "container": "process_query",
    "errors": EVENTS,
    "events": EVENTS,
    "incident_analytics": EVENTS,
    "llm_observability": EVENTS,
    "logs": EVENTS,
    "metrics": "metric_query",
    "network": EVENTS,
    "on_call_events": EVENTS,
    "process": "process_query",
    "product_analytics": EVENTS,
    "product_analytics_extended": "product_analytics_extended_query",
    "product_analytics_journey": "user_journey_query",
    "product_analytics_retention": "retention_query",
    "profiles": EVENTS,
    "rum": EVENTS,
    "security_signals": EVENTS,
    "slo": "slo_query",
    "spans": EVENTS,
}
"""data_source of a query of a formula -> the block of the query."""

LOG_QUERIES = (
    "apm_query",
    "audit_query",
    "event_query",
    "log_query",
    "network_query",
    "profile_metrics_query",
    "rum_query",
    "security_query",
)
"""Members of a request whose compute, search and sorts have blocks of other names."""

UNITS = {"m": "minute", "h": "hour", "d": "day", "w": "week", "mo": "month", "y": "year"}
SPANS = {f"{n}{u}": (UNITS[u], n) for n, u in (
    (1, "m"), (5, "m"), (10, "m"), (15, "m"), (30, "m"), (1, "h"), (4, "h"), (1, "d"), (2, "d"),
    (1, "w"), (1, "mo"), (3, "mo"), (6, "mo"), (1, "y"),
)}  # fmt: skip
"""Live spans the provider takes -> (unit, value) of their newer form."""

FORMATS = ("scalar", "timeseries")
"""What the provider says of its own accord, by the type of widget."""


def widget(of: Object) -> Object:
    """A widget of the API as a `widget` block. ValueError: it holds no definition."""
    definition = of.get("definition")
    if not isinstance(definition, dict) or "type" not in definition:
        raise ValueError("a widget has no definition")
    type = definition["type"]
    body = {k: v for k, v in definition.items() if k != "type"}
    body = DEFINITIONS.get(type, requested)(timed(body))
    made: Object = {BLOCKS.get(type, f"{type}_definition"): body}
    if of.get("layout"):
        made["widget_layout"] = of["layout"]
    return made


def timed(definition: Object) -> Object:
    """The definition with its time span as the block has it, if it is one of those."""
    time = definition.get("time")
    if not isinstance(time, dict):
        return definition
    span = time.get("live_span")
    if time.get("type") == "live":
        newer = (time.get("unit"), time.get("value"))
        span = next((s for s, form in SPANS.items() if form == newer), None)
    if span is None and time:
        return definition
    rest = {k: v for k, v in definition.items() if k != "time"}
    hides = {"hide_incomplete_cost_data": True} if time.get("hide_incomplete_cost_data") else {}
    return rest | ({"live_span": span} if span else {}) | hides


def requested(definition: Object) -> Object:
    """A definition whose requests are a list."""
    if not isinstance(definition.get("requests"), list):
        return definition
    rest = {k: v for k, v in definition.items() if k != "requests"}
    return rest | {"request": [request(r) for r in definition["requests"]]}


def asked(of: Object) -> tuple[str, Object]:
    """A query of a formula and its block, "" if none takes its source."""
    return QUERIES.get(of.get("data_source", ""), ""), query(of)


def request(of: Object, asked: Callable[[Object], tuple[str, Object]] = asked) -> Object:
    """A request with its queries and formulas in their blocks."""
    made = {k: v for k, v in of.items() if k != "response_format" or v not in FORMATS}
    for name in LOG_QUERIES:
        if isinstance(made.get(name), dict):
            made[name] = log_query(made[name])
    if isinstance(made.get("queries"), list):
        queries = [asked(q) for q in made["queries"]]
        if all(block for block, _ in queries):
            del made["queries"]
            made["query"] = [{block: body} for block, body in queries]
    if isinstance(made.get("formulas"), list):
        made["formula"] = [formula(f) for f in made.pop("formulas")]
    if isinstance(made.get("text_formats"), list):
        made["text_formats"] = [{"text_format": rules} for rules in made["text_formats"]]
    return made


def log_query(of: Object) -> Object:
    """A query of logs and the like, as requests had them before formulas."""
    made = {"index": "", **of}
    if "compute" in made:
        made["compute_query"] = made.pop("compute")
    if isinstance(made.get("search"), dict):
        made["search_query"] = made.pop("search").get("query")
    if isinstance(made.get("group_by"), list):
        made["group_by"] = [
            {"sort_query" if k == "sort" else k: v for k, v in group.items()}
            for group in made["group_by"]
        ]
    return made


def query(of: Object) -> Object:
    """A query of a formula, without a search for nothing."""
    made = dict(of)
    if isinstance(made.get("search"), dict) and not made["search"].get("query"):
        del made["search"]
    if isinstance(made.get("group_by"), dict):
        made["group_by_fields"] = made.pop("group_by")
    return made


def formula(of: Object) -> Object:
    """A formula with its number format in blocks."""
    made = {"formula_expression" if k == "formula" else k: v for k, v in of.items()}
    if isinstance(made.get("number_format"), dict):
        made["number_format"] = number_format(made["number_format"])
    return made


def number_format(of: Object) -> Object:
    """A number format, its unit and scale without the types that their blocks stand for."""
    made = dict(of)
    if isinstance(unit := made.get("unit"), dict):
        body = {k: v for k, v in unit.items() if k != "type"}
        made["unit"] = {"custom" if "label" in unit else "canonical": body}
    if isinstance(scale := made.get("unit_scale"), dict):
        made["unit_scale"] = {k: v for k, v in scale.items() if k != "type"}
    return made


def scatterplot(definition: Object) -> Object:
    """A scatterplot: requests for either axis, or one for a table."""
    requests = {k: request(v) for k, v in (definition.get("requests") or {}).items()}
    if "table" in requests:
        requests["scatterplot_table"] = requests.pop("table")
    return {k: v for k, v in definition.items() if k != "requests"} | {"request": requests}


def hostmap(definition: Object) -> Object:
    """A hostmap: requests for the size and the fill of hosts, or one of a newer form."""
    requests = definition.get("requests") or {}
    if not set(requests) <= {"fill", "size"}:
        return definition
    made = {k: request(v) for k, v in requests.items()}
    return {k: v for k, v in definition.items() if k != "requests"} | {"request": made}


def sunburst(definition: Object) -> Object:
    """A sunburst, its legend in the block for its form."""
    made = requested(definition)
    if isinstance(legend := made.pop("legend", None), dict):
        made["legend_inline" if "hide_value" in legend else "legend_table"] = legend
    return made


def toplist(definition: Object) -> Object:
    """A toplist without the legend of its display that every stacked one has."""
    made = requested(definition)
    display = (made.get("style") or {}).get("display")
    if isinstance(display, dict):
        kept = {k: v for k, v in display.items() if (k, v) != ("legend", "automatic")}
        made["style"] = made["style"] | {"display": kept}
    return made


def list_stream(definition: Object) -> Object:
    """A list stream, whose requests say their response format themselves."""
    return {"request" if k == "requests" else k: v for k, v in definition.items()}


def manage_status(definition: Object) -> Object:
    """A summary of monitors without what no longer means anything in it."""
    return {k: v for k, v in definition.items() if k not in ("count", "start")}


def treemap(definition: Object) -> Object:
    """A treemap without the one way to colour it that the provider knows, and always sends."""
    made = {k: v for k, v in definition.items() if (k, v) != ("color_by", "user")}
    return requested(made)


def group(definition: Object) -> Object:
    """A group and its widgets."""
    widgets = [widget(w) for w in definition.get("widgets") or []]
    return {k: v for k, v in definition.items() if k != "widgets"} | {"widget": widgets}


DEFINITIONS: Mapping[str, Callable[[Object], Any]] = {
    "group": group,
    "hostmap": hostmap,
    "list_stream": list_stream,
    "manage_status": manage_status,
    "scatterplot": scatterplot,
    "sunburst": sunburst,
    "toplist": toplist,
    "treemap": treemap,
}
"""Types of widgets whose form needs more than names."""


def unset(widgets: list[Object]) -> Iterator[str]:
    """Attributes of `widget` blocks that the provider gives a value where the API has none, so that
    Terraform must leave them alone; in paths as `ignore_changes` takes them."""
    for i, of in enumerate(widgets):
        for block, body in of.items():
            if block.endswith("_definition"):
                yield from _unset(body, f"widget[{i}].{block}[0]", "widget", block)


DEFAULTED: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("widget", "image_definition"): ("has_background", "has_border"),
    ("widget", "note_definition"): ("has_padding",),
    ("widget", "group_definition"): ("show_title",),
    ("formula", "limit"): ("order",),
    ("query", "process_query"): ("sort",),
    ("query", "slo_query"): ("group_mode", "slo_query_type"),
    ("request", "comparison"): ("directionality", "type"),
}
"""Blocks, each in the one it stands in -> their attributes with such a value."""

UNREAD: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("request", "query"): ("clustering_pattern_field_path", "group_by"),
}
"""The same for what the provider writes and doesn't read back: how a list of patterns is made."""


def _unset(body: Object, at: str, within: str, block: str) -> Iterator[str]:
    names = DEFAULTED.get((within, block), ())
    yield from (f"{at}.{name}" for name in names if body.get(name) is None)
    yield from (f"{at}.{name}" for name in UNREAD.get((within, block), ()) if body.get(name))
    for name, value in body.items():
        many = value if isinstance(value, list) else [value]
        for j, inner in enumerate(many):
            if isinstance(inner, dict):
                yield from _unset(inner, f"{at}.{name}[{j}]", block, name)
