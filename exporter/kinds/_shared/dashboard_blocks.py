"""Dashboards of the API in the shape of the provider's blocks, of either version.

Their widgets are those of powerpacks (widgets.py); this is about what stands around
them. Facts are those of the provider's resources `datadog_dashboard` and `datadog_dashboard_v2`.
"""

from __future__ import annotations

from collections.abc import Mapping

from exporter.kinds._shared.widget_blocks import FIRST, SECOND, unread, unwritten
from exporter.kinds._shared.widgets import widget
from exporter.model.declaration import Object
from exporter.schema.schema_fit import Unread, empty_block

TAGS = 5
"""As many tags either resource takes."""


def blocks(dashboard: Object, version: str) -> Object:
    """A dashboard in blocks. ValueError: the provider can't read or write it, or less than all."""
    made = dict(dashboard)
    found = [widget(w, version) for w in dashboard["widgets"]]
    if path := next(unread(found), None) if version == FIRST else None:
        raise ValueError(f"the provider doesn't read {path} back")
    if path := next(unwritten(found), None) if version == FIRST else None:
        raise ValueError(f"the provider can't write {path} as it is")
    made["widget"] = found
    made.pop("widgets")
    variables = dashboard.get("template_variables")
    made["template_variables"] = [variable(v, version) for v in variables or []]
    presets = dashboard.get("template_variable_presets")
    made["template_variable_presets"] = [preset(p, version) for p in presets or []]
    if dashboard.get("tabs"):
        made["tabs"] = [tab(t, positions(dashboard)) for t in dashboard["tabs"]]
    if len(dashboard.get("tags") or []) > TAGS:
        made["tags"] = Unread(dashboard["tags"])
    return made | {"is_read_only": read_only(dashboard, version)}


def positions(dashboard: Object) -> Mapping[int, str]:
    """The id of each widget -> its position, as tabs name it."""
    return {w["id"]: f"@{i}" for i, w in enumerate(dashboard["widgets"], 1) if "id" in w}


def tab(of: Object, position: Mapping[int, str]) -> Object:
    """A tab without its id, which the API gives anew. ValueError: it names a widget that isn't
    there, which the provider doesn't read."""
    ids = of.get("widget_ids") or []
    if not all(id in position for id in ids):
        raise ValueError("a tab names a widget that the dashboard doesn't have")
    return {k: v for k, v in of.items() if k != "id"} | {"widget_ids": [position[i] for i in ids]}


def variable(of: Object, version: str) -> Object:
    """A template variable with what is chosen in it, of which the provider reads one form.
    ValueError: the provider fails on it."""
    if version == FIRST and not of.get("defaults") and of.get("default", "") is None:
        raise ValueError("the provider fails on a template variable whose default is null")
    if version == FIRST and of.get("available_values", ()) is None:
        raise ValueError("the provider fails on a template variable whose available_values is null")
    return chosen(of, "defaults", "default")


def preset(of: Object, version: str) -> Object:
    """A preset of template variables. ValueError: the provider takes its name for another."""
    if version == SECOND and of.get("name", "") is None:
        raise ValueError("the provider can't read a preset whose name is null")
    values = of.get("template_variables")
    made = [chosen(v, "values", "value") or empty_block() for v in values or []]
    return of | {"template_variables": made}


def chosen(of: Object, many: str, one: str) -> Object:
    """The form that the provider reads: the list, if there is anything in it. An empty text there
    it refuses, or leaves out of what it sends."""
    if not of.get(many):
        return of
    made = {k: v for k, v in of.items() if k != one}
    if "" in of[many]:
        made[many] = Unread(of[many])
    return made if of.get(one) is None or of[many] == [of[one]] else made | {one: Unread(of[one])}


def read_only(dashboard: Object, version: str) -> bool | Unread | None:
    """Whether only its author may edit it, which the provider reads where no list of roles, for the
    first version one with roles in it, says who may."""
    roles = dashboard.get("restricted_roles")
    if not dashboard.get("is_read_only"):
        return None
    if version == FIRST:
        return Unread(True) if roles else True
    return None if isinstance(roles, list) else True
