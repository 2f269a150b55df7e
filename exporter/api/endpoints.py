"""What datadog-api-client knows of an operation: its URL, its parameters and how it pages.

A declaration names operations by their path, or as methods (`TeamsApi.list_teams`). The client
keeps the facts of each in an instance attribute beside the method (`_list_teams_endpoint`), where
they are read from.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from datadog_api_client.api_client import ApiClient
from datadog_api_client.configuration import Configuration

from exporter.model import json_path
from exporter.model.declaration import ByField, Get, Kind, Operation

_PATH = re.compile(r'"endpoint_path": "([^"]+)"')


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation.

    attribute: its name in the URL or the header, `page[number]` for `page_number`.
    location: path, query, header, body or form. types: the client's models for its value.
    """

    attribute: str
    location: str
    required: bool = False
    types: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Endpoint:
    """One operation of the API. There is one instance for each, so `is` compares them.

    method: upper case. path: with `{variables}`. operation_id: the client's, `list_teams`;
    "" for a `Get`. version: "v1", "v2" or "unstable". parameters: by the client's names.
    api: the class of the client that has the operation, None for a `Get`.
    raw: the client's own endpoint, bound to an ApiClient that must not be used for requests.
    """

    method: str
    path: str
    operation_id: str
    version: str
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    api: type | None = None
    raw: Any = None

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of the variable segments of the path, in its order."""
        return tuple(_variables(self.path))

    @property
    def scope(self) -> tuple[str, ...]:
        """The parameters that say whose objects a list gives: variable segments of its path, else
        the queries it requires, else its first query."""
        required = tuple(name for name, p in self.parameters.items() if p.required)
        return self.variables or required or tuple(self.parameters)[:1]


@cache
def endpoint(operation: Operation | Get) -> Endpoint:
    """The facts of an operation. TypeError if it is no method of an API class of the client."""
    if isinstance(operation, Get):
        version = operation.path.split("/")[2]
        variables = {name: Parameter(name, "path", True) for name in _variables(operation.path)}
        return Endpoint("GET", operation.path, "", version, variables)
    class_name, _, name = getattr(operation, "__qualname__", "").partition(".")
    module = importlib.import_module(operation.__module__)
    api = getattr(module, class_name, None)
    raw = api_endpoints(api).get(name) if isinstance(api, type) else None
    if raw is None:
        raise TypeError(f"{operation!r} is no operation of datadog-api-client")
    return Endpoint(
        method=raw.settings["http_method"],
        path=raw.settings["endpoint_path"],
        operation_id=raw.settings["operation_id"],
        version=raw.settings["version"],
        parameters={
            key: Parameter(
                attribute=p.get("attribute", key),
                location=p["location"],
                required=bool(p.get("required")),
                types=tuple(p.get("openapi_types", ())),
            )
            for key, p in raw.params_map.items()
        },
        api=api,
        raw=raw,
    )


def operation_at(method: str, path: str) -> Operation:
    """The client's operation of a request. LookupError: it has none, or several."""
    at = method, without_last_name(path)
    found = [o for api in classes_with(path) for o in operations_by_request(api).get(at, ())]
    if len(found) != 1:
        raise LookupError(f"{method} {path}: the client library has {len(found)} operations")
    return found[0]


@cache
def operations_by_request(api: type) -> Mapping[tuple[str, str], tuple[Operation, ...]]:
    """The operations of a class of the client by method and path, see `without_last_name`."""
    found: dict[tuple[str, str], tuple[Operation, ...]] = {}
    for name, raw in api_endpoints(api).items():
        at = raw.settings["http_method"], without_last_name(raw.settings["endpoint_path"])
        found[at] = (*found.get(at, ()), getattr(api, name))
    return found


def without_last_name(path: str) -> str:
    """The path without the name of its last variable, if it ends in one."""
    return f"{path[: path.rindex('{')]}{{}}" if path.endswith("}") else path


