"""Reading the file: all that is wrong with it is said at once, each with its line."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

import pytest

from exporter.commands import _configured
from exporter.commands.config_file.key_sources import Keys, KeySource
from exporter.commands.config_file.reading import ConfigFile, read
from exporter.commands.config_file.settings import Table, fields
from exporter.model.errors import UsageError

KEY = "a-key-like-no-other"


def of(text: str, directory: Path) -> ConfigFile:
    """What a file holds."""
    (directory / "ddexport.toml").write_text(dedent(text))
    return _configured.find(None, directory)


def problems(text: str, directory: Path) -> list[str]:
    """What is said of a file, without where it stands."""
    with pytest.raises(UsageError) as error:
        of(text, directory)
    head, *lines = str(error.value).splitlines()
    count = f"{len(lines)} problems" if len(lines) > 1 else "a problem"
    assert head == f"{directory}/ddexport.toml has {count}; nothing was read or written"
    assert all(line.startswith(f"{directory}/ddexport.toml:") for line in lines)
    return [line.removeprefix(f"{directory}/ddexport.toml:") for line in lines]


def test_every_problem_at_once(tmp_path: Path) -> None:
    text = f"""\
        #:schema x
        fitler = []
        exclude-kind = ["monitors"]  # kind = 5
        kind = "monitors"
        concurrency = 65
        api_key = "{KEY}"
        zzz = '''
        site = 5
        '''
        format.hcl = true
        validate = 1
        adopt.sit = "x"

        [keys]
        api_key = "{KEY}"
        app_key = {{ env = "{KEY}" }}

        [verify]
        chunk = 0
        site = "datadoghq.eu"

        [adopt.keys]
        api_kye = {{ env = "{KEY}" }}

        [verfy]
        chunk = 5
        """
    form = '{ env = "DD_API_KEY" } or { command = ["op", "read", "…"] }'
    assert problems(text, tmp_path) == [
        '2: unknown key "fitler"; did you mean "filter"?',
        '3: unknown key "exclude-kind"; did you mean "exclude_kind"?',
        '4: "kind" takes a list of strings, not a string: put it into brackets, ["…"]',
        '5: "concurrency" takes 1 to 64, not 65',
        '6: unknown key "api_key": it belongs to [keys]',
        '7: unknown key "zzz"',
        '10: "format" takes a string, not a table',
        '11: "validate" takes true or false, not an integer',
        '12: unknown key "sit" in [adopt]; did you mean "site"?',
        f'15: "keys.api_key" takes what holds the key, never the key itself: {form}',
        '16: "keys.app_key" takes the name of an environment variable, in capitals',
        '19: "verify.chunk" takes 1 or more, not 0',
        '20: unknown key "site" in [verify]: it belongs above the first table',
        '23: unknown key "api_kye" in [adopt.keys]; did you mean "api_key"?',
        '25: unknown key "verfy"; did you mean "verify"?',
    ]


def test_values_that_no_command_would_take(tmp_path: Path) -> None:
    text = """\
        site = "datadoghq.example"
        api_url = "ftp://x"
        kind = ["monitors", "monitr"]
        exclude_kind = ["zzz*"]
        filter = ["monitors:tags=x", "monitors:a=(", "a\\nb"]
        object = ["monitors"]
        parametrize = ["tags"]
        include = ["ip_allowlists"]
        manage = ["webhook:url"]
        allow_secret = ["("]
        max_age = ["teams=7"]
        """
    found = problems(text, tmp_path)
    assert [line.partition(" ")[0] for line in found] == [
        f"{i}:" for i in (1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11)
    ]
    assert found[2] == "3: --kind monitr: no such kind; did you mean monitors?"


def test_every_problem_with_stacks_and_their_backend(tmp_path: Path) -> None:
    text = f"""\
        split = "team"

        [stacks]
        defualt = "rest"
        split = "area"

        [[stacks.rules]]
        kinds = ["logs_*", "log_*"]
        stack = 5

        [[stacks.rules]]
        title = "("

        [[stacks.rules]]
        stack = "a"

        [[stacks.rules]]
        kinds = ["teams"]

        [[stacks.rules]]
        tag = "team"
        tags = "team"

        [backend]
        type = "gsc"
        secret_key = "{KEY}"
        max_retries = 0.5
        "a b" = 1
        filter = "which is an option elsewhere"
        """
    assert problems(text, tmp_path) == [
        "1: --split team: give area or tag:KEY, such as tag:team",
        '4: unknown key "defualt" in [stacks]; did you mean "default"?',
        '5: unknown key "split" in [stacks]: it belongs above the first table',
        "8: no kind is called log_*; see `ddexport inventory`",
        '9: "stacks.rules.stack" takes a string, not an integer',
        "12: title '(' is no regular expression: missing ), unterminated subpattern at position 0",
        "14: say which objects it takes: kinds, tag, team or title",
        "17: name the stack",
        '22: unknown key "tags" in [[stacks.rules]]; did you mean "tag"?',
        '25: "backend.type" takes "azurerm", "gcs", "http", "local", "remote" or "s3", '
        'not "gsc"; did you mean "gcs"?',
        "26: backend: secret_key would stand in files: give it to Terraform by its environment",
        '27: "backend.max_retries" takes a string, an integer, true or false, not a number',
        "28: backend: 'a b' is no name of a setting",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[stacks]", '1: [stacks] needs "rules"'),
        (
            "[stacks]\nrules = []",
            '2: "stacks.rules" is a list of tables: begin each [[stacks.rules]]',
        ),
        ("[stacks.rules]", '1: "stacks.rules" is a list of tables: begin each [[stacks.rules]]'),
        ("\n[backend]\nkey = '{stack}'", '2: [backend] needs "type"'),
        ("\n[backend]\ntype = 's3'", "2: backend: no setting has {stack} in it"),
        (
            "[backend]\ntype = 'remote'\nworkspaces = { 'a b' = '{stack}' }",
            "1: backend: 'a b' is no name",
        ),
    ],
)
def test_what_stacks_and_their_backend_cannot_be_without(
    text: str, said: str, tmp_path: Path
) -> None:
    [found] = problems(text, tmp_path)
    assert found.startswith(said)


def test_a_table_that_is_none(tmp_path: Path) -> None:
    assert problems("keys = 5\nverify = [1]\n[[adopt]]\n", tmp_path) == [
        '1: "keys" is a table, not an integer: begin it [keys]',
        '2: "verify" is a table, not a list: begin it [verify]',
        '3: "adopt" is a table, not a list: begin it [adopt]',
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (b"site = 'datadoghq.eu'\nkind = [\n'a'\nb\n]\n", "4: is no TOML: "),
        (b"site = 'datadoghq.eu'\nsite = 'datadoghq.eu'\n", "2: is no TOML: "),
        (b"kind = [\n'a',\n", "2: is no TOML: "),
        (b"\n\nconcurrency = " + b"9" * 5000, "3: is no TOML: "),
        (b"\n\nsite = '\xff'", "3: is not UTF-8"),
        (b"<<<<<<< HEAD\n", "1: is no TOML: "),
    ],
)
def test_what_is_no_toml(text: bytes, line: str, tmp_path: Path) -> None:
    (tmp_path / "ddexport.toml").write_bytes(text)
    with pytest.raises(UsageError) as error:
        _configured.find(None, tmp_path)
    _, said = str(error.value).splitlines()
    assert said.startswith(f"{tmp_path}/ddexport.toml:{line}")


def test_the_file_of_an_editor_on_windows(tmp_path: Path) -> None:
    (tmp_path / "ddexport.toml").write_bytes(
        b"\xef\xbb\xbfsite = 'datadoghq.eu'\r\nfull = true\r\n"
    )
    file = _configured.find(None, tmp_path)
    assert file.content == {"site": "datadoghq.eu", "full": True}
    assert file.where(("full",)) == f"{tmp_path}/ddexport.toml:2"


def test_no_file(tmp_path: Path) -> None:
    assert _configured.find(None, tmp_path) == ConfigFile()
    assert _configured.find(None, tmp_path / "not-yet") == ConfigFile()
    (tmp_path / "file").touch()
    assert _configured.find(None, tmp_path / "file") == ConfigFile(), "which is said elsewhere"
    assert _configured.find(None, None) == ConfigFile()


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"other\.toml can't be read: No such file"):
        _configured.find(tmp_path / "other.toml", None)
    (tmp_path / "ddexport.toml").symlink_to("nowhere")
    with pytest.raises(UsageError, match="can't be read: No such file"):
        _configured.find(None, tmp_path)
    (tmp_path / "ddexport.toml").unlink()
    (tmp_path / "ddexport.toml").mkdir()
    with pytest.raises(UsageError, match="can't be read: Is a directory"):
        _configured.find(None, tmp_path)


def test_what_is_checked_only_where_there_is_a_file(tmp_path: Path) -> None:
    def checks() -> dict[str, object]:
        raise AssertionError("it is looked at")

    nothing = Table("", {})
    assert read(nothing, checks, None, tmp_path) == ConfigFile()  # type: ignore[arg-type]
    (tmp_path / "ddexport.toml").touch()
    with pytest.raises(AssertionError):
        read(nothing, checks, None, tmp_path)  # type: ignore[arg-type]


def test_relative_paths_begin_where_the_file_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", "/home/me")
    Path("sub").mkdir()
    Path("sub", "wanted").write_text("monitors/1\n")
    Path("wanted").write_text("not to be read\n")
    file = of(
        """\
        out = "../out"
        snapshot = "~/snapshot"
        from_snapshot = "/snapshot"
        object = ["@wanted", "@-", "monitors/1"]
        """,
        Path("sub"),
    )
    assert file.values(_configured.tables().settings, ()) == {
        "out": Path("sub/../out"),
        "snapshot": Path("/home/me/snapshot"),
        "from_snapshot": Path("/snapshot"),
        "object": [f"@{os.path.join('sub', 'wanted')}", "@-", "monitors/1"],
    }


@dataclass(frozen=True)
class Fields:
    """A table of another command's."""

    name: str = "x"
    place: Path = Path()


def test_a_table_as_a_dataclass(tmp_path: Path) -> None:
    (tmp_path / "ddexport.toml").write_text("[a.b]\nplace = 'c'\n")
    known = Table("", {}, {"a": Table("", {}, {"b": Table("", fields(Fields))})})
    file = read(known, dict, None, tmp_path)
    assert file.table(Fields, ("a", "b")) == Fields("x", tmp_path / "c")
    assert ConfigFile().table(Fields, ("a", "b")) == Fields()


def test_where_keys_come_from(tmp_path: Path) -> None:
    text = "[keys]\napi_key = { command = ['op', 'x'] }\nadopt.keys.app_key = 1\n"
    at = f"{tmp_path}/ddexport.toml"
    file = of("[keys]\napi_key = { command = ['op', 'x'] }\n", tmp_path)
    assert file.table(Keys, ("keys",)) == Keys(
        KeySource("", ("op", "x"), f"{at}:2: keys.api_key", tmp_path)
    )
    assert file.table(Keys, ("adopt", "keys")) == Keys(), "another org's"
    assert problems(text, tmp_path) == ['3: unknown key "adopt" in [keys]']
