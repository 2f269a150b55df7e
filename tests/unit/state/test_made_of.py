"""What an export is made of: each part of it counts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection, select
from exporter.read.snapshots import snapshot
from exporter.read.snapshots.snapshot import Facts
from exporter.state import made_of
from exporter.state.made_of import MadeOf, digest
from exporter.terraform.provider_plugin import Found, Provider
from exporter.translate.provider_answers import ProviderAnswers
from tests.support import ROOT, snapshots
from tests.support.exports import demo_reads

NAMES = ("monitors", "teams")
SELECTION = select(kinds(), NAMES)
CLOCK = re.compile(r"datetime\.now\(|\btime\.time\(|\.today\(|is_past\(")


def reads() -> dict[str, KindRead]:
    return {name: replace(demo_reads()[name]) for name in NAMES}


def of(
    reads: dict[str, KindRead], selection: Selection = SELECTION, version: str | None = None
) -> str:
    answers = ProviderAnswers()
    if version:
        numbers = tuple(map(int, version.split(".")))
        answers.attach(Provider(Found(numbers, Path("p"))), lambda done, total: None)
    return digest(selection, reads, answers)


def program(at: Path, text: str) -> Path:
    for part in made_of.PARTS:
        (at / part / "__pycache__").mkdir(parents=True)
        (at / part / "module.py").write_text(text)
    return at


def edited(at: Path) -> None:
    (at / "exporter" / "module.py").write_text("y = 1\n")


def renamed(at: Path) -> None:
    (at / "exporter" / "module.py").rename(at / "exporter" / "other.py")


def added(at: Path) -> None:
    (at / "providers" / "other.json").write_text("")


@pytest.mark.parametrize("change", [edited, renamed, added])
def test_the_program(
    change: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(made_of, "PROGRAM", program(tmp_path, "x = 1\n"))
    before = of(reads())
    (tmp_path / "exporter" / "__pycache__" / "module.pyc").write_bytes(b"compiled")
    assert of(reads()) == before
    change(tmp_path)
    assert of(reads()) != before


def test_its_own_files_are_among_the_program() -> None:
    for part in made_of.PARTS:
        assert (made_of.PROGRAM / part).is_dir()
    assert (made_of.PROGRAM / "exporter" / "state" / "made_of.py").samefile(made_of.__file__)


def test_what_it_is_run_with(monkeypatch: pytest.MonkeyPatch) -> None:
    before = of(reads())
    monkeypatch.setattr(made_of, "version", lambda name: "0" if name == "jinja2" else "1")
    assert of(reads()) != before


def test_who_is_asked() -> None:
    found = [of(reads(), version=version) for version in (None, "4.19.0", "4.20.0", "4.19.0")]
    assert len(set(found)) == 3
    assert found[1] == found[3]


def test_the_kinds_that_are_selected() -> None:
    assert of(reads(), select(kinds(), ["monitors", "teams", "roles"])) != of(reads())
    assert of(reads(), replace(SELECTION, beside=frozenset(["teams"]))) != of(reads())
    assert of(reads(), replace(SELECTION, not_read={})) != of(reads())


@pytest.mark.parametrize(
    "change",
    [{"id": "2"}, {"path": "/p/2"}, {"body": {"a": 1.0}}, {"list_key": "data"}],
    ids=lambda change: next(iter(change)),
)
def test_a_record_in_memory(change: dict[str, Any]) -> None:
    record = Record("monitors", "1\ud83d", "/p/1", {"a": 1}, None)
    before = of({"monitors": KindRead("monitors", [record])})
    assert of({"monitors": KindRead("monitors", [replace(record, **change)])}) != before


def test_records_in_a_file(tmp_path: Path) -> None:
    def stored(name: str, *records: Record) -> dict[str, KindRead]:
        read = {"monitors": KindRead("monitors", list(records))}
        snapshots.write(tmp_path / name, read, Facts.now("https://x"))
        return snapshot.load(tmp_path / name)[0]

    first = Record("monitors", "1\ud83d", "/p/1", {"a": 1, "b": "\ud83d"}, None)
    second = Record("monitors", "2", "/p/2", {"a": 10**30}, "data")
    before = of(stored("before", first, second))
    assert of(stored("again", first, second)) == before
    found = {
        before,
        of(stored("order", second, first)),
        of(stored("fewer", first)),
        of(stored("id", replace(first, id="1\ud83e"), second)),
        of(stored("path", replace(first, path="/p/3"), second)),
        of(stored("list", replace(first, list_key=""), second)),
        of(stored("body", replace(first, body={"a": 1.0, "b": "\ud83d"}), second)),
        of(stored("members", replace(first, body={"b": "\ud83d", "a": 1}), second)),
    }
    assert len(found) == 8


@pytest.mark.parametrize(
    "change",
    [
        {"complete": False},
        {"reason": "503"},
        {"exhaustive": False},
        {"marked": frozenset(["1"])},
        {"marked": frozenset()},
        {"records": []},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_is_said_of_a_kind(change: dict[str, Any]) -> None:
    other = reads()
    other["teams"] = replace(other["teams"], **change)
    assert of(other) != of(reads())


def test_not_what_it_cost_to_read() -> None:
    other = reads()
    other["teams"] = replace(other["teams"], taken_over=3, oldest="2026-01-01T00:00:00+00:00")
    assert of(other) == of(reads())


def test_the_kinds_that_depend_on_the_clock_are_known() -> None:
    """Each module of a kind that asks for the time asks by what `digest` finds, too."""
    asking = {
        file.stem
        for file in (ROOT / "exporter" / "kinds").glob("*.py")
        if CLOCK.search(file.read_text())
    }
    found = {name for name, kind in kinds().items() if made_of.asked_by_the_clock(kind)}
    assert asking == found
    assert len(found) > 3


def test_nothing_else_depends_on_the_clock() -> None:
    folders = ("model", "schema", "inventory", "translate", "layout", "state", "write", "kinds")
    every = [ROOT / "exporter" / "export.py"]
    for folder in folders:
        every += (ROOT / "exporter" / folder).rglob("*.py")
    found = {
        file.relative_to(ROOT / "exporter").as_posix()
        for file in every
        if CLOCK.search(file.read_text()) and file.parent.name != "kinds"
    }
    # The first is what kinds ask by, the second gives the time to next_occurrences.py.
    assert found == {"model/declaration/predicates.py", "export.py"}


def test_a_recurrence_that_begins() -> None:
    lisbon = ("2026-07-01T10:00:00", "Europe/Lisbon")
    made = MadeOf("", 0, 0, 0, 0, [], [], {}, [], [(*lisbon, False)])
    assert made.holds_at(datetime(2026, 7, 1, 8, 59, tzinfo=UTC))
    assert not made.holds_at(datetime(2026, 7, 1, 9, 0, tzinfo=UTC))
    assert replace(made, begun=[(*lisbon, True)]).holds_at(datetime(2026, 7, 1, 9, tzinfo=UTC))
    assert not replace(made, begun=[("2026-07-01T10:00:00", "Mars/Base", True)]).holds_at(
        datetime(2026, 7, 1, 9, tzinfo=UTC)
    )
