"""The path language: what each function makes of an object, and that it leaves the old one be."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.model.json_path import drop, edit, every, get, move, put, steps

OBJECT: dict[str, Any] = {
    "a": {"b": 1, "none": None},
    "list": [{"x": 1, "y": {"z": 2}}, {"x": None}, "text", {"y": {"z": 3}}],
    "deep": {"id": 4, "more": [{"id": 5}, {"more": {"id": 6}}]},
}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("", ()),
        ("a", ("a",)),
        ("a.b", ("a", "b")),
        ("a[].b", ("a", "[]", "b")),
        ("[].a", ("[]", "a")),
        ("**.a", ("**", "a")),
        ("a[][]", ("a", "[]", "[]")),
    ],
)
def test_steps(path: str, expected: tuple[str, ...]) -> None:
    assert steps(path) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [("", OBJECT), ("a.b", 1), ("a.none", None), ("a.b.c", None), ("x.y", None), ("list.x", None)],
)
def test_get(path: str, expected: Any) -> None:
    assert get(OBJECT, path) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a.b", [1]),
        ("a.none", []),
        ("list[].x", [1]),
        ("list[].y.z", [2, 3]),
        ("a[]", []),
        ("list.x", []),
        ("deep.**.id", [5, 6, 4]),
    ],
)
def test_every(path: str, expected: list[Any]) -> None:
    assert list(every(OBJECT, path)) == expected


def test_edit_changes_each_place() -> None:
    changed = edit(OBJECT, "list[].y.z", lambda v: v * 10)
    assert [v["y"]["z"] for v in changed["list"] if isinstance(v, dict) and "y" in v] == [20, 30]
    assert edit(OBJECT, "**.id", str)["deep"] == {
        "id": "4",
        "more": [{"id": "5"}, {"more": {"id": "6"}}],
    }
    assert edit(5, "", lambda v: v + 1) == 6


def test_edit_shares_what_it_leaves_alone() -> None:
    changed = edit(OBJECT, "a.b", lambda _: 2)
    assert changed["list"] is OBJECT["list"]
    assert edit(OBJECT, "list[].nothing", lambda _: 1) is OBJECT
    assert edit(OBJECT, "**.nothing", lambda _: 1) is OBJECT


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a.b", {"a": {"b": 9, "c": [1]}}),
        ("a.x.y", {"a": {"b": 0, "c": [1], "x": {"y": 9}}}),
        ("n", {"a": {"b": 0, "c": [1]}, "n": 9}),
        ("a.c.d", {"a": {"b": 0, "c": {"d": 9}}}),
        ("", 9),
    ],
)
def test_put(path: str, expected: Any) -> None:
    assert put({"a": {"b": 0, "c": [1]}}, path, 9) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a.b", {"a": {}, "l": [{"x": 1}, {"y": 2}]}),
        ("l[].x", {"a": {"b": 0}, "l": [{}, {"y": 2}]}),
        ("l[]", {"a": {"b": 0}, "l": []}),
        ("**.y", {"a": {"b": 0}, "l": [{"x": 1}, {}]}),
        ("nothing.at.all", {"a": {"b": 0}, "l": [{"x": 1}, {"y": 2}]}),
    ],
)
def test_drop(path: str, expected: Any) -> None:
    assert drop({"a": {"b": 0}, "l": [{"x": 1}, {"y": 2}]}, path) == expected


def test_drop_of_one_value_only() -> None:
    assert drop({"l": [{"x": 1}, {"x": 2}]}, "l[].x", 1) == {"l": [{}, {"x": 2}]}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a.b", "c", {"l": [{"p": {"e": 1}}, {"q": 2}], "c": 0}),
        ("a.b", "a.d", {"a": {"d": 0}, "l": [{"p": {"e": 1}}, {"q": 2}]}),
        ("l[].p.e", "l[].e", {"a": {"b": 0}, "l": [{"e": 1}, {"q": 2}]}),
        ("l[].p", "l[].r", {"a": {"b": 0}, "l": [{"r": {"e": 1}}, {"q": 2}]}),
        ("nothing", "x", {"a": {"b": 0}, "l": [{"p": {"e": 1}}, {"q": 2}]}),
        ("", "all", {"all": {"a": {"b": 0}, "l": [{"p": {"e": 1}}, {"q": 2}]}}),
    ],
)
def test_move(old: str, new: str, expected: Any) -> None:
    assert move({"a": {"b": 0}, "l": [{"p": {"e": 1}}, {"q": 2}]}, old, new) == expected


names = st.sampled_from(["a", "b", "c"])
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=10,
)
any_path = st.lists(names | st.just("**") | st.just("[]"), min_size=1, max_size=4).map(
    lambda found: ".".join(found).replace(".[]", "[]")
)
plain_path = st.lists(names, min_size=1, max_size=3).map(".".join)


@given(values, any_path)
def test_no_function_changes_what_it_is_given(value: Any, path: str) -> None:
    before = deepcopy(value)
    edit(value, path, lambda _: "changed")
    list(every(value, path))
    if path.rsplit(".", 1)[-1] != "**":
        drop(value, path)
    assert value == before


@given(values, any_path)
def test_an_edit_that_changes_nothing_returns_the_same(value: Any, path: str) -> None:
    assert edit(value, path, lambda v: v) is value


@given(values, any_path)
def test_every_finds_what_edit_changes(value: Any, path: str) -> None:
    counted: list[Any] = []

    def note(found: Any) -> Any:
        counted.append(found)
        return found

    edit(value, path, note)
    assert list(every(value, path)) == counted


@given(values, plain_path, st.integers())
def test_what_was_put_is_there(value: Any, path: str, new: int) -> None:
    assert get(put(value, path, new), path) == new


@given(values, plain_path)
def test_what_was_dropped_is_gone_and_nothing_else(value: Any, path: str) -> None:
    left = drop(value, path)
    assert get(left, path) is None
    again = get(value, path)
    assert again is None or put(left, path, again) == value


@given(values, plain_path, plain_path)
def test_what_was_moved_is_there(value: Any, old: str, new: str) -> None:
    found = get(value, old)
    moved = move(value, old, new)
    if found is None:
        assert moved == value
    elif isinstance(value, dict):
        assert get(moved, new) == found
