"""Puts the files of an export in place: all of them, or none.

They are written aside first; then `.ddexport/pending.json` appears, which says where each belongs,
and they are renamed. Of a process that is killed before that, nothing is seen; one that is killed
after it is ended by the next call of `recover`. Ctrl-C waits for the renames. Not guarded against:
power failure, as no file is forced to the disk; two exports at once.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import signal
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from exporter.model.errors import OutputError

OURS = ".ddexport"
"""The directory of our own in the output directory."""
MANIFEST = f"{OURS}/files.json"
"""The list of our files."""
VERSION = 2
"""The form of what is remembered. 1, which said no number, didn't list its own files."""
PENDING = f"{OURS}/pending.json"
LINK = b"\0link to "
"""What the content of a link begins with here, and no text does."""


def parents(out: Path, file: Path) -> Iterator[Path]:
    """The directories between `out` and a file in it, the innermost first."""
    for parent in file.parents:
        if parent == out:
            return
        yield parent


def read(file: Path) -> bytes | None:
    """What a file holds; None where there is no file of this name."""
    if file.is_symlink():
        return LINK + os.readlink(file).encode()
    return file.read_bytes() if file.is_file() else None


def put_in_place(
    out: Path,
    staging: Path,
    contents: Mapping[str, bytes],
    written: Sequence[str],
    removed: Sequence[str],
) -> None:
    """Writes some of the contents and removes files, with the list of all of them: all or none.

    staging: a directory in OURS, which is ours alone.
    """
    hashes = {path: digest(content) for path, content in contents.items()}
    listed = {"version": VERSION, "files": hashes}
    staged = {path: contents[path] for path in written}
    staged[MANIFEST] = (json.dumps(listed, indent=2, sort_keys=True) + "\n").encode()
    if not (written or removed) and read(out / MANIFEST) == staged[MANIFEST]:
        return
    for path in written:
        (out / path).parent.mkdir(parents=True, exist_ok=True)
    for directory in {(out / path).parent for path in (*written, *removed)}:
        if not os.access(directory, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(directory))
    put = {}
    for n, (path, content) in enumerate(staged.items()):
        if content.startswith(LINK):
            os.symlink(content.removeprefix(LINK).decode(), staging / str(n))
        else:
            (staging / str(n)).write_bytes(content)
        put[path] = [str(n), digest(content)]
    pending = {"staging": staging.name, "put": put, "remove": list(removed)}
    (staging / "pending").write_text(json.dumps(pending))
    with _uninterrupted():
        os.replace(staging / "pending", out / PENDING)
        recover(out)


def recover(out: Path) -> None:
    """Ends an export that was killed while it put its files in place; nothing if there is none.

    Raises OutputError where that can't be done.
    """
    try:
        pending = json.loads((out / PENDING).read_bytes())
        staging = out / OURS / pending["staging"]
        for path, (name, expected) in pending["put"].items():
            if os.path.lexists(staging / name):
                (out / path).parent.mkdir(parents=True, exist_ok=True)
                os.replace(staging / name, out / path)
            elif digest(read(out / path) or b"") != expected:
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(out / path))
        for path in pending["remove"]:
            (out / path).unlink(missing_ok=True)
            _remove_empty(parents(out, out / path))
    except OSError as error:
        if not (out / PENDING).exists():
            return
        raise _halfway(out, error) from error
    (out / PENDING).unlink()
    shutil.rmtree(staging, ignore_errors=True)


def _halfway(out: Path, error: OSError) -> OutputError:
    return OutputError(
        f"{out} now holds files of two exports, as one could not be put in place"
        f" ({reason(error)}): set that right and export again"
    )


def _remove_empty(directories: Iterable[Path]) -> None:
    for directory in directories:
        if not directory.exists():
            continue
        if any(directory.iterdir()):
            return
        directory.rmdir()


def digest(content: bytes) -> str:
    """The SHA-256 of a file."""
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


def reason(error: OSError) -> str:
    """Why a file can't be read or written."""
    name = error.filename2 or error.filename
    return f"{name}: {error.strerror}" if name else str(error)
