"""ddexport.toml: a run without options, keys that nobody sees, and what `ddexport config` says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exporter.simulator import Org, Served, demo_org, serve
from tests.support import ROOT
from tests.support.exports import files
from tests.support.program import Program, Ran

API_KEY, APP_KEY = "an-api-key-like-no-other", "an-app-key-like-no-other"
NAME = "ddexport.toml"


@pytest.fixture(scope="module")
def demo() -> Iterator[Served]:
    """The demo org, served."""
    with serve(demo_org()) as served:
        yield served


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty directory that is the current one."""
    directory = tmp_path / "export"
    directory.mkdir()
    monkeypatch.chdir(directory)
    return directory


def options(served: Served) -> str:
    return f"""
        #:schema somewhere
        api_url = "{served.url}"
        kind = ["monitors", "webhooks", "teams", "downtime_schedules"]
        exclude_kind = ["team_*"]
        filter = ["monitors:tags=^team:"]
        parametrize = ["handles"]
        include = ["downtime_schedules"]
        manage = ["webhooks"]
        snapshot = "../snapshot"
        validate = false
        companion = true
        files = "object"
        """


def test_a_run_without_options_is_the_same_as_one_with_them(
    demo: Served, at: Path, ddexport: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    (at / NAME).write_text(options(demo))
    ran = ddexport("org")
    beside = at / "beside" / "export"
    beside.mkdir(parents=True)
    monkeypatch.chdir(beside)
    args = ["--api-url", demo.url, "--out", ".", "--snapshot", "../snapshot", "--no-validate"]
    args += ["--exclude-kind", "team_*", "--filter", "monitors:tags=^team:", "--companion"]
    args += ["--parametrize", "handles", "--include", "downtime_schedules", "--manage", "webhooks"]
    args += ["--files", "object"]
    for kind in ("monitors", "webhooks", "teams", "downtime_schedules"):
        args += ["--kind", kind]
    said = ddexport("org", *args)
    assert (ran.code, ran.out) == (said.code, said.out) == (0, said.out)
    wanted = files(beside)
    shutil.rmtree(beside.parent)
    assert files(at) == {**wanted, NAME: options(demo)}


def test_the_next_run_is_the_next_night(demo: Served, at: Path, ddexport: Program) -> None:
    (at / NAME).write_text(options(demo) + "json = true\n")
    first = ddexport("org").summary
    again = ddexport("org").summary
    assert first["files"]["written"] == again["files"]["unchanged"] > 0
    assert again["files"]["written"] == again["files"]["removed"] == 0
    ran = ddexport("org", "--from-snapshot", "../snapshot", "--forget", "--no-json")
    assert "0 files written" in ran.out
    (at / ".ddexport" / "files.json").unlink()
    (at / ".ddexport" / "run.json").unlink()
    assert ddexport("org", "--forget").code == 0
    assert (at / NAME).read_text() == options(demo) + "json = true\n", "it is the user's"


def test_verify_and_adopt_find_their_own(
    demo: Served, at: Path, ddexport: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve(Org(keys=(API_KEY, APP_KEY))) as destination:
        text = f"""
            [adopt]
            api_url = "{destination.url}"
            json = true
            [adopt.keys]
            api_key = {{ env = "THERE_API_KEY" }}
            app_key = {{ env = "THERE_APP_KEY" }}
            """
        (at / NAME).write_text(options(demo) + text)
        ddexport("org")
        monkeypatch.setenv("THERE_API_KEY", API_KEY)
        monkeypatch.setenv("THERE_APP_KEY", APP_KEY)
        ran = ddexport("adopt")
    assert (ran.code, ran.summary["adopted"]) == (0, {})
    (at / NAME).write_text("verify.snapshot = 'nowhere'")
    ran = ddexport("verify")
    assert ran.code == 2
    assert "nowhere" in ran.err


# Keys


def printing(key: str) -> str:
    """What names a command that prints a key."""
    return json.dumps([sys.executable, "-c", f"print({key!r})"])


@pytest.fixture(scope="module")
def locked() -> Iterator[Served]:
    """An org that takes two keys alone."""
    org = demo_org()
    org.keys = (API_KEY, APP_KEY)
    with serve(org) as served:
        yield served


def keys(locked: Served, api_key: str, app_key: str) -> str:
    return f"""
        api_url = "{locked.url}"
        kind = ["monitors"]
        snapshot = "../snapshot"
        validate = false
        [keys]
        api_key = {api_key}
        app_key = {app_key}
        """


def test_keys_of_a_variable_and_of_a_command(
    locked: Served, at: Path, ddexport: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DD_PROD_API_KEY", API_KEY)
    command = f"{{ command = {printing(APP_KEY)} }}"
    (at / NAME).write_text(keys(locked, '{ env = "DD_PROD_API_KEY" }', command))
    ran = ddexport("org")
    assert ran.code == 0, ran.err
    listed = ddexport("config")
    written = [p.read_bytes() for p in at.parent.rglob("*") if p.is_file() and p.name != NAME]
    for text in (ran.out, ran.err, listed.out, listed.err, *map(repr, written)):
        assert API_KEY not in text
        assert APP_KEY not in text


@pytest.mark.parametrize(
    ("api_key", "app_key", "words"),
    [
        ('{ env = "DD_PROD_API_KEY" }', "{ command = ['x'] }", ["`x` can't be run"]),
        (
            '{ env = "DD_LATER_KEY" }',
            '{ env = "DD_PROD_API_KEY" }',
            ["DD_LATER_KEY (ddexport.toml:7: keys.api_key) is not set: export it"],
        ),
        (
            f"{{ command = {printing(API_KEY + ' x')} }}",
            '{ env = "DD_PROD_API_KEY" }',
            ["(ddexport.toml:7: keys.api_key) holds characters that no key has"],
        ),
        (
            f"{{ command = {printing('')} }}",
            '{ env = "DD_PROD_API_KEY" }',
            ["ddexport.toml:7: keys.api_key: `", "` printed nothing"],
        ),
        (
            f"{{ command = {printing(APP_KEY)} }}",
            f"{{ command = {printing(APP_KEY)} }}",
            ["refuses the API key", " prints (ddexport.toml:7: keys.api_key), and that it"],
        ),
        (
            '{ env = "DD_PROD_API_KEY" }',
            f"{{ command = {printing(API_KEY)} }}",
            ["every request was refused", " prints (ddexport.toml:8: keys.app_key), its scopes"],
        ),
    ],
)
def test_a_key_that_is_none(
    api_key: str,
    app_key: str,
    words: list[str],
    locked: Served,
    at: Path,
    ddexport: Program,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DD_PROD_API_KEY", API_KEY)
    (at / NAME).write_text(keys(locked, api_key, app_key))
    ran = ddexport("org")
    assert (ran.code, ran.out) == (2, "")
    last = ran.err.splitlines()[-1]
    assert last.startswith("ddexport: ")
    for word in words:
        assert word in last
    assert API_KEY not in ran.err
    assert APP_KEY not in ran.err


def test_a_snapshot_needs_no_keys(locked: Served, at: Path, ddexport: Program) -> None:
    api_key, app_key = (f"{{ command = {printing(key)} }}" for key in (API_KEY, APP_KEY))
    (at / NAME).write_text(keys(locked, api_key, app_key))
    ddexport("org")
    (at / NAME).write_text(keys(locked, "{ command = ['no-such'] }", "{ command = ['no-such'] }"))
    assert ddexport("org", "--from-snapshot", "../snapshot").code == 0


# Stacks


def modules(at: Path) -> dict[tuple[str, str], str]:
    """The stack of each object that is exported, by its kind and title."""
    entries = json.loads((at / "ledger.json").read_text())["objects"]
    return {
        (e["kind"], e.get("title", "")): e["module"].split("/")[0] for e in entries if "module" in e
    }


def test_rules_and_a_backend(demo: Served, at: Path, ddexport: Program) -> None:
    (at / NAME).write_text(
        f"""
        api_url = "{demo.url}"
        kind = ["dashboards", "monitors", "service_level_objectives"]
        validate = false

        [stacks]
        default = "rest"

        [[stacks.rules]]
        kinds = ["service_*"]
        stack = "Goals"

        [[stacks.rules]]
        tag = "team:pay*"

        [[stacks.rules]]
        title = "^Checkout"
        stack = "shop"

        [backend]
        type = "s3"
        bucket = "states"
        key = "datadog/{{stack}}.tfstate"
        """
    )
    ran = ddexport("org")
    assert ran.code in (0, 1), ran.err
    placed = modules(at)
    assert set(placed.values()) == {"goals", "payments", "shop", "rest"}
    assert {s for (kind, _), s in placed.items() if kind == "service_level_objectives"} == {"goals"}
    assert placed["dashboards", "Payments health"] == "payments"
    assert placed["dashboards", "Checkout Overview ☕"] == "shop"
    assert placed["dashboards", "3 experiments!"] == "rest"
    for stack in set(placed.values()):
        for root in ("source", "destination"):
            text = (at / stack / root / "backend.tf").read_text()
            assert f'"datadog/{stack}-{root}.tfstate"' in text
    needs = json.loads((at / "stacks.json").read_text())["stacks"]["goals"]["needs"]
    assert needs
    states = (at / "goals" / "destination" / "states.tf").read_text()
    assert re.findall(r'"datadog/(.*)\.tfstate"', states) == [f"{n}-destination" for n in needs]
    assert states.count('backend = "s3"') == len(needs)
    run = json.loads((at / ".ddexport" / "run.json").read_text())
    assert (run["stacks"]["default"], run["backend"]["type"]) == ("rest", "s3")


def test_split_wins_over_rules(demo: Served, at: Path, ddexport: Program) -> None:
    (at / NAME).write_text(
        f"""
        api_url = "{demo.url}"
        kind = ["dashboards"]
        validate = false
        [[stacks.rules]]
        kinds = ["*"]
        stack = "all"
        [backend]
        type = "local"
        path = "/states/{{stack}}"
        """
    )
    assert ddexport("org", "--split", "area").code in (0, 1)
    assert set(modules(at).values()) == {"dashboards"}
    text = (at / "dashboards" / "source" / "backend.tf").read_text()
    assert 'path = "/states/dashboards-source"' in text


def test_the_rules_that_are_shown(demo: Served, at: Path, ddexport: Program) -> None:
    text = (ROOT / "docs" / "stacks.md").read_text()
    [rules] = re.findall(r"```toml\n(.*?)```", text, re.S)
    [backend] = re.findall(r"```hcl\n(.*?)```", text, re.S)
    (at / NAME).write_text(rules)
    assert ddexport("org", "--api-url", demo.url, "--no-validate").code in (0, 1)
    placed = modules(at)
    for (kind, title), stack in placed.items():
        assert (stack == "logs") == kind.startswith(("logs_", "spans_metrics")), (kind, title)
    assert placed["dashboards", "3 experiments!"] == "lab"
    assert placed["dashboards", "Payments health"] == "restricted"
    assert placed["dashboards", "Checkout Overview ☕"] == "checkout"
    assert placed["dashboards", "Margin per bag (finance only)"] == "rest"
    assert (at / "payments" / "destination" / "backend.tf").read_text() == backend


# What is wrong


@pytest.mark.parametrize("command", ["org", "verify", "adopt", "config"])
def test_each_command_says_all_that_is_wrong(command: str, at: Path, ddexport: Program) -> None:
    (at / NAME).write_text('fitler = []\n\n[verify]\nchunk = "x"\n')
    ran = ddexport(command)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines() == [
        "ddexport: ddexport.toml has 2 problems; nothing was read or written",
        'ddexport.toml:1: unknown key "fitler"; did you mean "filter"?',
        'ddexport.toml:4: "verify.chunk" takes an integer, not a string',
    ]
    assert files(at).keys() == {NAME}


def test_without_a_file_a_directory_is_asked_for(at: Path, ddexport: Program) -> None:
    for command, words in (
        ("org", "option '--out'"),
        ("verify", "argument"),
        ("adopt", "argument"),
    ):
        ran = ddexport(command)
        assert ran.code == 2
        assert f"Missing {words}" in ran.err


def test_commands_that_take_nothing_from_it(at: Path, ddexport: Program) -> None:
    (at / NAME).write_text("fitler = 5")
    assert ddexport("inventory").code == ddexport("org", "--help").code == 0


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["org", "--help"]])
def test_help_waits_for_no_file(arguments: list[str], at: Path) -> None:
    (at / NAME).write_text("fitler = 5")
    program = (
        "import atexit, sys\n"
        "atexit.register(lambda: print('tomllib' in sys.modules, file=sys.stderr))\n"
        "from exporter.cli import run\n"
        "run()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    )
    assert done.stdout
    assert done.stderr == "False\n"


# What `ddexport config` says


def held(ran: Ran) -> dict[str, tuple[Any, str]]:
    return {each["setting"]: (each["value"], each["source"]) for each in ran.summary}


def test_what_holds_and_where_it_is_from(
    at: Path, ddexport: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DD_SITE", "us5.datadoghq.com")
    (at / "sub").mkdir()
    (at / "sub" / NAME).write_text(
        "kind = ['monitors']\nsnapshot = '../kept'\nformat = 'cdktf'\n\n[keys]\n"
        "api_key = { env = 'DD_PROD_API_KEY' }\n"
        f"app_key = {{ command = ['no-such-program', '{APP_KEY}'] }}\n"
    )
    ran = ddexport("config", "--config", "sub/ddexport.toml", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert APP_KEY not in ran.out
    found = held(ran)
    wanted = {
        "out": ("sub", "sub/ddexport.toml"),
        "site": ("us5.datadoghq.com", "environment, DD_SITE"),
        "kind": (["monitors"], "sub/ddexport.toml:1"),
        "exclude_kind": ([], "default"),
        "snapshot": ("sub/../kept", "sub/ddexport.toml:2"),
        "format": ("cdktf", "sub/ddexport.toml:3"),
        "files": ("kind", "default"),
        "companion": (None, "default"),
        "concurrency": (32, "default"),
        "keys.api_key": ({"env": "DD_PROD_API_KEY", "set": False}, "sub/ddexport.toml:6"),
        "keys.app_key": ({"command": "no-such-program"}, "sub/ddexport.toml:7"),
        "verify.chunk": (1000, "default"),
        "adopt.keys.api_key": ({"env": "DD_API_KEY", "set": True}, "default"),
    }
    assert {setting: found[setting] for setting in wanted} == wanted
    assert held(ddexport("config", "--out", "sub", "--json")) == {**found, "out": ("sub", "--out")}


def test_what_holds_without_a_file(at: Path, ddexport: Program) -> None:
    found = held(ddexport("config", "--json"))
    assert found.pop("out") == (None, "default")
    assert {source for _, source in found.values()} == {"default"}


def test_what_holds_as_a_table(at: Path, ddexport: Program) -> None:
    (at / NAME).write_text("kind = ['monitors', 'logs_*']\n")
    lines = [line.split("  ") for line in ddexport("config").out.splitlines()]
    rows = [[cell.strip() for cell in line if cell] for line in lines]
    assert rows[0] == ["setting", "value", "from"]
    assert ["kind", '["monitors", "logs_*"]', "ddexport.toml:1"] in rows
    assert ["companion", "-", "default"] in rows
    assert len({line.rindex(line.split()[-1]) for line in ddexport("config").out.splitlines()}) == 1


def test_rules_and_a_backend_that_hold(at: Path, ddexport: Program) -> None:
    (at / NAME).write_text(
        "[stacks]\ndefault = 'rest'\n[[stacks.rules]]\ntag = 'team'\n"
        "[[stacks.rules]]\nkinds = ['logs_*']\nstack = 'logs'\n"
        "[backend]\ntype = 'remote'\nworkspaces = { name = '{stack}' }\n"
    )
    found = held(ddexport("config", "--json"))
    stacks = {k: v for k, v in found.items() if k.startswith(("stacks", "backend"))}
    assert stacks == {
        "stacks.default": ("rest", f"{NAME}:2"),
        "stacks.rules.1": ({"tag": "team"}, f"{NAME}:3"),
        "stacks.rules.2": ({"kinds": ["logs_*"], "stack": "logs"}, f"{NAME}:5"),
        "backend.type": ("remote", f"{NAME}:9"),
        "backend.workspaces": ({"name": "{stack}"}, f"{NAME}:10"),
    }


def test_the_schema_is_printed(at: Path, ddexport: Program) -> None:
    assert ddexport("config", "--schema").summary["properties"]["keys"]
