"""What an export was made of: an export of just the same has the same files.

.ddexport/made_of.json holds a digest of it, and what a run says of an export that its files don't
tell. It is written by what reads the org anew each time (export.update), and by nothing else.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from exporter.kinds._shared.recurrence import Recurrence
from exporter.model.declaration import ByTheClock, Kind, Object
from exporter.model.record import KindRead
from exporter.read.selection import Selection
from exporter.read.snapshots.stored_records import StoredRecords
from exporter.schema.mapping import ODD
from exporter.state.replacement import OURS
from exporter.translate.objects import items
from exporter.translate.provider_answers import ProviderAnswers

MADE_OF = f"{OURS}/made_of.json"
PROGRAM = Path(__file__).parents[2]
PARTS = ("exporter", "providers")
"""The directories of the program in PROGRAM."""
LIBRARIES = ("anyascii", "datadog-api-client", "jinja2", "python-dateutil", "PyYAML")
"""Those that have a hand in what is written."""


@dataclass(frozen=True, slots=True)
class MadeOf:
    """What is remembered of an export.

    digest: of what it was made of. imports to stacks, and unmanaged: as a run says them. told:
    where the objects that aren't exported whole stand in the ledger's file, in the order that a run
    tells of them. linked: a destination's directory -> the one whose files it has links to, as a
    relative path. users: the links to files of a user. begun: each recurrence's start and time
    zone, and whether it was past.
    """

    digest: str
    imports: int
    secrets: int
    found: int
    stacks: int
    unmanaged: list[str]
    told: list[int]
    linked: dict[str, str]
    users: list[str]
    begun: list[tuple[str, str, bool]]

    @classmethod
    def parse(cls, plain: Mapping[str, Any]) -> MadeOf:
        """What is written of it. KeyError, TypeError or ValueError: it isn't of that form."""
        members = {name: plain[name] for name in cls.__match_args__}
        begun = [(start, zone, past) for start, zone, past in plain["begun"]]
        return cls(**members | {"begun": begun})

    def holds_at(self, now: datetime) -> bool:
        """Whether the recurrences that were past are, and no others."""
        with suppress(ValueError):  # A time zone may be unknown here.
            return all(Recurrence(s, "", zone).begun(now) is past for s, zone, past in self.begun)
        return False


def digest(selection: Selection, reads: Mapping[str, KindRead], answers: ProviderAnswers) -> str:
    """The SHA-256 of the program, of what was read, of what it is read as at this moment, and of
    who is asked about it. The options of the run stand in run.json."""
    found = hashlib.sha256()

    def add(*values: Any) -> None:
        found.update(repr(values).encode())

    _add_program(found.update)
    add(sys.version_info[:2], [version(name) for name in LIBRARIES])
    add(*map(list, (selection.kinds, sorted(selection.beside), selection.not_read)))
    add(answers.version if answers.is_attached else None)
    for read in reads.values():
        add(read.kind, read.complete, read.reason, read.exhaustive, read.unread)
        add(None if read.marked is None else sorted(read.marked), len(read.records))
        records = read.records
        for record in records.stored() if isinstance(records, StoredRecords) else records:
            add(record)
    add(*_by_the_clock(selection, reads))
    return found.hexdigest()


def _add_program(add: Callable[[bytes], None]) -> None:
    """Adds the files of the program: an edit counts as a release does."""
    for part in PARTS:
        for folder, below, names in os.walk(PROGRAM / part):
            below[:] = sorted(name for name in below if name != "__pycache__")
            for name in sorted(names):
                file = Path(folder, name)
                add(f"{file.relative_to(PROGRAM)} {file.stat().st_size}\n".encode())
                add(file.read_bytes())


def _by_the_clock(
    selection: Selection, reads: Mapping[str, KindRead]
) -> Iterator[tuple[str, str, list[bool | None]]]:
    """What is so of objects at this moment, by kind and id."""
    for name, read in reads.items():
        kind = selection.kinds[name]
        if asked := asked_by_the_clock(kind):
            for item in items(selection, {name: read})[0]:
                yield name, item.id, [_answer(question, item.obj) for question in asked]


def asked_by_the_clock(kind: Kind) -> list[ByTheClock]:
    """What is asked of the objects of a kind that depends on the clock."""
    reasons = (kind.skip, kind.secrets, kind.unadoptable, kind.adoptable, kind.guarded)
    every = [q for of in reasons if isinstance(of, Mapping) for q in of.values()]
    every += [variant.when for variant in kind.variants if variant.when]
    return [question for question in every if isinstance(question, ByTheClock)]


def _answer(question: ByTheClock, obj: Object) -> bool | None:
    try:
        return question(obj)
    except ODD:
        return None
