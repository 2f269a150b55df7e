"""Time spans of widgets in the attributes of the provider's first versions, which have the older
form alone."""

from __future__ import annotations

from exporter.model.declaration import Object
from exporter.schema.schema_fit import Unread

UNITS = {"m": "minute", "h": "hour", "d": "day", "w": "week", "mo": "month", "y": "year"}
SPANS = {f"{n}{u}": (UNITS[u], n) for n, u in (
    (1, "m"), (5, "m"), (10, "m"), (15, "m"), (30, "m"), (1, "h"), (4, "h"), (1, "d"), (2, "d"),
    (1, "w"), (1, "mo"), (3, "mo"), (6, "mo"), (1, "y"),
)}  # fmt: skip
"""Live spans the provider takes -> (unit, value) of their newer form."""


def timed(definition: Object) -> Object:
    """The definition with its time span as the block has it, if it is one of those."""
    time = definition.get("time")
    if not isinstance(time, dict):
        return definition
    made = {k: v for k, v in definition.items() if k != "time"}
    rest = {k: v for k, v in time.items() if k != "hide_incomplete_cost_data"}
    if time.get("hide_incomplete_cost_data"):
        made["hide_incomplete_cost_data"] = True
    newer = (time.get("unit"), time.get("value"))
    span = time.get("live_span")
    if time.get("type") == "live":
        span = next((s for s, form in SPANS.items() if form == newer), None)
        if span is None:
            made["live_span"] = Unread(None, left_alone=True)
    if span in SPANS:
        made["live_span"] = span
    elif rest:
        made["time"] = rest
    return made
