"""The output directory, as a user, a killed process and another export find it."""

from __future__ import annotations

import errno
import json
import os
import resource
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exporter.model.errors import OutputError
from exporter.state import output_directory
from exporter.state.output_directory import Changes, Kept, Link, Pieces, check
from tests.support.output import tree, write

FIRST = {"README.md": "one\n", "org/users.tf": "users\n", "org/teams.tf": "teams\n"}
SECOND = {"README.md": "two\n", "org/users.tf": "users\n", "source/main.tf": "main\n"}


def test_a_first_export_makes_the_directory(tmp_path: Path) -> None:
    out = tmp_path / "a" / "stacks"
    assert write(out, FIRST) == Changes(written=tuple(sorted(FIRST)))
    assert tree(out) == FIRST
    assert [f.name for f in (out / ".ddexport").iterdir()] == ["files.json"]


def test_a_second_export_replaces_and_removes_its_own_files_only(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    (tmp_path / "org" / "own.tf").write_text("the user's")
    assert write(tmp_path, SECOND) == Changes(
        written=("README.md", "source/main.tf"),
        unchanged=("org/users.tf",),
        removed=("org/teams.tf",),
    )
    assert tree(tmp_path) == {**SECOND, "org/own.tf": "the user's"}


def test_what_is_unchanged_is_not_touched(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    before = {f: f.stat().st_mtime_ns for f in tmp_path.rglob("*") if f.is_file()}
    assert write(tmp_path, FIRST) == Changes(unchanged=tuple(sorted(FIRST)))
    assert {f: f.stat().st_mtime_ns for f in tmp_path.rglob("*") if f.is_file()} == before


def test_what_is_kept_is_not_made(tmp_path: Path) -> None:
    text = "users, \ud83d\n"
    write(tmp_path, {"org/users.tf": Pieces(lambda: [text[:3], text[3:]]), "README.md": "one\n"})
    listed = output_directory.manifest(tmp_path)
    assert listed
    digest = listed.files["org/users.tf"]
    assert output_directory.digest_of_text(text) == digest
    kept = write(tmp_path, {"org/users.tf": Kept(digest), "README.md": "two\n"})
    assert kept == Changes(written=("README.md",), unchanged=("org/users.tf",))
    assert tree(tmp_path) == {"org/users.tf": "users, \\ud83d\n", "README.md": "two\n"}
    listed = output_directory.manifest(tmp_path)
    assert listed
    assert listed.files["org/users.tf"] == digest


def test_directories_that_it_emptied_go(tmp_path: Path) -> None:
    write(tmp_path, {"a/b/c.tf": "", "d/e.tf": ""})
    (tmp_path / "d" / ".terraform").mkdir()
    write(tmp_path, {})
    assert sorted(p.name for p in tmp_path.iterdir()) == [".ddexport", "d"]
    assert (tmp_path / "d" / ".terraform").is_dir()


def test_what_terraform_and_its_user_keep_there_stays(tmp_path: Path) -> None:
    write(tmp_path, {"source/main.tf": "x"})
    kept = {
        "source/terraform.tfstate": "{}",
        "source/terraform.tfstate.backup": "{}",
        "source/.terraform.lock.hcl": "",
        "source/.terraform/modules/modules.json": "{}",
        "source/terraform.tfvars": "secret",
        "source/backend.tf": "terraform {}",
    }
    for path, text in kept.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    write(tmp_path, {})
    assert tree(tmp_path) == kept


def test_a_file_that_no_export_wrote_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine")
    with pytest.raises(OutputError, match=r"README\.md is in the way, and no export wrote it"):
        write(tmp_path, FIRST)
    with pytest.raises(OutputError, match=r"README\.md is in the way"):
        check(tmp_path, (), ["README.md"])
    assert tree(tmp_path) == {"README.md": "mine"}
    assert not (tmp_path / ".ddexport").exists()


def test_a_file_that_says_the_same_is_not_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(FIRST["README.md"])
    assert write(tmp_path, FIRST).unchanged == ("README.md",)


@pytest.mark.parametrize("obstacle", ["file for a directory", "directory for a file", "dead link"])
def test_what_is_in_the_way_need_not_be_a_file_of_the_name(tmp_path: Path, obstacle: str) -> None:
    if obstacle == "file for a directory":
        (tmp_path / "org").write_text("mine")
    elif obstacle == "directory for a file":
        (tmp_path / "org" / "users.tf").mkdir(parents=True)
    else:
        (tmp_path / "README.md").symlink_to(tmp_path / "nowhere")
    with pytest.raises(OutputError, match="is in the way"):
        write(tmp_path, FIRST)
    assert tree(tmp_path) in ({}, {"org": "mine"})


def test_a_link_to_a_file_of_ours_is_replaced_not_followed(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, FIRST)
    (tmp_path / "elsewhere").write_text("mine")
    (out / "README.md").unlink()
    (out / "README.md").symlink_to(tmp_path / "elsewhere")
    write(out, SECOND)
    assert (tmp_path / "elsewhere").read_text() == "mine"
    assert (out / "README.md").read_text() == "two\n"


def test_edits_to_its_own_files_are_replaced_and_named(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    (tmp_path / "README.md").write_text("edited")
    (tmp_path / "org" / "teams.tf").write_text("edited")
    (tmp_path / "org" / "users.tf").unlink()
    changes = write(tmp_path, SECOND)
    assert changes.edited == ("README.md", "org/teams.tf")
    assert tree(tmp_path) == SECOND


LINKED = {"org/users.tf": "users\n", "there/users.tf": Link("../org/users.tf")}


def test_a_link_is_made_kept_and_removed_and_what_it_leads_to_is_left(tmp_path: Path) -> None:
    assert write(tmp_path, LINKED).written == ("org/users.tf", "there/users.tf")
    assert os.readlink(tmp_path / "there/users.tf") == "../org/users.tf"
    (tmp_path / "org/users.tf").write_text("edited")
    assert write(tmp_path, LINKED).edited == ("org/users.tf",)
    (tmp_path / "there/users.tf").unlink()
    (tmp_path / "there/users.tf").write_text("mine")
    assert write(tmp_path, LINKED).edited == ("there/users.tf",)
    assert write(tmp_path, {"org/users.tf": "users\n"}).removed == ("there/users.tf",)
    assert tree(tmp_path) == {"org/users.tf": "users\n"}


def test_where_there_are_no_links_there_are_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1314, "A required privilege is not held by the client")

    write(tmp_path, LINKED)
    monkeypatch.setattr(os, "symlink", refuse)
    assert write(tmp_path, LINKED).written == ("there/users.tf",)
    assert not (tmp_path / "there/users.tf").is_symlink()
    assert tree(tmp_path) == {"org/users.tf": "users\n", "there/users.tf": "users\n"}
    assert write(tmp_path, LINKED).written == ()


@pytest.mark.parametrize("out", ["file", "file/below"])
def test_a_directory_that_is_a_file(tmp_path: Path, out: str) -> None:
    (tmp_path / "file").write_text("mine")
    for attempt in (lambda: check(tmp_path / out, ()), lambda: write(tmp_path / out, FIRST)):
        with pytest.raises(OutputError, match=r"is a file: name a directory|can't be written"):
            attempt()
    assert tree(tmp_path) == {"file": "mine"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_directory_without_the_right_to_write(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match=r"can't be written: .*Permission denied"):
        check(tmp_path / "out", ())
    with pytest.raises(OutputError, match=r"can't be written: .*Permission denied"):
        write(tmp_path, FIRST)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_directory_below_without_the_right_to_write(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    (tmp_path / "org").chmod(0o500)
    with pytest.raises(OutputError, match=r"can't be written: .*Permission denied"):
        write(tmp_path, {"README.md": "two\n", "org/users.tf": "two\n"})
    assert tree(tmp_path) == FIRST


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a /proc")
def test_a_file_system_that_takes_no_files() -> None:
    with pytest.raises(OutputError, match=r"^/proc/ddexport can't be written: "):
        check(Path("/proc/ddexport"), ())


def test_a_check_leaves_nothing(tmp_path: Path) -> None:
    check(tmp_path / "new" / "out", (), ["README.md"])
    assert list(tmp_path.iterdir()) == []
    write(tmp_path, FIRST)
    check(tmp_path, FIRST, FIRST)
    assert tree(tmp_path) == FIRST


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", '{"files": []}', '{"files": {"../a": "x"}}', '{"files": {"/a": "x"}}'],
)
def test_a_list_of_files_that_no_export_left(tmp_path: Path, text: str) -> None:
    (tmp_path / ".ddexport").mkdir()
    (tmp_path / ".ddexport" / "files.json").write_text(text)
    with pytest.raises(ValueError, match=r"."):
        output_directory.manifest(tmp_path)


@pytest.mark.parametrize(
    "path", ["../a", "/a", "a/../../b", ".ddexport/files.json", ".ddexport/pending.json", ""]
)
def test_a_path_outside_is_a_bug(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError, match="not a path in the output directory"):
        write(tmp_path / "out", {path: ""})
    assert list(tmp_path.iterdir()) == []


def test_text_is_written_as_it_is(tmp_path: Path) -> None:
    write(tmp_path, {"a": "é\r\n\n🚨\x00", "b": "half \ud800"})
    assert (tmp_path / "a").read_bytes() == "é\r\n\n🚨\x00".encode()
    assert (tmp_path / "b").read_bytes() == rb"half \ud800"


def test_a_file_in_pieces_is_as_one_of_the_whole_text(tmp_path: Path) -> None:
    pieces = ["\ud83d", "\ude00 é", "", *(f"{n}\n" for n in range(60_000))]
    write(tmp_path, {"a": Pieces(lambda: pieces), "b": Pieces(lambda: [])})
    before = (tmp_path / "a").stat().st_mtime_ns
    assert (tmp_path / "a").read_bytes().startswith(rb"\ud83d\ude00 " + "é0\n1\n".encode())
    assert write(tmp_path, {"a": "".join(pieces), "b": ""}).unchanged == ("a", "b")
    assert write(tmp_path, {"a": Pieces(lambda: pieces), "b": ""}).unchanged == ("a", "b")
    assert (tmp_path / "a").stat().st_mtime_ns == before


def test_of_a_large_file_only_a_chunk_is_in_memory(tmp_path: Path) -> None:
    large = Pieces(lambda: (f"{n} {'x' * 1000}\n" for n in range(10_000)))
    for _ in range(2):
        tracemalloc.start()
        write(tmp_path, {"a": large, "b": large})
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert (tmp_path / "a").stat().st_size > 10_000_000
        assert peak < 2_000_000


@contextmanager
def room(size: int) -> Iterator[None]:
    """No file can grow beyond a number of bytes: the system refuses the write as on a full disk."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


@pytest.mark.parametrize("second", [True, False])
def test_what_has_no_room_leaves_what_was_there(tmp_path: Path, second: bool) -> None:
    out = tmp_path / "a" / "out"
    if second:
        write(out, FIRST)
    before = {f: f.read_bytes() for f in tmp_path.rglob("*") if f.is_file()}
    large = Pieces(lambda: (f"{n}\n" for n in range(100_000)))
    with room(100_000), pytest.raises(OutputError, match=r"can't be written: File too large$"):
        write(out, {**FIRST, "README.md": "two\n", "org/monitors.tf": large})
    assert {f: f.read_bytes() for f in tmp_path.rglob("*") if f.is_file()} == before
    assert [f.name for f in tmp_path.rglob("*") if "staging" in f.name] == []
    assert out.exists() == second
    write(out, {**FIRST, "org/monitors.tf": large})


def test_a_text_that_cannot_be_made_leaves_what_was_there(tmp_path: Path) -> None:
    def made() -> Iterator[str]:
        yield "one\n"
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    write(tmp_path, FIRST)
    with pytest.raises(OutputError, match=r"can't be written: No space left on device$"):
        write(tmp_path, {"README.md": "two\n", "org/users.tf": Pieces(made)})
    assert tree(tmp_path) == FIRST
    assert [f.name for f in (tmp_path / ".ddexport").iterdir()] == ["files.json"]


paths = st.lists(st.sampled_from("abc"), min_size=1, max_size=3).map("/".join)
exports = st.dictionaries(paths.map(lambda p: p + ".tf"), st.sampled_from("xyz"), max_size=6)


@settings(max_examples=60, deadline=None)
@given(st.lists(exports, min_size=1, max_size=4))
def test_after_any_exports_the_last_one_is_there(
    tmp_path_factory: pytest.TempPathFactory, runs: list[dict[str, str]]
) -> None:
    out = tmp_path_factory.mktemp("out")
    (out / "own.txt").write_text("mine")
    held: dict[str, str] = {}
    for files in runs:
        changes = write(out, files)
        assert set(changes.written) == {p for p, t in files.items() if held.get(p) != t}
        assert set(changes.unchanged) == set(files) - set(changes.written)
        assert set(changes.removed) == set(held) - set(files)
        assert tree(out) == {**files, "own.txt": "mine"}
        assert set(json.loads((out / ".ddexport/files.json").read_text())["files"]) == set(files)
        assert all(d == out / ".ddexport" or any(d.iterdir()) for d in out.rglob("*") if d.is_dir())
        held = files
