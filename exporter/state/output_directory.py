"""The output directory: puts an export's files there, and touches no one else's.

An export remembers what it wrote in `.ddexport/files.json`: path -> SHA-256 of the file. What is
listed there is ours, replaced or removed by the next export; every other file is the user's.

All files of an export are put in place, or none: see replacement.py.
"""

from __future__ import annotations

import json
import os
import posixpath
import shutil
import tempfile
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from exporter.model.errors import OutputError
from exporter.state.replacement import (
    LINK,
    MANIFEST,
    OURS,
    PENDING,
    digest,
    parents,
    put_in_place,
    read,
    reason,
    recover,
)

_STAGING = "staging-"


class Link(str):
    """In place of a file's text: it is a symbolic link to another file of the export, whose path
    from where the link stands this is. A copy of that file, where the system makes no links."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """What an export did to the directory, as sorted paths in it.

    `edited` are those of `written` and `removed` that someone had changed since the last export.
    """

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()

    @property
    def of_the_user(self) -> Changes:
        """Without what stands in our own directory."""
        every = (self.written, self.unchanged, self.removed, self.edited)
        return Changes(*(tuple(p for p in each if not p.startswith(f"{OURS}/")) for each in every))


@dataclass(frozen=True, slots=True)
class Manifest:
    """The list that an export left: path -> SHA-256, and the version of its form."""

    files: dict[str, str]
    version: int

    def holds(self, path: str, content: bytes) -> bool:
        """Whether a file is as the export left it."""
        return self.files.get(path) == digest(content)


def check(out: Path, ours: Iterable[str], files: Iterable[str] = ()) -> None:
    """Raises OutputError where an export into `out` is bound to fail: call it before a long read.

    ours: the paths of earlier exports. files: paths that the export is sure to write. Nothing is
    left in the directory.
    """
    try:
        _probe(out)
        _in_the_way(out, dict.fromkeys(files), set(ours))
    except OSError as error:
        raise _failed(out, error) from error


def write(out: Path, files: Mapping[str, str], ours: Mapping[str, str]) -> Changes:
    """Makes `files` (path in `out`, with slashes -> text) what `out` holds of ours.

    ours: what earlier exports left, path -> SHA-256. Half a surrogate pair, which UTF-8 can't
    express, is written as JSON's escape for it. Raises OutputError, and then has changed no file
    unless it says so.
    """
    for path in files:
        if not is_inside(path) or path in (MANIFEST, PENDING):
            raise ValueError(f"not a path in the output directory: {path}")
    try:
        recover(out)
        contents = _contents(out, files, links=_probe(out))
        _in_the_way(out, contents, ours)
        changes = _compare(out, contents, ours)
        (out / OURS).mkdir(parents=True, exist_ok=True)
        for stale in (out / OURS).glob(f"{_STAGING}*"):
            shutil.rmtree(stale, ignore_errors=True)
        staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=out / OURS))
        try:
            put_in_place(out, staging, contents, changes.written, changes.removed)
        finally:
            if not (out / PENDING).exists():
                shutil.rmtree(staging, ignore_errors=True)
    except OSError as error:
        raise _failed(out, error) from error
    return changes.of_the_user


def _contents(out: Path, files: Mapping[str, str], links: bool) -> dict[str, bytes]:
    """What each file is to hold, by its path."""
    made = {}
    for path, text in sorted(files.items()):
        if isinstance(text, Link):
            made[path] = LINK + text.encode()
            if not links:
                to = posixpath.normpath(PurePosixPath(path).parent / text)
                made[path] = _encoded(files[to]) if to in files else (out / to).read_bytes()
        else:
            made[path] = _encoded(text)
    return made


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def _probe(out: Path) -> bool:
    """Whether symbolic links can be made in `out`. Raises OutputError unless a file can be, or
    `out` itself."""
    if out.exists() and not out.is_dir():
        raise OutputError(f"{out} is a file: name a directory to write to")
    place = out.absolute()
    while not place.exists():
        place = place.parent
    probe = tempfile.mkdtemp(prefix=f"{OURS}-", dir=place)
    try:
        os.symlink("nothing", Path(probe, "link"))
    except (OSError, NotImplementedError):
        return False
    finally:
        shutil.rmtree(probe)
    return True


def manifest(out: Path) -> Manifest | None:
    """What the last export left, once it is ended; None if it left no list.

    ValueError: the list isn't one. OutputError: a killed export can't be ended.
    """
    try:
        recover(out)
        listed = json.loads((out / MANIFEST).read_bytes())
        files, version = listed["files"], listed.get("version", 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (KeyError, TypeError, AttributeError) as e:
        raise ValueError(f"it has no {e}") from e
    if not isinstance(files, dict) or not all(map(is_inside, files)):
        raise ValueError("it is no list of files")
    if version == 1:
        own = (f"{OURS}/{file.name}" for file in (out / OURS).glob("*.json"))
        files |= {path: "" for path in own if path != MANIFEST}
    return Manifest(files, version)


def is_inside(path: str) -> bool:
    """Whether a path leads to a file in the output directory, and only there."""
    parts = PurePosixPath(path).parts
    return bool(parts) and parts[0] != "/" and ".." not in parts


def _in_the_way(out: Path, contents: Mapping[str, bytes | None], ours: Container[str]) -> None:
    """Raises OutputError for what stands at one of the paths and isn't ours, nor the same."""
    for path, content in contents.items():
        file = out / path
        blocked = next((p for p in parents(out, file) if p.exists() and not p.is_dir()), None)
        if blocked is None and file.is_dir():
            blocked = file
        if blocked is None and path not in ours and os.path.lexists(file):
            blocked = file if content is None or read(file) != content else None
        if blocked is not None:
            raise OutputError(
                f"{blocked} is in the way, and no export wrote it: move it, or export to another"
                " directory"
            )


def _compare(out: Path, contents: Mapping[str, bytes], ours: Mapping[str, str]) -> Changes:
    written, unchanged, edited = [], [], []
    for path, content in contents.items():
        old = read(out / path)
        if old == content:
            unchanged.append(path)
            continue
        written.append(path)
        if old is not None and digest(old) != ours.get(path):
            edited.append(path)
    removed = []
    for path in sorted(set(ours) - set(contents)):
        if (old := read(out / path)) is not None:
            removed.append(path)
            if digest(old) != ours[path]:
                edited.append(path)
    return Changes(tuple(written), tuple(unchanged), tuple(removed), tuple(sorted(edited)))


def _failed(out: Path, error: OSError) -> OutputError:
    return OutputError(f"{out} can't be written: {reason(error)}")
