"""What is read of an org, on disk as it arrives: one SQLite file, private, without secrets.

A unit is what one step of a reading asks for: a page of a list, an object with its parts, or the
objects below a parent. Its records stand side by side, in their order; `place` orders the units of
a kind as an undisturbed reading has them, whatever order the answers came in. A unit without a
place is none of what was read: it holds the items of a list whose objects are asked for one by one.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

from exporter.model.errors import OutputError
from exporter.model.json_text import decoded, encoded
from exporter.model.record import KindRead, Record
from exporter.read.secrets.redaction import Redactor, without_secrets
from exporter.read.snapshots.stored_records import StoredRecords, Tables, bound, plain
from exporter.read.texts import Held, held

FORMAT = 2
"""Of the file, as its user_version has it; 1 are folders of *.jsonl files."""
SAVE_UNITS = 8
"""So many units are saved at once: where a run is killed, fewer than these are lost."""
SAVE_SECONDS = 0.05
"""Fewer are saved where the last time was so long ago: no more may come for an hour."""
_SETTINGS = (
    # One writer, and no shared memory: that works on any file system.
    "locking_mode=EXCLUSIVE",
    "journal_mode=WAL",
    # A kill loses nothing that was committed, a loss of power may: see `finish`.
    "synchronous=OFF",
    "wal_autocheckpoint=4000",
    "temp_store=MEMORY",
)
_TABLES = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE kinds (name TEXT PRIMARY KEY, complete INTEGER NOT NULL, reason TEXT NOT NULL,
  exhaustive INTEGER NOT NULL, unread TEXT NOT NULL);
CREATE TABLE units (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL,
  place INTEGER, used INTEGER NOT NULL, first INTEGER NOT NULL, size INTEGER NOT NULL,
  objects INTEGER NOT NULL, stamp TEXT NOT NULL, read_at REAL NOT NULL, earlier INTEGER NOT NULL,
  marked TEXT NOT NULL, named TEXT NOT NULL, more TEXT NOT NULL, UNIQUE (kind, key));
CREATE TABLE records (number INTEGER PRIMARY KEY, id TEXT NOT NULL, path TEXT NOT NULL,
  list_key TEXT, body TEXT NOT NULL);
"""


class Unit(NamedTuple):
    """A unit that was read. marked: the ids with marks, named: see Seek, both as JSON; more: what
    its reader notes."""

    first: int
    size: int
    objects: int
    stamp: str
    read_at: float
    marked: str
    named: str
    more: str


Seek = Callable[[str, Sequence[Held]], dict[str, list[str]]]
"""The ids of objects that records of a kind name, by the kind of those."""
_UNIT = ", ".join(Unit._fields)
_FIND = {
    schema: f"SELECT {_UNIT} FROM {schema}.units WHERE kind = ? AND key = ?"  # noqa: S608
    for schema in ("main", "earlier")
}
_ADD = (
    f"INSERT OR IGNORE INTO units (kind, key, place, used, earlier, {_UNIT}) "  # noqa: S608
    f"VALUES (?, ?, ?, ?, ?{', ?' * len(Unit._fields)})"
)


