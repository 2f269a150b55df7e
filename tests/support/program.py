"""Runs of the program in the process of the tests."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run of the program came to."""

    code: int
    out: str
    err: str

    @property
    def summary(self) -> Any:
        """The one JSON object on stdout."""
        return json.loads(self.out)


Program = Callable[..., Ran]
