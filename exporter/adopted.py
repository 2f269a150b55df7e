"""What a destination has, as the last `adopt` found it: kept beside the export."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from exporter.errors import OutputError
from exporter.output import OURS
from exporter.references import Key

FILE = f"{OURS}/adopted.json"


def load(out: Path) -> dict[Key, str]:
    """What the last `adopt` found. OutputError if it can't be read."""
    at = out / FILE
    if not at.exists():
        return {}
    try:
        return {
            (kind, id): import_id
            for kind, ids in json.loads(at.read_text()).items()
            for id, import_id in ids.items()
        }
    except (OSError, ValueError, AttributeError) as e:
        raise OutputError(f"{at} can't be read ({e}): run `ddexport adopt` again") from e


def save(out: Path, found: Mapping[Key, str]) -> None:
    """Keeps what was found, for this export and those after it."""
    by_kind: dict[str, dict[str, str]] = {}
    for (kind, id), import_id in sorted(found.items()):
        by_kind.setdefault(kind, {})[id] = import_id
    at = out / FILE
    at.parent.mkdir(parents=True, exist_ok=True)
    at.write_text(json.dumps(by_kind, indent=2, ensure_ascii=False) + "\n")
