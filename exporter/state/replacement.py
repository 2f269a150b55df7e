"""Puts the files of an export in place: all of them, or none.

They are staged first, in a directory of ours; then `.ddexport/pending.json` appears, which says
where each belongs, and they are renamed. Of a process that is killed before that, nothing is seen;
one that is killed after it is ended by the next call of `recover`. Ctrl-C waits for the renames.
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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
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
_STAGING = "staging-"


def parents(out: Path, file: Path) -> Iterator[Path]:
    """The directories between `out` and a file in it, the innermost first."""
    for parent in file.parents:
        if parent == out:
            return
        yield parent


@contextmanager
def staging_directory(out: Path) -> Iterator[Path]:
    """A new directory in OURS, on the file system of `out`, which is gone at the end, as are
    directories that were made for it alone; the one that a killed export left is gone at once."""
    ours = out / OURS
    made = [directory for directory in (ours, *ours.parents) if not directory.exists()]
    ours.mkdir(parents=True, exist_ok=True)
    for stale in ours.glob(f"{_STAGING}*"):
        shutil.rmtree(stale, ignore_errors=True)
    staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=ours))
    try:
        yield staging
    finally:
        if not (out / PENDING).exists():
            shutil.rmtree(staging, ignore_errors=True)
            _remove_empty(made)


def stage(file: Path, chunks: Iterable[bytes]) -> str:
    """Writes a new file, chunk by chunk. Returns its SHA-256."""
    written = hashlib.sha256()
    with file.open("xb") as opened:
        for chunk in chunks:
            opened.write(chunk)
            written.update(chunk)
    return written.hexdigest()


def put_in_place(
    out: Path,
    staging: Path,
    digests: Mapping[str, str],
    staged: Mapping[str, str],
    removed: Sequence[str],
) -> None:
    """Puts staged files in place and removes others, with the list of all: all or none.

    staging: the directory that they are staged in. digests: path -> SHA-256 of each file of the
    export. staged: path -> name in `staging` of those that aren't in place yet.
    """
    listed = {"version": VERSION, "files": digests}
    text = json.JSONEncoder(indent=2, sort_keys=True).iterencode(listed)
    manifest = stage(staging / "manifest", map(str.encode, chain(text, "\n")))
    if not (staged or removed) and digest_of(out / MANIFEST) == manifest:
        return
    for path in staged:
        (out / path).parent.mkdir(parents=True, exist_ok=True)
    for directory in {(out / path).parent for path in (*staged, *removed)}:
        if not os.access(directory, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(directory))
    put = {path: [name, digests[path]] for path, name in staged.items()}
    put[MANIFEST] = ["manifest", manifest]
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
            elif digest_of(out / path) != expected:
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


def digest_of(file: Path) -> str | None:
    """The SHA-256 of a file, or of a link; None where there is none of this name."""
    if file.is_symlink():
        return link_digest(os.readlink(file))
    if not file.is_file():
        return None
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def link_digest(to: str) -> str:
    """What stands for the SHA-256 of a link to a path, and is no text's."""
    return hashlib.sha256(b"\0link to " + to.encode()).hexdigest()


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
    return f"{name}: {error.strerror}" if name else error.strerror or str(error)
