"""Rate limits: the requests of a bucket wait for its reset together, and don't rush on after it.

The headers of an answer say which bucket its operation draws on, how many requests are left in the
period, and when that ends (https://docs.datadoghq.com/api/latest/rate-limits/).
"""

from __future__ import annotations

import math
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from urllib3 import HTTPHeaderDict

from exporter.api import deadline
from exporter.model.truncation import truncated

OnWait = Callable[[str, float, str], None]
"""Called from any thread before requests wait for a rate limit: the URL path, for how many seconds,
and what the API calls the limit, "" if it doesn't say. Once for all the requests of a bucket that
wait for one reset."""

UNSTATED_RESET = 10.0
"""Seconds to wait for a rate limit whose answer doesn't say when it ends."""
_SHORTEST_RESET = 0.2


@dataclass(slots=True)
class _Bucket:
    """What a period leaves to the operations of a bucket.

    left: requests, by the answers so far. until: when the period ends, on the monotonic clock;
    infinite if no answer has told yet. said: whether the user was told that all wait for that.
    title: the limit's name, and how much it is.
    """

    left: float = math.inf
    until: float = math.inf
    said: bool = False
    title: str = ""
    operations: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Request:
    """A request of a thread. patience: seconds it may yet wait. sent: whether it is under way."""

    operation: str
    path: str
    patience: float
    sent: bool = False


class RateLimits:
    """What the rate limits of an API leave to the threads of a client.

    patience: seconds that a request waits for rate limits in all, then it is sent whatever they
    say; until the deadline instead, where there is one. stop: that no request is to wait any more.
    """

    def __init__(
        self, on_wait: OnWait = lambda path, seconds, limit: None, patience: float = math.inf
    ) -> None:
        self.stop = threading.Event()
        self._on_wait = on_wait
        self._patience = patience
        self._changed = threading.Condition()
        self._buckets: dict[str, _Bucket] = {}
        self._of: dict[str, _Bucket] = {}
        self._under_way: Counter[str] = Counter()
        self._mine = threading.local()

    def close(self) -> None:
        """Ends all waits, and lets no later request wait."""
        self.stop.set()
        with self._changed:
            self._changed.notify_all()

    @contextmanager
    def request(self, operation: str, path: str) -> Iterator[HTTPHeaderDict]:
        """Waits until an operation may be requested; inside, the request is under way.

        path: what is said of a wait. Gives headers, to which those of the answer are to be added.
        """
        limit = deadline.left()
        patience = self._patience if math.isinf(limit) else limit
        mine = self._mine.request = _Request(operation, path, patience)
        headers = HTTPHeaderDict()
        self._wait(mine)
        try:
            yield headers
        finally:
            self._end(mine, headers)

    @property
    def patient(self) -> bool:
        """Whether the request of this thread may wait for a rate limit."""
        request: _Request = self._mine.request
        return request.patience > 0

    def refused(self, headers: Mapping[str, str], path: str) -> None:
        """Waits until the request of this thread, which a rate limit refused, may be sent again."""
        mine: _Request = self._mine.request
        if not self._end(mine, headers, refused=True):
            seconds = min(_reset(headers), mine.patience)
            mine.patience -= seconds
            self._on_wait(path, seconds, "")
            self.stop.wait(min(seconds, threading.TIMEOUT_MAX))
        self._wait(mine)

    def _wait(self, mine: _Request) -> None:
        """Waits for the bucket of a request, if its operation is known to draw on one."""
        while True:
            with self._changed:
                bucket, seconds = self._of.get(mine.operation), 0.0
                if bucket and mine.patience > 0 and not self.stop.is_set():
                    seconds = min(self._delay(bucket), mine.patience)
                if bucket is None or seconds <= 0:
                    mine.sent = True
                    self._under_way[mine.operation] += 1
                    return
                say = bucket.left < 1 and not bucket.said
                if say:
                    bucket.said = True
                else:
                    began = time.monotonic()
                    self._changed.wait(min(seconds, threading.TIMEOUT_MAX))
                    mine.patience -= time.monotonic() - began
            if say:
                self._on_wait(mine.path, seconds, bucket.title)

    def _delay(self, bucket: _Bucket) -> float:
        """Seconds until a request may go if no answer comes before; 0 if it may go now.

        What is under way may or may not be in what the last answers leave: it counts as not.
        """
        now = time.monotonic()
        if now >= bucket.until:
            # One request finds out what the next period leaves: answers say in whole seconds when
            # it begins, and all of a rush that came too early would be refused.
            bucket.left, bucket.until, bucket.said = max(bucket.left, 1), math.inf, False
        under_way = sum(self._under_way[operation] for operation in bucket.operations)
        return 0 if under_way < bucket.left else bucket.until - now

    def _end(self, mine: _Request, headers: Mapping[str, str], refused: bool = False) -> bool:
        """Counts a request as answered; False if the answer names no bucket."""
        with self._changed:
            if mine.sent:
                mine.sent = False
                self._under_way[mine.operation] -= 1
            named = self._learn(mine.operation, HTTPHeaderDict(headers), refused)
            self._changed.notify_all()
        return named

    def _learn(self, operation: str, headers: Mapping[str, str], refused: bool) -> bool:
        left = 0 if refused else _number(headers.get("X-RateLimit-Remaining"))
        name = headers.get("X-RateLimit-Name")
        bucket = self._of.get(operation)
        if not name or left is None:
            if bucket and bucket.until == math.inf:
                bucket.left = math.inf  # The answer doesn't tell what the request was to find out.
            return False
        if bucket is None or bucket is not self._buckets.get(name):
            if bucket:
                bucket.operations.remove(operation)
            bucket = self._of[operation] = self._buckets.setdefault(name, _Bucket())
            bucket.operations.add(operation)
        bucket.title = _title(name, headers)
        now = time.monotonic()
        until = now + _reset(headers)
        if now >= bucket.until or bucket.until == math.inf:
            bucket.left, bucket.until, bucket.said = left, until, False
        elif left < 1:
            bucket.until = max(until, bucket.until) if bucket.left < 1 else until
            bucket.left = 0
        else:
            bucket.left = min(bucket.left, left)
        return True


def _reset(headers: Mapping[str, str]) -> float:
    """Seconds until the rate limit ends, as far as an answer says."""
    seconds = _number(headers.get("X-RateLimit-Reset", headers.get("Retry-After")))
    return UNSTATED_RESET if seconds is None else max(seconds, _SHORTEST_RESET)


def _title(name: str, headers: Mapping[str, str]) -> str:
    """`dashboards (600 requests in 60 s)`, as far as an answer says."""
    shown = truncated("".join(filter(str.isprintable, name)))
    count, period = (_number(headers.get(f"X-RateLimit-{of}")) for of in ("Limit", "Period"))
    if count is None or period is None:
        return shown
    return f"{shown} ({count:.0f} requests in {period:.0f} s)"


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if math.isfinite(number) else None
