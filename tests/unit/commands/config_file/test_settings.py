"""What may stand in the file is what a command declares: nothing lists options a second time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import pytest
import typer

from exporter.commands._options import Config
from exporter.commands.config_file.settings import (
    Setting,
    arguments,
    fields,
    options,
    wrong,
    wrong_other,
)


class Colour(Enum):
    """Two of them."""

    RED = "red"
    BLUE = "blue"


def command(
    ctx: typer.Context,
    directory: Annotated[Path, typer.Argument()],
    many: Annotated[list[str] | None, typer.Option("--a-few", help="Some\n  of them.")] = None,
    count: Annotated[int, typer.Option(min=1, max=9)] = 3,
    flag: Annotated[bool | None, typer.Option("--flag/--no-flag")] = None,
    colour: Colour = Colour.RED,
    place_of_it: Annotated[Path | None, typer.Option(envvar="PLACE")] = None,
    config: Config = None,
) -> None:
    """A command with an option of each type."""


@dataclass(frozen=True)
class Fields:
    """A table with no options."""

    name: Annotated[str, "What it is called."] = ""
    tags: list[str] | None = None
    kinds: tuple[str, ...] = ()


COLOUR = Setting("colour", Colour, "", Colour.RED, "--colour")
OPTIONS = {
    "a_few": Setting("a_few", list[str], "Some of them.", [], "--a-few"),
    "count": Setting("count", int, "", 3, "--count", least=1, most=9),
    "flag": Setting("flag", bool, "", None, "--flag"),
    "colour": COLOUR,
    "place_of_it": Setting("place_of_it", Path, "", None, "--place-of-it", "PLACE"),
}


def test_options_are_settings_and_nothing_else_is() -> None:
    assert options(command) == OPTIONS


def test_fields_are_settings() -> None:
    assert fields(Fields) == {
        "name": Setting("name", str, "What it is called.", ""),
        "tags": Setting("tags", list[str], "", []),
        "kinds": Setting("kinds", list[str], "", []),
    }


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        (OPTIONS["a_few"], ["x"], ""),
        (OPTIONS["a_few"], [], ""),
        (
            OPTIONS["a_few"],
            "x",
            'takes a list of strings, not a string: put it into brackets, ["…"]',
        ),
        (OPTIONS["a_few"], 5, "takes a list of strings, not an integer"),
        (OPTIONS["a_few"], ["x", True], "takes a list of strings: true or false is among them"),
        (OPTIONS["a_few"], ["x\0"], "holds a zero byte"),
        (OPTIONS["count"], 9, ""),
        (OPTIONS["count"], 10, "takes 1 to 9, not 10"),
        (OPTIONS["count"], True, "takes an integer, not true or false"),
        (OPTIONS["count"], 1.0, "takes an integer, not a number"),
        (Setting("n", int, "", least=0), -1, "takes 0 or more, not -1"),
        (OPTIONS["flag"], False, ""),
        (OPTIONS["flag"], "yes", "takes true or false, not a string"),
        (OPTIONS["place_of_it"], "x", ""),
        (OPTIONS["place_of_it"], {}, "takes a string, not a table"),
        (OPTIONS["place_of_it"], "\0", "holds a zero byte"),
        (COLOUR, "blue", ""),
        (COLOUR, "bleu", 'takes "red" or "blue", not "bleu"; did you mean "blue"?'),
        (COLOUR, "sesame", 'takes "red" or "blue", not "sesame"'),
    ],
)
def test_what_is_wrong_with_a_value(setting: Setting, value: Any, said: str) -> None:
    assert wrong(setting, value) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("x", ""),
        (5, ""),
        (True, ""),
        ({"a": ["x", {"b": 1}]}, ""),
        (0.5, "takes a string, an integer, true or false, not a number"),
        ({"a": ["x", {"b": 0.5}]}, "takes a string, an integer, true or false, not a number"),
        (["x\0"], "holds a zero byte"),
    ],
)
def test_what_is_wrong_with_the_value_of_a_key_that_is_not_declared(value: Any, said: str) -> None:
    assert wrong_other(value) == said


def test_values_as_the_command_line_has_them() -> None:
    given: list[tuple[Setting, Any]] = [
        (OPTIONS["a_few"], ["x", "-y", ""]),
        (OPTIONS["count"], 5),
        (OPTIONS["flag"], True),
        (OPTIONS["flag"], False),
        (OPTIONS["place_of_it"], Path("a b")),
        (COLOUR, Colour.BLUE),
    ]
    assert [argument for setting, value in given for argument in arguments(setting, value)] == [
        "--a-few=x",
        "--a-few=-y",
        "--a-few=",
        "--count=5",
        "--flag",
        "--no-flag",
        "--place-of-it=a b",
        "--colour=blue",
    ]
