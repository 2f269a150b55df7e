"""Runs that end unfinished, and the next one into the same snapshot; runs after a finished one."""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from exporter.read.snapshots import cache, snapshot
from exporter.read.snapshots.store import SAVE_UNITS
from exporter.simulator import Org, Served, serve
from exporter.simulator.engine.faults import Fault
from tests.support.api_calls import Caller
from tests.support.exports import files
from tests.support.program import Ran

DASHBOARDS, MONITORS, TEAMS = 250, 1100, 30
KINDS = ("monitors", "dashboards", "teams", "team_memberships", "webhooks")
UNDER_WAY = 8
"""Requests at a time: those that a kill strikes are sent again."""
WAITING = 2 * UNDER_WAY + 3
"""Requests whose answers nobody may have had yet: so many each for dashboards and for members of
teams, and one for each list."""
URL = re.compile(r"http://127\.0\.0\.1:\d+")


def org(dashboards: int = DASHBOARDS) -> Org:
    made = Org()
    for n in range(MONITORS):
        made.add(
            f"/api/v1/monitor/{n}",
            {
                "id": n,
                "name": f"m{n}",
                "type": "metric alert",
                "query": "q",
                "message": f"@team-t{n}",
            },
        )
    for n in range(dashboards):
        id = f"abc-def-{n:03}"
        body = {"id": id, "title": f"d{n}", "layout_type": "ordered", "widgets": []}
        changed = {"modified_at": "2026-01-01T00:00:00.123456+00:00", "description": "@webhook-h"}
        made.add(f"/api/v1/dashboard/{id}", body | changed)
    for n in range(TEAMS):
        team = {"id": f"t{n}", "type": "team", "attributes": {"handle": f"t{n}", "name": f"T{n}"}}
        made.add(f"/api/v2/team/t{n}", {"data": team})
    hook = {"name": "h", "url": "https://example.com/"}
    made.add("/api/v1/integration/webhooks/configuration/webhooks/h", hook)
    made.store.keep()
    return made


def command(
    url: str, out: Path, kept: Path | None, *options: str, kinds: Sequence[str] = KINDS
) -> list[str]:
    wanted = [x for kind in kinds for x in ("--kind", kind)]
    where = ["--api-url", url, "--out", str(out), *(["--snapshot", str(kept)] if kept else [])]
    program = [sys.executable, "-c", "from exporter.cli import run; run()", "org"]
    return [
        *program,
        *wanted,
        *where,
        "--no-validate",
        "--json",
        "--concurrency",
        str(UNDER_WAY),
        *options,
    ]


def environment(**changes: str) -> dict[str, str]:
    return {**os.environ, "DD_API_KEY": "key", "DD_APP_KEY": "key", **changes}


def run(command: list[str], *, code: int = 0, keys: Mapping[str, str] | None = None) -> Ran:
    done = subprocess.run(
        command, env=environment(**keys or {}), capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == code, done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)


def requests(served: Served) -> int:
    """How many were sent since the last time that somebody looked."""
    total = served.org.requests.total()
    served.org.requests.clear()
    return total


@contextmanager
def running(command: list[str], **changes: str) -> Iterator[subprocess.Popen[str]]:
    program = subprocess.Popen(
        command,
        env=environment(**changes),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with program:
        try:
            yield program
        finally:
            program.kill()


def until(condition: Callable[[], Any]) -> None:
    for _ in range(2000):
        if condition():
            return
        time.sleep(0.01)
    raise AssertionError("it never came to that")


def unfinished(
    served: Served, kept: Path, number: signal.Signals, at: int, kinds: Sequence[str] = KINDS
) -> int:
    """A run that is ended by a signal after so many requests; gives how many had come then."""
    out = kept.with_name("unfinished")
    with running(command(served.url, out, kept, kinds=kinds)) as program:
        until(lambda: served.org.requests.total() >= at)
        program.send_signal(number)
        program.wait()
    return requests(served)


def not_asked_again(kept: Path) -> int:
    """How many requests what an unfinished run has stored spares the next one: one for each unit,
    but for the last page of a list that has more, which tells whether it is as it was."""
    with closing(sqlite3.connect(kept / snapshot.READING)) as file:
        mores = [more for (more,) in file.execute("SELECT more FROM units")]
    pages = [json.loads(more) for more in mores if more.startswith("{")]
    begun = [page for page in pages if page["at"] == 0]
    ended = [page for page in pages if page["last"]]
    return len(mores) - (len(begun) - len(ended))


def text(out: Path) -> dict[str, str]:
    """The files of an export, but for where its org and its snapshot are."""
    found = {p: URL.sub("URL", t) for p, t in files(out).items()}
    del found[".ddexport/run.json"], found[".ddexport/files.json"]
    return found


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], int]:
    """The export of a run that nothing disturbs, and how many requests it sends."""
    out = tmp_path_factory.mktemp("whole")
    with serve(org()) as served:
        run(command(served.url, out, None))
        return text(out), requests(served)


