"""Queries and formulas of widgets in the blocks of the provider, of either version."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from datadog_api_client.v1.model.formula_and_function_events_data_source import (
    FormulaAndFunctionEventsDataSource,
)

from exporter.model.declaration import Object
from exporter.model.json_path import edit, move, without
from exporter.schema.schema_fit import Unread

QUERIES: Mapping[str, str] = {
    **{str(s): "event_query" for s in FormulaAndFunctionEventsDataSource.allowed_values},
    "apm_dependency_stats": "apm_dependency_stats_query",
    "apm_metrics": "apm_metrics_query",
    "apm_resource_stats": "apm_resource_stats_query",
    "cloud_cost": "cloud_cost_query",
    "container": "process_query",
    "metrics": "metric_query",
    "process": "process_query",
    "product_analytics_extended": "product_analytics_extended_query",
    "product_analytics_journey": "user_journey_query",
    "product_analytics_retention": "retention_query",
    "slo": "slo_query",
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

UNITS = {"canonical_unit": "canonical", "custom_unit_label": "custom"}
"""type of a number format's unit -> its block."""


def with_log_queries(of: Object) -> Object:
    """A request with its queries of logs and the like, as there were before formulas, in blocks."""
    found = {k: v for k, v in of.items() if k in LOG_QUERIES and isinstance(v, dict)}
    return of | {name: _log_query(query) for name, query in found.items()}


def _log_query(of: Object) -> Object:
    made = of | {"index": of.get("index") or ""}
    if "compute" in made:
        made["compute_query"] = made.pop("compute")
    if isinstance(made.get("search"), dict):
        made["search_query"] = made.pop("search").get("query")
    return edit(made, "group_by[]", partial(move, old="sort", new="sort_query"))


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
    made: Object = move(of, "formula", "formula_expression")
    if isinstance(made.get("number_format"), dict):
        made["number_format"] = number_format(made["number_format"])
    return made


def number_format(of: Object) -> Object:
    """A number format, its unit and scale without the types that their blocks stand for. A unit
    that names none is as one without a name."""
    made = dict(of)
    if isinstance(unit := made.get("unit"), dict):
        body = without(unit, "type")
        block = UNITS.get(unit.get("type", ""))
        if block == "canonical":
            body["unit_name"] = body.get("unit_name") or ""
        made["unit"] = {block: body} if block else {k: Unread(v) for k, v in unit.items()}
    if isinstance(scale := made.get("unit_scale"), dict):
        made["unit_scale"] = without(scale, "type") | {"unit_name": scale.get("unit_name") or ""}
    return made
