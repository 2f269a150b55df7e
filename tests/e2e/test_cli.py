"""The command line: what it makes of bad input, of an org that fails, and of Ctrl-C."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import typer

from exporter.commands import program
from exporter.schema.provider_schema import SOURCE
from exporter.simulator import Org, Served, demo_org, serve
from exporter.simulator.engine.faults import Fault
from tests.support import snapshots
from tests.support.demo import CIRCULAR, LOST
from tests.support.exports import files
from tests.support.program import Program, Ran
from tests.support.standin_provider import SCHEMA

CLOSED = "http://127.0.0.1:9"
"""Where nothing answers."""
KEYS = ("an-api-key-like-no-other", "an-app-key-like-no-other")


@pytest.fixture(scope="module")
def demo() -> Iterator[Served]:
    """The demo org, served."""
    with serve(demo_org()) as served:
        yield served


@pytest.fixture
def at(demo: Served) -> Iterator[Served]:
    """The demo org, served without faults."""
    yield demo
    demo.org.reset()


def export(ddexport: Program, at: Served, out: Path, *args: str | Path) -> Ran:
    return ddexport("org", "--api-url", at.url, "--out", out, *args)


def refused(ran: Ran, *words: str) -> None:
    """Asserts that the program said what is wrong in one line, and nothing else."""
    assert ran.code == 2
    assert ran.out == ""
    [line] = ran.err.splitlines()
    assert line.startswith("ddexport: ")
    for word in words:
        assert word in line


# Keys, sites, URLs


@pytest.mark.parametrize("name", ["DD_API_KEY", "DD_APP_KEY"])
def test_no_key(
    name: str, ddexport: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(name)
    refused(ddexport("org", "--out", tmp_path / "x"), f"{name} is not set", "export it")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("keys", [("other", "key"), ("key", "other")])
def test_a_wrong_key(keys: tuple[str, str], ddexport: Program, tmp_path: Path) -> None:
    with serve(Org(keys=keys)) as served:
        ran = export(ddexport, served, tmp_path / "x", "--kind", "monitors")
    assert ran.code == 2
    assert ran.out == ""
    last = ran.err.splitlines()[-1]
    wrong = "DD_API_KEY" if keys[0] == "other" else "DD_APP_KEY"
    assert last.startswith("ddexport: ")
    assert wrong in last
    assert "Traceback" not in ran.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("site", ["datadoghq.example", "https://app.datadoghq.eu"])
def test_an_unknown_site(site: str, ddexport: Program, tmp_path: Path) -> None:
    ran = ddexport("org", "--site", site, "--out", tmp_path / "x")
    refused(ran, f"{site} is no Datadog site", "datadoghq.eu")


@pytest.mark.parametrize(
    "url", ["api.datadoghq.eu", "ftp://x", "http://", "http://u:p@x", "http://x?a=b", "http://x:y"]
)
def test_a_bad_api_url(url: str, ddexport: Program, tmp_path: Path) -> None:
    refused(ddexport("org", "--api-url", url, "--out", tmp_path / "x"), "--api-url", "give a URL")


def test_a_host_that_does_not_answer(ddexport: Program, tmp_path: Path) -> None:
    ran = ddexport("org", "--api-url", CLOSED, "--out", tmp_path / "x")
    assert ran.code == 2
    assert ran.out == ""
    assert re.search(r"^ddexport: .*127\.0\.0\.1:9.*$", ran.err.splitlines()[-1])
    assert "Connection refused" in ran.err
    assert list(tmp_path.iterdir()) == []


# Selections


def test_an_unknown_kind(ddexport: Program, tmp_path: Path) -> None:
    out = tmp_path / "x"
    refused(ddexport("org", "--out", out, "--kind", "monitor"), "--kind monitor", "did you mean")
    refused(ddexport("org", "--out", out, "--exclude-kind", "dashbords"), "mean dashboards")


def test_a_glob_that_matches_nothing(ddexport: Program, tmp_path: Path) -> None:
    refused(ddexport("org", "--out", tmp_path / "x", "--kind", "zzz*"), "zzz*", "no such kind")


def test_nothing_left_to_export(ddexport: Program, tmp_path: Path) -> None:
    args = ("--kind", "teams", "--exclude-kind", "team*")
    refused(ddexport("org", "--out", tmp_path / "x", *args), "leave no kind")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("monitors", "kind:path=regex"),
        ("monitors:name", "kind:path=regex"),
        ("monitor:name=x", "did you mean monitors"),
        ("monitors:name=(", "no regular expression"),
    ],
)
def test_a_bad_filter(text: str, word: str, ddexport: Program, tmp_path: Path) -> None:
    refused(
        ddexport("org", "--out", tmp_path / "x", "--filter", text), f"--filter {text}"[:14], word
    )


def test_one_kind(ddexport: Program, at: Served, tmp_path: Path) -> None:
    ran = export(ddexport, at, tmp_path, "--kind", "monitors", "--json")
    assert ran.code == 0
    assert {p.name for p in (tmp_path / "org").iterdir()} == {
        "lookups.tf",  # The roles that monitors are restricted to, read beside them.
        "monitors.tf",
        "source_override.tf",  # What the provider reads otherwise than the API.
        "variables.tf",  # The monitor of a test, which is in a composite's query.
        "versions.tf",
    }
    dangling = (tmp_path / "ledger.json").read_text()
    assert "is not a reference: webhooks: not part of this export" in dangling
    assert "@webhook-kestrel-pager" in (tmp_path / "org" / "monitors.tf").read_text()


def test_dashboards_as_blocks_and_what_comes_after_keeps_to_it(
    ddexport: Program, at: Served, tmp_path: Path
) -> None:
    out, snapshot = tmp_path / "out", tmp_path / "snapshot"
    to = ("--api-url", at.url)
    ddexport("org", "--kind", "dashboards", "--out", out, "--snapshot", snapshot, *to)
    run = out / ".ddexport/run.json"
    assert "typed_dashboards" not in json.loads(run.read_text())
    text = (out / "org/dashboards.tf").read_text()
    assert 'resource "datadog_dashboard" ' not in text
    again = ("--kind", "dashboards", "--out", out, "--from-snapshot", snapshot)
    ran = ddexport("org", *again, "--typed-dashboards", "--json")
    assert ran.code == 1, "two dashboards refer to each other"
    assert json.loads(run.read_text())["typed_dashboards"] is True
    typed = (out / "org/dashboards.tf").read_text()
    assert typed.count('resource "datadog_dashboard" ') > 5
    assert typed.count('resource "datadog_dashboard_json" ') == 1
    assert "# datadog_dashboard can't read widgets[0].definition.type" in typed
    ran = ddexport("adopt", out, *to, "--json")
    assert ran.code == 0
    assert (out / "org/dashboards.tf").read_text() == typed
    adopted = (out / "destination/imports.tf").read_text()
    assert adopted.count("to = module.org.datadog_dashboard.") > 5
    ddexport("org", *again)
    assert (out / "org/dashboards.tf").read_text() == text


def test_kinds_by_glob_and_without(ddexport: Program, at: Served, tmp_path: Path) -> None:
    args = ("--kind", "logs_*", "--exclude-kind", "*_order", "--exclude-kind", "logs_archives")
    summary = export(ddexport, at, tmp_path, *args, "--json").summary
    assert {"logs_custom_pipelines", "logs_indexes", "logs_metrics"} <= set(summary["kinds"])
    assert not {"logs_archives", "logs_indexes_order", "monitors"} & set(summary["kinds"])


def test_a_filter_pulls_in_what_is_referred_to(
    ddexport: Program, at: Served, tmp_path: Path
) -> None:
    args = ("--kind", "monitors", "--kind", "webhooks", "--filter", "monitors:name=^Nobody")
    ran = export(ddexport, at, tmp_path, *args)
    assert ran.code == 0
    ledger = json.loads((tmp_path / "ledger.json").read_text())["objects"]
    monitors = {o["title"]: o for o in ledger if o["kind"] == "monitors"}
    exported = {t for t, o in monitors.items() if o["outcome"] == "exported"}
    assert {"Nobody can order ☕️", "5xx rate on checkout", "Courier gateway heartbeat"} <= exported
    assert len(exported) < 6
    said = [(d["what"], d["done"]) for d in monitors["5xx rate on checkout"]["diagnostics"]]
    assert ("monitors/21400106 refers to it", "pulled in past the filter") in said
    left = monitors["Refunds this month"]
    assert (left["outcome"], left["reason"]) == ("left out", "filtered out: monitors:name=^Nobody")


def test_a_filter_by_tag(ddexport: Program, at: Served, tmp_path: Path) -> None:
    args = ("--kind", "monitors", "--filter", "monitors:tags=^team:delivery$")
    summary = export(ddexport, at, tmp_path, *args, "--json").summary
    assert summary["imports"] == 2


# Snapshots


@pytest.fixture(scope="module")
def kept(demo: Served, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A snapshot of the demo org, and the export that was made beside it."""
    place = tmp_path_factory.mktemp("kept")
    program = [sys.executable, "-c", "from exporter.cli import run; run()", "org"]
    args = ["--api-url", demo.url, "--out", f"{place}/out", "--snapshot", f"{place}/snapshot"]
    environment = {**os.environ, "DD_API_KEY": KEYS[0], "DD_APP_KEY": KEYS[1]}
    done = subprocess.run(
        [*program, *args], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert "Traceback" not in done.stderr
    assert done.returncode == 1, done.stderr  # Two objects of the demo org lose a member.
    demo.org.reset()
    return place / "snapshot", place / "out"


def test_an_export_of_a_snapshot_is_the_same_without_network_and_keys(
    kept: tuple[Path, Path], ddexport: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    snapshot, out = kept
    monkeypatch.delenv("DD_API_KEY")
    monkeypatch.delenv("DD_APP_KEY")

    def connect(*_: object) -> None:
        raise AssertionError("it uses the network")

    monkeypatch.setattr(socket.socket, "connect", connect)
    beside = out.with_name("again")
    ran = ddexport("org", "--from-snapshot", snapshot, "--out", beside, "--json")
    assert ran.code == 1
    assert ran.summary["requests"] == 0
    direct, again = files(out), files(beside)
    assert direct.keys() == again.keys()
    assert {path for path in direct if direct[path] != again[path]} == set()


def test_a_snapshot_holds_no_secret(kept: tuple[Path, Path]) -> None:
    text = snapshots.text(kept[0])
    assert [secret for secret in ("not-a-real", *KEYS) if secret in text] == []


def test_no_file_holds_a_key(kept: tuple[Path, Path]) -> None:
    for path, text in files(kept[1]).items():
        for key in KEYS:
            assert key not in text, path


@pytest.fixture
def copy(kept: tuple[Path, Path], tmp_path: Path) -> Path:
    """A snapshot to spoil."""
    return Path(shutil.copytree(kept[0], tmp_path / "snapshot"))


def test_no_snapshot(ddexport: Program, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for at in (tmp_path / "nothing", empty):
        ran = ddexport("org", "--from-snapshot", at, "--out", tmp_path / "x")
        refused(ran, str(at), "read the org again")
    assert not (tmp_path / "x").exists()


def test_a_snapshot_that_is_cut_off(ddexport: Program, copy: Path, tmp_path: Path) -> None:
    os.truncate(copy / "snapshot.sqlite", (copy / "snapshot.sqlite").stat().st_size // 2)
    ran = ddexport("org", "--from-snapshot", copy, "--out", tmp_path / "x")
    refused(ran, "snapshot.sqlite:", "is damaged")
    assert not (tmp_path / "x").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_snapshot_that_may_not_be_read(ddexport: Program, copy: Path, tmp_path: Path) -> None:
    (copy / "snapshot.sqlite").chmod(0)
    ran = ddexport("org", "--from-snapshot", copy, "--out", tmp_path / "x")
    refused(ran, "snapshot.sqlite", "unable to open")


def test_a_snapshot_without_a_kind_is_incomplete(
    ddexport: Program, copy: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(copy / "snapshot.sqlite")) as file, file:
        file.execute("DELETE FROM kinds WHERE name = 'teams'")
    ran = ddexport("org", "--from-snapshot", copy, "--out", tmp_path / "x", "--json")
    assert ran.code == 1
    assert ran.summary["incomplete"] == {"teams": "the snapshot doesn't hold this kind"}


def test_a_snapshot_is_not_kept_of_a_snapshot(
    ddexport: Program, copy: Path, tmp_path: Path
) -> None:
    args = ("--from-snapshot", copy, "--snapshot", tmp_path / "y")
    refused(ddexport("org", "--out", tmp_path / "x", *args), "--snapshot", "--from-snapshot")


def test_a_snapshot_goes_over_no_other_files(ddexport: Program, at: Served, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("mine")
    ran = export(ddexport, at, tmp_path / "x", "--snapshot", tmp_path / "mine")
    refused(ran, "letter.txt", "in the way")
    assert sum(at.org.requests.values()) == 0, "before anything is read"


# Output directories


def test_an_output_directory_that_is_a_file(ddexport: Program, at: Served, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("mine")
    for command in (("org", "--api-url", at.url), ("demo",)):
        refused(ddexport(*command, "--out", tmp_path / "x"), "is a file")
    refused(export(ddexport, at, tmp_path / "x" / "y"), str(tmp_path / "x"))
    assert sum(at.org.requests.values()) == 0
    assert (tmp_path / "x").read_text() == "mine"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_an_output_directory_that_cannot_be_written(
    ddexport: Program, at: Served, tmp_path: Path
) -> None:
    tmp_path.chmod(0o500)
    refused(export(ddexport, at, tmp_path), "can't be written")


@pytest.mark.parametrize("path", ["org/versions.tf", "org/webhooks.tf", "README.md"])
def test_a_file_of_the_user_in_the_way(
    path: str, ddexport: Program, at: Served, tmp_path: Path
) -> None:
    (tmp_path / path).parent.mkdir(exist_ok=True)
    (tmp_path / path).write_text("mine")
    ran = export(ddexport, at, tmp_path)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.splitlines()[-1] == (
        f"ddexport: {tmp_path / path} is in the way, and no export wrote it: move it, or export to "
        "another directory"
    )
    assert files(tmp_path) == {path: "mine"}


# An org that fails


def read_of(summary: Any, kind: str) -> tuple[int, str]:
    return summary["kinds"][kind], summary["incomplete"].get(kind, "")


@pytest.mark.parametrize("status", [403, 404])
def test_a_kind_that_fails_is_incomplete_and_the_rest_is_exported(
    status: int, ddexport: Program, at: Served, tmp_path: Path
) -> None:
    at.org.faults = [Fault(r"^/api/v1/slo\?", status=status)]
    ran = export(ddexport, at, tmp_path, "--json")
    assert ran.code == 1
    count, why = read_of(ran.summary, "service_level_objectives")
    assert count == 0
    assert str(status) in why
    assert ran.summary["kinds"]["monitors"] == 28
    ledger = json.loads((tmp_path / "ledger.json").read_text())
    line = ledger["kinds"]["service_level_objectives"]
    assert (line["complete"], line["reason"]) == (False, why)
    assert "not read to the end" in (tmp_path / "ledger.json").read_text(), "what refers to one"
    assert (tmp_path / "org" / "monitors.tf").exists()


def test_a_failure_is_said_at_the_end(ddexport: Program, at: Served, tmp_path: Path) -> None:
    at.org.faults = [Fault(r"^/api/v1/slo\?", status=403)]
    ran = export(ddexport, at, tmp_path)
    assert "incomplete: service_level_objectives: 403 Forbidden" in ran.out.splitlines()
    assert "Traceback" not in ran.err


def test_a_list_that_ends_half_way(ddexport: Program, at: Served, tmp_path: Path) -> None:
    at.org.faults = [Fault(r"^/api/v2/users\?.*page\[number\]=1", status=400)]
    ran = export(ddexport, at, tmp_path, "--json")
    assert ran.code == 1
    count, why = read_of(ran.summary, "users")
    assert 0 < count <= 100
    assert "page 2 failed (400 Bad Request" in why


@pytest.mark.parametrize("body", [{"not": "a list"}, "5", "null", '"text"'])
def test_a_list_that_is_no_list(body: Any, ddexport: Program, at: Served, tmp_path: Path) -> None:
    at.org.faults = [Fault(r"^/api/v1/monitor\?", status=200, body=body)]
    ran = export(ddexport, at, tmp_path, "--json")
    assert ran.code == 1
    assert read_of(ran.summary, "monitors") == (0, "the answer is no list")


def test_an_item_that_is_no_object(ddexport: Program, at: Served, tmp_path: Path) -> None:
    at.org.faults = [Fault(r"^/api/v1/monitor\?", status=200, body=[5, None, "text", []])]
    ran = export(ddexport, at, tmp_path, "--json")
    assert ran.code == 1
    count, why = read_of(ran.summary, "monitors")
    assert count == 0
    assert "4 without id, or no objects" in why


@pytest.mark.parametrize("body", ["5", "[]", "null", '{"data": 5}'])
def test_an_object_that_is_no_object(
    body: str, ddexport: Program, at: Served, tmp_path: Path
) -> None:
    at.org.faults = [Fault("/api/v1/dashboard/ze6-emz-4js", status=200, body=body)]
    ran = export(ddexport, at, tmp_path, "--json")
    assert ran.code == 1
    _, why = read_of(ran.summary, "dashboards")
    assert "the answer is no object" in why
    ledger = json.loads((tmp_path / "ledger.json").read_text())["objects"]
    [entry] = [o for o in ledger if o["id"] == "ze6-emz-4js"]
    assert (entry["title"], entry["outcome"]) == ("Payments health", "failed")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/v1/dashboard/ze6-emz-4js", {"id": "ze6-emz-4js", "title": "T", "widgets": 5}),
        ("/api/v1/dashboard/ze6-emz-4js", {"id": "ze6-emz-4js", "widgets": [5, None]}),
        ("/api/v1/synthetics/tests/api/s3p-e4s-tm3", {"public_id": "s3p-e4s-tm3", "config": 5}),
        (r"/api/v1/monitor\?", [{"id": 1, "name": 5, "type": [], "options": "x", "query": {}}]),
        (r"/api/v2/roles\?", {"data": [{"id": "r", "type": "roles", "attributes": {"name": {}}}]}),
    ],
)
def test_an_object_of_another_form_stops_nothing(
    path: str, body: Any, ddexport: Program, at: Served, tmp_path: Path
) -> None:
    at.org.faults = [Fault(path, status=200, body=body)]
    ran = export(ddexport, at, tmp_path, "--json")
    assert ran.code == 1
    assert ran.summary["kinds"]["users"] == 109


def test_an_answer_that_is_cut_off(ddexport: Program, at: Served, tmp_path: Path) -> None:
    at.org.faults = [Fault(r"^/api/v1/slo\?", truncate=40)]
    ran = export(ddexport, at, tmp_path, "--json")
    assert ran.code == 1
    count, why = read_of(ran.summary, "service_level_objectives")
    assert count == 0
    assert why


# Ctrl-C


def test_ctrl_c_leaves_the_earlier_export_as_it_was(kept: tuple[Path, Path], at: Served) -> None:
    _, out = kept
    before = files(out)
    program = [sys.executable, "-c", "from exporter.cli import run; run()", "org"]
    environment = {**os.environ, "DD_API_KEY": "key", "DD_APP_KEY": "key"}
    slow = Fault("/api/v1/dashboard/", delay=20)
    at.org.faults = [slow]
    with subprocess.Popen(
        [*program, "--api-url", at.url, "--out", out],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        while not slow.hits and running.poll() is None:
            time.sleep(0.01)
        running.send_signal(signal.SIGINT)
        said, errors = running.communicate(timeout=15)
    assert running.returncode == 130
    assert said == ""
    assert "Traceback" not in errors
    assert errors.splitlines()[-1] == "ddexport: stopped; what stood there before is as it was"
    assert files(out) == before


# What it prints


def test_json_is_all_that_stdout_gets(ddexport: Program, at: Served, tmp_path: Path) -> None:
    ran = export(ddexport, at, tmp_path / "a", "--json")
    assert len(ran.out.splitlines()) == 1
    summary = ran.summary
    assert summary["exit_code"] == ran.code == 1
    assert summary["requests"] == sum(at.org.requests.values())
    assert summary["objects"]["exported"] > 240
    assert summary["objects"]["partly"] == len(LOST | CIRCULAR)
    assert summary["incomplete"] == {}
    assert set(summary["seconds"]) >= {"read", "write"}
    assert "monitors: 28" in ran.err.splitlines()

    ran = ddexport("demo", "--out", tmp_path / "b", "--json")
    assert ran.summary["imports"] == summary["imports"]


def test_the_demo_says_what_to_look_at(
    ddexport: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # Without terraform, for planning takes a while.
    ran = ddexport("demo", "--out", tmp_path / "demo")
    assert ran.code == 0
    named = re.findall(rf"{tmp_path}/demo/[\w/.]+\w", ran.out)
    assert f"{tmp_path}/demo/README.md" in named
    for name in named:
        assert Path(name).exists()
    assert ran.err.splitlines()[-1].startswith("Not planned: ")


COMMANDS: Any = typer.main.get_command(program.app)


@pytest.mark.parametrize("name", ["", *COMMANDS.commands])
def test_help_mentions_every_option(
    name: str, ddexport: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("TERMINAL_WIDTH", "200")
    command = COMMANDS.commands[name] if name else COMMANDS
    ran = ddexport(*([name] if name else []), "--help")
    assert ran.code == 0
    text = re.sub(r"\x1b\[[0-9;]*m", "", ran.out)
    for option in command.params:
        for written in option.opts if option.param_type_name == "option" else ():
            assert re.search(rf"(?<![\w-]){written}(?![\w-])", text), written
        if option.param_type_name == "option":
            assert option.help
    for each in () if name else COMMANDS.commands:
        assert re.search(rf"^\W*{each}\b", text, re.MULTILINE), each


def test_the_version(ddexport: Program) -> None:
    assert re.fullmatch(r"ddexport \d+\.\d+\.\d+\S*\n", ddexport("--version").out)


@pytest.mark.parametrize(
    ("arguments", "waits_for"), [(["--version"], "typer"), (["--help"], "datadog_api_client")]
)
def test_what_is_asked_often_waits_for_nothing_it_does_not_need(
    arguments: list[str], waits_for: str
) -> None:
    program = (
        "import atexit, sys\n"
        f"atexit.register(lambda: print({waits_for!r} in sys.modules, file=sys.stderr))\n"
        "from exporter.cli import run\n"
        "run()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    )
    assert done.stdout
    assert done.stderr == "False\n"


# The other commands


def test_the_schema_is_made_from_what_terraform_prints(
    ddexport: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exporter.terraform.provider_plugin.find", lambda: None)
    raw: Any = {
        "format_version": "1.0",
        "provider_schemas": {SOURCE: json.loads(SCHEMA.read_text())},
    }
    attribute = raw["provider_schemas"][SOURCE]["resource_schemas"]["datadog_team"]["block"]
    attribute["attributes"]["name"]["description"] = "prose"
    (tmp_path / "raw.json").write_text(json.dumps(raw))
    ran = ddexport("schema", "--from", tmp_path / "raw.json", "--to", tmp_path / "made.json")
    assert (ran.code, ran.out) == (0, "")
    assert "stays as it was known" in ran.err
    assert (tmp_path / "made.json").read_bytes() == SCHEMA.read_bytes()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"provider_schemas": {}}', '{"provider_schemas": []}', "5"]
)
def test_a_bad_schema(text: str, ddexport: Program, tmp_path: Path) -> None:
    (tmp_path / "raw.json").write_text(text)
    refused(ddexport("schema", "--from", tmp_path / "raw.json", "--to", tmp_path / "made.json"))
    refused(ddexport("schema", "--from", tmp_path / "no", "--to", tmp_path / "made.json"), "no")
    assert not (tmp_path / "made.json").exists()


def test_a_port_that_is_taken(ddexport: Program, at: Served) -> None:
    port = at.url.rpartition(":")[2]
    refused(ddexport("simulator", "--port", port), f"can't listen on 127.0.0.1:{port}")


@pytest.mark.parametrize("text", [None, "{", "[]\n", '{"path": "/api/v1/monitor/1"}\n'])
def test_nothing_to_serve(text: str | None, ddexport: Program, tmp_path: Path) -> None:
    if text is not None:
        (tmp_path / "monitors.jsonl").write_text(text)
    refused(ddexport("simulator", "--port", "0", "--load", tmp_path), str(tmp_path))


def test_the_inventory_lists_every_kind(ddexport: Program) -> None:
    listed = ddexport("inventory")
    assert listed.code == 0
    lines = listed.out.splitlines()
    assert any(line.startswith("monitors ") for line in lines)
    every = json.loads(ddexport("inventory", "--json").out)
    assert len(every) == lines.index("") > 290
    few = json.loads(ddexport("inventory", "--json", "--kind", "csm_*", "--state", "read*").out)
    assert [row["kind"] for row in few] == ["csm_agents", "csm_coverage_analysis"]
    refused(ddexport("inventory", "--kind", "zzz"), "no such kind or state")
