"""Snapshots as tests make them: of what was read before, in the form of now and the first."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from exporter.api.catalogue import kinds
from exporter.model.record import KindRead, Record
from exporter.read.reading import Wishes, opened
from exporter.read.secrets.redaction import Redactor
from exporter.read.snapshots.jsonl_snapshot import FACTS, MANIFEST
from exporter.read.snapshots.snapshot import FILE, Facts


def write(folder: Path, reads: Mapping[str, KindRead], facts: Facts) -> None:
    """Makes a snapshot of what was read."""
    with opened(folder) as into:
        nothing = Wishes(anew=True, full=True)
        take_over = into.begin(facts, "", Redactor(kinds()), reads, nothing, print)
        take_over.store.fill(reads.values())
        into.finish(take_over, reads)


def text(folder: Path) -> str:
    """All that stands in a snapshot's file: as bytes, and value by value, for some span pages."""
    found = [file.read_bytes().decode("latin-1") for file in sorted(folder.iterdir())]
    with closing(sqlite3.connect(folder / FILE)) as file:
        for table in ("facts", "kinds", "units", "records"):
            found += map(str, file.execute(f"SELECT * FROM {table}"))  # noqa: S608
    return "\n".join(found)


def write_jsonl(folder: Path, reads: Mapping[str, KindRead], facts: Facts) -> None:
    """Writes what was read as ddexport did before it had a file for it."""
    folder.mkdir()
    for name, read in reads.items():
        lines = (json.dumps(_line(r), ensure_ascii=False) for r in read.records)
        (folder / f"{name}.jsonl").write_text("".join(f"{line}\n" for line in lines))
    manifest = {
        "format": 1,
        **{fact: getattr(facts, fact) for fact in FACTS},
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
            for name, read in reads.items()
        },
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n")


def _line(record: Record) -> dict[str, object]:
    line = {"kind": record.kind, "id": record.id, "method": "GET", "path": record.path}
    item = record.list_key is not None
    listed = {"envelope": "list-item", "list_key": record.list_key}
    return line | (listed if item else {"envelope": "object"}) | {"body": record.body}
