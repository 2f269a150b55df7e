"""Widgets of the API in the shape of the provider's `widget` blocks.

Most members go by their names; the tables here say where a block has another name or another form,
and what the provider doesn't read. Facts are those of the provider's functions `buildTerraform...`
for dashboards, which powerpacks share. What no block takes stays as it is, and is reported as lost.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from exporter.kinds._shared import widget_blocks
from exporter.kinds._shared.widget_blocks import FIRST, settled
from exporter.kinds._shared.widget_queries import LOG_QUERIES, QUERIES, formula, log_query, query
from exporter.kinds._shared.widget_spans import timed
from exporter.model.declaration import Object
from exporter.schema.schema_fit import Unread, place

BLOCKS = {
    "slo": "service_level_objective_definition",
    "split_group": "split_graph_definition",
}
"""Type of a widget -> its block, where that isn't the type with `_definition`."""

KNOWN = ("definition", "id", "layout")
"""Members of a widget."""

FORMS = (
    "q",
    "apm_query",
    "log_query",
    "network_query",
    "process_query",
    "rum_query",
    "security_query",
    "audit_query",
    "apm_stats_query",
    "queries",
)
"""Forms of what a request asks for. The provider reads the first that is there, and no other."""

FORMATS = ("scalar", "timeseries")
"""What the provider says of its own accord, by the type of widget."""

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


def widget(of: Object) -> Object:
    """A widget of the API as a `widget` block. ValueError: it holds no definition, or the provider
    can't read a dashboard with it."""
    return block_of(of, FIRST, defined)


def block_of(of: Object, version: str, defined: Callable[[Object], Object]) -> Object:
    """A widget as the `widget` block of a version, its definition made by `defined`. ValueError: it
    holds none, or `defined` can't."""
    definition = of.get("definition")
    if not isinstance(definition, dict) or "type" not in definition:
        raise ValueError("a widget has no definition")
    made = {k: v for k, v in of.items() if k not in KNOWN} | defined(definition)
    if of.get("layout"):
        made["widget_layout"] = of["layout"]
    return settled(version, widget_blocks.block(version), made)[0]


def defined(definition: Object) -> Object:
    """The block of a definition. ValueError: the provider has none, or can't read it."""
    type = definition["type"]
    name = BLOCKS.get(type, f"{type}_definition")
    block = widget_blocks.block(FIRST, name)
    if not block:
        raise ValueError(f"the provider can't read a widget of type {type}")
    if (member := UNREADABLE.get(type)) and definition.get(member) is not None:
        raise ValueError(f"the provider can't read the {member} of a widget of type {type}")
    body = timed({k: v for k, v in definition.items() if k != "type"})
    return {name: DEFINITIONS.get(type, requested)(body, block)}


def requested(definition: Object, block: Mapping[str, Any]) -> Object:
    """A definition whose requests are a list."""
    if not isinstance(definition.get("requests"), list):
        return definition
    rest = {k: v for k, v in definition.items() if k != "requests"}
    spec = block["block_types"]["request"]["block"]
    return rest | {"request": [request(r, spec) for r in definition["requests"]]}


def request(of: Object, block: Mapping[str, Any]) -> Object:
    """A request with its queries and formulas in their blocks. `block`: the schema of requests of
    this type of widget."""
    made = {k: v for k, v in of.items() if k != "response_format" or v not in FORMATS}
    if "query" in made and place(block, "queries"):
        made["query"] = Unread(made["query"])  # Of a form that no block takes.
    forms = [f for f in FORMS if of.get(f) is not None and place(block, f)]
    made |= {f: Unread(of[f]) for f in forms[1:]}
    for name in LOG_QUERIES:
        if isinstance(made.get(name), dict):
            made[name] = log_query(made[name])
    if forms[:1] == ["queries"] and isinstance(made["queries"], list):
        made["query"] = queries(made.pop("queries"), block["block_types"]["query"]["block"])
    if isinstance(made.get("formulas"), list) and place(block, "formulas"):
        made["formula"] = [readable(f) for f in made.pop("formulas")]
    if isinstance(made.get("text_formats"), list):
        made["text_formats"] = [{"text_format": rules} for rules in made["text_formats"]]
    return made


def readable(of: Object) -> Object:
    """A formula in its blocks. ValueError: its numbers have a scale that isn't there, on which the
    provider fails."""
    if not (of.get("number_format") or {}).get("unit_scale", True):
        raise ValueError(
            "the provider can't read a number format whose unit_scale is null or empty"
        )
    return formula(of)


def queries(of: list[Object], block: Mapping[str, Any]) -> Any:
    """Queries of formulas, each in the block of its data source. Where there is none, the provider
    reads a query of which it knows nothing."""
    found = [(QUERIES.get(q.get("data_source", ""), ""), q) for q in of]
    if not all(name in block["block_types"] for name, _ in found):
        return Unread(of, held=True)
    return [{name: query(q) | unread(name, q)} for name, q in found]


def unread(block: str, of: Object) -> Object:
    """The members that the provider writes of a query of this block, and doesn't read back."""
    if block == "apm_dependency_stats_query" and of.get("cross_org_uuids"):
        return {"cross_org_uuids": Unread(of["cross_org_uuids"])}
    return {}


def scatterplot(definition: Object, block: Mapping[str, Any]) -> Object:
    """A scatterplot: requests for either axis, or one for a table."""
    rest = {k: v for k, v in definition.items() if k != "requests"}
    made = {"scatterplot_table" if k == "table" else k: v for k, v in parts(definition).items()}
    blocks = block["block_types"]["request"]["block"]["block_types"]
    return rest | {"request": requests(made, blocks)}


