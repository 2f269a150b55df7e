"""The embedded org: its state and what it answers, without a network."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from exporter.api.catalogue import kinds
from exporter.model.declaration import Kind
from exporter.model.json_path import get
from exporter.simulator import (
    demo,
    effects,
    extras_access,
    fresh,
    included,
    intake,
    mobile,
    service_management,
    taken,
)
from exporter.simulator.answers import Answer, Call, answer, changed, error, missing, page
from exporter.simulator.changes import change_document, create, delete, update
from exporter.simulator.extras import aliases, extras
from exporter.simulator.faults import Fault
from exporter.simulator.load import Line, LoadReport, lines, place
from exporter.simulator.models import lacking
from exporter.simulator.quirks import QUIRKS
from exporter.simulator.quirks_integrations import INTEGRATION_QUIRKS
from exporter.simulator.quirks_monitoring import MONITORING_QUIRKS
from exporter.simulator.quirks_products import MORE_QUIRKS
from exporter.simulator.quirks_security import SECURITY_QUIRKS
from exporter.simulator.routes import Match, Routes, segments
from exporter.simulator.store import Store, flat
from exporter.simulator.unread import UNREAD
from exporter.simulator.warn import complaint

_QUIRKS = {
    **QUIRKS,
    **INTEGRATION_QUIRKS,
    **MONITORING_QUIRKS,
    **MORE_QUIRKS,
    **SECURITY_QUIRKS,
}


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
        known = {**kinds(), **UNREAD} if catalogue is None else catalogue
        self.routes = Routes(known, _QUIRKS, extras())
        for route in aliases(self.routes):
            self.routes.add(route)
        self.keys = keys
        self.store = Store()
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

    def allows(self, path: str, api_key: str, app_key: str) -> bool:
        """Whether keys open a path. Some need no application key, or none at all."""
        if path in intake.KEYLESS:
            return True
        if path in intake.API_KEY_ONLY:
            return api_key == self.keys[0] if self.keys else bool(api_key)
        return (api_key, app_key) == self.keys if self.keys else bool(api_key and app_key)

    def fault(self, method: str, url: str) -> Fault | None:
        """What strikes this request, if something does: the first fault that is meant for it."""
        return next((s for f in self.faults if (s := f.strike(method, url))), None)

    def find(self, call: Call) -> Match | None:
        """The route of a request, counted; one that has none is remembered."""
        match = self.routes.find(call.method, segments(call.path))
        template = match.route.template if match else call.path
        self.requests[f"{call.method} {template}"] += 1
        if match is None:
            self.unknown[f"{call.method} {call.path}"] += 1
        return match

    def answer(self, match: Match | None, call: Call) -> Answer:
        """The answer to a request whose keys are right."""
        if match is None:
            return error(404, "Not found")
        route, collection = match.route, match.route.collection
        if route.endpoint and call.body is not None:
            if call.method == "POST" and (absent := lacking(route.endpoint, call.body)):
                return error(400, *(f"The field '{path}' is required" for path in absent))
            if said := complaint(route.endpoint, call.body):
                self.warnings.append(f"{call.method} {call.path}: {said}")
        if route.special is not None:
            given: Answer = route.special(self, match.values, call)
            return given
        if collection is None:
            return self._document(call)
        match route.action:
            case "list":
                return self._list(match, call)
            case "get":
                return self._get(match, call)
            case "create":
                return self._parent_missing(match) or self._changed(create, match, call)
            case "update":
                if route.sets:
                    call = replace(call, body={"data": {"attributes": dict([route.sets])}})
                return self._changed(update, match, call)
            case _:
                return self._deleted(match, call)

    def _changed(
        self, change: Callable[[Store, Match, Call], Answer], match: Match, call: Call
    ) -> Answer:
        collection = match.route.collection
        assert collection
        if wrong := effects.unacceptable(self.store, self.routes, collection.path, call.body):
            return wrong
        if (refuses := collection.quirk.refuses) and (said := refuses(flat(call.body))):
            return error(400, said)
        body = taken.understood(self.store, self.routes, match, call.body)
        given = change(self.store, match, replace(call, body=body))
        if given.status < 300 and given.body:
            effects.written(self.store, self.routes, collection.path, json.loads(given.body))
            mobile.follow(self.store, self.routes, collection.path, json.loads(given.body))
        return given

    def _deleted(self, match: Match, call: Call) -> Answer:
        collection = match.route.collection
        assert collection
        if refused := effects.refusal(self.store, self.routes, match, call):
            return refused
        given = delete(self.store, match, call)
        if given.status < 300:
            effects.gone(self.store, self.routes, collection.path, match.values[-1])
            mobile.follow(self.store, self.routes, collection.path)
        return given

    def _document(self, call: Call) -> Answer:
        if call.method != "GET":
            return change_document(self.store, call)
        body = self.store.document(call.path, self.routes.collections.values())
        return error(404, "Not found") if body is None else answer(body)

    def _list(self, match: Match, call: Call) -> Answer:
        collection, route = match.route.collection, match.route
        assert collection
        if collection.path != route.template:
            return error(404, "Not found")
        if collection.path == included.SCANNER:
            return answer(included.whole(self.store, collection))
        known = (collection.path, match.values) in self.store.shelves
        if not known and (gone := self._parent_missing(match)):
            return gone
        named = match.values and match.values[-1] in collection.names
        if not known and not named and collection.depth > len(collection.parents):
            return missing(collection.quirk, match.values[-1])
        declared = route.endpoint.parameters.values() if route.endpoint else ()
        filters = {p.attribute for p in declared if p.attribute.startswith("filter")}
        for name in sorted(filters & set(call.query) - set(collection.quirk.filters)):
            self.warnings.append(f"GET {call.path}: the simulator doesn't apply {name}")
        stored = list(self.store.shelf(collection, match.values).values())
        if collection.path == service_management.COMPONENTS:
            stored = service_management.listed(stored)
        elif collection.path == extras_access.SHARED:
            stored = extras_access.shared(self.store, stored, match.values[0])
        return page(collection, stored, call.query)

    def _get(self, match: Match, call: Call) -> Answer:
        route, collection, id = match.route, match.route.collection, match.values[-1]
        assert collection
        stored = self.store.find(collection, match.values[: collection.depth], id)
        if stored is None:
            return _absent(match, id)
        if route.only:
            path, values = route.only
            if get(flat(stored.body), path) not in values:
                return missing(collection.quirk, id)
        asked = [m for n, m in collection.quirk.asked.items() if call.query.get(n) == "true"]
        if not asked:
            return Answer(200, stored.single)
        body = stored.body
        for more in asked:
            body = changed(body, partial(_with, more))
        return answer(body)

    def _parent_missing(self, match: Match) -> Answer | None:
        """404 where the parent that the path names isn't there."""
        collection = match.route.collection
        assert collection
        for kind, id in zip(collection.parents, match.values, strict=False):
            parents = self.routes.of_kind(kind)
            if parents and self.store.find(parents, (), id) is None:
                return missing(parents.quirk, id)
        return None


def _with(more: Callable[[Any], Mapping[str, Any]], obj: dict[str, Any]) -> dict[str, Any]:
    return {**obj, **more(obj)}


def _absent(match: Match, id: str) -> Answer:
    """A policy that nobody set is one without bindings, recorded as such; others aren't there."""
    collection = match.route.collection
    assert collection
    if collection.path != "/api/v2/restriction_policy":
        return missing(collection.quirk, id)
    if ":" not in id:
        return error(400, f"Invalid resource: '{id}' is not in a valid format")
    attributes: dict[str, Any] = {"bindings": []}
    return answer({"data": {"type": "restriction_policy", "id": id, "attributes": attributes}})


def fresh_org() -> Org:
    """An org on its first day: see fresh.py."""
    org = Org()
    for path, body, list_key in fresh.objects():
        org.add(path, body, list_key)
    return org


def demo_org() -> Org:
    """The demo org, as exporter/simulator/demo describes it."""
    org = Org()
    for rows in demo.objects().values():
        for path, body, list_key in rows:
            org.add(path, body, list_key)
    return org
