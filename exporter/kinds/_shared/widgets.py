"""Widgets of the API in the shape of the provider's `widget` blocks, of either version.

Most members go by their names; this says where a block has another name or another form, and what
the provider doesn't read. What no block takes stays as it is, and is reported as lost. Facts are
those of the provider's functions `buildTerraform...` for the first version, and of its package
`dashboardmapping` for the second; dashboards and powerpacks share them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.kinds._shared import widget_blocks, widget_requests, widget_requests_v2, widget_spans
from exporter.kinds._shared.widget_blocks import FIRST, SECOND, says, settled
from exporter.model.declaration import Object
from exporter.model.json_path import drop, edit, without
from exporter.schema.schema_fit import Unread

BLOCKS = {
    "slo": "service_level_objective_definition",
    "split_group": "split_graph_definition",
}
"""Type of a widget -> its block, where that isn't the type with `_definition`."""

KNOWN = ("definition", "id", "layout")
"""Members of a widget."""

UNREADABLE = dict.fromkeys(
    (
        "alert_graph",
        "check_status",
        "list_stream",
        "log_stream",
        "manage_status",
        "slo_list",
        "trace_service",
    ),
    "description",
) | {"treemap": "custom_links"}
"""Types of widgets -> the member that the provider reads and its schema has no attribute for: on
which its reading of the whole fails."""


JOURNEYS = "user_journey_funnel"
"""request_type of the funnels of Product Analytics, which have a block of their own."""
LEGENDS = {
    "automatic": "legend_inline",
    "inline": "legend_inline",
    "none": "legend_table",
    "table": "legend_table",
}
"""type of a sunburst's legend -> its block."""
LINES = ("line_type", "line_width", "order_by")
"""Members of a request's style that the first version reads of a toplist, without attributes."""
UNSPLIT = ("change_definition", "scatterplot_definition")
"""Blocks that a split graph has, and the first version doesn't read there."""
AS_THEY_ARE = ("list_stream", "slo_list", "topology_map")
"""Types of widgets whose requests have blocks of the same form in the first version."""
DISPLAYED = ("bar_chart", "toplist")
"""Types of widgets whose style says in the second version how its bars are displayed."""
DISPLAYS = ("flat", "stacked")


def widget(of: Object, version: str) -> Object:
    """A widget as a `widget` block. ValueError: it holds no definition, or the provider can't read
    a dashboard with it."""
    definition = of.get("definition")
    if not isinstance(definition, dict) or "type" not in definition:
        raise ValueError("a widget has no definition")
    made = {k: v for k, v in of.items() if k not in KNOWN} | defined(definition, version)
    if of.get("layout"):
        made["widget_layout"] = of["layout"]
    return settled(version, widget_blocks.block(version), made)[0]


def defined(definition: Object, version: str) -> Object:
    """The block of a definition. Where the second version has none, it stands under one by its
    type. ValueError: the first has none, or can't read it."""
    type = definition["type"]
    requests = definition.get("requests")
    name = BLOCKS.get(type, f"{type}_definition")
    asked = requests[0].get("request_type") if type == "funnel" and requests else None
    if version == SECOND and asked == JOURNEYS:
        name = "product_analytics_funnel_definition"
    block = widget_blocks.block(version, name)
    body = without(definition, "type")
    if version == FIRST:
        _check_readable(definition, block)
        body = widget_spans.timed(body)
    else:
        body = widget_requests_v2.timed(body)
    if not block:
        return {name: body}
    spec = widget_blocks.block(version, name, "request")
    if isinstance(requests, list):
        as_they_are = version == FIRST and type in AS_THEY_ARE
        made = requests if as_they_are else [_request(type, r, spec, version) for r in requests]
        body = without(body, "requests") | {"request": made}
    elif isinstance(requests, dict):
        parts = _parts(type, requests, spec["block_types"], version)
        body = without(body, "requests") | {"request": parts}
    match type:
        case "group":
            body["widget"] = [widget(w, version) for w in body.pop("widgets", None) or []]
        case "manage_status":
            body = without(body, "count", "start")  # They no longer mean anything.
        case "split_group":
            body = _split_graph(body, block, version)
        case "sunburst" if isinstance(legend := body.get("legend"), dict):
            if legend.get("type") in LEGENDS:
                body[LEGENDS[legend["type"]]] = body.pop("legend")
        case "treemap":
            # The one way to colour it that the provider knows, and always sends.
            body = drop(body, "color_by", "user")
    return {name: _as_first(type, body) if version == FIRST else _as_second(type, body)}


