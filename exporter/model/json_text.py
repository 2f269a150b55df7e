"""JSON as text, for values that were parsed from JSON: exact, and fast where orjson is.

orjson takes integers of up to 64 bits only, and no half of a surrogate pair. What it refuses, the
standard library writes and reads: such a text begins with a space.
"""

from __future__ import annotations

import json
from contextlib import suppress
from string import digits
from typing import Any

import orjson

_DIGITS = bytes(ord("0") if chr(c) in digits else ord(" ") for c in range(256))
_HUGE = b"0" * 19
"""So many digits may be an integer of more than 64 bits, of which orjson makes a float."""


def encoded(value: Any) -> str:
    """The value as JSON, for `decoded`. It holds no NaN and no infinity, which JSON hasn't."""
    try:
        return orjson.dumps(value).decode()
    except TypeError:
        return " " + json.dumps(value, separators=(",", ":"))


def parsed(text: str) -> Any:
    """The value of any JSON text, as the standard library reads it. JSONDecodeError, a ValueError:
    it is none."""
    sent = text.encode("utf-8", "surrogatepass")
    if _HUGE not in sent.translate(_DIGITS):
        with suppress(orjson.JSONDecodeError):
            return orjson.loads(sent)
    return json.loads(text)


def decoded(text: str) -> Any:
    """The value of a text that `encoded` gave. ValueError: it is cut off, or no such text."""
    return json.loads(text) if text.startswith(" ") else orjson.loads(text)
