"""What --object takes: objects by kind and id, and files of them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from exporter.api.catalogue import kinds
from exporter.model.errors import UsageError
from exporter.read.asked_objects import parse_objects
from exporter.read.selection import select

KINDS = kinds()


def test_an_object_is_its_kind_and_id() -> None:
    given = ["dashboards/abc-def-ghi", "monitors/1", "dashboards/abc-def-ghi"]
    assert parse_objects(given, KINDS) == (("dashboards", "abc-def-ghi"), ("monitors", "1"))


def test_an_id_may_hold_anything() -> None:
    given = ["restriction_policies/dashboard:abc-def-ghi", "logs_metrics/a/b#c"]
    assert parse_objects(given, KINDS) == (
        ("restriction_policies", "dashboard:abc-def-ghi"),
        ("logs_metrics", "a/b#c"),
    )


def test_what_an_org_has_once_needs_no_id() -> None:
    assert parse_objects(["ip_allowlist"], KINDS) == (("ip_allowlist", "ip_allowlist"),)


def test_a_file_has_one_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "# for the shop\n\nmonitors/1  # latency\r\n  dashboards/abc-def-ghi\n"
    file = tmp_path / "objects"
    file.write_text(text)
    wanted = (("monitors", "1"), ("dashboards", "abc-def-ghi"))
    assert parse_objects([f"@{file}"], KINDS) == wanted
    monkeypatch.setattr("sys.stdin", io.StringIO(text))
    assert parse_objects(["@-"], KINDS) == wanted


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("monitor/1", "--object monitor/1: no such kind; did you mean monitors"),
        ("zzz/1", "see `ddexport inventory`"),
        ("monitors", "which of the monitors? give it as KIND/ID"),
        ("monitors/", "which of the monitors?"),
        ("abc-def-ghi", "give it as KIND/ID: dashboards/abc-def-ghi"),
        ("/1", "give it as KIND/ID"),
        ("", "give it as KIND/ID"),
        ("permissions/1", "permissions are not exported"),
        ("@nowhere", "--object @nowhere: can't be read: No such file"),
    ],
)
def test_what_is_malformed_is_said(text: str, says: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse_objects([text], KINDS)
    assert says in str(raised.value)


def test_a_line_that_is_wrong_is_named(tmp_path: Path) -> None:
    file = tmp_path / "objects"
    file.write_text("# first\nmonitr/1\n")
    with pytest.raises(UsageError, match="line 2: monitr/1: no such kind; did you mean monitors"):
        parse_objects([f"@{file}"], KINDS)
    file.write_text("# none\n")
    with pytest.raises(UsageError, match="names no object"):
        parse_objects([f"@{file}"], KINDS)
    file.write_bytes(b"\xff")
    with pytest.raises(UsageError, match="not UTF-8"):
        parse_objects([f"@{file}"], KINDS)


def test_a_selection_holds_them_and_says_them_again() -> None:
    selection = select(KINDS, objects=["monitors/1", "ip_allowlist"])
    assert selection.plain()["object"] == ["monitors/1", "ip_allowlist/ip_allowlist"]
    again = select(KINDS, objects=selection.plain()["object"])
    assert again == selection
    assert "object" not in select(KINDS).plain()


def test_other_options_that_choose() -> None:
    assert select(KINDS, ["monitors"], objects=["monitors/1"]).objects
    with pytest.raises(UsageError, match="leaves it out"):
        select(KINDS, ["dashboards"], objects=["monitors/1"])
    with pytest.raises(UsageError, match="give one of them"):
        select(KINDS, filters=["monitors:name=x"], objects=["monitors/1"])
