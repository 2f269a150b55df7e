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
