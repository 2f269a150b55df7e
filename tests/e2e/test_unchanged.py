"""An export of just what the last one was made of is that one: nothing is translated, and what is
left and said is what translating it again would leave and say.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

import pytest

from exporter import export
from exporter.api.catalogue import kinds
from exporter.commands import console
from exporter.export import Source, Written
from exporter.kinds import downtime_schedules
from exporter.model.declaration import predicates
from exporter.model.record import KindRead, Record, Unread
from exporter.read.selection import select
from exporter.simulator import Org, serve
from exporter.state import unchanged
from exporter.state.export_state import LEDGER, ExportState
from exporter.state.made_of import MADE_OF
from exporter.state.repair import Fix
from exporter.state.stored_state import forgotten, load
from exporter.write.formats import FilePer, Format
from exporter.write.output_format import Form
from tests.support.exports import API_URL, demo_reads, files
from tests.support.program import Program

NAMES = (
    "downtime_schedules",
    "monitors",
    "notebooks",
    "roles",
    "security_monitoring_suppressions",
    "service_access_tokens",
    "teams",
)
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def recurring(start: str, rule: str, number: int) -> Record:
    """A downtime of all monitors in the time zone of Lisbon."""
    many = [{"start": start, "duration": "1h", "rrule": rule}]
    attributes = {
        "message": "",
        "scope": f"env:prod{number}",
        "status": "scheduled",
        "monitor_identifier": {"monitor_tags": ["*"]},
        "schedule": {"timezone": "Europe/Lisbon", "recurrences": many},
    }
    id = f"0a1b2c3d-0000-4000-8000-00000000000{number}"
    body = {"type": "downtime", "id": id, "attributes": attributes}
    return Record("downtime_schedules", id, f"/api/v2/downtime/{id}", body, "data")


DOWNTIMES = [
    recurring("2025-03-04T10:00:00", "FREQ=MONTHLY", 1),
    recurring("2030-03-04T10:00:00", "FREQ=MONTHLY", 2),
    recurring("2025-03-04T10:00:00", "FREQ=MONTHLY;UNTIL=20400101T000000Z", 3),
]


def reads() -> dict[str, KindRead]:
    return {
        name: replace(demo_reads()[name])
        if name != "downtime_schedules"
        else KindRead(name, [*DOWNTIMES])
        for name in NAMES
    }


def clock(monkeypatch: pytest.MonkeyPatch, now: datetime) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return now.astimezone(tz)

    for module in (export, predicates, downtime_schedules):
        monkeypatch.setattr(module, "datetime", Clock)


def updated(
    out: Path,
    of: dict[str, KindRead] | None = None,
    form: Form | None = None,
    state: ExportState | None = None,
    url: str = API_URL,
    kept: Path | None = None,
    **options: Any,
) -> Written:
    """Exports as `ddexport org` does."""
    selection = select(kinds(), NAMES, **options)
    source = Source(selection, of or reads(), url, kept)
    return export.update(out, source, form or Form(), state or load(out))


@pytest.fixture(scope="module")
def last(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The last export, at NOW."""
    out = tmp_path_factory.mktemp("last") / "out"
    with pytest.MonkeyPatch.context() as patched:
        clock(patched, NOW)
        assert not updated(out).as_before
    return out


