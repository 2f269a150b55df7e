"""A snapshot is whole and private, or says in one line why not."""

from __future__ import annotations

import json
import os
import pickle
import signal
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kind
from exporter.api.client import connect
from exporter.model.errors import OutputError, SnapshotError
from exporter.model.record import KindRead, Record, Unread, rewrap, unwrap
from exporter.model.secret_scan import MASK
from exporter.read.progress import Lines
from exporter.read.reader import read
from exporter.read.secrets.redaction import masked
from exporter.read.snapshots import snapshot
from exporter.read.snapshots.snapshot import Facts
from exporter.simulator import Org, serve
from tests.support.snapshots import write, write_jsonl

MONITOR = {"id": 1, "name": "m\u2028😀 é", "created": "2020-01-02T03:04:05.123456789Z"}
TEAM = {"data": {"id": "t", "type": "team", "attributes": {"handle": "t", "name": "T"}}}
FACTS = Facts("2026-01-02T03:04:05+00:00", "https://api.datadoghq.eu", "2.62.0", "0.1.0")


def reads() -> dict[str, KindRead]:
    return {
        "monitors": KindRead(
            "monitors",
            [
                Record("monitors", str(n), "/api/v1/monitor", {**MONITOR, "id": n}, "")
                for n in range(3)
            ],
        ),
        "teams": KindRead(
            "teams",
            [Record("teams", "t", "/api/v2/team/t", TEAM)],
            False,
            "1 of 2: 403 Forbidden",
            [Unread("teams", "u", "The other", "403 Forbidden")],
        ),
        "webhooks": KindRead("webhooks", [], True, "nothing lists them"),
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    at = tmp_path / "snap"
    write(at, reads(), FACTS)
    return at


@pytest.fixture
def former(tmp_path: Path) -> Path:
    """A snapshot of an earlier release."""
    at = tmp_path / "former"
    write_jsonl(at, reads(), FACTS)
    return at


def test_what_was_written_is_read_back(folder: Path) -> None:
    assert snapshot.load(folder) == (reads(), FACTS)
    assert [p.name for p in folder.parent.iterdir()] == ["snap"]
    assert {p.name for p in folder.iterdir()} == {".lock", snapshot.FILE}


def test_records_are_read_as_they_are_asked_for(folder: Path) -> None:
    found = snapshot.load(folder)[0]["monitors"].records
    assert not isinstance(found, list)
    assert (len(found), found[-1], found[1:]) == (3, [*found][2], [*found][1:])
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301
    assert found != [*found][1:]
    with pytest.raises(IndexError):
        found[3]


def test_a_snapshot_of_an_earlier_release_is_read(former: Path, tmp_path: Path) -> None:
    assert snapshot.load(former) == (reads(), FACTS)
    write(former, reads(), FACTS)
    assert {p.name for p in former.iterdir()} == {".lock", snapshot.FILE}
    assert snapshot.load(former) == (reads(), FACTS)


def test_files_are_private(folder: Path) -> None:
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(p.stat().st_mode) for p in folder.iterdir()} == {0o600}


@pytest.mark.parametrize(
    "value",
    [
        "half \ud83d of it",
        2**63,
        -(2**64),
        1e300,
        0.1,
        -0.0,
        "\u2028\0",
        {"\ud83d": 12345678901234567890123},
    ],
)
def test_values_survive_as_they_are(value: Any, tmp_path: Path) -> None:
    broken = {"id": 1, "name": value}
    found = {"monitors": KindRead("monitors", [Record("monitors", "1", "/m\ud83d", broken)])}
    write(tmp_path / "s", found, FACTS)
    assert repr([*snapshot.load(tmp_path / "s")[0]["monitors"].records]) == repr(
        found["monitors"].records
    )


# Secrets


def test_secrets_are_masked_and_nothing_else(tmp_path: Path) -> None:
    hook = {"name": "h", "url": "https://x/?token=hunter2", "custom_headers": '{"k":"hunter2"}'}
    free = {"name": "f", "url": "https://x", "custom_headers": None}
    records = [Record("webhooks", h["name"] or "", f"/w/{h['name']}", h) for h in (hook, free)]
    write(tmp_path / "s", {"webhooks": KindRead("webhooks", records)}, FACTS)
    assert all(b"hunter2" not in p.read_bytes() for p in (tmp_path / "s").iterdir())
    one, two = snapshot.load(tmp_path / "s")[0]["webhooks"].records
    assert one.body["custom_headers"] == MASK
    assert one.body["name"] == "h"
    assert two.body["custom_headers"] is None
    assert records[0].body["custom_headers"] == '{"k":"hunter2"}'