def classes_with(path: str) -> Iterator[type]:
    """The classes of the client that have operations of a path."""
    for module in _modules().get(path, ()):
        for name, api in vars(importlib.import_module(module)).items():
            if isinstance(api, type) and name.endswith("Api") and api.__module__ == module:
                yield api


@cache
def _modules() -> Mapping[str, list[str]]:
    """Which modules of the client have operations of each path: by their text, as importing them
    all takes a second."""
    found: dict[str, list[str]] = {}
    for version in ("v1", "v2"):
        package = importlib.import_module(f"datadog_api_client.{version}.api")
        for folder in package.__path__:
            for file in sorted(Path(folder).glob("*_api.py")):
                for path in set(_PATH.findall(file.read_text())):
                    found.setdefault(path, []).append(f"{package.__name__}.{file.stem}")
    return found


def endpoints(operation: Operation | Get | ByField | None) -> tuple[Endpoint, ...]:
    """Every endpoint that what a declaration names may mean: several for a `ByField`."""
    if operation is None:
        return ()
    if isinstance(operation, ByField):
        return tuple(dict.fromkeys(endpoint(o) for o in operation.operations.values()))
    return (endpoint(operation),)


def own_id(kind: Kind) -> str:
    """What of an id tells objects apart below what stands before it in URLs: of a format string the
    last path, but all of it where an object's URL hasn't all of its parts."""
    parts = json_path.parts(kind.id)
    of_one = (kind.get, kind.update, kind.delete)
    most = max((len(e.variables) for o in of_one for e in endpoints(o)), default=0)
    return parts[-1] if parts and (parts[-1] == "id" or most >= len(parts)) else kind.id


def _variables(path: str) -> list[str]:
    return re.findall(r"{(\w+)}", path)


@cache
def _client() -> ApiClient:
    return ApiClient(Configuration())  # type: ignore[no-untyped-call]


@cache
def api_endpoints(api: type) -> Mapping[str, Any]:
    """The client's endpoints of each operation of one of its classes, by the method's name."""
    return {
        name.removeprefix("_").removesuffix("_endpoint"): raw
        for name, raw in vars(api(_client())).items()
        if name.endswith("_endpoint")
    }


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list is read in pieces. Names are those of the query parameters in the URL.

    style: "page" counts pages from `first`, "offset" counts objects from 0, "cursor" takes what
      the last answer gave at one of CURSORS.
    at: the parameter that says where to begin. size: the one that says how many objects.
    """

    style: Literal["page", "offset", "cursor"]
    at: str
    size: str
    first: int = 0


CURSORS = (
    "meta.page.after",
    "meta.page.next_cursor",
    "meta.page.cursor",
    "meta.pagination.next_cursor",
)
"""Where an answer holds the cursor of the next page: the client's `cursor_path` values."""

_PAIRS: tuple[Paging, ...] = (
    Paging("page", "page[number]", "page[size]"),
    Paging("offset", "page[offset]", "page[limit]"),
    Paging("offset", "page[offset]", "page[size]"),
    Paging("cursor", "page[cursor]", "page[limit]"),
    Paging("cursor", "page[cursor]", "page[size]"),
    Paging("offset", "start", "count"),
    Paging("offset", "offset", "limit"),
    Paging("page", "page", "page_size"),
    Paging("page", "page_number", "page_size"),
    Paging("page", "page", "per_page"),
    Paging("page", "page", "limit"),
    Paging("cursor", "cursor", "limit"),
    Paging("cursor", "page_token", "page_size"),
)

_FROM_ONE = frozenset(
    ("list_entity_risk_scores", "list_model_lab_projects", "list_model_lab_runs", "search_cases")
)
"""Operations whose first page is 1, by the client's docstrings and `page_start`; others have 0."""


@cache
def paging(of: Endpoint) -> Paging | None:
    """How the operation pages, None if it gives everything at once."""
    names = {p.attribute for p in of.parameters.values() if p.location == "query"}
    for pair in _PAIRS:
        if {pair.at, pair.size} <= names:
            if pair.style == "page" and of.operation_id in _FROM_ONE:
                return Paging(pair.style, pair.at, pair.size, first=1)
            return pair
    return None
