"""Dashboards: what the API makes of one that it is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

_UNLESS_SAID = ("is_read_only", "restricted_roles")
"""Members that no answer has while they say nothing; an empty list, where one is sent, does."""


def kept(dashboard: Mapping[str, Any]) -> Mapping[str, Any]:
    """A dashboard with an id for each widget, by which its tabs name it.

    A tab that is sent may name a widget by its number: `@1` is the first.
    """
    made = {k: v for k, v in dashboard.items() if v or v == [] or k not in _UNLESS_SAID}
    widgets = list(made.get("widgets") or ())
    known = {w["id"] for w in _all(widgets) if "id" in w}
    made["widgets"] = _numbered(widgets, _ids(str(made.get("id")), known))
    if made.get("tabs"):
        ids = {f"@{n}": w["id"] for n, w in enumerate(made["widgets"], 1)}
        made["tabs"] = [
            {
                "id": str(uuid5(NAMESPACE_URL, f"{made.get('id')}/{tab.get('name')}")),
                **tab,
                "widget_ids": [ids.get(w, w) for w in tab.get("widget_ids") or ()],
            }
            for tab in made["tabs"]
        ]
    return made


def _ids(dashboard: str, known: set[Any]) -> Iterator[int]:
    """Numbers for widgets, always the same for the same dashboard."""
    number = 0
    while True:
        number += 1
        id = uuid5(NAMESPACE_URL, f"{dashboard}/{number}").int % 10**16
        if id not in known:
            yield id


def _all(widgets: list[Any]) -> Iterator[Any]:
    for widget in widgets:
        yield widget
        yield from _all((widget.get("definition") or {}).get("widgets") or [])


def _numbered(widgets: list[Any], ids: Iterator[int]) -> list[Any]:
    """The widgets with an id each, those of groups too."""
    made = []
    for widget in widgets:
        one = {"id": next(ids), **widget} if "id" not in widget else dict(widget)
        definition = one.get("definition") or {}
        if definition.get("widgets"):
            inner = _numbered(definition["widgets"], ids)
            one["definition"] = {**definition, "widgets": inner}
        made.append(one)
    return made
