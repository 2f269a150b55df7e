"""What a destination has, as the last `adopt` found it: kept beside the export."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from exporter import kept
from exporter.index import Key
from exporter.output import OURS

FILE = f"{OURS}/adopted.json"


def load(out: Path) -> dict[Key, str]:
    """What the last `adopt` found. OutputError if it can't be read."""
    return kept.load(out / FILE, str, "run `ddexport adopt` again")


def save(out: Path, found: Mapping[Key, str]) -> None:
    """Keeps what was found, for this export and those after it."""
    kept.save(out / FILE, found)