def _check_readable(definition: Object, block: Mapping[str, Any]) -> None:
    """Raises ValueError for what the first version fails on reading."""
    type = definition["type"]
    if not block:
        raise ValueError(f"the provider can't read a widget of type {type}")
    if (member := UNREADABLE.get(type)) and definition.get(member) is not None:
        raise ValueError(f"the provider can't read the {member} of a widget of type {type}")
    for each in definition.get("requests") or [] if type == "toplist" else ():
        if any((each.get("style") or {}).get(k) is not None for k in LINES):
            raise ValueError("the provider can't read a toplist with a style of lines")


def _as_first(type: str, body: Object) -> Object:
    """What is as it is in the first version only. ValueError: it fails on writing that."""
    match type:
        case "list_stream":
            return edit(body, "request[].query", _without_size)
        case "powerpack":
            variables = {
                k: [_with_values(v) for v in many] if isinstance(many, list) else many
                for k, many in (body.get("template_variables") or {}).items()
            }
            if not any(variables.values()):
                raise ValueError("the provider can't write a powerpack without template variables")
            told = {"description": Unread(body["description"])} if "description" in body else {}
            return body | told | {"template_variables": variables}
        case "toplist":
            # The legend that every stacked one has.
            return drop(body, "style.display.legend", "automatic")
    return body


def _without_size(query: Object) -> Object:
    """The query of a list stream: only one for all events has a size."""
    if query.get("event_size") and query.get("data_source") != "event_stream":
        return query | {"event_size": Unread(query["event_size"])}
    return query


def _with_values(variable: Object) -> Object:
    """A template variable of a powerpack, of which the provider takes no empty text as a value."""
    lost = "" in (variable.get("values") or ())
    return variable | {"values": Unread(variable["values"])} if lost else variable


def _as_second(type: str, body: Object) -> Object:
    """What is as it is in the second version only."""
    display = (body.get("style") or {}).get("display") if type in DISPLAYED else None
    if not isinstance(display, dict):
        return body
    return body | {"style": body["style"] | {"display": widget_requests_v2.form(display, DISPLAYS)}}


def _request(type: str, of: Object, block: Mapping[str, Any], version: str) -> Object:
    """A request of a type of widget. `block`: the schema of its requests."""
    if version == FIRST:
        return widget_requests.request(of, block)
    return widget_requests_v2.requested(type, of, block)


def _parts(type: str, of: Object, blocks: Mapping[str, Any], version: str) -> Object:
    """The requests for each part of a widget, such as the axes of a scatterplot, or its table."""
    made = {}
    for part, asked in of.items():
        name = "scatterplot_table" if part == "table" else part
        if name not in blocks or not isinstance(asked, dict):
            made[name] = asked
        elif part != "table" or version == FIRST:
            made[name] = _request(f"{type}.{part}", asked, blocks[name]["block"], version)
        elif says(asked):
            made[name] = widget_requests_v2.asked(asked)
    return made


def _split_graph(definition: Object, block: Mapping[str, Any], version: str) -> Object:
    """A graph for each value of a tag, and the widget that it is made of. ValueError: the provider
    can't read it of such a widget."""
    source = defined(definition["source_widget_definition"], version)
    sources = block["block_types"]["source_widget_definition"]["block"]["block_types"]
    if not set(source) <= set(sources).difference(UNSPLIT if version == FIRST else ()):
        raise ValueError("the provider can't read a split graph of such a widget")
    split = edit(
        definition.get("split_config") or {}, "static_splits[]", lambda v: {"split_vector": v}
    )
    return definition | {"source_widget_definition": source, "split_config": split}
