"""JSON as text, for values that were parsed from JSON: exact, and fast where orjson is.

orjson takes integers of up to 64 bits only, and no half of a surrogate pair. What it refuses, the
standard library writes and reads: such a text begins with a space.
"""

from __future__ import annotations

import json
from typing import Any

import orjson


def encoded(value: Any) -> str:
    """The value as JSON, for `decoded`. It holds no NaN and no infinity, which JSON hasn't."""
    try:
        return orjson.dumps(value).decode()
    except TypeError:
        return " " + json.dumps(value, separators=(",", ":"))


def decoded(text: str) -> Any:
    """The value of a text that `encoded` gave. ValueError: it is cut off, or no such text."""
    return json.loads(text) if text.startswith(" ") else orjson.loads(text)