@pytest.fixture
def served() -> Iterator[Served]:
    with serve(org(), latency=0.01) as served:
        yield served


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
@pytest.mark.parametrize("part", [0.03, 0.5])
def test_what_was_read_is_not_asked_for_again(
    number: signal.Signals, part: float, served: Served, whole: Any, tmp_path: Path
) -> None:
    wanted, all = whole
    kept = tmp_path / "kept"
    came = unfinished(served, kept, number, int(all * part))
    shutil.copytree(kept, tmp_path / "as it was")
    spared = not_asked_again(tmp_path / "as it was")
    # The keys are checked, and a list whose objects are asked for one by one is read again.
    assert spared >= came - 2 - WAITING - (SAVE_UNITS if number is signal.SIGKILL else 0)
    ran = run(command(served.url, tmp_path / "out", kept))
    assert ran.summary["requests"] == all - spared
    said = r"taking over [\d,]+ objects of the run that ended unfinished \d+ s ago; --anew to"
    assert re.search(said, ran.err)
    assert text(tmp_path / "out") == wanted
    assert ran.summary["taken_over"] == {}
    assert {p.name for p in (tmp_path / "kept").iterdir()} == {".lock", "snapshot.sqlite"}
    again = command(
        "https://x", tmp_path / "again", None, "--from-snapshot", str(tmp_path / "kept")
    )
    run(again)
    assert files(tmp_path / "again").keys() == files(tmp_path / "out").keys()


