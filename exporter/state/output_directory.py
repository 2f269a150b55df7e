"""The output directory: puts an export's files there, and touches no one else's.

An export remembers what it wrote in `.ddexport/files.json`: path -> SHA-256 of the file. What is
listed there is ours, replaced or removed by the next export; every other file is the user's.

All files of an export are put in place, or none: see replacement.py.
"""

from __future__ import annotations

import hashlib
import json
import os
import posixpath
import shutil
import tempfile
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from exporter.model.errors import OutputError
from exporter.state.replacement import (
    MANIFEST,
    OURS,
    PENDING,
    digest_of,
    link_digest,
    parents,
    put_in_place,
    reason,
    recover,
    stage,
    staging_directory,
)

_CHUNK = 1 << 16


class Link(str):
    """In place of a file's text: it is a symbolic link to another file of the export, whose path
    from where the link stands this is. A copy of that file, where the system makes no links."""

    __slots__ = ()


class Kept(str):
    """In place of a file's text: the file stays as it is; its SHA-256, as the last export left it,
    and as somebody has looked that it is."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Pieces:
    """In place of a file's text: what makes it, piece by piece, each time it is gone through."""

    made: Callable[[], Iterable[str]]

    def __iter__(self) -> Iterator[str]:
        return iter(self.made())


Content: TypeAlias = str | Pieces
"""What a file is to hold; a Link or Kept is a str, too."""


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

    def holds(self, out: Path, path: str) -> bool:
        """Whether a file is there, as the export left it."""
        return path in self.files and self.files[path] == digest_of(out / path)


def check(out: Path, ours: Iterable[str], files: Iterable[str] = ()) -> None:
    """Raises OutputError where an export into `out` is bound to fail: call it before a long read.

    ours: the paths of earlier exports. files: paths that the export is sure to write. Nothing is
    left in the directory.
    """
    try:
        _probe(out)
        listed = set(ours)
        for path in files:
            _in_the_way(out, path, listed)
    except OSError as error:
        raise _failed(out, error) from error


def write(out: Path, files: Mapping[str, Content], ours: Mapping[str, str]) -> Changes:
    """Makes `files` (path in `out`, with slashes -> what it holds) what `out` holds of ours.

    ours: what earlier exports left, path -> SHA-256. Half a surrogate pair, which UTF-8 can't
    express, is written as JSON's escape for it. Each file is staged in turn: of large ones no more
    than a chunk is in memory, and the disk needs room for what is new or changed, and for one file
    more. Raises OutputError, and then has changed no file unless it says so.
    """
    for path in files:
        if not is_inside(path) or path in (MANIFEST, PENDING):
            raise ValueError(f"not a path in the output directory: {path}")
    try:
        recover(out)
        links = _probe(out)
        with staging_directory(out) as staging:
            return _write(out, staging, files, ours, links).of_the_user
    except OSError as error:
        raise _failed(out, error) from error


def _write(
    out: Path, staging: Path, files: Mapping[str, Content], ours: Mapping[str, str], links: bool
) -> Changes:
    digests: dict[str, str] = {}
    staged: dict[str, str] = {}
    edited = []
    # Files come before links, which may have to be copies of them.
    for path in sorted(files, key=lambda path: (isinstance(files[path], Link), path)):
        at, content = staging / str(len(staged)), files[path]
        if isinstance(content, Kept):
            digests[path] = str(content)
            continue
        if isinstance(content, Link):
            to = posixpath.normpath(PurePosixPath(path).parent / content)
            copied = None if links else staging / staged[to] if to in staged else out / to
            digests[path] = _stage_link(at, content, copied)
        else:
            digests[path] = stage(at, _chunks([content] if isinstance(content, str) else content))
        before = digest_of(out / path)
        if before == digests[path]:
            at.unlink()
            continue
        _in_the_way(out, path, ours)
        staged[path] = at.name
        if before not in (None, ours.get(path)):
            edited.append(path)
    removed = {path: digest_of(out / path) for path in sorted(ours.keys() - files.keys())}
    removed = {path: before for path, before in removed.items() if before is not None}
    edited += [path for path, before in removed.items() if before != ours[path]]
    put_in_place(out, staging, digests, staged, list(removed))
    unchanged = sorted(files.keys() - staged.keys())
    return Changes(*map(tuple, (sorted(staged), unchanged, removed, sorted(edited))))


def _stage_link(at: Path, to: str, copied: Path | None) -> str:
    """Stages a link, or a copy of the file that it leads to. Returns its SHA-256."""
    if copied is None:
        os.symlink(to, at)
        return link_digest(to)
    with copied.open("rb") as opened:
        return stage(at, iter(partial(opened.read, _CHUNK), b""))


def digest_of_text(content: str | Pieces) -> str:
    """The SHA-256 of a file that holds a text."""
    found = hashlib.sha256()
    for chunk in _chunks([content] if isinstance(content, str) else content):
        found.update(chunk)
    return found.hexdigest()


def _chunks(pieces: Iterable[str]) -> Iterator[bytes]:
    """A text in UTF-8, in chunks that are worth a system call."""
    held, size = [], 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size >= _CHUNK:
            yield _encoded(held)
            held, size = [], 0
    yield _encoded(held)


def _encoded(pieces: Iterable[str]) -> bytes:
    return "".join(pieces).encode("utf-8", "backslashreplace")


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


def _in_the_way(out: Path, path: str, ours: Container[str]) -> None:
    """Raises OutputError for what stands where a file is to be, and isn't ours."""
    file = out / path
    blocked = next((p for p in parents(out, file) if p.exists() and not p.is_dir()), None)
    if blocked is None and (file.is_dir() or (path not in ours and os.path.lexists(file))):
        blocked = file
    if blocked is not None:
        raise OutputError(
            f"{blocked} is in the way, and no export wrote it: move it, or export to another"
            " directory"
        )


def _failed(out: Path, error: OSError) -> OutputError:
    return OutputError(f"{out} can't be written: {reason(error)}")
