"""What is special about the paths of the API, a module an area: its entries in AREA.

Comes in: nothing; goes out: every entry by its path; called by the engine's Org.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from exporter.simulator.engine.entry import Entry


@cache
def entries() -> Mapping[str, Entry]:
    """Every entry of every area. ValueError: two have the same path."""
    found: dict[str, Entry] = {}
    for module in pkgutil.iter_modules(__path__):
        area: tuple[Entry, ...] = importlib.import_module(f"{__name__}.{module.name}").AREA
        for entry in area:
            if entry.path in found:
                raise ValueError(f"{module.name}: {entry.path} has an entry")
            found[entry.path] = entry
    return found
