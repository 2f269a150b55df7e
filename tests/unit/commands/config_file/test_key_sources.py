"""Keys from the environment and from commands: nothing that is printed gets out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from exporter.commands.config_file import key_sources
from exporter.commands.config_file.key_sources import Keys, KeySource, wrong_source
from exporter.model.errors import UsageError

KEY = "a-key-like-no-other"


def source(*words: str, directory: Path = Path()) -> KeySource:
    return KeySource(command=words, where="ddexport.toml:3: keys.api_key", directory=directory)


def python(program: str) -> KeySource:
    return source(sys.executable, "-c", program)


def test_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DD_API_KEY", raising=False)
    assert Keys().api_key.read() == ""
    monkeypatch.setenv("DD_API_KEY", KEY)
    assert Keys().api_key.read() == KEY
    assert Keys().api_key.name == "DD_API_KEY"
    assert Keys().api_key.plain() == {"env": "DD_API_KEY", "set": True}


def test_what_a_command_prints_but_for_the_end_of_the_line() -> None:
    assert python(f"print({KEY!r})").read() == KEY


def test_a_command_runs_where_the_file_stands(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(KEY)
    (tmp_path / "print.sh").write_text("#!/bin/sh\ncat key\n")
    (tmp_path / "print.sh").chmod(0o700)
    assert source("./print.sh", directory=tmp_path).read() == KEY


def test_a_command_is_given_no_input() -> None:
    """What `--object @-` is to read is not taken away."""
    assert python("import sys; print(f'read {len(sys.stdin.read())}')").read() == "read 0"


@pytest.mark.parametrize(
    ("program", "words"),
    [
        (
            f"import sys; print({KEY!r}); print({KEY!r}, file=sys.stderr); sys.exit(3)",
            "with 3",
        ),
        (f"import sys; print({KEY!r}, file=sys.stderr)", "printed nothing"),
        ("print(' ')", "printed nothing"),
    ],
)
def test_a_command_that_fails(program: str, words: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UsageError) as error:
        python(program).read()
    said = str(error.value)
    assert said.startswith(f"ddexport.toml:3: keys.api_key: `{sys.executable}` ")
    assert words in said
    assert "import" not in said, "arguments may be secrets"
    assert KEY not in "".join([said, *capfd.readouterr()])
    assert error.value.__context__ is None or error.value.__suppress_context__


def test_a_command_that_is_not_there() -> None:
    with pytest.raises(UsageError, match=r"`no-such-program` can't be run: No such file"):
        source("no-such-program", KEY).read()


def test_a_command_that_never_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_sources, "PATIENCE", 0.01)
    with pytest.raises(UsageError, match=r"takes more than 0\.01 seconds"):
        python("import time; time.sleep(60)").read()


def test_of_a_command_the_program_is_shown_alone() -> None:
    assert source("curl", "-H", KEY).plain() == {"command": "curl"}
    assert source("curl", KEY).name == "what `curl` prints (ddexport.toml:3: keys.api_key)"


@pytest.mark.parametrize(
    "value", [{"env": "DD_API_KEY"}, {"env": "_X1"}, {"command": ["op"]}, {"command": ["a", "b"]}]
)
def test_what_names_a_key(value: Any) -> None:
    assert wrong_source(value) == ""


@pytest.mark.parametrize(
    "value",
    [
        KEY,
        5,
        [],
        {},
        {"key": KEY},
        {"env": KEY},
        {"env": "0123456789abcdef0123456789abcdef"},
        {"env": "abcdef0123456789abcdef0123456789"},
        {"env": "DD_API_KEY\n"},
        {"env": ""},
        {"env": 5},
        {"env": "DD_API_KEY", "command": ["op"]},
        {"command": f"echo {KEY}"},
        {"command": []},
        {"command": [""]},
        {"command": ["op", 5]},
        {"command": ["op", "\0"]},
    ],
)
def test_what_names_none(value: Any) -> None:
    said = wrong_source(value)
    assert said.startswith("takes ")
    assert KEY not in said
    assert "0123456789" not in said
