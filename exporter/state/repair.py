"""What is remembered of a repair: see write/repairs.py."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Fix:
    """What differs from the translation of an object.

    of: digest of the resource before. attributes: top-level ones by name, null to leave out.
    blocks: all blocks of a type, each as a state holds it. ignore: paths for ignore_changes.
    unadoptable: it can't be repaired, and is left out of the source. why: what was found.
    """

    of: str
    attributes: dict[str, Any] = field(default_factory=dict)
    blocks: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    ignore: list[str] = field(default_factory=list)
    unadoptable: bool = False
    why: str = ""
