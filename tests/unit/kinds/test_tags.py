"""Tags in the form that the provider wants: cases of its own rule, and what never changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.kinds._shared.tags import checked, normal


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("env:prod", "env:prod"),
        ("Env:Prod", "env:prod"),
        ("1st:shop", "st:shop"),
        ("_team:a__b_", "team:a_b"),
        ("site:são paulo", "site:são_paulo"),
        (":colon-first.ok/yes", ":colon-first.ok/yes"),
        ("a" * 201, "a" * 200),
        ("", ""),
    ],
)
def test_normal_form(tag: str, expected: str) -> None:
    assert normal(tag) == expected


@given(st.text(alphabet="aZ09_:./- é²", max_size=12))
def test_the_normal_form_is_its_own(tag: str) -> None:
    assert normal(normal(tag)) == normal(tag)


def test_no_tags_are_none_and_odd_ones_are_refused() -> None:
    assert checked(None) is None
    assert checked([]) is None
    assert checked(["b", "a"]) == ["b", "a"]
    with pytest.raises(ValueError, match="'Env:Prod'"):
        checked(["team:a", "Env:Prod"])
