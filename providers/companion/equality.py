"""Whether two values are one to the API: JSON text, times, and what it adds by itself."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import datetime
from typing import Any

from exporter.model.surrogates import replaced

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_JSON = re.compile(r'\s*([\[{"]|(true|false|-?\d+(\.\d+)?)\s*$)')
EMPTY: tuple[Any, ...] = (None, "", [], {})


def parsed(text: str) -> Any:
    """What JSON text stands for; text that doesn't begin as JSON does stands for itself.

    ValueError: it begins as an object, a list or quoted text, and isn't.
    """
    return replaced(json.loads(text)) if _JSON.match(text) else text


def text(value: Any) -> str:
    """JSON in one form, as Terraform's `jsonencode` orders members; plain text stays as it is."""
    if isinstance(value, str):
        return value
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def digest(value: Any) -> str:
    """A short name for a value, to know it again by."""
    return hashlib.sha256(text(value).encode()).hexdigest()[:16]


def covers(there: Any, wanted: Any) -> bool:
    """Whether what the API has is what is wanted, with members that it added."""
    if isinstance(wanted, dict):
        return isinstance(there, dict) and all(covers(there.get(k), v) for k, v in wanted.items())
    if isinstance(wanted, list):
        return (
            isinstance(there, list)
            and len(there) == len(wanted)
            and all(map(covers, there, wanted))
        )
    return equal(there, wanted)


def equal(a: Any, b: Any) -> bool:
    """Whether two values are the same; a time is, however it is written."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, str) and isinstance(b, str) and a != b:
        return bool(_TIME.match(a) and _TIME.match(b)) and _time(a) == _time(b) != None  # noqa: E711
    return bool(a == b)


def _time(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else None
