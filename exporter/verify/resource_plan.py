"""What a plan says of one resource of an export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class ResourcePlan:
    """What the plan says of one resource.

    error: "" unless it can't be planned. differences: (path, the source's value, what the plan
    would make of it). actions: as Terraform has them, ("no-op",) for a mere import.
    """

    kind: str
    id: str
    address: str
    error: str = ""
    actions: tuple[str, ...] = ()
    differences: list[tuple[str, Any, Any]] = field(default_factory=list)
    change: Mapping[str, Any] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        """Whether the resource is imported and nothing else."""
        return not self.error and self.actions == ("no-op",)