class Store:
    """The file of one reading; in memory if none is named. Used by one thread.

    redactor: takes secrets out of what is put in; without one, they stay. unsaved: how many units a
    kill would lose. OutputError: the file can't be written, or another run has it.
    """

    def __init__(self, at: Path | None = None, redactor: Redactor | None = None) -> None:
        self.at = at
        self._redactor = redactor
        self.unsaved, self._saved = 0, time.monotonic()
        self._rows: list[tuple[Any, ...]] = []
        self._units: list[tuple[Any, ...]] = []
        self.seek: Seek = lambda kind, held: {}
        with self._writing():
            if at is not None and not at.exists():
                os.close(os.open(at, os.O_CREAT | os.O_EXCL, 0o600))
            uri = at.absolute().as_uri() if at else "file::memory:"
            run = self._connection = sqlite3.connect(
                uri, uri=True, timeout=0, isolation_level=None, check_same_thread=False
            )
            for setting in _SETTINGS:
                run.execute(f"PRAGMA {setting}").fetchall()
            if not self.value("PRAGMA user_version"):
                make = f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version={FORMAT}; COMMIT;"
                run.executescript(make)
            run.execute("BEGIN IMMEDIATE")
            self._next = 1 + (self.value("SELECT max(number) FROM records") or 0)

    @property
    def tables(self) -> Tables:
        """What was put in, to be read."""
        return Tables(self.at, self.connection)

    @property
    def connection(self) -> sqlite3.Connection:
        """To the file, with all in it that was put in."""
        if self._units:
            self._write()
        return self._connection

    def value(self, query: str, *values: Any) -> Any:
        """The first value of what a query finds, None if that is nothing."""
        return (self.connection.execute(query, values).fetchone() or (None,))[0]

    def note(self, facts: Mapping[str, str]) -> None:
        """Adds to the facts of the reading."""
        with self._writing():
            self.connection.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", facts.items())
        self.save()

    def put(
        self,
        kind: str,
        key: str,
        place: int | None,
        records: Iterable[Record],
        stamp: str = "",
        more: str = "",
    ) -> None:
        """Adds the records of a unit, which replaces one of the same key."""
        there = held(records)
        named = self.seek(kind, there)
        clean, marked = [r for r, _ in there], set[str]()
        if self._redactor:
            clean, marked = self._redactor.of(kind).records(there)
        rows = [(bound(r.id), bound(r.path), r.list_key, encoded(r.body)) for r in clean]
        unit = Unit(
            self._next,
            len(rows),
            len({row[0] for row in rows}),
            stamp,
            time.time(),
            encoded(sorted(marked)) if marked else "",
            encoded(named) if named else "",
            more,
        )
        self._rows += [(self._next + n, *row) for n, row in enumerate(rows)]
        self._next += unit.size
        self._units.append((kind, bound(key), place, True, False, *unit))
        self.unsaved += 1
        if self.unsaved >= SAVE_UNITS or time.monotonic() - self._saved > SAVE_SECONDS:
            self.save()

    def _write(self) -> None:
        """Adds the units that were put in to the file."""
        rows, units, self._rows, self._units = self._rows, self._units, [], []
        with self._writing():
            run = self._connection
            run.executemany("INSERT INTO records VALUES (?, ?, ?, ?, ?)", rows)
            if run.executemany(_ADD, units).rowcount == len(units):
                return
            for kind, key, *values in units:  # Some replace one of the same key.
                if self.find(kind, plain(key), "main") != Unit(*values[3:]):
                    self.drop(kind, plain(key))
                    run.execute(_ADD, (kind, key, *values))

    def fill(self, reads: Iterable[KindRead]) -> None:
        """Adds what was read elsewhere."""
        for read in reads:
            self.put(read.kind, "all", 0, read.records)

    def drop(self, kind: str, key: str) -> None:
        """Removes a unit, if there is one of this key."""
        if of := self.find(kind, key, "main"):
            last = of.first + of.size - 1
            run = self.connection.execute
            run("DELETE FROM records WHERE number BETWEEN ? AND ?", (of.first, last))
            run("DELETE FROM units WHERE kind = ? AND key = ?", (kind, bound(key)))

    def records(self, kind: str) -> StoredRecords:
        """What there is of a kind, in its order."""
        return StoredRecords(self.tables, kind)

    def named(self, kind: str, of: str) -> Iterator[str]:
        """The ids of a kind that objects of another one name."""
        query = "SELECT named FROM units WHERE kind = ? AND used AND place NOT NULL AND named != ''"
        for (named,) in self.connection.execute(query, (kind,)).fetchall():
            yield from decoded(named).get(of, ())

    def listed(self, kind: str, unit: Unit) -> list[Record]:
        """The records of a unit."""
        return [*StoredRecords(self.tables, kind, range(unit.first, unit.first + unit.size))]

    def attach(self, at: Path) -> None:
        """Makes a finished file known as the schema `earlier`."""
        with self._writing():
            run = self.connection.execute
            run("COMMIT")
            run("ATTACH ? AS earlier", (f"{at.absolute().as_uri()}?mode=ro&immutable=1",))
            run("BEGIN IMMEDIATE")

    def find(self, kind: str, key: str, schema: str) -> Unit | None:
        """The unit of a key, in this file (`main`) or in the one of before (`earlier`)."""
        row = self.connection.execute(_FIND[schema], (kind, bound(key))).fetchone()
        return Unit(*row) if row else None

    def use(self, kind: str, key: str, place: int | None) -> None:
        """Makes a unit of an unfinished run one of this reading."""
        change = "UPDATE units SET used = 1, place = ? WHERE kind = ? AND key = ?"
        with self._writing():
            self.connection.execute(change, (place, kind, bound(key)))

    def copy(self, kind: str, key: str, place: int | None, unit: Unit) -> Unit:
        """Makes a unit of the file of before one of this reading."""
        own = unit._replace(first=self._next)
        with self._writing():
            self.drop(kind, key)
            self.connection.execute(
                "INSERT INTO records SELECT number + ?, id, path, list_key, body "
                "FROM earlier.records WHERE number BETWEEN ? AND ? ORDER BY number",
                (own.first - unit.first, unit.first, unit.first + unit.size - 1),
            )
            self.connection.execute(_ADD, (kind, bound(key), place, True, True, *own))
        self._next += own.size
        return own

    def save(self) -> None:
        """Makes what was put in outlast the process."""
        with self._writing():
            self.connection.execute("COMMIT")
            self.connection.execute("BEGIN IMMEDIATE")
        self.unsaved, self._saved = 0, time.monotonic()

    def resume(self, kinds: Collection[str]) -> tuple[int, float]:
        """Prepares to go on where a run ended: nothing of it is part of this reading until it is
        used. Gives how many objects of the kinds there are, and seconds since the last was read."""
        with self._writing():
            self.connection.execute("UPDATE units SET used = 0")
            self.connection.execute("DELETE FROM kinds")
        marks = ", ".join("?" * len(kinds))
        query = f"SELECT sum(objects) FROM units WHERE kind IN ({marks})"  # noqa: S608
        objects = self.value(query, *kinds) or 0
        now = time.time()
        return objects, now - (self.value("SELECT max(read_at) FROM units") or now)

    def prune(self) -> None:
        """Removes what none of this reading has used."""
        for kind, key in self.connection.execute(
            "SELECT kind, key FROM units WHERE NOT used"
        ).fetchall():
            self.drop(kind, plain(key))

    def finish(self, reads: Mapping[str, KindRead]) -> None:
        """Notes how complete each kind is, and leaves a single file that outlasts a loss of power:
        nothing can be put in any more."""
        with self._writing():
            for read in map(without_secrets, reads.values()):
                unread = encoded([asdict(u) for u in read.unread])
                values = (read.kind, read.complete, bound(read.reason), read.exhaustive, unread)
                self.connection.execute(
                    "INSERT OR REPLACE INTO kinds VALUES (?, ?, ?, ?, ?)", values
                )
            self.connection.execute("COMMIT")
            self.connection.execute("PRAGMA journal_mode=DELETE").fetchall()
            self.connection.close()
            assert self.at
            with self.at.open("rb") as file:
                os.fsync(file.fileno())

    def close(self) -> bool:
        """Ends a reading that isn't finished: what was put in stays for the next run. Says whether
        that is nothing."""
        # It is finished, or the disk is full, which was said.
        with suppress(sqlite3.Error, OutputError):
            self.connection.execute("COMMIT")
        with suppress(sqlite3.Error):
            empty = not self.value("SELECT count(*) FROM units")
            self.connection.close()
            return empty
        return False

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as e:
            where = self.at.parent if self.at else "memory"
            raise OutputError(f"{where}: what is read can't be written there: {e}") from None
