"""Which kinds and objects a run is about."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter.api.catalogue import kinds
from exporter.model.errors import UsageError
from exporter.read.selection import Selection, parse_filter, select

KINDS = kinds()


def exported(selection: Selection) -> set[str]:
    """The kinds that are exported, not only read for others."""
    return set(selection.kinds) - selection.beside


def test_everything_by_default() -> None:
    all_of_it = select(KINDS)
    assert exported(all_of_it) == {n for n, k in KINDS.items() if k.resource_type}
    assert all_of_it.beside == {n for n, k in KINDS.items() if not k.resource_type}
    assert all_of_it.not_read == {}


def test_globs() -> None:
    logs = select(KINDS, ["logs_*"])
    assert exported(logs) == {n for n in KINDS if n.startswith("logs_")}
    fewer = select(KINDS, ["logs_*"], ["*_order"])
    assert exported(fewer) == {n for n in exported(logs) if not n.endswith("_order")}
    assert exported(select(KINDS, ["teams", "users"])) == {"teams", "users"}
    assert exported(select(KINDS, exclude=["logs_*"])) == {
        n for n, k in KINDS.items() if k.resource_type and not n.startswith("logs_")
    }


def test_parents_are_read_beside() -> None:
    memberships = select(KINDS, ["team_memberships"])
    assert exported(memberships) == {"team_memberships"}
    assert "teams" in memberships.beside
    assert "teams" not in select(KINDS, ["team_memberships"], ["teams"]).kinds


def test_what_is_only_looked_up_is_read_where_it_is_referred_to() -> None:
    assert "permissions" in select(KINDS, ["roles"]).beside
    assert "permissions" not in select(KINDS, ["webhooks"]).kinds


def test_what_is_not_read_is_said() -> None:
    selection = select(KINDS, ["monitors"])
    assert "dashboards" in selection.not_read
    assert "monitors" not in selection.not_read


@pytest.mark.parametrize(
    ("include", "exclude", "says"),
    [
        (["monitor"], [], r"--kind monitor: no such kind; did you mean monitors"),
        ([], ["dashbord"], r"--exclude-kind dashbord: .*did you mean dashboard"),
        (["zzz*"], [], r"--kind zzz\*: no such kind; see `ddexport inventory`"),
        (["teams"], ["teams"], r"leave no kind to export"),
    ],
)
def test_what_names_no_kind(include: list[str], exclude: list[str], says: str) -> None:
    with pytest.raises(UsageError, match=says):
        select(KINDS, include, exclude)


MONITOR: dict[str, Any] = {
    "name": "Checkout latency",
    "tags": ["team:shop", "env:prod"],
    "priority": 2,
    "options": {"locked": True, "thresholds": {"critical": 1.5}},
    "restricted_roles": None,
}


@pytest.mark.parametrize(
    ("text", "matches"),
    [
        ("monitors:name=^Checkout", True),
        ("monitors:name=checkout", False),
        ("monitors:name=(?i)checkout", True),
        ("monitors:tags=^team:shop$", True),
        ("monitors:tags[]=^env:", True),
        ("monitors:tags=shop env", False),
        ("monitors:priority=^2$", True),
        ("monitors:options.locked=^true$", True),
        ("monitors:options.thresholds.critical=^1\\.5$", True),
        ("monitors:restricted_roles=.*", False),
        ("monitors:nothing=.*", False),
        ("monitors:name=a=b", False),
        ("monitors:name=", True),
    ],
)
def test_filters(text: str, matches: bool) -> None:
    found = parse_filter(text, KINDS)
    assert found.matches(MONITOR) is matches
    assert str(found) == text


@pytest.mark.parametrize(
    "text", ["", "monitors", "monitors:name", ":name=x", "monitors:=x", "=", ":"]
)
def test_what_is_no_filter(text: str) -> None:
    with pytest.raises(UsageError, match="give it as kind:path=regex"):
        parse_filter(text, KINDS)


def test_a_filter_of_no_kind_or_pattern() -> None:
    with pytest.raises(UsageError, match="did you mean monitors"):
        parse_filter("monitor:name=x", KINDS)
    with pytest.raises(UsageError, match="is no regular expression"):
        parse_filter("monitors:name=(", KINDS)


@given(st.text())
def test_any_text_is_a_filter_or_a_usage_error(text: str) -> None:
    try:
        parse_filter(f"monitors:{text}", KINDS)
    except UsageError as e:
        assert str(e)


@given(
    st.lists(st.sampled_from([*KINDS, "logs_*", "*"]), max_size=3),
    st.lists(st.sampled_from([*KINDS, "*_order"]), max_size=3),
)
def test_a_selection_is_made_again_from_what_it_says(
    include: list[str], exclude: list[str]
) -> None:
    try:
        first = select(KINDS, include, exclude)
    except UsageError as e:
        assert "leave no kind" in str(e)
        return
    said = first.plain()
    again = select(KINDS, said["kind"], said["exclude_kind"], said["filter"])
    assert again == first
    assert exported(first)
    assert exported(first).isdisjoint(exclude)
