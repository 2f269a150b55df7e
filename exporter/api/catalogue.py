"""The catalogue: every kind that there is a declaration of."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from exporter.api.derivation import complete
from exporter.model.declaration import Kind


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind by name: the KIND of each module of exporter.kinds but `_shared`."""
    package = importlib.import_module("exporter.kinds")
    names = (info.name for info in pkgutil.iter_modules(package.__path__))
    return {name: kind(name) for name in names if not name.startswith("_")}


@cache
def kind(name: str) -> Kind:
    """The kind of this name, with what its declaration leaves to be derived."""
    return complete(_declared(name), name, _declared)


def _declared(name: str) -> Kind:
    """The kind as its module declares it."""
    declared: Kind = importlib.import_module(f"exporter.kinds.{name}").KIND
    return declared
