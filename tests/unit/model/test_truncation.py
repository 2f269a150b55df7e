"""Long texts of people: cut where a sentence or a comment of ours has them, whole in arguments."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.model.truncation import truncated
from exporter.write.hcl_values import COMMENT, comment


@pytest.mark.parametrize(
    ("text", "width", "cut"),
    [
        ("short", 5, "short"),
        ("two words", 9, "two words"),
        ("three words", 8, "three…"),
        ("two words", 8, "two wor…"),
        ("one two three", 9, "one two…"),
        ("a " + "b" * 20, 10, "a bbbbbbb…"),
        ("b" * 20, 10, "bbbbbbbbb…"),
        ("over\n\ttwo  lines ", 60, "over two lines"),
        ("", 5, ""),
    ],
)
def test_truncated(text: str, width: int, cut: str) -> None:
    assert truncated(text, width) == cut


@given(st.text(), st.integers(2, 80))
def test_what_is_cut_fits_and_says_so(text: str, width: int) -> None:
    cut = truncated(text, width)
    line = " ".join(text.split())
    assert len(cut) <= width
    assert cut == line or (cut.endswith("…") and line.startswith(cut[:-1]) and len(line) > width)


@given(st.text())
def test_a_comment_is_one_line_that_fits(text: str) -> None:
    line = comment(text * 20)
    assert not line or re.fullmatch(r"# .{1,200}\n", line)
    assert COMMENT == 200
