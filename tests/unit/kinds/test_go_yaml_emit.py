"""YAML to the byte as Go's yaml.v3 writes and reads it. The texts are that library's own."""

from __future__ import annotations

from typing import Any

import pytest

from exporter.kinds._shared.go_numbers import shortest
from exporter.kinds._shared.go_yaml_emit import document
from exporter.kinds._shared.go_yaml_parse import parse
from exporter.model.ir import Address, Reference, Template

WRITTEN: tuple[tuple[dict[str, Any], str], ...] = (
    ({}, ""),
    ({"a": {}, "b": []}, "a: {}\nb: []\n"),
    ({"a": [{"b": 1, "c": [2, [3]]}]}, "a:\n    - b: 1\n      c:\n        - 2\n        - - 3\n"),
    ({"a": {"b": {"c": None}}}, "a:\n    b:\n        c: null\n"),
    ({"z10": 1, "z2": 2, "Z": 3, "_a": 4}, "_a: 4\nZ: 3\nz2: 2\nz10: 1\n"),
    ({"a": "x\n y\n"}, "a: |\n    x\n     y\n"),
    ({"a": "x\n\n"}, "a: |+\n    x\n\n"),
    ({"a": " x\ny"}, "a: |4-\n     x\n    y\n"),
    ({"a": "x \ny"}, 'a: "x \\ny"\n'),
    ({"a": "é 🔥"}, 'a: "é \\U0001F525"\n'),
    ({"a": "焙煎"}, "a: 焙煎\n"),
    ({"a": "it's"}, "a: it's\n"),
    ({"a": "'it"}, "a: '''it'\n"),
    ({"a": "b: c", "d": "e #f", "g": "- h", "i": "-j"}, "a: 'b: c'\nd: 'e #f'\ng: '- h'\ni: -j\n"),
    ({"a": "tab\t", "b": " x"}, "a: \"tab\\t\"\nb: ' x'\n"),
    ({"n": "on"}, '"n": "on"\n'),
)
QUOTED = ("", "~", "yes", "True", "1", "-1.5", "0x1F", "0o7", "1_000", "12:30", "1e3", ".inf")


@pytest.mark.parametrize(("value", "text"), WRITTEN)
def test_a_document_is_written_as_go_writes_it(value: dict[str, Any], text: str) -> None:
    assert document(value) == text
    assert parse(text) == (value or None)


@pytest.mark.parametrize("text", [*QUOTED, "2025-01-07", "2025-01-07T10:00:00Z"])
def test_text_that_means_something_else_is_quoted(text: str) -> None:
    assert document({"a": text}) == f'a: "{text}"\n'


@pytest.mark.parametrize("text", ["2025-13-07", "1e590", "_1", "1.2.3", "<<", "v2.2", "a,b"])
def test_text_that_only_looks_like_it_is_not(text: str) -> None:
    assert document({"a": text}) == f"a: {text}\n"
    assert parse(f"a: {text}\n") == {"a": text}


@pytest.mark.parametrize(
    ("number", "text"),
    [
        *((0.0, "0"), (1.0, "1"), (0.5, "0.5"), (0.0001, "0.0001"), (123456.7, "123456.7")),
        *((1e6, "1e+06"), (1234567.0, "1.234567e+06"), (1e-5, "1e-05"), (-2.5e22, "-2.5e+22")),
        (1234567.5, "1.2345675e+06"),
    ],
)
def test_numbers_are_as_short_as_go_writes_them(number: float, text: str) -> None:
    assert shortest(number) == text


def test_a_break_that_begins_a_text_is_taken_for_the_end_of_the_line_before() -> None:
    assert document({"a": ["\nx"]}) == "a:\n    - |4-\n      x\n"


def test_members_come_first_that_are_said_to() -> None:
    assert document({"a": 1, "kind": "x", "apiVersion": "v3"}, ("apiVersion", "kind")) == (
        "apiVersion: v3\nkind: x\na: 1\n"
    )


def test_links_stand_where_their_text_would() -> None:
    team = Reference(Address("datadog_team", "checkout"), "handle")
    made = document({"team": Template((team,)), "to": [Template(("@team-", team))]})
    assert made == Template(("team: ", team, "\nto:\n    - '@team-", team, "'\n"))


@pytest.mark.parametrize("key", ["x" * 129, "a\nb", "a\u2028b"])
def test_what_takes_another_form_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="its YAML has a key"):
        document({key: 1})


def test_a_text_that_the_library_would_escape_whole_is_refused() -> None:
    with pytest.raises(ValueError, match="byte order mark"):
        document({"a": "\ufeffx"})


@pytest.mark.parametrize(
    "text", ["a: [", "a: 2025-01-07\n", "1: x\n", "a: &b {c: 1}\nd:\n  <<: *b\n"]
)
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="YAML"):
        parse(text)
