"""The catalogue: every kind that there is a declaration of."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from exporter.model.declaration import Kind


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind by name: the KIND of each module of exporter.kinds but `_shared`."""
    package = importlib.import_module("exporter.kinds")
    found: dict[str, Kind] = {}
    for info in pkgutil.iter_modules(package.__path__):
        if info.name.startswith("_"):
            continue
        kind: Kind = importlib.import_module(f"{package.__name__}.{info.name}").KIND
        if kind.name != info.name:
            raise ValueError(f"kind {kind.name} stands in {info.name}.py")
        found[kind.name] = kind
    return found
