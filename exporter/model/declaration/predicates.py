"""Objects, and what is asked of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

Object: TypeAlias = dict[str, Any]
"""An object of the API as JSON. In `prepare`, values may be links of ir.py: they are opaque."""
Predicate: TypeAlias = Callable[[Object], bool]
"""A question about an object, or about what holds a secret."""