@pytest.fixture
def out(last: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    clock(monkeypatch, NOW)
    return Path(shutil.copytree(last, tmp_path / "out", symlinks=True))


def test_nothing_is_translated(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = files(out)
    monkeypatch.setattr(export, "translate", None)
    written = updated(out)
    assert written.as_before
    assert not written.changes.written
    assert files(out) == before
    monkeypatch.undo()
    clock(monkeypatch, datetime(2029, 12, 31, tzinfo=UTC))
    assert updated(out).as_before, "what recurs, recurs"


@pytest.mark.parametrize("form", [Form(), Form(Format.CDKTF)], ids=["hcl", "cdktf"])
def test_it_is_what_translating_again_would_leave_and_say(
    form: Form, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    selection = select(kinds(), manage=["webhooks", "teams:none"], companion=True)

    def read(taken: int, oldest: str) -> Source:
        of = dict(demo_reads())
        of["dashboards"] = replace(of["dashboards"], taken_over=taken, oldest=oldest)
        of["teams"] = replace(of["teams"], complete=False, reason="503 on page 2")
        return Source(selection, of, API_URL)

    def said(written: Written) -> tuple[Any, list[str]]:
        console.written(out, written, {}, 5, as_json=True)
        summary = json.loads(capsys.readouterr().out)
        console.written(out, written, {}, 5, as_json=False)
        return summary, capsys.readouterr().out.splitlines()

    export.update(out, read(0, ""), form, load(out))
    shutil.copytree(out, tmp_path / "aside", symlinks=True)
    short = export.update(out, read(3, "2026-01-01T00:00:00+00:00"), form, load(out))
    assert short.as_before
    found, summary = files(out), said(short)
    shutil.rmtree(out)
    (tmp_path / "aside").rename(out)
    state = load(out)
    state.made_of = None
    long = export.update(out, read(3, "2026-01-01T00:00:00+00:00"), form, state)
    assert not long.as_before
    assert files(out) == found
    assert long.changes == short.changes == replace(long.changes, written=(LEDGER,))
    assert long.ledger.kinds == short.ledger.kinds
    key = lambda e: (e.kind, e.id, e.address)  # noqa: E731
    assert sorted(long.ledger.entries, key=key) == sorted(short.ledger.entries, key=key)
    again = said(long)
    assert again[0] == summary[0]
    assert len(again[1]) > 10
    line = "nothing that the export is made of has changed since the last one"
    assert again[1] == [text for text in summary[1] if text != line]
    assert line in summary[1]


def written_over(out: Path) -> None:
    (out / "org" / "teams.tf").write_text("# edited\n")


def without(path: str) -> Callable[[Path], None]:
    return lambda out: (out / path).unlink()


def of_the_user(out: Path) -> None:
    (out / "org" / "mine.tf").write_text("# mine\n")


def at_a_link(out: Path) -> None:
    """In place of a file, a link to what it held."""
    file = out / "org" / "teams.tf"
    (out / "elsewhere").write_bytes(file.read_bytes())
    file.unlink()
    file.symlink_to("../elsewhere")


DIRECTORY: dict[str, Callable[[Path], object]] = {
    "a file was edited": written_over,
    "a file is gone": without("org/teams.tf"),
    "a file became a link": at_a_link,
    "the ledger is gone": without(LEDGER),
    "how it was made is gone": without(".ddexport/run.json"),
    "what it was made of is gone": without(MADE_OF),
    "what it was made of is damaged": lambda out: shutil.copyfile(out / "README.md", out / MADE_OF),
    "the user has a new file where a destination has links": of_the_user,
}


@pytest.mark.parametrize("change", DIRECTORY.values(), ids=DIRECTORY)
def test_a_directory_that_is_not_as_it_was_left(change: Callable[[Path], None], out: Path) -> None:
    change(out)
    assert not updated(out).as_before
    assert updated(out).as_before


def test_a_file_of_the_user_that_is_gone(out: Path) -> None:
    of_the_user(out)
    updated(out)
    linked = sorted(p for p in files(out) if p.endswith("/mine.tf"))
    assert len(linked) > 1
    (out / "org" / "mine.tf").write_text("# mine, too\n")
    assert updated(out).as_before, "a link has the file's text"
    (out / "org" / "mine.tf").unlink()
    assert not updated(out).as_before
    assert not [p for p in out.rglob("mine.tf") if p.is_symlink()]


def test_a_copy_in_place_of_a_link(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise OSError

    of_the_user(out)
    monkeypatch.setattr(os, "symlink", refuse)
    updated(out)
    (out / "org" / "mine.tf").write_text("# mine, too\n")
    assert not updated(out).as_before
    assert {p.read_text() for p in out.rglob("mine.tf")} == {"# mine, too\n"}


def altered(of: dict[str, KindRead]) -> None:
    first, *others = of["teams"].records
    data = first.body.get("data", first.body)
    attributes = {**data["attributes"], "description": "another one"}
    of["teams"].records = [replace(first, body={**data, "attributes": attributes}), *others]


def reordered(of: dict[str, KindRead]) -> None:
    of["teams"].records = of["teams"].records[::-1]


def reordered_members(of: dict[str, KindRead]) -> None:
    first, *others = of["monitors"].records
    body = dict(reversed(first.body.items()))
    of["monitors"].records = [replace(first, body=body), *others]


def gone(of: dict[str, KindRead]) -> None:
    of["teams"].records = of["teams"].records[1:]


def incomplete(of: dict[str, KindRead]) -> None:
    of["teams"].lacks("503 on page 2")


def explained(of: dict[str, KindRead]) -> None:
    of["teams"].notes("found otherwise")


def unread(of: dict[str, KindRead]) -> None:
    of["notebooks"].unread = [Unread("notebooks", "1", "A", "403")]


def not_exhaustive(of: dict[str, KindRead]) -> None:
    of["teams"].exhaustive = False


def not_read(of: dict[str, KindRead]) -> None:
    del of["teams"]


def other_order_of_kinds(of: dict[str, KindRead]) -> None:
    of["monitors"] = of.pop("monitors")


READS = (
    altered,
    reordered,
    reordered_members,
    gone,
    incomplete,
    explained,
    unread,
    not_exhaustive,
    not_read,
    other_order_of_kinds,
)


@pytest.mark.parametrize("change", READS)
def test_another_reading(change: Callable[[dict[str, KindRead]], None], out: Path) -> None:
    of = reads()
    change(of)
    assert not updated(out, of).as_before
    assert updated(out, of).as_before
    assert not updated(out).as_before


def test_what_was_taken_over_is_the_same(out: Path) -> None:
    of = reads()
    of["teams"] = replace(of["teams"], taken_over=2, oldest="2026-01-01T00:00:00+00:00")
    written = updated(out, of)
    assert written.as_before
    assert written.changes.written == (LEDGER,)
    line = json.loads((out / LEDGER).read_text())["kinds"]["teams"]
    assert line["taken_over"] == {"objects": 2, "oldest": "2026-01-01T00:00:00+00:00"}
    assert not updated(out, of).changes.written
    assert updated(out).changes.written == (LEDGER,)
    assert "taken_over" not in json.loads((out / LEDGER).read_text())["kinds"]["teams"]


@pytest.mark.parametrize(
    "options",
    [
        {"form": Form(file_per=FilePer.OBJECT)},
        {"url": "https://api.datadoghq.eu/"},
        {"kept": Path("kept")},
        {"filters": ["teams:name=a"]},
        {"exclude": ["roles"]},
        {"parametrize": ["starts"]},
        {"dangerous": ["downtime_schedules"]},
        {"allowed": ["^teams/"]},
        {"manage": ["teams"]},
        {"companion": True},
        {"typed_dashboards": True},
    ],
    ids=lambda options: next(iter(options)),
)
def test_another_option(options: dict[str, Any], out: Path) -> None:
    of = reads()
    if "exclude" in options:
        del of["roles"]
    assert not updated(out, of, **options).as_before
    assert updated(out, of, **options).as_before


@pytest.mark.parametrize(
    ("year", "what"),
    [
        (2030, "a recurrence has begun"),
        (2040, "a recurrence has no time left"),
        (2199, "a token has expired"),
    ],
)
def test_the_time_that_passes(
    year: int, what: str, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock(monkeypatch, datetime(year - 1, 6, 1, tzinfo=UTC))
    updated(out)
    assert updated(out).as_before
    clock(monkeypatch, datetime(year, 6, 1, tzinfo=UTC))
    assert not updated(out).as_before, what
    assert updated(out).as_before


def test_what_is_remembered_in_memory_alone(out: Path) -> None:
    state = load(out)
    key = next(iter(state.addresses))
    state.fixes[key] = Fix("0123456789abcdef", why="why")
    assert not updated(out, state=state).as_before
    assert updated(out).as_before
    state = load(out)
    state.fixes.clear()
    assert not updated(out, state=state).as_before


def test_what_is_forgotten(out: Path) -> None:
    assert not updated(out, state=forgotten(out)).as_before
    assert updated(out).as_before


def test_what_else_writes_the_export(out: Path) -> None:
    """`adopt` and `verify --fix`."""
    source = Source(select(kinds(), NAMES), reads(), API_URL)
    state = load(out)
    export.write_translated(out, source, export.translated(state, source), state)
    assert not (out / MADE_OF).exists()
    assert not updated(out).as_before
    assert updated(out).as_before


def org() -> Org:
    made = Org()
    for n in range(3):
        id = f"abc-def-{n:03}"
        board = {"id": id, "title": f"d{n}", "layout_type": "ordered", "widgets": []}
        made.add(f"/api/v1/dashboard/{id}", board | {"modified_at": "2026-01-01T00:00:00+00:00"})
        monitor = {"id": n, "name": f"m\ud83d{n}", "type": "metric alert", "query": "q"}
        made.add(f"/api/v1/monitor/{n}", monitor | {"message": "see /dashboard/abc-def-000"})
    made.store.keep()
    return made


def test_the_program_says_so(
    tmp_path: Path, ddexport: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, aside = tmp_path / "here", tmp_path / "aside"
    with serve(org()) as served:
        command = (
            *("org", "--api-url", served.url, "--no-validate"),
            *("--kind", "monitors", "--kind", "dashboards"),
            *("--out", here / "out", "--snapshot", here / "kept"),
        )
        ddexport(*command)
        shutil.copytree(here, aside, symlinks=True)
        with monkeypatch.context() as patched:
            patched.setattr(export, "translate", None)
            short = ddexport(*command, "--json")
            found = files(here / "out")
            said = ddexport(*command).out
        shutil.rmtree(here)
        aside.rename(here)
        with monkeypatch.context() as patched:
            patched.setattr(unchanged, "found", lambda *_: None)
            long = ddexport(*command, "--json")
        assert files(here / "out") == found
        assert short.code == long.code
        assert short.summary.pop("seconds").keys() == long.summary.pop("seconds").keys()
        assert {**short.summary, "seconds": 0} == {**long.summary, "seconds": 0}
        assert short.summary["files"]["written"] == 1
        assert "nothing that the export is made of has changed since the last one\n" in said