@pytest.mark.parametrize(
    "body",
    [
        {"id": "i", "auth": {"key": "hunter2", "user": "u"}, "n": 1.0},
        {"id": "i", "type": "x", "attributes": {"auth": {"key": "hunter2", "id": 3}, "id": "own"}},
        {"data": {"id": "i", "type": "x", "attributes": {"auth": {"key": "hunter2"}}}, "meta": {}},
        {"data": [{"auth": {"key": "hunter2"}}], "meta": {}},
        {
            "data": {
                "type": "x",
                "attributes": {"auth": {"key": {"deep": "hunter2"}}},
                "relationships": {"r": {"auth": {"key": ["hunter2"]}}},
            }
        },
    ],
)
def test_masks_go_where_the_secret_is_in_the_envelope(body: dict[str, Any]) -> None:
    of = replace(kind("monitors"), secrets={"**.auth.key": lambda holder: "key" in holder})
    hidden = masked(of, body)
    assert "hunter2" not in json.dumps(hidden)
    assert MASK in json.dumps(hidden)

    def without_keys(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: without_keys(v) for k, v in value.items() if k != "key"}
        return [without_keys(v) for v in value] if isinstance(value, list) else value

    assert without_keys(hidden) == without_keys(body)
    assert masked(replace(of, secrets={}), body) is body


@pytest.mark.parametrize(
    "body", [TEAM, TEAM["data"], MONITOR, {"data": [1]}, {"data": {"a": 1}, "included": []}]
)
def test_rewrap_undoes_unwrap(body: Any) -> None:
    assert rewrap(body, unwrap(body)) == body


# Replacing


def test_a_new_snapshot_replaces_the_former(folder: Path) -> None:
    few = {"teams": KindRead("teams")}
    write(folder, few, FACTS)
    assert snapshot.load(folder)[0] == few


