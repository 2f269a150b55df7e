"""The Datadog API: datadog-api-client set up for reading, with raw JSON and one way to fail.

The client's operations, authentication, servers and retries are used; its models are not, since
they rewrite dates and numbers, and refuse a whole list for one object they don't know.
"""

from __future__ import annotations

import json
import logging
import math
import re
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from typing import Any, NamedTuple, Self

import urllib3
from datadog_api_client.api_client import Endpoint as BoundEndpoint
from datadog_api_client.configuration import Configuration
from datadog_api_client.exceptions import ApiException
from datadog_api_client.v1.api.authentication_api import AuthenticationApi

from exporter.api import deadline
from exporter.api.endpoints import endpoint
from exporter.api.rate_limits import OnWait, RateLimits
from exporter.api.raw_client import PreparedGet, RawClient, plain_get
from exporter.api.retry import STOPPED, TRIES, Retry
from exporter.api.site import COMMAND, Called, checked, use_proxy, without_secrets
from exporter.model.declaration import Get, Operation
from exporter.model.errors import ApiError, UsageError
from exporter.model.secret_scan import hidden
from exporter.model.surrogates import replaced
from exporter.model.truncation import SENTENCE, truncated

CONCURRENCY = 32
"""Requests at a time: at 20 ms each, 2,000 take 2.3 s; 16 take 3.3 s."""
READ_SECONDS = 60
PIECE = 1024 * 1024
"""Bytes of a file that are held at a time."""


class _Bound(NamedTuple):
    """An operation on a client. names: the client library's for those of the URL."""

    endpoint: BoundEndpoint
    names: dict[str, str]
    prepared: PreparedGet | None


class Client:
    """An org's API. Usable from any number of threads; a context manager.

    base: the URL that paths are under. concurrency: connections that are kept open. called: what an
    error calls the keys.
    """

    def __init__(
        self,
        base: str,
        configuration: Configuration,
        concurrency: int,
        retry: Retry,
        called: Called = COMMAND,
    ):
        self.base = base
        self.called = called
        self.concurrency = concurrency
        self._retry = retry
        self._api = RawClient(configuration, concurrency)
        self._bound: dict[Operation, _Bound] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends waits and retries that are under way; requests after it fail."""
        self._retry.limits.close()
        self._api.close()

    @property
    def requests(self) -> int:
        """How many requests were sent, those sent again included."""
        return self._retry.sent.value

    def request(self, operation: Operation | Get, /, **parameters: Any) -> Any:
        """The answer of one operation as JSON, untouched; None if its body is empty.

        Parameters go by the client's names or by those in the URL. Raises ApiError.
        """
        bound = self._bind(operation, parameters)
        given = {bound.names.get(name, name): value for name, value in parameters.items()}
        facts = endpoint(operation)
        try:
            with self._retry.limits.request(f"{facts.method} {facts.path}", facts.path) as headers:
                return self._send(bound, given, headers)
        except ApiException as e:
            raise ApiError(self._said(e, facts.path), e.status or 0) from None
        except urllib3.exceptions.HTTPError as e:
            raise ApiError(self._unanswered(_reason(e), facts.path)) from None
        except (json.JSONDecodeError, UnicodeDecodeError) as e:
            said = f"the answer is not JSON ({self.base}{facts.path}): {e}"
            raise ApiError(said, HTTPStatus.OK) from None
        except UnicodeEncodeError:
            said = "not asked for: half a surrogate pair can't stand in a URL"
            raise ApiError(said, HTTPStatus.BAD_REQUEST) from None

    def _send(self, bound: _Bound, given: dict[str, Any], headers: urllib3.HTTPHeaderDict) -> Any:
        """The answer; its headers are added to `headers`. Raises what the client does."""
        if self._retry.limits.stop.is_set():
            raise ApiError(STOPPED)
        if not deadline.left():
            raise deadline.LateError
        self._retry.sent.add()
        try:
            if bound.prepared and bound.prepared.takes(given):
                answer, received = bound.prepared.send(given)
            else:
                answer, _, received = bound.endpoint.call_with_http_info(**given)  # type: ignore[no-untyped-call]
        except ApiException as e:
            headers.update(e.headers or {})
            raise
        headers.update(received)
        return answer

    def pieces(self, url: str) -> Iterator[bytes]:
        """What a URL gives, piece by piece; the keys are not sent there. Raises ApiError."""
        with self._elsewhere("GET", url) as answer:
            yield from answer.stream(PIECE)

    def put(self, url: str, content: bytes, headers: Mapping[str, str]) -> str:
        """Sends content to a URL, without the keys; gives the answer's ETag. Raises ApiError."""
        with self._elsewhere("PUT", url, body=content, headers=headers) as answer:
            return str(answer.headers.get("ETag", ""))

    @contextmanager
    def _elsewhere(self, method: str, url: str, **sent: Any) -> Iterator[Any]:
        """The answer of a storage. Its URLs are secrets while they hold: no error has one."""
        pool = self._api.rest_client.pool_manager
        try:
            answer = pool.request(method, url, preload_content=False, **sent)
            try:
                if answer.status >= HTTPStatus.BAD_REQUEST:
                    raise ApiError(f"the storage of files answers {answer.status}", answer.status)
                yield answer
            finally:
                answer.release_conn()
        except (urllib3.exceptions.HTTPError, ValueError) as e:
            raise ApiError(f"the storage of files gives no answer: {type(e).__name__}") from None

    def check_keys(self) -> None:
        """Raises UsageError if the API key is refused, ApiError if that can't be found out.

        An application key can't be checked so: one of a narrow scope is refused most things, and
        still good for the rest (https://docs.datadoghq.com/account_management/api-app-keys/).
        """
        try:
            self.request(AuthenticationApi.validate)
        except ApiError as e:
            if e.status not in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
                said = f"{self.base}: {e}" if e.status else str(e)
                raise ApiError(said, e.status) from None
            raise UsageError(
                f"{self.base} refuses the API key ({e}): check {self.called.api_key}, "
                "and that it belongs to an org of this site (--site, DD_SITE)"
            ) from None

    def _bind(self, operation: Operation | Get, parameters: dict[str, Any]) -> _Bound:
        if isinstance(operation, Get):
            return _Bound(plain_get(operation, set(parameters), self._api), {}, None)
        if operation not in self._bound:
            facts = endpoint(operation)
            unstable = self._api.configuration.unstable_operations
            if f"{facts.version}.{facts.operation_id}" in unstable:
                unstable[facts.operation_id] = True
            raw = facts.raw
            bound = BoundEndpoint(raw.settings, raw.params_map, raw.headers_map, self._api)
            names = {p.attribute: name for name, p in facts.parameters.items()}
            prepared = PreparedGet(bound, self._api) if facts.method == "GET" else None
            self._bound[operation] = _Bound(bound, names, prepared)
        return self._bound[operation]

    def _said(self, e: ApiException, path: str) -> str:
        """`403 Forbidden: ` and the API's own words, if there are more."""
        if not e.status:
            return self._unanswered(str(e.reason), path)
        phrase = HTTPStatus(e.status).phrase if e.status in set(HTTPStatus) else ""
        words = self._clean(_words(e.body))
        status = f"{e.status} {phrase}".strip()
        return f"{status}: {words}" if words not in ("", phrase) else status

    def _unanswered(self, reason: str, path: str) -> str:
        """Of a URL without its variables, some of which are secrets, and without its query."""
        return f"no answer from {self.base}{path}: {self._clean(without_secrets(reason))}"

    def _clean(self, text: str) -> str:
        """One line without the keys and other secrets that a server may echo."""
        for key in self._api.configuration.api_key.values():
            text = text.replace(key, "(key)")
        return truncated(hidden(replaced(text)), SENTENCE)