def test_a_run_that_lost_its_network_is_gone_on_with(whole: Any, tmp_path: Path) -> None:
    wanted, all = whole
    with serve(org(), latency=0.01) as served:
        program = subprocess.Popen(
            command(served.url, tmp_path / "lost", tmp_path / "kept"),
            env=environment(),
            stdout=subprocess.DEVNULL,
        )
        until(lambda: served.org.requests.total() >= all // 2)
    assert program.wait() == 1
    with serve(org(), port=int(served.url.rpartition(":")[2])) as served:
        ran = run(command(served.url, tmp_path / "out", tmp_path / "kept"))
        assert "taking over" in ran.err
        assert requests(served) <= all * 0.55 + UNDER_WAY
    assert text(tmp_path / "out") == wanted


def test_what_differs_is_not_mixed(served: Served, tmp_path: Path) -> None:
    cases: dict[str, tuple[list[str], dict[str, str]]] = {
        "": (["--anew"], {}),
        "another API key": ([], {"DD_API_KEY": "other"}),
        "another --allow-secret": (["--allow-secret", "monitors"], {}),
    }
    kinds = ["dashboards"]
    unfinished(served, tmp_path / "kept", signal.SIGKILL, DASHBOARDS // 2, kinds)
    for said, (options, changes) in cases.items():
        kept = shutil.copytree(tmp_path / "kept", tmp_path / f"kept {said}")
        out = tmp_path / f"out {said}"
        ran = run(command(served.url, out, kept, *options, kinds=kinds), keys=changes)
        assert requests(served) > DASHBOARDS
        assert "taking over" not in ran.err
        assert said in ran.err
    with serve(org()) as elsewhere:
        ran = run(command(elsewhere.url, tmp_path / "out", tmp_path / "kept", kinds=kinds))
        assert requests(elsewhere) > DASHBOARDS
    assert f"ended unfinished: it is of {served.url}" in ran.err


def test_other_kinds_take_over_what_they_can(served: Served, whole: Any, tmp_path: Path) -> None:
    _, all = whole
    unfinished(served, tmp_path / "kept", signal.SIGKILL, all // 2)
    ran = run(
        command(served.url, tmp_path / "out", tmp_path / "kept", kinds=["dashboards", "teams"])
    )
    assert ran.summary["kinds"]["dashboards"] == DASHBOARDS
    assert requests(served) < DASHBOARDS + 20
    assert "monitors" not in snapshot.load(tmp_path / "kept")[0]


def test_a_run_of_long_ago_is_not_gone_on_with(served: Served, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    unfinished(served, kept, signal.SIGKILL, 30)
    with closing(sqlite3.connect(kept / snapshot.READING)) as file, file:
        file.execute("UPDATE units SET read_at = read_at - 86400 * 3")
    ran = run(command(served.url, tmp_path / "out", kept, kinds=["dashboards"]))
    assert "that ended unfinished: it ended 3 days ago" in ran.err
    assert ran.summary["taken_over"] == {}


def test_two_runs_don_t_share_a_snapshot(served: Served, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    served.org.faults = [Fault("v1/dashboard/", delay=1)]
    with running(command(served.url, tmp_path / "one", kept)):
        until((kept / snapshot.READING).exists)
        ran = run(command(served.url, tmp_path / "two", kept), code=2)
    assert "another run is reading an org into it" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_full_disk_leaves_what_was_there(served: Served, tmp_path: Path) -> None:
    kept, out = tmp_path / "kept", tmp_path / "out"
    run(command(served.url, out, kept))
    before, there = files(out), snapshot.load(kept)

    def little() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))

    done = subprocess.run(
        command(served.url, out, kept, "--full"),
        env=environment(PYTHONDONTWRITEBYTECODE="1"),
        preexec_fn=little,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    last = done.stderr.splitlines()[-1]
    assert last.startswith(f"ddexport: {kept}: what is read can't be written there: ")
    assert "Traceback" not in done.stderr
    assert (files(out), snapshot.load(kept)) == (before, there)


# After a finished run


def test_objects_that_have_not_changed_are_not_asked_for(
    served: Served, whole: Any, tmp_path: Path
) -> None:
    _, all = whole
    kept, caller = tmp_path / "kept", Caller(served)
    asked = command(served.url, tmp_path / "out", kept)
    run(asked)
    first, _ = text(tmp_path / "out"), requests(served)
    ran = run(asked)
    dashboards = served.org.requests["GET /api/v1/dashboard/{id}"]
    assert (requests(served), dashboards) == (all - DASHBOARDS, 0)
    taken = ran.summary["taken_over"]
    assert set(taken) == {"dashboards"}
    assert taken["dashboards"]["objects"] == DASHBOARDS
    ledger = json.loads((tmp_path / "out/ledger.json").read_text())["kinds"]
    assert ledger["dashboards"]["taken_over"] == taken["dashboards"]
    second = text(tmp_path / "out")
    assert {p for p in second if second[p] != first[p]} == {"ledger.json"}
    for n in range(3):
        path = f"/api/v1/dashboard/abc-def-{n:03}"
        assert caller.send("PUT", path, caller.get(path) | {"title": f"new {n}"})[0] == 200
    requests(served)
    ran = run(asked)
    assert served.org.requests["GET /api/v1/dashboard/{id}"] == 3
    assert requests(served) == all - DASHBOARDS + 3
    assert "new 2" in (tmp_path / "out/org/dashboards.tf").read_text()
    run(command(served.url, tmp_path / "out", kept, "--full"))
    assert requests(served) == all


def test_objects_without_a_stamp_are_taken_over_by_their_age(
    served: Served, tmp_path: Path
) -> None:
    kinds = ("dashboards", "restriction_policies", "teams", "team_memberships")

    def ran(*options: str) -> tuple[int, Any]:
        asked = command(served.url, tmp_path / "out", tmp_path / "kept", *options, kinds=kinds)
        summary = run(asked).summary
        return requests(served), summary["taken_over"]

    all, _ = ran()
    left, taken = ran("--max-age", "restriction_policies=7d", "--max-age", "team_*=1h")
    assert left == all - DASHBOARDS - TEAMS - (DASHBOARDS + MONITORS)
    assert taken.keys() <= {*kinds}
    assert taken["dashboards"]["objects"] == DASHBOARDS
    time.sleep(1.1)
    left, taken = ran("--max-age", "restriction_policies=1s")
    assert (left, set(taken)) == (all - DASHBOARDS, {"dashboards"})


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("restriction_policies", "give it as"),
        ("restriction_policies=7", "give it as"),
        ("x=7d", "no kind"),
        ("monitors=7d", "a few requests"),
        ("dashboards=7d", "their list says"),
    ],
)
def test_an_age_that_is_of_no_use(given: str, said: str, tmp_path: Path) -> None:
    ran = run(command("http://127.0.0.1:1", tmp_path / "out", None, "--max-age", given), code=2)
    assert said in ran.err


# Without a snapshot


def test_what_nobody_wants_to_have_is_removed(
    served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    at = tmp_path / "cache/ddexport"
    assert at == cache.root()
    for number in (signal.SIGINT, signal.SIGKILL):
        with running(command(served.url, tmp_path / "out", None)) as program:
            until(lambda: served.org.requests.total() > 20)
            assert [p.stat().st_mode & 0o777 for p in at.iterdir()] == [0o700]
            program.send_signal(number)
            program.wait()
        assert len([*at.iterdir()]) == (number is signal.SIGKILL)
        requests(served)
    with running(command(served.url, tmp_path / "out", None)):
        until(lambda: served.org.requests.total() > 20)
        assert len([*at.iterdir()]) == 1, "that of the run that was killed is gone"
        with cache.private():
            assert len([*at.iterdir()]) == 2, "that of the other run is not"
