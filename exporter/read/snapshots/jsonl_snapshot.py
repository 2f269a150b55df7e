"""Snapshots of earlier releases: a folder with a <kind>.jsonl for each kind, and manifest.json.

A line is one object: {"kind", "id", "method": "GET", "path", "envelope", "list_key", "body"}.
`envelope` is "object" if `body` is the whole answer of a GET of `path`, and "list-item" if it is
an element that such an answer held under `list_key` ("" if that is a bare list).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from exporter.model.errors import SnapshotError
from exporter.model.record import KindRead, Record, Unread

FORMAT = 1
MANIFEST = "manifest.json"
AGAIN = "read the org again with --snapshot"
FACTS = ("taken", "api_url", "client", "ddexport")


def load(folder: Path, known: Collection[str]) -> tuple[dict[str, KindRead], dict[str, str]]:
    """The snapshot in a folder, and what it says of itself (FACTS). known: the kinds that there
    are. Raises SnapshotError if it isn't whole."""
    at = folder / MANIFEST
    text = _text(at)
    manifest = _json(at, text, 0, not text.endswith("\n"))
    newest = manifest.get("format")
    if not isinstance(newest, int) or newest > FORMAT:
        raise SnapshotError(f"{at}: format {newest}, this program reads {FORMAT}; use a newer one")
    files = {p.stem for p in folder.glob("*.jsonl")}
    for name in sorted(files.union(_part(at, manifest, "kinds", dict))):
        if name not in known:
            raise SnapshotError(f"{folder / name}.jsonl: no such kind; remove it to go on")
        if name not in manifest["kinds"]:
            raise SnapshotError(f"{folder / name}.jsonl: not in {MANIFEST}; {AGAIN}")
    reads = {n: _kind(folder, at, n, part) for n, part in manifest["kinds"].items()}
    return reads, {fact: _part(at, manifest, fact, str) for fact in FACTS}


def _kind(folder: Path, manifest: Path, name: str, part: Any) -> KindRead:
    if not isinstance(part, dict):
        raise SnapshotError(f"{manifest}: {name} is no object; {AGAIN}")
    read = KindRead(
        name,
        list(_records(folder / f"{name}.jsonl", name)),
        _part(manifest, part, "complete", bool),
        _part(manifest, part, "reason", str),
        exhaustive=_part(
            manifest, {"exhaustive": not part.get("reason")} | part, "exhaustive", bool
        ),
    )
    for unread in _part(manifest, part, "unread", list):
        members = {m: _part(manifest, unread, m, str) for m in Unread.__slots__ if m != "kind"}
        read.unread.append(Unread(kind=name, **members))
    count = _part(manifest, part, "count", int)
    if count != len(read.records):
        raise SnapshotError(
            f"{folder / name}.jsonl: {len(read.records)} objects, {MANIFEST} says {count}; {AGAIN}"
        )
    return read


def _records(at: Path, kind: str) -> Iterator[Record]:
    seen: dict[tuple[str, str], int] = {}
    texts = _text(at).split("\n")
    for number, text in enumerate(texts, 1):
        if not text:
            continue
        line = _json(at, text, number, number == len(texts))
        where = f"{at}:{number}"
        if line.get("kind") != kind:
            raise SnapshotError(f"{where}: of kind {line.get('kind')!r}; {AGAIN}")
        for member in ("id", "path"):
            if not isinstance(line.get(member), str):
                raise SnapshotError(f"{where}: {member} is no text; {AGAIN}")
        if not isinstance(line.get("body"), dict):
            raise SnapshotError(f"{where}: body is no object; {AGAIN}")
        is_item = line.get("envelope") == "list-item"
        if is_item != isinstance(line.get("list_key"), str):
            raise SnapshotError(f"{where}: envelope and list_key contradict each other; {AGAIN}")
        key = (line["path"], line["id"])
        first = seen.setdefault(key, number)
        if first != number:
            raise SnapshotError(f"{where}: the object of line {first} again; {AGAIN}")
        yield Record(kind, line["id"], line["path"], line["body"], line.get("list_key"))


def _json(at: Path, text: str, number: int, last: bool) -> dict[str, Any]:
    """A line of a file as an object; number 0 is the whole file. `last`: no newline follows it."""
    try:
        value = json.loads(text)
    except json.JSONDecodeError as e:
        what = "is cut off" if last else f"is no JSON ({e.msg})"
        raise SnapshotError(f"{at}:{number or e.lineno}: {what}; {AGAIN}") from None
    if not isinstance(value, dict):
        raise SnapshotError(f"{at}:{number or 1}: is no object; {AGAIN}")
    return value


def _text(at: Path) -> str:
    try:
        return at.read_bytes().decode()
    except OSError as e:
        raise SnapshotError(f"{at}: {e.strerror}; {AGAIN}") from None
    except UnicodeDecodeError as e:
        raise SnapshotError(f"{at}: not UTF-8 at byte {e.start}; {AGAIN}") from None


def _part(at: Path, holder: Any, member: str, expected: type) -> Any:
    value = holder.get(member) if isinstance(holder, dict) else None
    if not isinstance(value, expected):
        raise SnapshotError(f"{at}: {member} is missing, or no {expected.__name__}; {AGAIN}")
    return value
