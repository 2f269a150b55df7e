"""Every operation of datadog-api-client, and which of them no kind accounts for."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from exporter.api.catalogue import kinds
from exporter.api.endpoints import Endpoint, endpoint, endpoints
from exporter.inventory import facts
from exporter.model.declaration import Kind
from exporter.schema import provider_schema


@cache
def operations() -> Mapping[str, Endpoint]:
    """Every operation of the client by its version and name: `v2.list_teams`."""
    return dict(_operations())


def _operations() -> Iterator[tuple[str, Endpoint]]:
    for version in ("v1", "v2"):
        package = importlib.import_module(f"datadog_api_client.{version}.api")
        for info in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{info.name}")
            for name, api in inspect.getmembers(module, inspect.isclass):
                if name.endswith("Api") and api.__module__ == module.__name__:
                    for method, function in inspect.getmembers(api, inspect.isfunction):
                        if not method.startswith("_") and not method.endswith("_with_pagination"):
                            yield f"{version}.{method}", endpoint(function)


def shape(path: str) -> str:
    """A path without the names of its variables, which differ between operations."""
    return re.sub(r"{\w+}", "{}", path)


def reads(kind: Kind) -> dict[str, list[Endpoint]]:
    """The operations of a kind: list, get …, and `parts` -> endpoints."""
    found = {
        name: list(endpoints(getattr(kind, name)))
        for name in ("list", "get", "create", "update", "delete")
    }
    found["parts"] = [e for part in kind.parts for e in endpoints(part)]
    return {name: of for name, of in found.items() if of}


def writes(names: Collection[str]) -> list[Endpoint]:
    """The operations that write at the paths that others read, or one variable below."""
    at = {shape(operations()[n].path) for n in names}
    at |= {f"{path}/{{}}" for path in at}
    return [e for e in operations().values() if e.method != "GET" and shape(e.path) in at]


def unknown(
    every: Mapping[str, Endpoint] | None = None, types: Collection[str] | None = None
) -> list[str]:
    """The GET operations and resource types that neither a kind nor a file of facts accounts for.

    What reads one object of a path that is accounted for is, too. Without arguments, those of the
    client that is installed and of the provider's schema.
    """
    every = operations() if every is None else every
    types = provider_schema.provider()["resource_schemas"] if types is None else types
    used = {shape(e.path) for k in kinds().values() for of in reads(k).values() for e in of}
    told = {n for f in facts.kinds().values() for n in f.operations} | set(facts.accounted())
    used |= {shape(e.path) for name, e in every.items() if name in told}
    written = {t for k in kinds().values() for t in _types(k)} | set(facts.accounted())
    written |= {t for f in facts.kinds().values() for t in f.types}
    return [
        f"{name}: GET {e.path}"
        for name, e in every.items()
        if e.method == "GET" and not {shape(e.path), shape(e.path).removesuffix("/{}")} & used
    ] + sorted(set(types) - written)


def _types(kind: Kind) -> list[str]:
    return [s.resource_type for s in (kind, *kind.variants) if s.resource_type]