def hostmap(definition: Object, block: Mapping[str, Any]) -> Object:
    """A hostmap: requests for the size and the fill of hosts."""
    rest = {k: v for k, v in definition.items() if k != "requests"}
    blocks = block["block_types"]["request"]["block"]["block_types"]
    return rest | {"request": requests(parts(definition), blocks)}


def parts(definition: Object) -> Object:
    """The requests of a definition by what they are for."""
    return definition.get("requests") or {}


def requests(of: Object, blocks: Mapping[str, Any]) -> Object:
    """The requests for each part of a widget."""
    return {
        k: request(v, blocks[k]["block"]) if k in blocks and isinstance(v, dict) else v
        for k, v in of.items()
    }


def sunburst(definition: Object, block: Mapping[str, Any]) -> Object:
    """A sunburst, its legend in the block for its form."""
    made = requested(definition, block)
    if isinstance(legend := made.get("legend"), dict) and legend.get("type") in LEGENDS:
        made[LEGENDS[legend["type"]]] = made.pop("legend")
    return made


LEGENDS = {
    "automatic": "legend_inline",
    "inline": "legend_inline",
    "none": "legend_table",
    "table": "legend_table",
}
"""type of a sunburst's legend -> its block."""


LINES = ("line_type", "line_width", "order_by")
"""Members of a request's style."""


def toplist(definition: Object, block: Mapping[str, Any]) -> Object:
    """A toplist without the legend of its display that every stacked one has. ValueError: the
    provider reads lines of a request's style and has no attribute for them."""
    for each in definition.get("requests") or []:
        if any((each.get("style") or {}).get(k) is not None for k in LINES):
            raise ValueError("the provider can't read a toplist with a style of lines")
    made = requested(definition, block)
    display = (made.get("style") or {}).get("display")
    if isinstance(display, dict):
        kept = {k: v for k, v in display.items() if (k, v) != ("legend", "automatic")}
        made["style"] = made["style"] | {"display": kept}
    return made


def list_stream(definition: Object, _: Mapping[str, Any]) -> Object:
    """A list stream, whose requests say their response format themselves."""
    made = {k: v for k, v in definition.items() if k != "requests"}
    made["request"] = [dict(r) for r in definition.get("requests") or []]
    for each in made["request"]:
        asked = each.get("query") or {}
        if asked.get("event_size") and asked.get("data_source") != "event_stream":
            each["query"] = asked | {"event_size": Unread(asked["event_size"])}
    return made


def manage_status(definition: Object, _: Mapping[str, Any]) -> Object:
    """A summary of monitors without what no longer means anything in it."""
    return {k: v for k, v in definition.items() if k not in ("count", "start")}


def plain(definition: Object, _: Mapping[str, Any]) -> Object:
    """A definition whose requests have blocks of the same form."""
    return {"request" if k == "requests" else k: v for k, v in definition.items()}


def treemap(definition: Object, block: Mapping[str, Any]) -> Object:
    """A treemap without the one way to colour it that the provider knows, and always sends."""
    made = {k: v for k, v in definition.items() if (k, v) != ("color_by", "user")}
    return requested(made, block)


def group(definition: Object, _: Mapping[str, Any]) -> Object:
    """A group and its widgets."""
    widgets = [widget(w) for w in definition.get("widgets") or []]
    return {k: v for k, v in definition.items() if k != "widgets"} | {"widget": widgets}


def powerpack(definition: Object, _: Mapping[str, Any]) -> Object:
    """A powerpack on a dashboard. ValueError: the provider fails on writing one without template
    variables."""
    made = {k: Unread(v) if k == "description" else v for k, v in definition.items()}
    variables = {
        k: [_valued(v) for v in many] if isinstance(many, list) else many
        for k, many in (definition.get("template_variables") or {}).items()
    }
    if not any(variables.values()):
        raise ValueError("the provider can't write a powerpack without template variables")
    return made | {"template_variables": variables}


def _valued(variable: Object) -> Object:
    """A template variable of a powerpack, of which the provider takes no empty text as a value."""
    lost = "" in (variable.get("values") or ())
    return variable | {"values": Unread(variable["values"])} if lost else variable


UNSPLIT = ("change_definition", "scatterplot_definition")
"""Blocks that a split graph has, and the provider doesn't read there."""


def split_graph(
    definition: Object,
    block: Mapping[str, Any],
    made_of: Callable[[Object], Object] = defined,
    unread: Collection[str] = UNSPLIT,
) -> Object:
    """A graph for each value of a tag, and the widget that it is made of. ValueError: the provider
    can't read it of such a widget."""
    source = made_of(definition["source_widget_definition"])
    sources = block["block_types"]["source_widget_definition"]["block"]["block_types"]
    if not set(source) <= set(sources) - set(unread):
        raise ValueError("the provider can't read a split graph of such a widget")
    made = definition | {"source_widget_definition": source}
    return made | {"split_config": split(made.get("split_config") or {})}


def split(of: Object) -> Object:
    """How a graph is split: by tags, or by the values that are listed."""
    if not isinstance(of.get("static_splits"), list):
        return of
    return of | {"static_splits": [{"split_vector": v} for v in of["static_splits"]]}


DEFINITIONS: Mapping[str, Callable[[Object, Mapping[str, Any]], Object]] = {
    "group": group,
    "hostmap": hostmap,
    "list_stream": list_stream,
    "manage_status": manage_status,
    "powerpack": powerpack,
    "scatterplot": scatterplot,
    "slo_list": plain,
    "split_group": split_graph,
    "sunburst": sunburst,
    "toplist": toplist,
    "topology_map": plain,
    "treemap": treemap,
}
"""Types of widgets whose form needs more than names."""
