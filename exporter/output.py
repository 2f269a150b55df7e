"""The output directory: puts an export's files there, and touches no one else's.

An export remembers what it wrote in `.ddexport/files.json`: path -> SHA-256 of the file. What is
listed there is ours, replaced or removed by the next export; every other file is the user's.

What is guaranteed: no file is ever half-written, as each is written aside first and then renamed.
Nothing is renamed before all of it is written. Ctrl-C waits for the renames. A process killed while
it renames leaves whole files, some of the new export and some of the old; the next export replaces
them all, since the list of ours is widened before the first rename and narrowed after the last.
Not guarded against: power failure, as no file is forced to the disk; two exports at once.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import signal
import tempfile
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import FrameType

from exporter.errors import OutputError

OURS = ".ddexport"
"""The directory of our own in the output directory."""
_MANIFEST = "files.json"
_STAGING = "staging-"


@dataclass(frozen=True, slots=True)
class Changes:
    """What an export did to the directory, as sorted paths in it.

    `edited` are those of `written` and `removed` that someone had changed since the last export.
    """

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()


def check(out: Path, files: Iterable[str] = ()) -> None:
    """Raises OutputError where an export into `out` is bound to fail: call it before a long read.

    `files` are paths the export is sure to write. Nothing is left in the directory.
    """
    try:
        _probe(out)
        _in_the_way(out, dict.fromkeys(files), _read_manifest(out))
    except OSError as error:
        raise _failed(out, error) from error


def write(out: Path, files: Mapping[str, str]) -> Changes:
    """Makes `files` (path in `out`, with slashes -> text) what `out` holds of ours.

    Half a surrogate pair, which UTF-8 can't express, is written as JSON's escape for it. Raises
    OutputError, and then has changed no file unless it says so.
    """
    contents = {
        path: text.encode("utf-8", "backslashreplace") for path, text in sorted(files.items())
    }
    for path in contents:
        if not _is_inside(path):
            raise ValueError(f"not a path in the output directory: {path}")
    try:
        _probe(out)
        ours = _read_manifest(out)
        _in_the_way(out, contents, ours)
        changes = _compare(out, contents, ours)
        (out / OURS).mkdir(parents=True, exist_ok=True)
        for stale in (out / OURS).glob(f"{_STAGING}*"):
            shutil.rmtree(stale, ignore_errors=True)
        staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=out / OURS))
        try:
            _replace(out, staging, contents, ours, changes)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    except OSError as error:
        raise _failed(out, error) from error
    return changes


def _probe(out: Path) -> None:
    """Raises OutputError unless a file can be made in `out`, or `out` itself can be."""
    if out.exists() and not out.is_dir():
        raise OutputError(f"{out} is a file: name a directory to write to")
    place = out.absolute()
    while not place.exists():
        place = place.parent
    os.rmdir(tempfile.mkdtemp(prefix=f"{OURS}-", dir=place))


def _read_manifest(out: Path) -> dict[str, str]:
    manifest = out / OURS / _MANIFEST
    try:
        files = json.loads(manifest.read_bytes())["files"]
    except FileNotFoundError:
        return {}
    except (ValueError, KeyError, TypeError):
        files = None
    if not isinstance(files, dict) or not all(map(_is_inside, files)):
        raise OutputError(
            f"{manifest} isn't the list of files that an export left there: restore it, or export"
            " to another directory"
        )
    return files


def _is_inside(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return bool(parts) and parts[0] not in ("/", OURS) and ".." not in parts


def _in_the_way(out: Path, contents: Mapping[str, bytes | None], ours: Mapping[str, str]) -> None:
    """Raises OutputError for what stands at one of the paths and isn't ours, nor the same."""
    for path, content in contents.items():
        file = out / path
        blocked = next((p for p in _parents(out, file) if p.exists() and not p.is_dir()), None)
        if blocked is None and file.is_dir():
            blocked = file
        if blocked is None and path not in ours and os.path.lexists(file):
            blocked = file if content is None or _read(file) != content else None
        if blocked is not None:
            raise OutputError(
                f"{blocked} is in the way, and no export wrote it: move it, or export to another"
                " directory"
            )


def _parents(out: Path, file: Path) -> Iterator[Path]:
    """The directories between `out` and a file in it, the innermost first."""
    for parent in file.parents:
        if parent == out:
            return
        yield parent


def _compare(out: Path, contents: Mapping[str, bytes], ours: Mapping[str, str]) -> Changes:
    written, unchanged, edited = [], [], []
    for path, content in contents.items():
        old = _read(out / path)
        if old == content:
            unchanged.append(path)
            continue
        written.append(path)
        if old is not None and _hash(old) != ours.get(path):
            edited.append(path)
    removed = []
    for path in sorted(set(ours) - set(contents)):
        if (old := _read(out / path)) is not None:
            removed.append(path)
            if _hash(old) != ours[path]:
                edited.append(path)
    return Changes(tuple(written), tuple(unchanged), tuple(removed), tuple(sorted(edited)))


def _read(file: Path) -> bytes | None:
    """What a file holds; None where there is no file of this name."""
    return file.read_bytes() if file.is_file() else None


def _replace(
    out: Path,
    staging: Path,
    contents: Mapping[str, bytes],
    ours: Mapping[str, str],
    changes: Changes,
) -> None:
    names = {path: staging / str(n) for n, path in enumerate(changes.written)}
    for path, name in names.items():
        name.write_bytes(contents[path])
    after = {path: _hash(content) for path, content in contents.items()}
    if ours and after == ours and not changes.written:
        return
    for path in changes.written:
        (out / path).parent.mkdir(parents=True, exist_ok=True)
    for directory in {(out / path).parent for path in (*changes.written, *changes.removed)}:
        if not os.access(directory, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(directory))
    _write_manifest(staging / "during", {**after, **ours})
    _write_manifest(staging / "after", after)
    manifest = out / OURS / _MANIFEST
    with _uninterrupted():
        os.replace(staging / "during", manifest)
        try:
            for path, name in names.items():
                os.replace(name, out / path)
            for path in changes.removed:
                (out / path).unlink()
                _remove_empty(_parents(out, out / path))
        except OSError as error:
            raise OutputError(
                f"{out} now holds files of two exports, as one could not be put in place"
                f" ({_reason(error)}): set that right and export again"
            ) from error
        os.replace(staging / "after", manifest)


def _remove_empty(directories: Iterable[Path]) -> None:
    for directory in directories:
        if any(directory.iterdir()):
            return
        directory.rmdir()


def _write_manifest(file: Path, files: Mapping[str, str]) -> None:
    file.write_text(json.dumps({"files": files}, indent=2, sort_keys=True) + "\n")


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C takes effect at the end; it is the main thread that Python interrupts."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pressed: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        pressed.append(number)

    usual = signal.signal(signal.SIGINT, note)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, usual)
        if pressed:
            signal.raise_signal(signal.SIGINT)


def _failed(out: Path, error: OSError) -> OutputError:
    return OutputError(f"{out} can't be written: {_reason(error)}")


def _reason(error: OSError) -> str:
    name = error.filename2 or error.filename
    return f"{name}: {error.strerror}" if name else str(error)
