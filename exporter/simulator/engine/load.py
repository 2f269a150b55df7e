"""Recorded responses into an org: each line is placed by its path, not by its file's name."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from exporter.model.errors import SnapshotError
from exporter.model.json_path import get
from exporter.simulator.engine.models import responds_with_list
from exporter.simulator.engine.router import Match, Routes, segments
from exporter.simulator.engine.store import Store, key

SNAPSHOT = "snapshot.sqlite"
"""The file of a snapshot of `ddexport org`, in its directory."""


@dataclass(slots=True)
class LoadReport:
    """What became of the lines: objects placed by kind, lines that no route takes by request."""

    placed: Counter[str] = field(default_factory=Counter)
    unplaced: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        left = ", ".join(f"{n} {request}" for request, n in sorted(self.unplaced.items()))
        total = self.placed.total()
        return f"{total} objects loaded" + (f"; no route for: {left}" if left else "")


@dataclass(frozen=True, slots=True)
class Line:
    """One recorded response. `list_key` is None if `body` is the whole of it."""

    method: str
    path: str
    body: Any
    list_key: str | None
    template: str
    kind: str = ""
    id: str = ""


def lines(path: Path) -> Iterator[Line]:
    """The lines of a file, or of each *.jsonl of a folder; a snapshot's records, where there is
    one. SnapshotError names the bad one."""
    if (path / SNAPSHOT).is_file():
        yield from _records(path / SNAPSHOT)
        return
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    if not files:
        raise SnapshotError(f"{path}: holds no *.jsonl file with objects to load")
    for file in files:
        try:
            with file.open(encoding="utf-8") as opened:
                for number, given in enumerate(opened, 1):
                    if given.strip():
                        yield _line(given, f"{file}:{number}")
        except (OSError, UnicodeDecodeError) as problem:
            raise SnapshotError(f"{file}: can't be read: {problem}") from problem


def _records(file: Path) -> Iterator[Line]:
    """The records of a snapshot."""
    query = (
        "SELECT kind, id, path, list_key, body FROM units JOIN records "
        "ON records.number BETWEEN first AND first + size - 1 "
        "WHERE used AND place IS NOT NULL ORDER BY kind, place, records.number"
    )
    uri = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            for kind, id, at, list_key, body in connection.execute(query):
                where = at if isinstance(at, str) else at.decode("utf-8", "surrogatepass")
                own = id if isinstance(id, str) else id.decode("utf-8", "surrogatepass")
                yield Line("GET", where, json.loads(body), list_key, where, kind, own)
    except sqlite3.Error as problem:
        raise SnapshotError(f"{file}: can't be read: {problem}") from problem


def _line(given: str, where: str) -> Line:
    try:
        row = json.loads(given)
    except json.JSONDecodeError as problem:
        raise SnapshotError(f"{where}: not JSON: {problem}") from problem
    if not isinstance(row, dict):
        raise SnapshotError(f"{where}: a JSON object is expected")
    for name, types in (("path", str), ("body", (dict, list))):
        if not isinstance(row.get(name), types):
            raise SnapshotError(f"{where}: {name!r} is missing or not what the format says")
    item = row["envelope"] == "list-item" if "envelope" in row else row.get("list_key") is not None
    return Line(
        method=str(row.get("method", "GET")),
        path=row["path"],
        body=row["body"],
        list_key=str(row.get("list_key") or "") if item else None,
        template=str(row.get("path_template", row["path"])),
        kind=str(row.get("kind", "")),
        id=str(row.get("id", "")),
    )


def place(store: Store, routes: Routes, line: Line) -> bool:
    """Puts a recorded response where the same request finds it. False if no route takes it."""
    matches = list(routes.matching(segments(line.path)))
    matches.sort(key=lambda m: m.route.method != line.method)
    return any(_put(store, m, line) for m in matches)


def _put(store: Store, match: Match, line: Line) -> bool:
    route, collection, body = match.route, match.route.collection, line.body
    if route.action == "document":
        store.put_document("/" + "/".join(segments(line.path)), body)
        return True
    if collection is None:
        return False
    path, parents = collection.path, match.values[: collection.depth]
    if route.action == "list" and line.list_key is None and line.method == "GET":
        items = get(body, collection.items) if collection.items else body
        if collection.entry.document_list:
            store.put_document(path, {k: v for k, v in body.items() if k != collection.items})
            items = items or []
        if not isinstance(items, list):
            return False
        placed = [store.put_item(path, item, parents) for item in items]
        return all(placed)
    if line.list_key is not None:
        return route.action == "list" and bool(store.put_item(path, body, parents))
    if route.action == "create" or (route.action == "list" and line.method == "POST"):
        body = _as_get(match, body)
        id = key(collection, body) or line.id
    elif route.action in ("get", "update") and line.method in ("GET", "PUT", "PATCH", route.method):
        body = _as_get(match, body)
        id = match.values[-1].strip('"')
    else:
        return False
    if id:
        store.put(path, id, body, parents)
    return bool(id)


def _as_get(match: Match, body: Any) -> Any:
    """The response to a GET, from that to a create or update."""
    endpoint, collection = match.route.endpoint, match.route.collection
    data = body.get("data")
    if endpoint and responds_with_list(endpoint) and isinstance(data, list) and len(data) == 1:
        return {**body, "data": data[0]}
    under = collection.entry.created_under if collection else ""
    inner = body.get(under) if under else None
    return inner if isinstance(inner, dict) else body
