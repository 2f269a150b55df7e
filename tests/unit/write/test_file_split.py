"""What comes and goes changes its own file: the rest stand where they stood."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.write import file_split
from exporter.write.file_split import (
    LONGEST,
    Splitting,
    finder,
    hcl_file,
    letters_by_path,
    letters_of,
    patterns,
    python_file,
    split,
)
from exporter.write.formats import FilePer

LIMIT = 1000
NAMES = st.text("ab1_", min_size=1, max_size=8)
ORGS = st.dictionaries(NAMES, st.integers(1, 400), max_size=60)
"""Names, and the bytes of their texts."""


def longest(name: str, letters: Collection[str]) -> str:
    """The letters of the file of a name."""
    return finder(letters)(name)


def placed(org: Mapping[str, int], before: Mapping[str, str] | None = None) -> dict[str, str]:
    """The letters of the file of each name, after an earlier placement of which files are left."""
    letters = split(list(org.items()), set((before or {}).values()) - {""}, LIMIT)
    return {name: longest(name, letters) for name in org}


def weights(org: Mapping[str, int], files: Mapping[str, str]) -> Counter[str]:
    """The bytes of each file."""
    found: Counter[str] = Counter()
    for name, size in org.items():
        found[files[name]] += size
    return found


@given(ORGS, st.randoms())
def test_without_an_earlier_export_it_depends_on_the_objects_alone(
    org: dict[str, int], random: Random
) -> None:
    shuffled = list(org.items())
    random.shuffle(shuffled)
    assert placed(org) == placed(dict(shuffled))
    assert placed(org, placed(org)) == placed(org), "an unchanged org changes nothing"


@given(ORGS)
def test_no_file_is_too_large_but_for_one_object(org: dict[str, int]) -> None:
    files = placed(org)
    for letters, size in weights(org, files).items():
        assert size <= LIMIT or list(files.values()).count(letters) == 1
    assert all(name.startswith(letters) for name, letters in files.items())


@given(ORGS, ORGS)
def test_what_is_added_leaves_all_but_a_file_that_overflows(
    org: dict[str, int], more: dict[str, int]
) -> None:
    before = placed(org)
    now = {**more, **org}
    after = placed(now, before)
    if sum(now.values()) <= LIMIT // 4:
        return
    joined = {name: longest(name, {"", *before.values()}) for name in now}
    overflows = {letters for letters, size in weights(now, joined).items() if size > LIMIT}
    for name in org:
        if before[name] not in overflows:
            assert after[name] == before[name]
        else:
            assert after[name].startswith(before[name])


@given(ORGS, st.sets(NAMES, max_size=40))
def test_what_is_gone_leaves_all_else(org: dict[str, int], gone: set[str]) -> None:
    before = placed(org)
    now = {name: size for name, size in org.items() if name not in gone}
    after = placed(now, before)
    if sum(now.values()) > LIMIT // 4:
        assert after == {name: before[name] for name in now}
    else:
        assert set(after.values()) <= {""}


@given(ORGS, st.lists(st.tuples(NAMES, st.integers(0, 400)), max_size=30))
def test_one_change_after_another_moves_nothing_but_out_of_a_full_file(
    org: dict[str, int], changes: list[tuple[str, int]]
) -> None:
    """Each change is an object that comes, changes its size, or, with 0, goes."""
    files = placed(org)
    for name, size in changes:
        org = {**org, name: size} if size else {n: s for n, s in org.items() if n != name}
        after = placed(org, files)
        moved = {files[n] for n in after if n in files and after[n] != files[n]}
        if sum(org.values()) > LIMIT // 4:
            assert moved <= {longest(name, {"", *files.values()})}
        files = after


def test_a_hundred_thousand_with_one_prefix() -> None:
    sizes = [(f"service_{n}", 830) for n in range(1, 100_001)]
    letters = split(sizes, (), file_split.LIMIT)
    held = Counter(map(finder(letters), (name for name, _ in sizes)))
    assert max(held.values()) * 830 <= file_split.LIMIT
    assert len(held) < 150
    assert set(held) >= {"service_2", "service_21", "service_99"}
    again = split(sizes[:-500], set(held), file_split.LIMIT)
    assert set(map(finder(again), (name for name, _ in sizes[:-500]))) <= set(held)


def test_one_object_larger_than_a_file_stands_alone() -> None:
    org = {"huge": 3 * LIMIT, "huge_2": 10, "hull": 10, "other": 10}
    assert placed(org) == {"huge": "hug", "huge_2": "huge_", "hull": "h", "other": ""}
    assert placed(dict.fromkeys(("a", "ab", "abc"), LIMIT)) == {
        "a": "",
        "ab": "ab",
        "abc": "abc",
    }


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("cpu_high", "cpu_high"),
        ("CPU-High", "cpu_high"),
        ("größe", "gruf6udfe"),
        ("../../etc", "______etc"),
        ("x" * 300, "x" * LONGEST),
    ],
)
def test_letters_are_good_on_every_file_system(name: str, letters: str) -> None:
    assert letters_of(name) == letters


def test_file_names_tell_their_letters() -> None:
    for letters in ("c", "disk_override", "_", "__a", "1", "if"):
        hcl, python = hcl_file("org/monitors", letters), python_file("org/monitors", letters)
        assert not hcl.endswith("_override.tf"), "Terraform would merge it into other files"
        override = hcl_file("org/source", letters, "_override.tf")
        assert override.endswith("_override.tf")
        for path, stem in (
            (hcl, "org/monitors"),
            (python, "org/monitors"),
            (override, "org/source"),
        ):
            assert letters_by_path([path]) == {stem: {letters}}
    plain = ["org/monitors.tf", "org/source_override.tf", "stacks/org/__init__.py", "a/b.json"]
    assert letters_by_path(plain) == {}
    assert hcl_file("logs_indexes", "order") != hcl_file("logs_indexes_order", "")
    assert python_file("logs_indexes", "order") != python_file("logs_indexes_order", "")
    paths = ["org/monitors.a.tf", "org/monitors.b.tf", "org/source.c_override.tf", "org/teams.tf"]
    assert patterns(paths) == {"org/monitors.*.tf": 2, "org/source.*_override.tf": 1}


def test_a_file_an_object() -> None:
    each = Splitting(FilePer.OBJECT, {"org/monitors": {"c"}})
    sizes = [("cpu", 1), ("disk", 1)]
    assert each.of_resources("org/monitors", sizes) == ["cpu", "disk"]
    assert each.of_texts("source/imports", sizes) == ["", ""]


def test_the_files_of_a_stack_have_letters_of_their_own() -> None:
    before = letters_by_path(["shop/org/monitors.ch.tf", "shop_eu/org/monitors.pa.tf"])
    splitting = Splitting(before=before)
    assert splitting.of_stack("shop").before == {"org/monitors": {"ch"}}
    assert splitting.of_stack("till").before == {}
