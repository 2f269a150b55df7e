"""One reading of an org into the directory of a snapshot: begun, gone on with, and finished."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from exporter.model.errors import OutputError, SnapshotError
from exporter.model.json_text import encoded
from exporter.model.record import KindRead
from exporter.read.secrets.redaction import Redactor
from exporter.read.snapshots import cache
from exporter.read.snapshots.jsonl_snapshot import MANIFEST
from exporter.read.snapshots.lock import LOCK, held
from exporter.read.snapshots.snapshot import FILE, READING, Facts, check, facts_of
from exporter.read.snapshots.store import Store
from exporter.read.snapshots.stored_records import Tables, kinds_read
from exporter.read.snapshots.takeover import Earlier, TakeOver

RESUME_SECONDS = 12 * 3600
"""A run that ended unfinished longer ago isn't gone on from: the org has changed too much, and a
nightly run would take over what the last night's had read."""
INTERRUPTED = "interrupted"
"""The fact that a request got no answer, so that the next run is to go on from the file."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a user wants to be taken over. anew: nothing of an unfinished run. full: nothing of a
    finished one. max_age: seconds by kind, see Earlier."""

    anew: bool = False
    full: bool = False
    max_age: Mapping[str, float] = field(default_factory=dict)


@contextmanager
def opened(folder: Path | None) -> Iterator[Reading]:
    """The directory of a snapshot, which no other run may have meanwhile; of what nobody wants to
    have later, one that is removed in the end. OutputError: it can't be had or written."""
    if folder is None:
        with cache.private() as private:
            reading = Reading(private)
            try:
                yield reading
            finally:
                reading.close()
        return
    folder = folder.absolute()
    check(folder)
    with held(folder):
        reading = Reading(folder)
        try:
            yield reading
        finally:
            reading.close()
            with suppress(OSError):  # Where nothing was read, nothing is left.
                if {p.name for p in folder.iterdir()} == {LOCK}:
                    (folder / LOCK).unlink()
                    folder.rmdir()


class Reading:
    """A reading into a directory that this run has for itself."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._at, self._done = folder / READING, folder / FILE
        self._store: Store | None = None

    def begin(
        self,
        facts: Facts,
        api_key: str,
        redactor: Redactor,
        kinds: Collection[str],
        wishes: Wishes,
        say: Callable[[str], None],
    ) -> TakeOver:
        """What the reader puts things into, and takes them over from; `say` hears which."""
        former = self._former()
        if former and former[1] and not self._at.exists():
            shutil.copyfile(self._done, self._at)
        resumed = None if wishes.anew else self._unfinished(facts, api_key, redactor, kinds, say)
        if not resumed:
            self._discard()
        self._store = store = resumed or Store(self._at, redactor)
        store.note({n: encoded(v) for n, v in asdict(facts).items()} | {INTERRUPTED: ""})
        earlier = None
        if former and not wishes.full:
            if why := former[0].differs(facts, api_key):
                say(f"nothing is taken over from the snapshot in {self.folder}: {why}")
            else:
                earlier = Earlier(self._done, wishes.max_age)
        return TakeOver(store, bool(resumed), earlier)

    def finish(self, take_over: TakeOver, reads: Mapping[str, KindRead]) -> dict[str, KindRead]:
        """Makes what was read the snapshot of the directory; gives it as it stands there."""
        store = take_over.store
        if take_over.interrupted:
            store.note({INTERRUPTED: "1"})
        else:
            store.prune()
        store.finish(reads)
        try:
            self._at.replace(self._done)
            for path in self.folder.iterdir():
                if path.name == MANIFEST or path.suffix == ".jsonl":
                    path.unlink()
            if hasattr(os, "O_DIRECTORY"):
                number = os.open(self.folder, os.O_DIRECTORY)
                os.fsync(number)
                os.close(number)
        except OSError as e:
            raise OutputError(f"{self.folder}: can't be written: {e.strerror}") from None
        self._store = None  # It is finished; what it knows of texts need not stay.
        found = kinds_read(Tables(self._done))
        return {name: found[name] for name in reads}

    def close(self) -> None:
        """Ends the reading; one that isn't finished stays for the next run, if it has anything."""
        if self._store is None:
            return
        if self._store.close():
            self._discard()

    def _former(self) -> tuple[Facts, bool] | None:
        """What the snapshot in the directory says of itself, and whether its run was interrupted;
        None if there is none that anything could be taken over from."""
        if not self._done.exists():
            return None
        try:
            tables = Tables(self._done)
            facts = facts_of(tables)
            said = tables.connection.execute(
                "SELECT value FROM facts WHERE name = ?", (INTERRUPTED,)
            ).fetchone()
            tables.connection.close()
        except (SnapshotError, sqlite3.Error):
            return None
        return facts, bool(said and said[0])

    def _unfinished(
        self,
        facts: Facts,
        api_key: str,
        redactor: Redactor,
        kinds: Collection[str],
        say: Callable[[str], None],
    ) -> Store | None:
        """The file of a run that ended unfinished, if this one can go on with it."""
        if not self._at.exists():
            return None
        why = "it is damaged"
        with suppress(SnapshotError, OutputError, sqlite3.Error, KeyError, ValueError):
            store = Store(self._at, redactor)
            if store.value("PRAGMA quick_check(1)") == "ok":
                why = facts_of(store.tables).differs(facts, api_key)
                objects, seconds = store.resume(kinds)
                if not why and seconds > RESUME_SECONDS:
                    why = f"it ended {_ago(seconds)}"
                if not why:
                    said = f"taking over {objects:,} objects of the run that ended unfinished"
                    say(f"{said} {_ago(seconds)}; --anew to begin from nothing")
                    return store
            store.close()
        say(f"not going on from the run in {self.folder} that ended unfinished: {why}")
        return None

    def _discard(self) -> None:
        for path in self.folder.glob(f"{READING}*"):
            path.unlink()


def _ago(seconds: float) -> str:
    """`4 min ago`."""
    for unit, length in (("days", 86400), ("h", 3600), ("min", 60)):
        if seconds >= 2 * length or (length == 60 and seconds >= length):
            return f"{seconds / length:.0f} {unit} ago"
    return f"{max(seconds, 0):.0f} s ago"
