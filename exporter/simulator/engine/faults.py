"""Failures on demand: what a test tells the org to respond instead of the truth."""

from __future__ import annotations

import json
import math
import re
import time
from dataclasses import dataclass, field, fields, replace
from typing import Any

_TEXTS = {400: "Bad Request", 403: "Forbidden", 404: "Not Found", 429: "Rate limit exceeded"}


@dataclass(slots=True)
class Fault:
    """Requests whose path and query, decoded, `path` is found in (a regular expression) fail.

    method: "" is any. status: 0 lets the request through. count: how often, 0 is always.
    delay: seconds to wait first. headers, body: of the response; body None is Datadog's form.
    truncate: the number of bytes to cut off the response's end.

    limit, period, name: a rate limit, as X-RateLimit-Limit, -Period (seconds) and -Name tell of it.
    All of these requests draw on one bucket: what is beyond the limit until the next period of the
    clock begins is refused with 429, all else passes, and every response has the headers of
    https://docs.datadoghq.com/api/latest/rate-limits/. Those of `headers` win over them.

    hits, refused: the requests that were struck, and those of them that a rate limit refused.
    """

    path: str
    method: str = ""
    status: int = 0
    count: int = 0
    delay: float = 0.0
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = None
    truncate: int = 0
    limit: int = 0
    period: float = 10.0
    name: str = "simulated"
    hits: int = 0
    refused: int = 0
    taken: tuple[int, int] = (0, 0)
    """The present period, and the requests of it."""

    def strike(self, method: str, url: str) -> Fault | None:
        """What becomes of this request; None if it isn't one to fail. Else, it is counted."""
        if self.method not in ("", method) or not re.search(self.path, url):
            return None
        if self.count and self.hits >= self.count:
            return None
        self.hits += 1
        return self._limited() if self.limit else self

    def _limited(self) -> Fault:
        now = time.time()
        period = int(now // self.period)
        before = self.taken[1] if self.taken[0] == period else 0
        self.taken = period, before + 1
        passes = before < self.limit
        self.refused += not passes
        headers = {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Period": f"{self.period:.15g}",
            "X-RateLimit-Remaining": str(max(self.limit - before - 1, 0)),
            "X-RateLimit-Reset": str(math.ceil((period + 1) * self.period - now)),
            "X-RateLimit-Name": self.name,
        }
        return replace(
            self, status=self.status if passes else 429, headers={**headers, **self.headers}
        )

    def text(self) -> bytes:
        """The body of the response."""
        if isinstance(self.body, str):
            return self.body.encode("utf-8", "backslashreplace")
        if self.body is not None:
            return json.dumps(self.body).encode()
        return json.dumps({"errors": [_TEXTS.get(self.status, "Internal Server Error")]}).encode()


def fault(given: Any) -> Fault:
    """A fault from the JSON of POST /simulator/faults. TypeError, ValueError: what is wrong."""
    if not isinstance(given, dict) or not isinstance(given.get("path"), str):
        raise TypeError("a fault is an object with at least a path")
    unknown = set(given) - {f.name for f in fields(Fault)}
    if unknown:
        raise ValueError(f"a fault has no {', '.join(sorted(unknown))}")
    for name in ("status", "count", "truncate", "limit"):
        if not isinstance(given.get(name, 0), int):
            raise TypeError(f"{name} is a whole number")
    try:
        re.compile(given["path"])
        seconds = {name: float(given[name]) for name in ("delay", "period") if name in given}
        made = Fault(**{**given, **seconds})
    except (re.error, TypeError) as error:
        raise ValueError(f"not a fault: {error}") from error
    if made.period <= 0 or not made.name.isascii():
        raise ValueError("a period is longer than 0 seconds, a name of ASCII")
    made.headers = {str(k): str(v) for k, v in dict(made.headers).items()}
    return made
