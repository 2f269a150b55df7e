"""The embedded org: its state and how it responds, without a network."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from exporter.api.catalogue import kinds
from exporter.api.derivation import complete
from exporter.model.declaration import Kind
from exporter.model.json_path import get
from exporter.simulator.areas import entries
from exporter.simulator.engine import crud
from exporter.simulator.engine.bodies import changed, flat
from exporter.simulator.engine.faults import Fault
from exporter.simulator.engine.http import HttpError, Request, Response, error, reply
from exporter.simulator.engine.load import Line, LoadReport, lines, place
from exporter.simulator.engine.models import complaint, lacking
from exporter.simulator.engine.paging import page
from exporter.simulator.engine.router import Collection, Match, Route, Routes, segments
from exporter.simulator.engine.store import Store


class Org:
    """A Datadog org. Routes are those of the catalogue's kinds, all of them unless told.

    keys: (API key, application key) that it accepts; None accepts any that aren't empty.
    requests: count by method and path template. unknown: requests without a route.
    warnings: bodies that the client's models don't like; Datadog takes many of them.
    """

    def __init__(
        self,
        catalogue: Mapping[str, Kind] | None = None,
        keys: tuple[str, str] | None = None,
    ) -> None:
        self.routes = _every_route() if catalogue is None else Routes(catalogue, entries())
        self.keys = keys
        self.store = Store(self.routes.collections)
        self.faults: list[Fault] = []
        self.requests: Counter[str] = Counter()
        self.unknown: Counter[str] = Counter()
        self.warnings: list[str] = []

    def load(self, path: Path) -> LoadReport:
        """Adds the objects of a *.jsonl file or a folder of them. SnapshotError: a bad line."""
        report = LoadReport()
        for line in lines(path):
            if place(self.store, self.routes, line):
                report.placed[line.kind or line.template] += 1
            else:
                report.unplaced[f"{line.method} {line.template}"] += 1
        return report

    def add(self, path: str, body: Any, list_key: str | None = None) -> None:
        """Adds what a GET of this path returns, or one item of it if there is a list key.

        ValueError: no route takes it.
        """
        if not place(self.store, self.routes, Line("GET", path, body, list_key, path)):
            raise ValueError(f"{path}: no kind has an operation for this path")

    def reset(self) -> None:
        """The org as it was when it was first served, with no faults and nothing counted."""
        self.store.reset()
        self.faults.clear()
        self.requests.clear()
        self.unknown.clear()
        self.warnings.clear()

    def allows(self, match: Match | None, api_key: str, app_key: str) -> bool:
        """Whether keys open a path. Some need no application key, or none at all."""
        needed = match.route.entry.keys if match else "both"
        if needed == "none":
            return True
        if needed == "api":
            return api_key == self.keys[0] if self.keys else bool(api_key)
        return (api_key, app_key) == self.keys if self.keys else bool(api_key and app_key)

    def fault(self, method: str, url: str) -> Fault | None:
        """What strikes this request, if something does: the first fault that is meant for it."""
        return next((s for f in self.faults if (s := f.strike(method, url))), None)

    def find(self, request: Request) -> Match | None:
        """The route of a request, counted; one that has none is remembered."""
        match = self.routes.find(request.method, segments(request.path))
        template = match.route.template if match else request.path
        self.requests[f"{request.method} {template}"] += 1
        if match is None:
            self.unknown[f"{request.method} {request.path}"] += 1
        return match

    def respond(self, match: Match | None, request: Request) -> Response:
        """The response to a request whose keys are right."""
        if match is None:
            return error(404, "Not found")
        try:
            return self._respond(match.route, replace(request, values=match.values))
        except HttpError as refused:
            return refused.response

    def _respond(self, route: Route, request: Request) -> Response:
        collection, of = route.collection, route.endpoint
        if of and request.body is not None:
            if request.method == "POST" and (absent := lacking(of, request.body)):
                raise HttpError(400, *(f"The field '{path}' is required" for path in absent))
            if said := complaint(of, request.body):
                self.warnings.append(f"{request.method} {request.path}: {said}")
        if route.handler:
            given = route.handler
            if callable(given):
                given = given(self.store, replace(request, of=route.entry.path))
            if given is None:
                return Response(204)
            return given if isinstance(given, Response) else reply(given)
        if collection is None:
            return self._document(request)
        assert of
        match route.action:
            case "list":
                return self._list(route, collection, request)
            case "get":
                return self._get(route, collection, request)
            case "create":
                self._check_parents(collection, request)
                return crud.write(crud.create, self.store, collection, of, request)
            case "update":
                if route.sets:
                    body = {"data": {"attributes": dict([route.sets])}}
                    request = replace(request, body=body)
                return crud.write(crud.update, self.store, collection, of, request)
            case _:
                return crud.delete(self.store, collection, of, request)

    def _document(self, request: Request) -> Response:
        if request.method != "GET":
            return crud.write_document(self.store, request)
        body = self.store.document(request.path)
        return error(404, "Not found") if body is None else reply(body)

    def _list(self, route: Route, collection: Collection, request: Request) -> Response:
        path, entry, parents = collection.path, collection.entry, request.values
        if path != route.template:
            return error(404, "Not found")
        if entry.document_list:
            return reply(entry.document_list(self.store))
        if (path, parents) not in self.store.shelves:
            self._check_parents(collection, request)
            named = parents and parents[-1] in collection.names
            if not named and collection.depth > len(collection.parents):
                raise self.store.absent(path, parents[-1])
        declared = route.endpoint.parameters.values() if route.endpoint else ()
        filters = {p.attribute for p in declared if p.attribute.startswith("filter")}
        for name in sorted(filters & set(request.query) - set(entry.filters)):
            self.warnings.append(f"GET {request.path}: the simulator doesn't apply {name}")
        stored = list(self.store.shelf(path, parents).values())
        if entry.arrange:
            stored = entry.arrange(self.store, stored, parents)
        return page(collection, stored, request.query)

    def _get(self, route: Route, collection: Collection, request: Request) -> Response:
        entry, id = collection.entry, request.values[-1]
        stored = self.store.find(collection.path, id, request.values[: collection.depth])
        if stored is None:
            if not entry.absent:
                raise self.store.absent(collection.path, id)
            return reply(entry.absent(id))
        if route.only:
            path, values = route.only
            if get(flat(stored.body), path) not in values:
                raise self.store.absent(collection.path, id)
        more = [m for name, m in entry.expand.items() if request.query.get(name) == "true"]
        if not more:
            return Response(200, stored.single)

        def expanded(obj: dict[str, Any]) -> dict[str, Any]:
            for members in more:
                obj = {**obj, **members(obj)}
            return obj

        return reply(changed(stored.body, expanded))

    def _check_parents(self, collection: Collection, request: Request) -> None:
        """HttpError: a parent that the path names isn't there."""
        for kind, id in zip(collection.parents, request.values, strict=False):
            if parents := self.routes.of_kind(kind):
                self.store.need(parents.path, id)


@cache
def _every_route() -> Routes:
    """The routes of all kinds, and of the objects that entries alone declare."""
    return Routes({**kinds(), **_unread_kinds()}, entries())


@cache
def _unread_kinds() -> Mapping[str, Kind]:
    """The objects that entries alone declare, as kinds named by their paths."""
    return {
        path: complete(Kind(resource_type="", list=entry.listed_by), path, kinds().__getitem__)
        for path, entry in entries().items()
        if entry.listed_by
    }
