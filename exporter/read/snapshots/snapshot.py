"""What was read of an org, for later use: a directory with one SQLite file in it (see store.py).

Secrets are masked (redaction.py), and no key is in it. While an org is read, that goes to a file
beside the snapshot, which takes its place once all is read: a run that ends before leaves the
former snapshot as it is, and its own file for the next run to go on from.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from exporter import __version__
from exporter.api.catalogue import kinds
from exporter.model.errors import OutputError, SnapshotError
from exporter.model.json_text import decoded
from exporter.model.record import KindRead
from exporter.read.snapshots import jsonl_snapshot
from exporter.read.snapshots.jsonl_snapshot import AGAIN, MANIFEST
from exporter.read.snapshots.lock import LOCK
from exporter.read.snapshots.store import FORMAT
from exporter.read.snapshots.stored_records import Tables, kinds_read

FILE = "snapshot.sqlite"
READING = "reading.sqlite"


@dataclass(frozen=True, slots=True)
class Facts:
    """Of which org and when a snapshot is, and what made it.

    allowed: the patterns of --allow-secret. keys: by which the API key is known again. sought: the
    kinds that nothing lists, and whose ids were looked for in all that was read.
    """

    taken: str
    api_url: str
    client: str
    ddexport: str
    allowed: tuple[str, ...] = ()
    keys: str = ""
    sought: tuple[str, ...] = ()

    @classmethod
    def now(
        cls,
        api_url: str,
        allowed: tuple[str, ...] = (),
        api_key: str = "",
        sought: tuple[str, ...] = (),
    ) -> Facts:
        """Of the org at a URL, at this moment."""
        taken = datetime.now(UTC).isoformat(timespec="seconds")
        keys = _keyed(api_key, secrets.token_hex(8))
        client = version("datadog-api-client")
        return cls(taken, api_url, client, __version__, tuple(allowed), keys, sought)

    def differs(self, now: Facts, api_key: str) -> str:
        """Why a reading of now may take nothing over from there, "" if it may."""
        if self.api_url != now.api_url:
            return f"it is of {self.api_url}"
        if self.keys != _keyed(api_key, self.keys.partition(":")[0]):
            return "it was read with another API key, so maybe of another org"
        if (self.ddexport, self.client) != (now.ddexport, now.client):
            return f"it is of ddexport {self.ddexport} with datadog-api-client {self.client}"
        if self.allowed != now.allowed:
            return "it was read with another --allow-secret"
        if missing := sorted(set(now.sought) - set(self.sought)):
            return f"ids of {', '.join(missing)} weren't looked for in it"
        return ""


def _keyed(api_key: str, salt: str) -> str:
    """What an API key is known again by, and nobody can find it from: half a salted digest."""
    return f"{salt}:{hashlib.sha256(f'{salt}{api_key}'.encode()).hexdigest()[:16]}"


def check(folder: Path) -> None:
    """Raises OutputError if a snapshot can't go there: better known before an hour of reading.

    A former snapshot is replaced; any other file is in the way.
    """
    folder = folder.absolute()
    if folder.is_dir():
        names = {at.name for at in folder.iterdir()}
        former = {n for n in names if n == MANIFEST or n.endswith(".jsonl")}
        ours = {n for n in names if n in (FILE, LOCK) or n.startswith(READING)}
        for name in sorted(names - former - ours):
            at = folder / name
            raise OutputError(f"{at}: is in the way of a snapshot; give an empty directory")
        if former and MANIFEST not in former:
            raise OutputError(f"{folder}: not empty, and no snapshot; give an empty directory")
    elif folder.exists() or folder.is_symlink():
        raise OutputError(f"{folder}: not a directory")
    above = folder if folder.is_dir() else next(p for p in folder.parents if p.exists())
    if not above.is_dir() or not os.access(above, os.W_OK):
        raise OutputError(f"{folder}: {above} can't be written")


def load(folder: Path) -> tuple[dict[str, KindRead], Facts]:
    """The snapshot in a folder. Raises SnapshotError if it isn't whole."""
    folder = folder.absolute()
    if not folder.is_dir():
        raise SnapshotError(f"{folder}: no such directory; {AGAIN}")
    at = folder / FILE
    if not at.exists():
        if (folder / READING).exists():
            raise SnapshotError(f"{folder}: reading it ended unfinished; {AGAIN}")
        reads, said = jsonl_snapshot.load(folder, kinds())
        taken, api_url, client, ddexport = (said[fact] for fact in jsonl_snapshot.FACTS)
        return reads, Facts(taken, api_url, client, ddexport)
    try:
        tables = Tables(at)
        facts = facts_of(tables)
        reads = kinds_read(tables)
    except sqlite3.Error as e:
        raise SnapshotError(f"{at}: is damaged ({e}); {AGAIN}") from None
    for name in reads:
        if name not in kinds():
            raise SnapshotError(f"{at}: {name}: no such kind; use the ddexport that wrote it")
    return reads, facts


def facts_of(tables: Tables) -> Facts:
    """What a file says of itself, finished or not. SnapshotError: it is of another format,
    or damaged."""
    (form,) = tables.connection.execute("PRAGMA user_version").fetchone()
    if form != FORMAT:
        raise SnapshotError(
            f"{tables.at}: format {form}, this program reads {FORMAT}; use a newer one"
        )
    said = dict(tables.connection.execute("SELECT name, value FROM facts"))
    if missing := [name for name in Facts.__slots__ if name not in said]:
        raise SnapshotError(f"{tables.at}: is damaged (no {', '.join(missing)}); {AGAIN}")
    values: dict[str, Any] = {name: decoded(said[name]) for name in Facts.__slots__}
    values |= {name: tuple(values[name]) for name in ("allowed", "sought")}
    return Facts(**values)
