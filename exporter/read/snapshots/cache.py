"""Where what is read stands if nobody wants to have it: a directory of the user's, for one run."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from exporter.model.errors import OutputError
from exporter.read.snapshots.lock import LOCK, held

PREFIX = "reading-"
YOUNG_SECONDS = 60
"""So old, a directory whose lock nobody holds was left behind, and isn't just being made."""


def root() -> Path:
    """The cache directory of the user's: XDG's, or the system's own."""
    if given := os.environ.get("XDG_CACHE_HOME"):
        return Path(given) / "ddexport"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "ddexport"
    if sys.platform == "win32" and (given := os.environ.get("LOCALAPPDATA")):
        return Path(given) / "ddexport" / "Cache"
    return Path.home() / ".cache" / "ddexport"


@contextmanager
def private() -> Iterator[Path]:
    """A directory that is removed in the end, whatever happens; those of runs that were killed
    are removed now."""
    at = Path(tempfile.mkdtemp(prefix=PREFIX, dir=_writable()))
    try:
        with held(at):
            yield at
    finally:
        shutil.rmtree(at, ignore_errors=True)


def _writable() -> Path | None:
    """The cache directory; None, for that of temporary files, if it can't be written."""
    try:
        at = root()
        at.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, RuntimeError):  # There may be no home.
        return None
    if not os.access(at, os.W_OK | os.X_OK):
        return None
    for left in at.glob(f"{PREFIX}*"):
        _remove(left)
    return at


def _remove(left: Path) -> None:
    """Removes the directory of a run that was killed."""
    try:
        if time.time() - left.stat().st_mtime < YOUNG_SECONDS and not (left / LOCK).exists():
            return
        with held(left):
            shutil.rmtree(left, ignore_errors=True)
    except (OSError, OutputError):
        return  # A run has it, or has just removed it.
