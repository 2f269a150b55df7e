"""What was read, as a folder: a <kind>.jsonl for each kind, and manifest.json.

A line is one object: {"kind", "id", "method": "GET", "path", "envelope", "list_key", "body"}.
`envelope` is "object" if `body` is the whole answer of a GET of `path`, and "list-item" if it is
an element that such an answer held under `list_key` ("" if that is a bare list). Secrets are masked
(redaction.py), and no key is in it.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from exporter import __version__
from exporter.api.catalogue import kinds
from exporter.model.errors import OutputError, SnapshotError
from exporter.model.record import KindRead, Record, Unread
from exporter.read.redaction import redacted

FORMAT = 1
MANIFEST = "manifest.json"
AGAIN = "read the org again with --snapshot"


@dataclass(frozen=True, slots=True)
class Facts:
    """Of which org and when a snapshot is, and what made it."""

    taken: str
    api_url: str
    client: str
    ddexport: str

    @classmethod
    def now(cls, api_url: str) -> Facts:
        """Of the org at a URL, at this moment."""
        taken = datetime.now(UTC).isoformat(timespec="seconds")
        return cls(taken, api_url, version("datadog-api-client"), __version__)


def check(folder: Path) -> None:
    """Raises OutputError if a snapshot can't go there: better known before an hour of reading.

    A former snapshot is replaced; any other file is in the way.
    """
    folder = _recovered(folder.absolute())
    if folder.is_dir():
        for at in folder.iterdir():
            if at.name != MANIFEST and at.suffix != ".jsonl":
                raise OutputError(f"{at}: is in the way of a snapshot; give an empty directory")
        if any(folder.iterdir()) and not (folder / MANIFEST).is_file():
            raise OutputError(f"{folder}: not empty, and no snapshot; give an empty directory")
    elif folder.exists() or folder.is_symlink():
        raise OutputError(f"{folder}: not a directory")
    above = next(p for p in folder.parents if p.exists())
    if not above.is_dir() or not os.access(above, os.W_OK):
        raise OutputError(f"{folder}: {above} can't be written")


def write(folder: Path, reads: Mapping[str, KindRead], facts: Facts) -> None:
    """Writes the snapshot beside the folder, then puts it in its place: whole or not at all."""
    folder = folder.absolute()
    check(folder)
    reads = redacted(kinds(), reads)
    new, former = _beside(folder, "new"), _beside(folder, "former")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(mode=0o700)
        for name, read in reads.items():
            lines = (json.dumps(_line(r), ensure_ascii=False) for r in read.records)
            _put(new / f"{name}.jsonl", lines)
        _put(new / MANIFEST, [json.dumps(_manifest(reads, facts), indent=2, ensure_ascii=False)])
        shutil.rmtree(former, ignore_errors=True)
        if folder.exists():
            folder.rename(former)
        new.rename(folder)
        shutil.rmtree(former, ignore_errors=True)
    except OSError as e:
        _recovered(folder)
        raise OutputError(f"{folder}: the snapshot can't be written: {e.strerror or e}") from None
    finally:
        shutil.rmtree(new, ignore_errors=True)


def load(folder: Path) -> tuple[dict[str, KindRead], Facts]:
    """The snapshot in a folder. Raises SnapshotError if it isn't whole."""
    folder = _recovered(folder.absolute())
    at = folder / MANIFEST
    if not folder.is_dir():
        raise SnapshotError(f"{folder}: no such directory; {AGAIN}")
    text = _text(at)
    manifest = _json(at, text, 0, not text.endswith("\n"))
    newest = manifest.get("format")
    if not isinstance(newest, int) or newest > FORMAT:
        raise SnapshotError(f"{at}: format {newest}, this program reads {FORMAT}; use a newer one")
    known = kinds()
    files = {p.stem for p in folder.glob("*.jsonl")}
    for name in sorted(files.union(_part(at, manifest, "kinds", dict))):
        if name not in known:
            raise SnapshotError(f"{folder / name}.jsonl: no such kind; remove it to go on")
        if name not in manifest["kinds"]:
            raise SnapshotError(f"{folder / name}.jsonl: not in {MANIFEST}; {AGAIN}")
    reads = {n: _kind(folder, at, n, part) for n, part in manifest["kinds"].items()}
    facts = Facts(*(_part(at, manifest, f, str) for f in Facts.__slots__))
    return reads, facts


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


def _line(record: Record) -> dict[str, Any]:
    line = {"kind": record.kind, "id": record.id, "method": "GET", "path": record.path}
    if record.list_key is None:
        line["envelope"] = "object"
    else:
        line |= {"envelope": "list-item", "list_key": record.list_key}
    return line | {"body": record.body}


def _manifest(reads: Mapping[str, KindRead], facts: Facts) -> dict[str, Any]:
    return {
        "format": FORMAT,
        **asdict(facts),
        "kinds": {
            name: {
                "count": len(read.records),
                "complete": read.complete,
                "reason": read.reason,
                "exhaustive": read.exhaustive,
                "unread": [
                    {k: v for k, v in asdict(u).items() if k != "kind"} for u in read.unread
                ],
            }
            for name, read in sorted(reads.items())
        },
    }


def _put(at: Path, lines: Any) -> None:
    """Writes a file that only its owner may read. A lone surrogate becomes JSON's escape for it."""
    number = os.open(at, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(number, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        file.writelines(f"{line}\n" for line in lines)


def _beside(folder: Path, what: str) -> Path:
    return folder.with_name(f".{folder.name}.{what}")


def _recovered(folder: Path) -> Path:
    """The folder; a run that was killed between the two renames of `write` is put right."""
    former = _beside(folder, "former")
    if former.is_dir() and not folder.exists():
        former.rename(folder)
    return folder
