"""What is put into a store is there at once, and soon where a kill leaves it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from exporter.model.record import Record
from exporter.read.snapshots.store import SAVE_UNITS, Store


def record(id: str, version: int = 0) -> Record:
    return Record("monitors", id, "/m", {"id": id, "version": version})


def saved(at: Path) -> list[str]:
    """The keys of the units that a kill leaves in a file."""
    with closing(sqlite3.connect(at)) as file:
        return [key for (key,) in file.execute("SELECT key FROM units ORDER BY number")]


@pytest.mark.parametrize(
    "versions", [([record("a")], [record("a", 1)]), ([], [record("a")]), ([record("a")], [])]
)
@pytest.mark.parametrize("between", [0, SAVE_UNITS])
def test_a_unit_replaces_one_of_its_key(versions: Sequence[list[Record]], between: int) -> None:
    store = Store()
    for n, records in enumerate(versions):
        store.put("monitors", "a", 1, records)
        for other in range(between * (1 - n)):
            store.put("monitors", str(other), 2 + other, [])
    assert [*store.records("monitors")] == versions[-1]


def test_what_is_put_in_is_there_at_once() -> None:
    store = Store()
    store.put("monitors", "a", 1, [record("a")], "stamp")
    found = store.find("monitors", "a", "main")
    assert found is not None
    assert found.stamp == "stamp"
    assert store.listed("monitors", found) == [record("a")]
    assert store.value("SELECT count(*) FROM units") == 1


def test_a_kill_loses_few_units(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exporter.read.snapshots.store.SAVE_SECONDS", 3600)
    store = Store(tmp_path / "one")
    for n in range(3 * SAVE_UNITS - 1):
        store.put("monitors", str(n), n, [record(str(n))])
    for name in ("one", "one-wal"):
        shutil.copy(tmp_path / name, tmp_path / name.replace("one", "killed"))
    assert saved(tmp_path / "killed") == [str(n) for n in range(2 * SAVE_UNITS)]
    assert store.unsaved == SAVE_UNITS - 1
    store.close()
    assert len(saved(tmp_path / "one")) == 3 * SAVE_UNITS - 1