def test_a_run_killed_while_finishing_leaves_the_former(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", lambda *_: os.kill(os.getpid(), signal.SIGINT))
        with pytest.raises(KeyboardInterrupt):
            write(folder, {"teams": KindRead("teams")}, FACTS)
    assert snapshot.load(folder)[0] == reads()


def test_a_file_of_someone_else_s_is_not_touched(tmp_path: Path, folder: Path) -> None:
    (folder / "notes.txt").write_text("mine")
    with pytest.raises(OutputError, match=r"notes.txt: is in the way"):
        write(folder, {}, FACTS)
    assert (folder / "notes.txt").read_text() == "mine"
    other = tmp_path / "other"
    other.mkdir()
    (other / "mine.jsonl").write_text("{}")
    with pytest.raises(OutputError, match="not empty, and no snapshot"):
        snapshot.check(other)
    with pytest.raises(OutputError, match="not a directory"):
        snapshot.check(other / "mine.jsonl")
    with pytest.raises(OutputError, match="can't be written"):
        snapshot.check(other / "mine.jsonl" / "below")
    snapshot.check(tmp_path / "not" / "yet")
    assert not (tmp_path / "not").exists()


# Bad input


def manifest_with(folder: Path, **changes: Any) -> None:
    at = folder / "manifest.json"
    at.write_text(json.dumps({**json.loads(at.read_text()), **changes}))


def cut(folder: Path) -> None:
    at = folder / "monitors.jsonl"
    at.write_bytes(at.read_bytes()[:-20])


def line(folder: Path, text: str) -> None:
    (folder / "teams.jsonl").write_text(text + "\n")


def whole(**changes: Any) -> str:
    good = {"kind": "teams", "id": "t", "path": "/t", "envelope": "object", "body": TEAM}
    return json.dumps({**good, **changes})


BAD: dict[str, tuple[Any, str]] = {
    "no manifest": (lambda f: (f / "manifest.json").unlink(), "manifest.json: No such file"),
    "cut manifest": (lambda f: (f / "manifest.json").write_text('{"format": 1,'), "is cut off"),
    "list manifest": (lambda f: (f / "manifest.json").write_text("[]"), ":1: is no object"),
    "newer": (lambda f: manifest_with(f, format=2), "format 2, this program reads 1"),
    "no kinds": (lambda f: manifest_with(f, kinds=None), "kinds is missing, or no dict"),
    "no facts": (lambda f: manifest_with(f, api_url=3), "api_url is missing, or no str"),
    "bad kind": (lambda f: manifest_with(f, kinds={"monitors": 1}), "teams.jsonl: not in"),
    "kind": (
        lambda f: manifest_with(f, kinds={"teams": 1, "monitors": 1, "webhooks": 1}),
        "teams is no object",
    ),
    "no such kind": (lambda f: (f / "x.jsonl").write_text(""), "x.jsonl: no such kind"),
    "missing": (lambda f: (f / "teams.jsonl").unlink(), "teams.jsonl: No such file"),
    "cut": (cut, "monitors.jsonl:3: is cut off"),
    "fewer": (lambda f: line(f, ""), "teams.jsonl: 0 objects, manifest.json says 1"),
    "twice": (lambda f: line(f, whole() + "\n" + whole()), ":2: the object of line 1 again"),
    "no json": (lambda f: line(f, whole() + "\n{]}"), "teams.jsonl:2: is no JSON"),
    "no object": (lambda f: line(f, "[1]"), "teams.jsonl:1: is no object"),
    "other kind": (lambda f: line(f, whole(kind="monitors")), ":1: of kind 'monitors'"),
    "no id": (lambda f: line(f, whole(id=None)), ":1: id is no text"),
    "no path": (lambda f: line(f, whole(path=1)), ":1: path is no text"),
    "no body": (lambda f: line(f, whole(body=[1])), ":1: body is no object"),
    "list key": (lambda f: line(f, whole(list_key="data")), ":1: envelope and list_key"),
    "bytes": (lambda f: (f / "teams.jsonl").write_bytes(b'{"\xff"}'), "not UTF-8 at byte 2"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_snapshot_of_an_earlier_release_says_where_and_what_to_do(
    former: Path, case: str
) -> None:
    spoil, text = BAD[case]
    spoil(former)
    with pytest.raises(SnapshotError) as e:
        snapshot.load(former)
    said = str(e.value)
    assert text in said
    assert str(former) in said
    assert "\n" not in said
    assert any(step in said for step in ("read the org again", "remove it", "use a newer one"))


def sql(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / snapshot.FILE)) as file, file:
        file.execute(statement)


SPOILT: dict[str, tuple[Callable[[Path], object], str]] = {
    "newer": (lambda f: sql(f, "PRAGMA user_version=3"), "format 3, this program reads 2"),
    "cut": (lambda f: os.truncate(f / snapshot.FILE, 8192), "is "),
    "no file": (lambda f: (f / snapshot.FILE).write_text("mine"), "is damaged"),
    "unfinished": (lambda f: (f / snapshot.FILE).rename(f / "reading.sqlite"), "ended unfinished"),
    "no such kind": (
        lambda f: sql(f, "UPDATE kinds SET name = 'x' WHERE name = 'teams'"),
        "no such kind",
    ),
    "no facts": (lambda f: sql(f, "DELETE FROM facts"), "is damaged"),
}


@pytest.mark.parametrize("case", SPOILT)
def test_a_bad_snapshot_says_where_and_what_to_do(folder: Path, case: str) -> None:
    spoil, text = SPOILT[case]
    spoil(folder)
    with pytest.raises(SnapshotError) as e:
        snapshot.load(folder)
    said = str(e.value)
    assert text in said
    assert str(folder) in said
    assert "\n" not in said
    assert any(step in said for step in ("read the org again", "use the ddexport", "use a newer"))


def test_no_snapshot_at_all(tmp_path: Path) -> None:
    with pytest.raises(SnapshotError, match="no such directory"):
        snapshot.load(tmp_path / "nowhere")


# From org to org


def test_a_snapshot_is_an_org_that_reads_the_same(tmp_path: Path) -> None:
    used = ("monitors", "dashboards", "teams", "team_memberships", "webhooks")
    catalogue = {name: kind(name) for name in used}
    of = Org(catalogue)
    for number in range(120):
        of.add(f"/api/v1/monitor/{number}", {"id": number, "message": "@webhook-h", "name": "m"})
        of.add(
            f"/api/v1/dashboard/abc-def-{number:03}", {"id": f"abc-def-{number:03}", "title": ""}
        )
    of.add("/api/v2/team/t", TEAM)
    of.add("/api/v2/team/t/memberships", {"id": "m", "type": "x", "attributes": {}}, "data")
    of.add(
        "/api/v1/integration/webhooks/configuration/webhooks/h", {"name": "h", "url": "https://x"}
    )

    def read_of(org: Org) -> dict[str, KindRead]:
        with serve(org) as at, connect("", at.url, "the-api-key", "the-app-key") as client:
            return read(client, list(catalogue.values()), Lines((tmp_path / "log").open("w")))

    first = read_of(of)
    assert [len(r.records) for r in first.values()] == [120, 120, 1, 1, 1]
    write(tmp_path / "s", first, Facts.now("http://127.0.0.1"))
    for written in (tmp_path / "s").iterdir():
        assert b"the-a" not in written.read_bytes()
    copy = Org(catalogue)
    report = copy.load(tmp_path / "s")
    assert not report.unplaced
    second = read_of(copy)
    write(tmp_path / "again", second, Facts.now("http://127.0.0.1"))
    assert snapshot.load(tmp_path / "again")[0] == snapshot.load(tmp_path / "s")[0]
