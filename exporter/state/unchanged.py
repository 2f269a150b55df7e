"""An export that is made of just what the last one there was: its files stay as they are.

Wherever that isn't certain, it is made like any other.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from exporter.model.ledger import Ledger
from exporter.model.record import KindRead
from exporter.read.selection import Selection
from exporter.state import output_directory, user_links
from exporter.state.export_state import LEDGER, REMEMBERED, VALIDATED, ExportState, by_member
from exporter.state.made_of import MadeOf
from exporter.state.output_directory import Changes, Content, Kept, Pieces
from exporter.state.replacement import digest_of


def found(
    out: Path, state: ExportState, run: Mapping[str, Any], digest: str, now: datetime
) -> MadeOf | None:
    """What is remembered of the last export, if this one is made of the same, and its files are as
    they were left; else None.

    state: what is remembered of the last one. run, digest: how this one is made, and of what.
    """
    last = state.made_of
    if last is None or last.digest != digest or state.made_again or not last.holds_at(now):
        return None
    assert state.ours is not None
    links = user_links.links(out, last.linked, state.ours)
    # Where the system makes no links, they are copies, and the user's files may have changed.
    if sorted(links) != last.users or not all((out / path).is_symlink() for path in links):
        return None
    return last if _remembers(state, run) and _stands(out, state.ours) else None


def _remembers(state: ExportState, run: Mapping[str, Any]) -> bool:
    """Whether this export would remember what the last one left."""
    assert state.ours is not None
    files = replace(state, run=dict(run)).files()
    # What was said of resources is found again as they are translated.
    paths = {path for path in REMEMBERED if path in state.ours} - {LEDGER, VALIDATED}
    return files.keys() - {VALIDATED} == paths and all(
        output_directory.digest_of_text(files[path]) == state.ours[path] for path in paths
    )


def _stands(out: Path, ours: Mapping[str, str]) -> bool:
    return all(digest_of(out / path) == digest for path, digest in ours.items())


def write(
    out: Path,
    ours: Mapping[str, str],
    last: MadeOf,
    selection: Selection,
    reads: Mapping[str, KindRead],
) -> tuple[Ledger, Changes]:
    """Writes what tells how this export was read, which may be new, and gives the ledger.

    ours: the files of the last one. last: what `found` gave.
    """
    plain = json.loads((out / LEDGER).read_bytes())
    ledger = Ledger.parse(plain)
    before = {line.kind: line for line in ledger.kinds}
    ledger.kinds = [
        replace(before[name], taken_over=reads[name].taken_over, oldest=reads[name].oldest)
        if name in reads
        else before[name]
        for name in (*reads, *selection.not_read)
        if name in before
    ]
    files: dict[str, Content] = {path: Kept(digest) for path, digest in ours.items()}
    if any(line != before[line.kind] for line in ledger.kinds):
        files[LEDGER] = Pieces(lambda: by_member(ledger.plain() | {"beyond": plain["beyond"]}))
    changes = output_directory.write(out, files, ours)
    told = [ledger.entries[number] for number in last.told]
    first = {*map(id, told)}
    entries = told + [e for e in ledger.entries if id(e) not in first]
    return replace(ledger, entries=entries), changes
