"""The org as an ASGI application, and its own endpoints under /simulator."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote

import yaml
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.types import Receive, Scope, Send

from exporter.simulator import mobile
from exporter.simulator.answers import Answer, Call, error
from exporter.simulator.faults import fault
from exporter.simulator.org import Org
from exporter.simulator.routes import segments
from exporter.simulator.store import text


def application(org: Org, latency: float = 0.0) -> Starlette:
    """The application; each answer of the API takes at least `latency` seconds."""
    control = _Control(org)

    async def api(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        given = await _answer(org, request, latency)
        headers = {"content-type": "application/json", **given.headers}
        await Response(given.body, given.status, headers)(scope, receive, send)

    routes = [
        Route("/simulator/faults", control.faults, methods=["GET", "POST", "DELETE"]),
        Route("/simulator/requests", control.requests),
        Route("/simulator/unknown", control.unknown),
        Route("/simulator/warnings", control.warnings),
        Route("/simulator/reset", control.reset, methods=["POST"]),
        Mount("/", app=api),
    ]
    return Starlette(routes=routes)


async def _answer(org: Org, request: Request, latency: float) -> Answer:
    scope = request.scope
    raw: bytes = scope.get("raw_path") or request.url.path.encode()
    target = raw.split(b"?")[0].decode("utf-8", "replace")
    asked = scope["query_string"].decode("utf-8", "replace")
    # Split before decoding: an id may hold a slash.
    path = "/" + "/".join(unquote(s) for s in segments(target))
    query = dict(parse_qsl(asked, keep_blank_values=True))
    repeated = parse_qs(asked, keep_blank_values=True)
    sent = await request.body()
    fail = org.fault(request.method, unquote(f"{path}?{asked}"))
    if path.startswith(mobile.STORAGE):
        return mobile.stored(org, request.method, path, sent)
    delay = latency + (fail.delay if fail else 0.0)
    if delay:
        await asyncio.sleep(delay)
    call = Call(
        request.method, path, query, base=str(request.base_url).rstrip("/"), repeated=repeated
    )
    match = org.find(call)
    if fail and fail.status:
        return Answer(fail.status, fail.text(), fail.headers)
    headers = request.headers
    # Older clients send them in the query.
    api_key = headers.get("dd-api-key") or query.get("api_key", "")
    app_key = headers.get("dd-application-key") or query.get("application_key", "")
    if not org.allows(path, api_key, app_key):
        return error(403, "Forbidden")
    if sent:
        try:
            call = replace(call, body=_parsed(sent))
        except ValueError:
            return error(400, "Invalid JSON")
    given = org.answer(match, call)
    if fail:
        body = given.body[: -fail.truncate] if fail.truncate else given.body
        return Answer(given.status, body, {**given.headers, **fail.headers})
    return given


def _parsed(sent: bytes) -> Any:
    """JSON, or YAML of several lines as the catalogue of services takes it. ValueError: neither."""
    try:
        return json.loads(sent)
    except ValueError:
        if b":" not in sent.partition(b"\n")[0] or sent.lstrip()[:1] in b"{[":
            raise
    try:
        return yaml.safe_load(sent)
    except yaml.YAMLError as e:
        raise ValueError("no YAML") from e


class _Control:
    """The org's own endpoints: faults, counts, what it didn't know, and back to the start."""

    def __init__(self, org: Org) -> None:
        self.org = org

    async def faults(self, request: Request) -> Response:
        """GET lists the faults, POST adds one or a list of them, DELETE drops all."""
        if request.method == "DELETE":
            self.org.faults.clear()
        if request.method == "POST":
            try:
                given = json.loads(await request.body())
                made = [fault(f) for f in (given if isinstance(given, list) else [given])]
            except (TypeError, ValueError) as problem:
                return _json({"errors": [str(problem)]}, 400)
            self.org.faults.extend(made)
        return _json([asdict(f) for f in self.org.faults])

    async def requests(self, request: Request) -> Response:
        """The number of requests, in all and by method and path template."""
        counts = self.org.requests
        return _json({"total": counts.total(), "requests": _sorted(counts)})

    async def unknown(self, request: Request) -> Response:
        """The requests that have no route."""
        return _json(_sorted(self.org.unknown))

    async def warnings(self, request: Request) -> Response:
        """What the client's models found wrong in bodies that were taken."""
        return _json(self.org.warnings)

    async def reset(self, request: Request) -> Response:
        """Back to the state the org had when it was first served."""
        self.org.reset()
        return _json({})


def _json(value: Any, status: int = 200) -> Response:
    return Response(text(value), status, media_type="application/json")


def _sorted(counts: Mapping[str, int]) -> dict[str, Any]:
    return dict(sorted(counts.items()))
