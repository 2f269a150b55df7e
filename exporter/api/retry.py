"""What is asked again after a failure or for a rate limit, and after how long."""

from __future__ import annotations

import random
import threading
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote, urlsplit

import urllib3
from datadog_api_client import rest

from exporter.api import deadline
from exporter.api.rate_limits import RateLimits
from exporter.model.errors import ApiError

TRIES = 5
STOPPED = "the run was stopped"


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

    limits: for how long, and when no more. Nothing is sent again of what is to be done by then
    (see deadline.py). A method that `allowed_methods` leaves out is sent again only where the API
    surely hasn't taken it.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.limits = RateLimits()
        self.sent = Count()
        self.failures = 0
        self.path = ""

    def new(self, **changed: Any) -> Retry:
        fresh: Retry = super().new(**changed)
        fresh.limits, fresh.sent = self.limits, self.sent
        fresh.failures, fresh.path = self.failures, self.path
        return fresh

    def is_retry(self, method: str, status_code: int, has_retry_after: bool = False) -> bool:
        if self.limits.stop.is_set() or status_code == HTTPStatus.NOT_IMPLEMENTED:
            return False
        if status_code == HTTPStatus.TOO_MANY_REQUESTS:
            return self.limits.patient
        if self._backoff(self.failures) >= deadline.left():
            return False
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
        late = self._backoff(self.failures) >= deadline.left()
        unsafe = isinstance(error, urllib3.exceptions.SSLError)
        if error and (self.limits.stop.is_set() or unsafe or late):
            raise error
        if response is not None and response.status == HTTPStatus.TOO_MANY_REQUESTS:
            fresh = self.new()
        else:
            fresh = super().increment(method, url, response, error, *rest, **more)
            fresh.failures = self.failures + 1
        fresh.path = unquote(urlsplit(url or "").path)
        return fresh

    def sleep(self, response: Any = None) -> None:
        """Waits until the request may be sent again. ApiError: it may not, as all is to end."""
        if response is not None and response.status == HTTPStatus.TOO_MANY_REQUESTS:
            self.limits.refused(response.headers, self.path)
            if not deadline.left():
                raise deadline.LateError("429 Too Many Requests", response.status)
        else:
            backoff = self._backoff(self.failures - 1) * random.uniform(1, 1.5)
            self.limits.stop.wait(min(backoff, deadline.left()))
        if self.limits.stop.is_set():
            raise ApiError(STOPPED)
        self.sent.add()

    def _backoff(self, failures: int) -> float:
        """The least seconds to wait after one failure more than so many."""
        return float(self.backoff_factor * 2**failures)
