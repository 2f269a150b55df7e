"""Which request means what: routes derived from the operations that the kinds declare.

Kinds that read one list share its objects: a Collection is known by the list's path, not by a kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from exporter.api.endpoints import Endpoint, Paging, endpoint, endpoints, paging
from exporter.model.declaration import ByField, Kind
from exporter.simulator.engine.entry import PLAIN, Entry

Action = Literal["list", "get", "create", "update", "delete", "document", "special"]


@dataclass(slots=True, eq=False)
class Collection:
    """The objects of one list, whatever kinds they are of.

    path: the list's, with `{variables}` for the parents; that of the single object without its
      last segment where nothing lists them. items: where the list's response holds the objects.
    id: where an object holds its id, a path out of the envelope.
    kinds: the names of the kinds. parents: the kinds that the variables of `path` are ids of.
    names: the values that a variable of `path` may have, where it is no id.
    read: the operation that gives a single object, or the list where none does.
    """

    path: str
    items: str
    id: str
    entry: Entry = PLAIN
    paging: Paging | None = None
    kinds: list[str] = field(default_factory=list)
    parents: tuple[str, ...] = ()
    read: Endpoint | None = None
    names: frozenset[str] = frozenset()

    @property
    def depth(self) -> int:
        """The number of variable segments of the path."""
        return self.path.count("{")

    @property
    def version(self) -> str:
        """The version of the API that the path is of: `v1`."""
        return segments(self.path)[1]


@dataclass(frozen=True, slots=True, eq=False)
class Route:
    """What a method and a path template mean.

    collection: None for a document, the org's only object of its kind, and where an entry alone
      says what happens.
    only: (path in the object, values): the object is found here only if it has one of them.
    sets: a member, and its value, that a request without a body makes it.
    handler: responds instead of what the action means; see `entry`, whose it is.
    """

    method: str
    template: str
    action: Action
    collection: Collection | None = None
    endpoint: Endpoint | None = None
    only: tuple[str, frozenset[str]] | None = None
    sets: tuple[str, Any] | None = None
    handler: Any = None
    entry: Entry = PLAIN


@dataclass(frozen=True, slots=True)
class Match:
    """A route and the values of the variable segments of its template."""

    route: Route
    values: tuple[str, ...]


class Routes:
    """Every route, found by the segments of a path; a literal segment wins over a variable."""

    def __init__(self, catalogue: Mapping[str, Kind], entries: Mapping[str, Entry]) -> None:
        self.collections: dict[str, Collection] = {}
        self._tree: dict[str, Any] = {}
        for kind in catalogue.values():
            for route in _routes(kind, self.collections, entries):
                self._methods(route.template).setdefault(route.method, route)
        for entry in entries.values():
            for at, handler in entry.handlers.items():
                methods, _, rest = at.partition(" ")
                for method in methods.split(","):
                    self._handle(entry, method, entry.path + rest, handler)

    def _handle(self, entry: Entry, method: str, template: str, handler: Any) -> None:
        """Has an entry's handler respond, where a kind's operation may have been before."""
        methods = self._methods(template)
        known = methods.get(method)
        collection = None if known else self.collections.get(entry.path)
        action: Action = "special"
        if method == "GET" and (entry.document or (known and known.action == "document")):
            action, collection = "document", None
        elif collection and (method, template) == ("GET", f"{entry.path}/{{id}}"):
            action = "get"
        elif collection and (method, template) == ("POST", entry.path):
            action = "create"
        else:
            collection = None
        methods[method] = Route(
            method,
            template,
            action,
            collection,
            known.endpoint if known else None,
            handler=handler,
            entry=entry,
        )

    def _methods(self, template: str) -> dict[str, Route]:
        """The routes of a path template, by method."""
        node = self._tree
        for segment in segments(template):
            node = node.setdefault("{}" if segment.startswith("{") else segment, {})
        methods: dict[str, Route] = node.setdefault("", {})
        return methods

    def find(self, method: str, segments: list[str]) -> Match | None:
        """The route of a request; segments are those of the decoded path."""
        return next((m for m in self.matching(segments) if m.route.method == method), None)

    def matching(self, segments: list[str]) -> Iterator[Match]:
        """The routes of a path for any method, the most literal first."""
        for known, values in _walk(self._tree, segments, ()):
            for route in known.values():
                yield Match(route, values)

    def of_kind(self, name: str) -> Collection | None:
        """The collection that holds the objects of a kind."""
        return next((c for c in self.collections.values() if name in c.kinds), None)


def _walk(
    node: dict[str, Any], segments: list[str], values: tuple[str, ...]
) -> Iterator[tuple[dict[str, Route], tuple[str, ...]]]:
    if not segments:
        if "" in node:
            yield node[""], values
        return
    head, rest = segments[0], segments[1:]
    if head and head in node:
        yield from _walk(node[head], rest, values)
    if head and "{}" in node:
        yield from _walk(node["{}"], rest, (*values, head))


def segments(path: str) -> list[str]:
    """The segments of a path; doubled slashes count as one, for URLs joined without care."""
    return [s for s in path.split("/") if s]


def _routes(
    kind: Kind, collections: dict[str, Collection], entries: Mapping[str, Entry]
) -> Iterator[Route]:
    listed = endpoint(kind.list) if kind.list and not isinstance(kind.list, ByField) else None
    gets = endpoints(kind.get)
    writes = [*endpoints(kind.update), *endpoints(kind.delete), *endpoints(kind.create)]
    for e in (endpoint(part) for part in kind.parts):
        yield Route("GET", _plain(e.path), "document", endpoint=e)
    if kind.singleton or not (listed or any(e.variables for e in gets)):
        for e in [*([listed] if listed else []), *gets, *writes]:
            yield Route(e.method, _plain(e.path), "document", endpoint=e)
        return
    path = listed.path if listed else _parent(gets[0].path)
    collection = collections.setdefault(_plain(path), _collection(kind, path, listed, entries))
    collection.kinds.append(kind.name)
    collection.read = collection.read or (gets[0] if gets else listed)
    if collection.entry is PLAIN:
        for e in (*gets, *writes):
            collection.entry = entries.get(_plain(e.path), collection.entry)
    if listed:
        yield Route("GET", _plain(path), "list", collection, listed)
    for e in gets:
        only = _only(kind.get, e) if isinstance(kind.get, ByField) else None
        yield Route("GET", _plain(e.path), "get", collection, e, only)
    for e in endpoints(kind.create):
        of_one = e.path.endswith("}") and not (listed and e.path == listed.path)
        action: Action = "update" if of_one else "create"
        yield Route(e.method, _plain(e.path), action, collection, e)
    for e in endpoints(kind.update):
        yield Route(e.method, _plain(e.path), "update", collection, e)
    for name, operation in kind.settings.items():
        values = operation.operations if isinstance(operation, ByField) else {"": operation}
        for value, o in values.items():
            e, sets = endpoint(o), (name, value == "True") if value else None
            yield Route(e.method, _plain(e.path), "update", collection, e, sets=sets)
    alone = {g.path for g in gets}
    for e in endpoints(kind.delete):
        if e.path.endswith("}") or {e.path, _parent(e.path)} & alone or e.path == path:
            yield Route(e.method, _plain(e.path), "delete", collection, e)


def _collection(
    kind: Kind, path: str, listed: Endpoint | None, entries: Mapping[str, Entry]
) -> Collection:
    return Collection(
        path=_plain(path),
        items=kind.items,
        # Of a format string, its last path: the rest is in the URL before it.
        id=kind.id.rpartition("{")[2].rstrip("}"),
        entry=entries.get(_plain(path), PLAIN),
        paging=paging(listed) if listed else None,
        parents=tuple(kind.parents) if "{" in path else (),
        names=frozenset(v for vs in kind.query.values() if isinstance(vs, tuple) for v in vs),
    )


def _only(operation: ByField, of: Endpoint) -> tuple[str, frozenset[str]]:
    values = (v for v, o in operation.operations.items() if endpoint(o) is of)
    return operation.path, frozenset(values)


def _parent(path: str) -> str:
    return path.rsplit("/", 1)[0]


def _plain(path: str) -> str:
    """A template with `{id}` for each variable: operations name one segment differently."""
    return "/" + "/".join("{id}" if s.startswith("{") else s for s in segments(path))
