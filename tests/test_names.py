"""Names: always valid for Terraform, told apart, and the same from run to run."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.names import LENGTH, Claim, allot, identifier

VALID = re.compile(r"[a-z][a-z0-9_]*")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Checkout latency p95", "checkout_latency_p95"),
        ("5xx rate", "monitor_5xx_rate"),
        ("Größe — naïve café", "groe_naive_cafe"),
        ("日本語", "monitor"),
        ("", "monitor"),
        ("!!!", "monitor"),
        ("_private", "private"),
        ("${var.x} %{if}", "var_x_if"),
        ("camelCase monitorName2Go", "camel_case_monitor_name2_go"),
        ("ada@example.com", "ada_example_com"),
        ("a" * 80, "a" * 60),
        ("word " * 20, "word_" * 11 + "word"),
        ("ﬁle №5", "file_no5"),
    ],
)
def test_identifier(title: str, name: str) -> None:
    assert identifier(title, "monitor") == name


@given(st.text())
def test_an_identifier_is_a_name_for_terraform(title: str) -> None:
    name = identifier(title, "monitor")
    assert VALID.fullmatch(name)
    assert "__" not in name
    assert len(name) <= LENGTH + len("monitor_")


@given(st.text())
def test_an_identifier_names_itself(title: str) -> None:
    name = identifier(title, "monitor")
    if len(name) <= LENGTH:
        assert identifier(name, "monitor") == name


def claims(names: list[str]) -> list[Claim]:
    return [Claim("pool", name, "monitors", str(n)) for n, name in enumerate(names)]


def of(names: list[str], remembered: dict[str, str] | None = None) -> list[str]:
    """The names that objects of these wishes get, in their order."""
    before = {("monitors", id): name for id, name in (remembered or {}).items()}
    found = allot(claims(names), before)
    return [found["monitors", str(n)] for n in range(len(names))]


def test_the_first_by_id_has_the_bare_name() -> None:
    assert of(["a", "a", "b", "a"]) == ["a", "a_2", "b", "a_3"]


def test_a_number_that_is_a_name_is_passed_over() -> None:
    assert of(["a", "a", "a_2", "a"]) == ["a", "a_2", "a_2_2", "a_3"]
    assert len(set(of(["a_2", "a", "a", "a_2", "a"]))) == 5


def test_pools_are_apart() -> None:
    two = [Claim(pool, "a", pool, "1") for pool in ("datadog_monitor", "datadog_team")]
    assert set(allot(two, {}).values()) == {"a"}


def test_a_name_is_kept_whatever_the_object_is_called_now() -> None:
    assert of(["new", "a"], {"0": "old", "1": "a_2"}) == ["old", "a_2"]


def test_a_kept_name_is_not_given_to_another() -> None:
    assert of(["a", "a", "a"], {"2": "a"}) == ["a_2", "a_3", "a"]
    assert of(["a", "b"], {"0": "x", "1": "x"}) == ["x", "b"], "a list that was edited by hand"


few = st.lists(st.sampled_from(["a", "a_2", "a_3", "a_2_2", "b"]), max_size=12)


@given(few)
def test_each_object_has_a_name_of_its_own(names: list[str]) -> None:
    assert len(set(of(names))) == len(names)


@given(few, st.randoms(use_true_random=False))
def test_the_order_of_objects_decides_nothing(names: list[str], chance: random.Random) -> None:
    mixed = claims(names)
    chance.shuffle(mixed)
    assert allot(mixed, {}) == allot(claims(names), {})


@given(few, few)
def test_names_stay_when_objects_come_and_change_titles(first: list[str], then: list[str]) -> None:
    given = allot(claims(first), {})
    again = allot(claims([*then[: len(first)], *first[len(then) :], *then]), given)
    assert {k: again[k] for k in given} == given
    assert len(set(again.values())) == len(again)


@given(few, st.data())
def test_names_stay_when_objects_go(names: list[str], data: st.DataObject) -> None:
    given = allot(claims(names), {})
    left = [c for c in claims(names) if data.draw(st.booleans())]
    assert allot(left, given) == {(c.kind, c.id): given[c.kind, c.id] for c in left}
