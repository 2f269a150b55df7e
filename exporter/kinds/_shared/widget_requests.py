"""Requests of widgets in the shape of the provider's `request` blocks of its first version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.kinds._shared.widget_queries import QUERIES, formula, query, with_log_queries
from exporter.model.declaration import Object
from exporter.model.json_path import edit
from exporter.schema.schema_fit import Unread, place

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


def request(of: Object, block: Mapping[str, Any]) -> Object:
    """A request with its queries and formulas in their blocks. `block`: the schema of requests of
    this type of widget."""
    made = {k: v for k, v in of.items() if k != "response_format" or v not in FORMATS}
    if "query" in made and place(block, "queries"):
        made["query"] = Unread(made["query"])  # Of a form that no block takes.
    forms = [f for f in FORMS if of.get(f) is not None and place(block, f)]
    made |= {f: Unread(of[f]) for f in forms[1:]}
    made = with_text_formats(with_log_queries(made))
    if forms[:1] == ["queries"] and isinstance(made["queries"], list):
        made["query"] = queries(made.pop("queries"), block["block_types"]["query"]["block"])
    if isinstance(made.get("formulas"), list) and place(block, "formulas"):
        made["formula"] = [readable(f) for f in made.pop("formulas")]
    return made


def with_text_formats(of: Object) -> Object:
    """A request with the formats of its texts in blocks."""
    return edit(of, "text_formats[]", lambda rules: {"text_format": rules})


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
        return Unread(of, left_alone=True)
    return [{name: query(q) | unread(name, q)} for name, q in found]


def unread(block: str, of: Object) -> Object:
    """The members that the provider writes of a query of this block, and doesn't read back."""
    if block == "apm_dependency_stats_query" and of.get("cross_org_uuids"):
        return {"cross_org_uuids": Unread(of["cross_org_uuids"])}
    return {}
