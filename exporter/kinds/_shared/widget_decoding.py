"""Which widgets of a powerpack the provider can't read whole, as the client decodes them.

The first version decodes each widget by the model of dashboards and goes by what comes of that,
without asking whether it was all decoded (resource_datadog_powerpack.go); the second reads JSON,
and most of what is of another type as nothing (dashboardmapping/engine.go).
"""

from __future__ import annotations

import re
from typing import Any

from exporter.kinds._shared.widget_blocks import FIRST
from exporter.model.declaration import Object
from exporter.model.ir import Number
from exporter.model.json_path import leaves
from exporter.schema import client_decoding
from exporter.schema.decoding_faults import Extent, Fault

KNOWN = re.compile(r"(^|[.\]])(time|time\.type|data_source|conditional_formats\[\d+]\.palette)$")
"""Where a value that the client doesn't know is looked after: widgets.py has what the provider
makes of it, or its schema refuses it."""


def unread(of: Object, version: str) -> Fault | None:
    """What of a widget the provider reads as nothing, so that nothing written is what it reads.
    ValueError: it can't read a powerpack with such a widget."""
    # Only here: its models are many.
    from datadog_api_client.v1.model.widget_definition import WidgetDefinition  # noqa: PLC0415

    definition = _plain(of).get("definition")
    if not isinstance(definition, dict):
        return None
    # Either version makes something else of null in a list, by the list.
    nothings = (at for at, leaf in leaves(definition) if leaf is None and at.endswith("]"))
    if path := next(nothings, None):
        return Fault(Extent.WITHIN, path, "nothing, in a list")
    found = other = client_decoding.fault((WidgetDefinition,), definition)
    if version != FIRST:
        return found if found and found.mistyped else None
    if found and "time" in definition:
        untimed = {k: v for k, v in definition.items() if k != "time"}
        other = client_decoding.fault((WidgetDefinition,), untimed)
    if other and other.extent >= Extent.ITSELF and other.path != "type":
        raise ValueError(f"the provider can't read a widget's {other}")
    if found and found.misshapen:
        return found
    return other if other and other.path != "type" and not KNOWN.search(other.path) else None


def _plain(value: Any) -> Any:
    """The value with something of its type in place of each link."""
    match value:
        case dict():
            return {k: _plain(v) for k, v in value.items()}
        case list():
            return [_plain(v) for v in value]
        case None | str() | bool() | int() | float():
            return value
        case Number():
            return 0
    return "link"
