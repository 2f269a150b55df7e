"""Blocks of widgets: which the provider's schema has, and what of them Terraform must leave alone.

The two versions of the provider's resources for dashboards have two schemas for widgets; those for
powerpacks have the same ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from exporter.model.declaration import Object, Objects
from exporter.schema import provider_schema
from exporter.schema.provider_schema import block_of
from exporter.schema.schema_fit import EMPTY, LeftAlone, Unread, empty_block, place

FIRST = "datadog_dashboard"
SECOND = "datadog_dashboard_v2"
"""Resource types that have every widget."""

DEFAULTED: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("widget", "image_definition"): ("has_background", "has_border"),
    ("widget", "note_definition"): ("has_padding",),
    ("widget", "group_definition"): ("show_title",),
    ("formula", "limit"): ("order",),
    ("query", "process_query"): ("sort",),
    ("query", "slo_query"): ("group_mode", "slo_query_type"),
    ("request", "comparison"): ("directionality", "type"),
    ("request", "query"): ("limit",),
}
"""Blocks, each in the one it stands in -> their attributes that the provider gives a value of its
own where the API has none."""
UNREAD_FIRST: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("request", "query"): ("clustering_pattern_field_path", "group_by"),
}
"""The same of what the first version writes and doesn't read back: how a list of patterns is
made."""

BORNE = (
    "cell_display_mode_options",
    "compute_query",
    "display",
    "legend_inline",
    "legend_table",
    "replace",
    "right_yaxis",
    "sort_query",
    "style",
    "timeseries_background",
    "view",
    "widget_layout",
    "xaxis",
    "yaxis",
)
"""Blocks that the first version writes though there is no value in them. Of any other its SDK has
null, on which it fails."""

FILLED = {"note_definition": "content", "powerpack_definition": "powerpack_id"}
"""Blocks -> the attribute of which the first version refuses an empty text."""

OFF = ("order_reverse", "should_exclude_missing")
"""Switches of the app that most blocks don't have: no loss where they are off."""


@cache
def block(version: str, *path: str) -> Mapping[str, Any]:
    """The schema of a block in a widget by its path; an empty one if there is none."""
    found: Mapping[str, Any] = provider_schema.resource(version)["block_types"]["widget"]["block"]
    for name in path:
        found = found.get("block_types", {}).get(name, {}).get("block", {})
    return found


def settled(
    version: str, of: Mapping[str, Any], body: Object, block: str = "widget"
) -> tuple[Object, bool]:
    """The body of a block of the schema, with its empty objects as the blocks that the state has
    for them, and with what Terraform must leave alone marked; and whether it has all that the
    schema requires.

    An optional block that lacks something required can't be written, though the state has it.
    """
    facts = block_of(of)
    blocks, made, whole = facts.nested, {}, True
    there = set()
    for member, value in body.items():
        name = facts.place(member)
        if name is None and member in OFF and value is False:
            continue
        many = value if isinstance(value, list) else [value]
        if name is None or name not in blocks or not all(isinstance(v, dict) for v in many):
            made[member] = value
        else:
            spec = blocks[name]
            inner = [settled(version, spec["block"], v, name) for v in many]
            stays = spec.get("min_items") or name == "request" or name.endswith("_definition")
            if stays or all(complete for _, complete in inner):
                at = (block, name)
                bodies = [
                    (b or empty_block()) | _left_alone(version, spec["block"], v, at)
                    for (b, _), v in zip(inner, many, strict=True)
                ]
                made[member] = bodies if isinstance(value, list) else bodies[0]
                whole = whole and all(complete for _, complete in inner)
            else:
                made[member] = Unread(value if says(value) else None, left_alone=True)
        if name and made[member] is not None and not (name in blocks and value == []):
            there.add(name)
    return made, whole and there.issuperset((*facts.required, *facts.least))


def _left_alone(version: str, of: Mapping[str, Any], body: Object, at: tuple[str, str]) -> Object:
    """The attributes and blocks of a block that the provider has a value for where the body has
    none, or doesn't read back."""
    made = {n: LeftAlone(None) for n in DEFAULTED.get(at, ()) if body.get(n) in (None, "")}
    if version == FIRST:
        made |= {n: LeftAlone(body[n]) for n in UNREAD_FIRST.get(at, ()) if body.get(n)}
        legend = body.get("legend_inline")
        if isinstance(legend, dict) and legend.get("hide_value") is None:
            # It takes any legend that doesn't say so for a table, and reads nothing of it.
            made |= {"legend_inline": LeftAlone(legend), "legend_table": LeftAlone(None)}
    return {n: value for n, value in made.items() if place(of, n)}


def says(value: Any) -> bool:
    """Whether there is anything in a value but objects, lists and nulls."""
    if isinstance(value, LeftAlone | Unread):
        return says(value.value)
    if isinstance(value, dict):
        return any(map(says, value.values()))
    if isinstance(value, list):
        return any(map(says, value))
    return value is not None


@dataclass(frozen=True, slots=True)
class _At:
    """A block: the path to it, its schema, its body, its name, and that of the one around it."""

    path: str
    spec: Mapping[str, Any]
    body: Object
    name: str
    within: str = ""


def _blocks(widgets: Objects) -> Iterator[_At]:
    """The blocks of `widget` blocks of the first version, themselves among them."""
    for i, widget in enumerate(widgets):
        yield from _within(_At(f"widget[{i}]", block(FIRST), widget, "widget"))


def _within(at: _At) -> Iterator[_At]:
    yield at
    for member, marked in at.body.items():
        value = marked.value if isinstance(marked, LeftAlone) else marked
        name = place(at.spec, member)
        if name and name in at.spec.get("block_types", {}):
            spec = at.spec["block_types"][name]["block"]
            for i, each in enumerate(value if isinstance(value, list) else [value]):
                if isinstance(each, dict):
                    yield from _within(_At(f"{at.path}.{name}[{i}]", spec, each, name, at.name))


def unread(widgets: Objects) -> Iterator[str]:
    """Attributes and blocks of `widget` blocks of the first version that the provider writes and
    doesn't read back; in paths as `ignore_changes` takes them."""
    for at in _blocks(widgets):
        yield from (
            f"{at.path}.{place(at.spec, m)}"
            for m, v in at.body.items()
            if isinstance(v, LeftAlone) and v.value is not None
        )


def unwritten(widgets: Objects) -> Iterator[str]:
    """What the first version reads of `widget` blocks, and doesn't write, refuses or fails on
    writing, in such paths."""
    for at in _blocks(widgets):
        borne = at.name in BORNE and (at.within, at.name) != ("formula", "style")
        if not borne and at.name != "widget" and is_blank(at.spec, at.body):
            yield at.path
        if (name := FILLED.get(at.name)) and at.body.get(name) == "":
            yield f"{at.path}.{name}"
        if at.body.get("hide_incomplete_cost_data") and not at.body.get("live_span"):
            yield f"{at.path}.hide_incomplete_cost_data"


def is_blank(of: Mapping[str, Any], body: Object) -> bool:
    """Whether the provider's SDK takes a block for null: no block is in it, and no attribute but
    with an empty text or list."""
    members = ((m, v.value if isinstance(v, LeftAlone) else v) for m, v in body.items())
    values = (v for m, v in members if place(of, m) and not isinstance(v, Unread))
    return all(v is None or v in EMPTY for v in values)
