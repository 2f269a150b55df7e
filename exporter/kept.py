"""What is kept beside an export for the next one, by object: a JSON file of kind -> id -> value."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from exporter.errors import OutputError
from exporter.index import Key

Kept = TypeVar("Kept")


def load(at: Path, make: Callable[[Any], Kept], advice: str) -> dict[Key, Kept]:
    """The values of a file, none if it isn't there. OutputError with the advice if unreadable."""
    if not at.exists():
        return {}
    try:
        return {
            (kind, id): make(value)
            for kind, values in json.loads(at.read_text()).items()
            for id, value in values.items()
        }
    except (OSError, ValueError, TypeError, AttributeError) as e:
        raise OutputError(f"{at} can't be read ({e}): {advice}") from e


def by_kind(found: Mapping[Key, Any]) -> dict[str, dict[str, Any]]:
    """kind -> id -> value, sorted."""
    kinds: dict[str, dict[str, Any]] = {}
    for (kind, id), value in sorted(found.items(), key=lambda kept: kept[0]):
        kinds.setdefault(kind, {})[id] = value
    return kinds


def save(at: Path, found: Mapping[Key, Any]) -> None:
    """Writes the values, which must be JSON."""
    at.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(by_kind(found), indent=2, ensure_ascii=False, sort_keys=True)
    at.write_text(text + "\n")
