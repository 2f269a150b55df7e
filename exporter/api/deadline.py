"""Until when what is going on may take: a limit for all the requests of it, retries and waits too.

It holds for the thread that sets it, and for what that awaits.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import urllib3

from exporter.model.errors import ApiError

_UNTIL: ContextVar[float] = ContextVar("until", default=math.inf)
CONNECT_SECONDS = 10
LATE = "it takes longer than it may"


class LateError(ApiError):
    """What is to be done can't be done in the time that there is for it."""

    def __init__(self, why: str = "", status: int = 0) -> None:
        super().__init__(f"{why}: {LATE}" if why else LATE, status)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Limits what is done inside to so many seconds; infinite ones are no limit."""
    token = _UNTIL.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _UNTIL.reset(token)


def left() -> float:
    """The seconds that are left: infinite where nothing is limited, and never below 0."""
    return max(_UNTIL.get() - time.monotonic(), 0.0)


class _HttpPool(urllib3.HTTPConnectionPool):
    """Connections of which no request takes longer than what it is for may.

    urllib3 calls this anew for each try.
    """

    def urlopen(self, *args: Any, **options: Any) -> Any:
        return super().urlopen(*args, **_limited(options))


class _HttpsPool(urllib3.HTTPSConnectionPool):
    """The same, encrypted."""

    def urlopen(self, *args: Any, **options: Any) -> Any:
        return super().urlopen(*args, **_limited(options))


def _limited(options: dict[str, Any]) -> dict[str, Any]:
    seconds = left()
    if math.isinf(seconds):
        return options
    seconds = max(seconds, 0.001)  # urllib3 takes no 0.
    limit = urllib3.Timeout(connect=min(CONNECT_SECONDS, seconds), read=seconds)
    return {**options, "timeout": limit}


POOLS: dict[str, type] = {"http": _HttpPool, "https": _HttpsPool}
"""The connections of a client, by the scheme of URLs."""
