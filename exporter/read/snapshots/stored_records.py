"""Records that stand in a file: decoded as they are asked for, and held by nobody."""

from __future__ import annotations

import os
import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, overload

from exporter.model.errors import SnapshotError
from exporter.model.json_text import decoded
from exporter.model.record import KindRead, Record, Records, Unread

AT_ONCE = 200
"""Records that are read at a time."""


def bound(text: str) -> str | bytes:
    """A text for SQLite, which takes no half of a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def plain(value: str | bytes) -> str:
    """The text that `bound` was given."""
    return value if isinstance(value, str) else value.decode("utf-8", "surrogatepass")


class Tables:
    """A file that records are read from; each process opens it for itself.

    connection: that of the one who writes it, or who has it in memory.
    """

    def __init__(self, at: Path | None, connection: sqlite3.Connection | None = None) -> None:
        self.at = at
        self._connection, self._process = connection, os.getpid()

    @property
    def connection(self) -> sqlite3.Connection:
        """To this file, from this process."""
        if self._connection is None or self._process != os.getpid():
            assert self.at, "what is in memory can't be read from another process"
            # Nobody changes a file that is finished: another takes its place.
            uri = f"{self.at.absolute().as_uri()}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
            self._process = os.getpid()
        return self._connection

    def rows(self, numbers: Sequence[int]) -> list[tuple[Any, ...]]:
        """The rows of some records: number, id, path, list key and body. Raises SnapshotError."""
        what = "SELECT number, id, path, list_key, body FROM records WHERE number"
        run, first, last = self.connection.execute, numbers[0], numbers[-1]
        try:
            if [*numbers] == [*range(first, last + 1)]:
                return run(f"{what} BETWEEN ? AND ?", (first, last)).fetchall()
            marks = ",".join("?" * len(numbers))
            found = {row[0]: row for row in run(f"{what} IN ({marks})", numbers)}
            return [found[n] for n in numbers]
        except (sqlite3.Error, KeyError) as e:
            raise SnapshotError(f"{self.at}: is damaged ({e}); read the org again") from None

    def numbers(self, kind: str) -> array[int]:
        """The numbers of the records of a kind, in their order."""
        found = array("q")
        for first, size in self.connection.execute(
            "SELECT first, size FROM units WHERE kind = ? AND used AND place IS NOT NULL "
            "ORDER BY place",
            (kind,),
        ):
            found.extend(range(first, first + size))
        return found


class StoredRecords(Records):
    """The records of a kind in a file, in the order of an undisturbed reading.

    numbers: those of some of them.
    """

    def __init__(self, tables: Tables, kind: str, numbers: Sequence[int] | None = None) -> None:
        self._tables, self._kind = tables, kind
        self._numbers = tables.numbers(kind) if numbers is None else numbers

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[Record]:
        for row in self._rows():
            yield self._record(row)

    @overload
    def __getitem__(self, at: int) -> Record: ...

    @overload
    def __getitem__(self, at: slice) -> list[Record]: ...

    def __getitem__(self, at: int | slice) -> Record | list[Record]:
        if isinstance(at, slice):
            return list(StoredRecords(self._tables, self._kind, self._numbers[at]))
        return self._record(self._tables.rows([self._numbers[at]])[0])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or len(self) != len(other):
            return NotImplemented if not isinstance(other, Sequence) else False
        return all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        if self._tables.at is None:
            return list, (list(self),)
        return _opened, (self._tables.at, self._kind)

    def ids(self) -> Iterator[str]:
        return (plain(row[1]) for row in self._rows())

    def stored(self) -> Iterator[tuple[Any, ...]]:
        """The id, path, list key and body of each record, as they stand in the file."""
        return (row[1:] for row in self._rows())

    def _rows(self) -> Iterator[tuple[Any, ...]]:
        for begin in range(0, len(self), AT_ONCE):
            yield from self._tables.rows(self._numbers[begin : begin + AT_ONCE])

    def _record(self, row: tuple[Any, ...]) -> Record:
        _, id, path, list_key, body = row
        return Record(self._kind, plain(id), plain(path), decoded(body), list_key)


def _opened(at: Path, kind: str) -> StoredRecords:
    return StoredRecords(Tables(at), kind)


def kinds_read(tables: Tables) -> dict[str, KindRead]:
    """What a finished file holds of each kind."""
    found = {}
    run = tables.connection.execute
    for name, complete, reason, exhaustive, unread in run("SELECT * FROM kinds").fetchall():
        marked = [
            id
            for (ids,) in run("SELECT marked FROM units WHERE kind = ? AND marked != ''", (name,))
            for id in decoded(ids)
        ]
        taken, oldest = run(
            "SELECT coalesce(sum(objects), 0), min(read_at) FROM units "
            "WHERE kind = ? AND earlier AND used AND place IS NOT NULL",
            (name,),
        ).fetchone()
        when = datetime.fromtimestamp(oldest, UTC).isoformat(timespec="seconds") if oldest else ""
        found[name] = KindRead(
            name,
            StoredRecords(tables, name),
            bool(complete),
            plain(reason),
            [Unread(**u) for u in decoded(unread)],
            bool(exhaustive),
            frozenset(marked),
            taken,
            when,
        )
    return found
