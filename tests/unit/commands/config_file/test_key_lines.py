"""The lines of keys: what looks like a key in a text or a comment is none."""

from __future__ import annotations

import tomllib
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.commands.config_file.key_lines import KeyPath, key_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", {}),
        ("# a = 1\n\n  a = 1 # b = 2\nb = 2", {("a",): 3, ("b",): 4}),
        ('a = "b = 1"\nb = "#"\n"c d" = 1', {("a",): 1, ("b",): 2, ("c d",): 3}),
        ('a = """\nb = 1\n[c]\n"""\nb = 2', {("a",): 1, ("b",): 5}),
        ("a = '''\nb = 1]\n'''\nb = 2", {("a",): 1, ("b",): 4}),
        ("a = [\n  'b = 1', # ]\n  '''\nc = 1'''\n]\nb = 2", {("a",): 1, ("b",): 6}),
        ("a.b = 1\na.c.d = 2", {("a",): 1, ("a", "b"): 1, ("a", "c"): 2, ("a", "c", "d"): 2}),
        (
            "a = { b = 1, c.d = 2 }",
            dict.fromkeys([("a",), ("a", "b"), ("a", "c"), ("a", "c", "d")], 1),
        ),
        (
            "x = 1\n\n[ a . 'b.c' ]\nd = 1\n[e]\nd = 2",
            {("x",): 1, ("a",): 3, ("a", "b.c"): 3, ("a", "b.c", "d"): 4, ("e",): 5, ("e", "d"): 6},
        ),
        (
            "[[a]]\nb = 1\n[[a]]\nb = 2\n[a.c]\nd = 1\n"
            "[[a.e]]\n[[a.e]]\nb = 3\n[[a]]\n[[a.e]]\nb = 4",
            {
                ("a",): 1,
                ("a", 0): 1,
                ("a", 0, "b"): 2,
                ("a", 1): 3,
                ("a", 1, "b"): 4,
                ("a", 1, "c"): 5,
                ("a", 1, "c", "d"): 6,
                ("a", 1, "e"): 7,
                ("a", 1, "e", 0): 7,
                ("a", 1, "e", 1): 8,
                ("a", 1, "e", 1, "b"): 9,
                ("a", 2): 10,
                ("a", 2, "e"): 11,
                ("a", 2, "e", 0): 11,
                ("a", 2, "e", 0, "b"): 12,
            },
        ),
        (
            "a = [\n  { b = 1 },\n  5,\n  { c = 1 },\n]\nd = 1",
            {
                ("a",): 1,
                ("a", 0): 1,
                ("a", 0, "b"): 1,
                ("a", 2): 1,
                ("a", 2, "c"): 1,
                ("d",): 6,
            },
        ),
        ("a = 1\r\n[b]\r\nc = 2\r\n", {("a",): 1, ("b",): 2, ("b", "c"): 3}),
        # What other parts of a program take for the end of a line is none in TOML.
        ('a = "\u2028"\nb = 1', {("a",): 1, ("b",): 2}),
    ],
)
def test_where_keys_begin(text: str, lines: dict[KeyPath, int]) -> None:
    tomllib.loads(text)
    assert key_lines(text) == lines


VALUES = st.sampled_from(
    [
        "1",
        "[]",
        '"k1 = [" # "',
        '"""\nk1 = 1\n\n# "\n[k2]\n]"""',
        "[\n'k1', # k2 = 1\n'''\nk3 = ]''',\n]",
        "[ # ]\n]",
        "{ z = 1 }",
    ]
)


@given(st.lists(st.tuples(st.sampled_from(["", "#\n", "\n", "# k1 = ]\n"]), VALUES)))
def test_every_statement_begins_where_it_stands(given: list[tuple[str, str]]) -> None:
    text, wanted = "", {}
    for i, (before, value) in enumerate(given):
        text += before
        wanted[f"k{i}",] = text.count("\n") + 1
        text += f"k{i} = {value}\n"
    tomllib.loads(text)
    found = key_lines(text)
    assert {path: line for path, line in found.items() if len(path) == 1} == wanted


def test_a_long_list_takes_no_longer_than_a_few_reads() -> None:
    """Of its lines only those are tried that could be the last one."""
    items = "\n".join(f"'dashboards/{i}'," for i in range(5000))
    assert key_lines(dedent(f"a = [\n{items}\n]\nb = 1")) == {("a",): 1, ("b",): 5003}
