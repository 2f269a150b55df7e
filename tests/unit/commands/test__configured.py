"""Options in the file: each has a key, and is as if the command line gave it, which wins."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer

from exporter.commands import _configured, program
from exporter.commands.config_file.key_sources import Keys, KeySource
from exporter.commands.config_file.settings import Setting, choices, plain
from exporter.layout.stack_rules import Rule, StackRules
from exporter.model.errors import UsageError
from exporter.write.backend import Backend

COMMANDS: Any = typer.main.get_command(program.app)
TEXTS = {
    "site": "us5.datadoghq.com",
    "api_url": "http://127.0.0.1:1",
    "kind": ["monitors", "logs_*"],
    "exclude_kind": ["teams"],
    "filter": ["monitors:tags==x y", "teams:name=z"],
    "object": ["monitors/1"],
    "parametrize": ["handles", "tag:env"],
    "include": ["ip_allowlist"],
    "manage": ["webhooks:url"],
    "allow_secret": ["--x", "'\"\\\\"],
    "max_age": ["restriction_policies=7d"],
    "split": "tag:team",
}
"""Values of settings that not every text is one of."""


@pytest.fixture(autouse=True)
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty directory that is the current one."""
    monkeypatch.delenv("DD_SITE", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def given(command: str, *args: str) -> dict[str, Any]:
    """What a command is called with."""
    params: dict[str, Any] = COMMANDS.commands[command].make_context(command, list(args)).params
    return params


@cache
def unsaid(command: str, *where: str) -> dict[str, Any]:
    """What a command is called with where no option is given, and there is no file."""
    return given(command, *where)


def values(setting: Setting) -> list[Any]:
    """Values of a setting to try."""
    if setting.key in TEXTS:
        return [TEXTS[setting.key]]
    if setting.type is bool:
        return [True, False]
    if setting.type is int:
        return [1, setting.most or 1000]
    return choices(setting) or ["a b"]


def toml(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else "'''" + value + "'''"


def settings() -> Iterator[tuple[str, tuple[str, ...], Setting]]:
    for command, table in _configured.TABLES.items():
        for setting in _configured.tables().at(table).settings.values():
            yield command, table, setting


def test_every_option_has_a_key() -> None:
    for command in _configured.TABLES:
        found = {s.option for c, _, s in settings() if c == command}
        params = [p for p in COMMANDS.commands[command].params if p.param_type_name == "option"]
        assert found == {p.opts[0] for p in params} - {"--config"}
        for setting in (s for c, _, s in settings() if c == command):
            assert setting.key == setting.option.removeprefix("--").replace("-", "_")


@pytest.mark.parametrize(
    ("command", "table", "setting", "value"),
    [
        pytest.param(command, table, setting, value, id=f"{command} {setting.key}={value}")
        for command, table, setting in settings()
        for value in values(setting)
    ],
)
def test_an_option_in_the_file_is_the_same_as_on_the_command_line(
    command: str, table: tuple[str, ...], setting: Setting, value: Any
) -> None:
    where = ["--out", "."] if command == "org" else ["."]
    option = setting.option if value is not False else f"--no-{setting.option[2:]}"
    each = value if isinstance(value, list) else [value]
    args = [option] if isinstance(value, bool) else [f"{option}={v}" for v in each]
    said = given(command, *where, *args)
    if said == unsaid(command, *where):
        assert value is False or value == plain(setting.default), "it says nothing"
    Path("ddexport.toml").write_text(f"{'.'.join((*table, setting.key))} = {toml(value)}\n")
    assert given(command) == said


def test_each_text_is_looked_at_before_anything_is_read() -> None:
    texts = {".".join((*table, s.key)) for _, table, s in settings() if s.type in (str, list[str])}
    found = {name for name in _configured._checks() if name.split(".")[0] in {"adopt", "verify"}}
    found |= {name for name in _configured._checks() if "." not in name} - {"backend"}
    assert texts == found


def test_what_is_said_twice() -> None:
    Path("ddexport.toml").write_text(
        """
        site = "datadoghq.eu"
        kind = ["monitors", "teams"]
        legacy_lists = true
        companion = true
        validate = false
        concurrency = 5
        format = "cdktf"
        """
    )
    of_file = given("org")
    assert (of_file["site"], of_file["legacy_lists"], of_file["concurrency"]) == (
        "datadoghq.eu",
        True,
        5,
    )
    args = ("--kind", "dashboards", "--no-legacy-lists", "--no-companion", "--validate")
    more = ("--concurrency=6", "--format", "hcl", "--site", "ddog-gov.com")
    said = given("org", *args, *more)
    Path("ddexport.toml").unlink()
    assert said == given("org", "--out", ".", *args, *more)


def test_the_site_goes_with_the_keys_of_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DD_SITE", "us5.datadoghq.com")
    Path("ddexport.toml").touch()
    assert given("org")["site"] == "us5.datadoghq.com"
    Path("ddexport.toml").write_text("site = 'datadoghq.eu'")
    assert given("org")["site"] == "datadoghq.eu"
    assert given("org", "--site", "ddog-gov.com")["site"] == "ddog-gov.com"


def test_what_excludes_another_on_the_command_line_takes_its_place() -> None:
    Path("ddexport.toml").write_text("snapshot = 'kept'\nfilter = ['monitors:tags=x']")
    said = given("org", "--from-snapshot", "kept", "--object", "monitors/1")
    assert (said["keep"], said["filter"], said["from_snapshot"]) == (None, (), Path("kept"))
    assert given("org")["keep"] == Path("kept")


def test_which_file_and_where_to() -> None:
    Path("ddexport.toml").write_text("concurrency = 1\n[verify]\nchunk = 1")
    Path("sub").mkdir()
    Path("sub/ddexport.toml").write_text("concurrency = 2\n[verify]\nchunk = 2")
    Path("sub/other.toml").write_text("concurrency = 3\nout = '../there'\n[verify]\nchunk = 3")

    def org(*args: str) -> tuple[Path, int]:
        said = given("org", *args)
        return said["out"], said["concurrency"]

    def verify(*args: str) -> tuple[Path, int]:
        said = given("verify", *args)
        return said["directory"], said["chunk"]

    assert org() == (Path(), 1)
    assert org("--out", "sub") == (Path("sub"), 2)
    assert org("--out", "not-yet") == (Path("not-yet"), 32), "another export's, and it has none"
    assert org("--config", "sub/other.toml") == (Path("sub/../there"), 3)
    assert org("--config", "sub/ddexport.toml") == (Path("sub"), 2)
    assert org("--config", "sub/other.toml", "--out", "x") == (Path("x"), 3)
    assert verify() == (Path(), 1)
    assert verify("sub") == (Path("sub"), 2)
    assert verify("--config", "sub/other.toml") == (Path("sub/../there"), 3)
    assert verify("sub", "--config", "sub/other.toml", "--chunk", "9") == (Path("sub"), 9)


def test_each_org_has_its_keys() -> None:
    Path("ddexport.toml").write_text(
        """
        [keys]
        api_key = { env = "SOURCE" }
        [adopt]
        keys.app_key = { command = ["show", "it"] }
        """
    )

    def keys(command: str) -> Any:
        return COMMANDS.commands[command].make_context(command, []).obj.keys

    of_source = KeySource("SOURCE", (), "ddexport.toml:3: keys.api_key")
    assert keys("org") == Keys(of_source)
    assert keys("adopt").app_key.command == ("show", "it")
    assert keys("adopt").api_key == Keys().api_key, "the source org's are none of its"


STACKS = """
[stacks]
default = "rest"
[[stacks.rules]]
kinds = ["logs_*"]
stack = "logs"
[[stacks.rules]]
tag = "team"
[backend]
type = "gcs"
bucket = "b"
prefix = "{stack}"
"""


def of_file(*args: str) -> _configured.FromFile:
    """What `ddexport org` takes of the file that is no option."""
    found: _configured.FromFile = COMMANDS.commands["org"].make_context("org", list(args)).obj
    return found


def test_rules_and_a_backend() -> None:
    Path("ddexport.toml").write_text(STACKS)
    rules = (Rule("logs", ("logs_*",)), Rule(tag="team"))
    backend = Backend("gcs", {"bucket": "b", "prefix": "{stack}"})
    assert of_file()[1:] == (StackRules(rules, "rest"), backend)
    assert of_file("--split", "area")[1:] == (None, backend), "the command line wins"
    assert of_file("--split=")[1:] == (None, backend)
    Path("ddexport.toml").write_text("")
    assert of_file()[1:] == (None, None)


def test_one_file_splits_the_org_in_one_way() -> None:
    Path("ddexport.toml").write_text(f"split = 'area'\n{STACKS}")
    with pytest.raises(UsageError, match=r'ddexport\.toml:3: \[stacks\] and "split" both split'):
        _configured.find(None, None)
