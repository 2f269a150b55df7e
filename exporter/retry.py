"""What is asked again after a failure or for a rate limit, and after how long."""

from __future__ import annotations

import math
import random
import threading
from collections.abc import Callable
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote, urlsplit

import urllib3
from datadog_api_client import rest

OnWait = Callable[[str, float], None]
"""Called from any thread before it waits for a rate limit: the URL path, and for how long."""

TRIES = 5
UNSTATED_RESET = 10.0
"""Seconds to wait for a rate limit whose answer doesn't say when it ends."""
_SHORTEST_RESET = 0.2


class Count:
    """A number that threads add to."""

    def __init__(self) -> None:
        self.value = 0
        self._lock = threading.Lock()

    def add(self) -> None:
        with self._lock:
            self.value += 1


class Retry(rest.ClientRetry):
    """What is sent again, and after how long.

    429 is no failure: the wait is as long as the API says, and doesn't count as a try.
    A redirect is not followed: it would take the keys to another host.

    patience: seconds that a request waits for rate limits, then 429 is its answer. A method that
    `allowed_methods` leaves out is sent again only where the API surely hasn't taken it.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.on_wait: OnWait = lambda path, seconds: None
        self.stop = threading.Event()
        self.sent = Count()
        self.failures = 0
        self.patience = math.inf
        self.path = ""

    def new(self, **changed: Any) -> Retry:
        fresh: Retry = super().new(**changed)
        fresh.on_wait, fresh.stop, fresh.sent = self.on_wait, self.stop, self.sent
        fresh.failures, fresh.path, fresh.patience = self.failures, self.path, self.patience
        return fresh

    def is_retry(self, method: str, status_code: int, has_retry_after: bool = False) -> bool:
        if self.stop.is_set() or status_code == HTTPStatus.NOT_IMPLEMENTED:
            return False
        if status_code == HTTPStatus.TOO_MANY_REQUESTS:
            return self.patience > 0
        if self.allowed_methods is not None and method not in self.allowed_methods:
            return False
        retried = super().is_retry(method, status_code)  # type: ignore[no-untyped-call]
        return bool(retried)

    def increment(
        self,
        method: str | None = None,
        url: str | None = None,
        response: Any = None,
        error: Exception | None = None,
        *rest: Any,
        **more: Any,
    ) -> Retry:
        if error and (self.stop.is_set() or isinstance(error, urllib3.exceptions.SSLError)):
            raise error
        if response is not None and response.status == HTTPStatus.TOO_MANY_REQUESTS:
            fresh = self.new()
        else:
            fresh = super().increment(method, url, response, error, *rest, **more)
            fresh.failures = self.failures + 1
        fresh.path = unquote(urlsplit(url or "").path)
        return fresh

    def sleep(self, response: Any = None) -> None:
        if response is not None and response.status == HTTPStatus.TOO_MANY_REQUESTS:
            seconds = min(_reset(response.headers), self.patience)
            self.patience -= seconds
            self.on_wait(self.path, seconds)
        else:
            seconds = self.backoff_factor * 2 ** (self.failures - 1) * random.uniform(1, 1.5)
        self.stop.wait(seconds)
        self.sent.add()


def _reset(headers: Any) -> float:
    """Seconds until the rate limit ends.

    https://docs.datadoghq.com/api/latest/rate-limits/: X-RateLimit-Reset.
    """
    try:
        seconds = float(headers.get("X-RateLimit-Reset", headers.get("Retry-After", "")))
    except ValueError:
        return UNSTATED_RESET
    if not math.isfinite(seconds):
        return UNSTATED_RESET
    return min(max(seconds, _SHORTEST_RESET), threading.TIMEOUT_MAX)