def connect(
    site: str,
    api_url: str,
    api_key: str,
    app_key: str,
    concurrency: int = CONCURRENCY,
    on_wait: OnWait = lambda path, seconds, limit: None,
    backoff: float = 0.5,
    patience: float | None = None,
    called: Called = COMMAND,
) -> Client:
    """The API of a site, or of any base URL, which wins over the site. No request is made.

    backoff: seconds before a failed request is sent again; doubled each time. patience: for
    programs that write, seconds to wait for an answer, and for rate limits in all; they send what
    may make something again only where the API surely hasn't taken it. called: what an error calls
    these settings. Raises UsageError for a key, site or URL that can't be right.
    """
    base = checked(site, api_url, api_key, app_key, called)
    keys = {"apiKeyAuth": api_key, "appKeyAuth": app_key}
    # host: server variables would be overridden by DD_SITE.
    configuration = Configuration(host=base, api_key=keys)  # type: ignore[no-untyped-call]
    configuration.request_timeout = (deadline.CONNECT_SECONDS, READ_SECONDS)
    # Ids are read from JSON: their types are the API's own, and not always the client's.
    configuration.check_input_type = False
    # Answers come with their headers.
    configuration.return_http_data_only = False
    configuration.retry_policy = retry = Retry(
        total=TRIES - 1, redirect=False, raise_on_status=False, backoff_factor=backoff
    )
    retry.limits = RateLimits(on_wait, math.inf if patience is None else patience)
    if patience is not None:
        configuration.request_timeout = (min(deadline.CONNECT_SECONDS, patience), patience)
        retry.allowed_methods = frozenset(retry.DEFAULT_ALLOWED_METHODS) - {"POST"}
    use_proxy(configuration, base)
    warnings.filterwarnings("ignore", message="Using unstable operation")
    # What it warns of are retries, which succeed or end in an ApiError.
    logging.getLogger("urllib3.connectionpool").setLevel(logging.ERROR)
    return Client(base, configuration, concurrency, retry, called)


def _words(body: Any) -> str:
    """The text of an error: v1 {"errors": ["…"]}, v2 {"errors": [{"title", "detail"}]}."""
    if not isinstance(body, dict):
        # A proxy's or load balancer's page says nothing that the status doesn't.
        return "" if body is None or "<" in str(body) else str(body)
    errors = body.get("errors") or body.get("error") or body.get("message") or ""
    texts = [
        str(e.get("detail") or e.get("title") or "") if isinstance(e, dict) else str(e)
        for e in (errors if isinstance(errors, list) else [errors])
    ]
    return "; ".join(t for t in texts if t)


def _reason(e: BaseException) -> str:
    """The innermost reason of an urllib3 error; the outer texts name Python objects."""
    while isinstance(inner := getattr(e, "reason", None), BaseException):
        e = inner
    text = re.sub(r"<[^>]*>(: )?|\w+Pool\([^)]*\)(: )?|HTTPS?Connection\([^)]*\)(: )?", "", str(e))
    return text or type(e).__name__
