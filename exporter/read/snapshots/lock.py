"""A directory that one run has for itself, as long as it lives, on every system."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from exporter.model.errors import OutputError

LOCK = ".lock"


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keeps other runs out of a directory, which is made. OutputError: one is there, or the
    directory can't be written."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(folder / LOCK, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as e:
        raise OutputError(f"{folder}: can't be written: {e.strerror}") from None
    # SQLite's locks end with the process, however that ends.
    with closing(sqlite3.connect(folder / LOCK, timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("PRAGMA journal_mode=MEMORY").fetchall()  # No file beside it.
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as e:
            if e.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise OutputError(f"{folder}: can't be locked: {e}") from None
            raise OutputError(
                f"{folder}: another run is reading an org into it; wait for its end, or give "
                "another directory"
            ) from None
        yield
