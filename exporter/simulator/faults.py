"""Failures on demand: what a test tells the org to answer instead of the truth."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, fields
from typing import Any

_TEXTS = {400: "Bad Request", 403: "Forbidden", 404: "Not Found", 429: "Rate limit exceeded"}


@dataclass(slots=True)
class Fault:
    """Requests whose path and query, decoded, `path` is found in (a regular expression) fail.

    method: "" is any. status: 0 lets the request through. count: how often, 0 is always.
    delay: seconds to wait first. headers, body: of the answer; body None is Datadog's form.
    truncate: the number of bytes to cut off the answer's end.
    """

    path: str
    method: str = ""
    status: int = 0
    count: int = 0
    delay: float = 0.0
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = None
    truncate: int = 0
    hits: int = 0

    def strikes(self, method: str, url: str) -> bool:
        """Whether this request is one to fail; if so, it is counted."""
        if self.method not in ("", method) or not re.search(self.path, url):
            return False
        if self.count and self.hits >= self.count:
            return False
        self.hits += 1
        return True

    def text(self) -> bytes:
        """The body of the answer."""
        if isinstance(self.body, str):
            return self.body.encode("utf-8", "backslashreplace")
        if self.body is not None:
            return json.dumps(self.body).encode()
        return json.dumps({"errors": [_TEXTS.get(self.status, "Internal Server Error")]}).encode()


def fault(given: Any) -> Fault:
    """A fault from the JSON of POST /simulator/faults. TypeError, ValueError: what is wrong."""
    if not isinstance(given, dict) or not isinstance(given.get("path"), str):
        raise TypeError("a fault is an object with at least a path")
    unknown = set(given) - {f.name for f in fields(Fault)} - {"hits"}
    if unknown:
        raise ValueError(f"a fault has no {', '.join(sorted(unknown))}")
    for name in ("status", "count", "truncate"):
        if not isinstance(given.get(name, 0), int):
            raise TypeError(f"{name} is a whole number")
    try:
        re.compile(given["path"])
        made = Fault(**{**given, "delay": float(given.get("delay", 0))})
    except (re.error, TypeError) as error:
        raise ValueError(f"not a fault: {error}") from error
    made.headers = {str(k): str(v) for k, v in dict(made.headers).items()}
    return made
