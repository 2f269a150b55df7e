"""An org on loopback: as an ASGI application with its own endpoints under /simulator, in a thread
beside what talks to it, or alone."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from types import FrameType
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote

import uvicorn
import yaml
from starlette.applications import Starlette
from starlette.requests import Request as HttpRequest
from starlette.responses import Response as HttpResponse
from starlette.routing import Mount
from starlette.routing import Route as HttpRoute
from starlette.types import Receive, Scope, Send

from exporter.model.errors import UsageError
from exporter.simulator.engine.faults import fault
from exporter.simulator.engine.http import Request, Response, dump, error
from exporter.simulator.engine.router import segments
from exporter.simulator.org import Org


@dataclass(frozen=True, slots=True)
class Served:
    """Where an org responds. url: without a slash at its end."""

    url: str
    org: Org


class _Server(uvicorn.Server):
    """A server that ends when it is told to: uvicorn's own looks ten times a second whether it is,
    and waits a tenth more for connections, which is most of the time of a short test."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self.loop, self.told = asyncio.get_running_loop(), asyncio.Event()
        await super().startup(sockets)

    async def main_loop(self) -> None:
        seconds = 0
        # Each tenth tick sets the date that responses bear.
        while not await self.on_tick(10 * seconds):
            with suppress(TimeoutError):
                await asyncio.wait_for(self.told.wait(), 1)
            seconds += 1

    def end(self) -> None:
        """Ends it from another thread, with what is under way."""
        self.should_exit = self.force_exit = True
        self.loop.call_soon_threadsafe(self.told.set)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        self.loop.call_soon_threadsafe(self.told.set)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        if not self.force_exit:
            await super().shutdown(sockets)
            return
        for server in self.servers:
            server.close()
        for connection in [*self.server_state.connections]:
            connection.shutdown()


@contextmanager
def serve(
    org: Org, port: int = 0, latency: float = 0.0, host: str = "127.0.0.1"
) -> Iterator[Served]:
    """Serves an org from a thread until the block ends. Port 0 takes a free one.

    latency: seconds that each response takes at least. UsageError: the port is taken.
    """
    listener, url = _listen(host, port)
    server = _server(org, latency)
    thread = threading.Thread(target=server.run, args=([listener],), name="simulator", daemon=True)
    thread.start()
    try:
        while not server.started:
            thread.join(0.005)
            if not thread.is_alive():
                raise UsageError(f"the simulator didn't start on {url}")
        yield Served(url, org)
    finally:
        if thread.is_alive():
            server.end()
        thread.join()
        listener.close()


def run(
    org: Org,
    port: int = 0,
    latency: float = 0.0,
    host: str = "127.0.0.1",
    started: Callable[[str], None] = lambda url: None,
) -> None:
    """Serves an org until Ctrl-C; `started` is told the URL. UsageError: the port is taken."""
    listener, url = _listen(host, port)
    started(url)
    # After its orderly end, uvicorn passes Ctrl-C on.
    with listener, suppress(KeyboardInterrupt):
        _server(org, latency).run([listener])


def _listen(host: str, port: int) -> tuple[socket.socket, str]:
    # asyncio turns Nagle's algorithm off only for sockets that name the protocol; with it, each
    # response takes 40 ms, for head and body are two packets.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(1024)
    except (OSError, OverflowError) as problem:
        listener.close()
        raise UsageError(f"can't listen on {host}:{port}: {problem}; try another --port") from None
    return listener, f"http://{host}:{listener.getsockname()[1]}"


def _server(org: Org, latency: float) -> _Server:
    org.store.keep()
    return _Server(
        uvicorn.Config(
            application(org, latency),
            http="httptools",
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_level="error",
            access_log=False,
            timeout_keep_alive=60,
            server_header=False,
        )
    )


def application(org: Org, latency: float = 0.0) -> Starlette:
    """The application; each response of the API takes at least `latency` seconds."""

    async def api(scope: Scope, receive: Receive, send: Send) -> None:
        response = await _respond(org, HttpRequest(scope, receive), latency)
        headers = {"content-type": "application/json", **response.headers}
        await HttpResponse(response.body, response.status, headers)(scope, receive, send)

    return Starlette(routes=[*_control(org), Mount("/", app=api)])


async def _respond(org: Org, asked: HttpRequest, latency: float) -> Response:
    scope = asked.scope
    raw: bytes = scope.get("raw_path") or asked.url.path.encode()
    target = raw.split(b"?")[0].decode("utf-8", "replace")
    query = scope["query_string"].decode("utf-8", "replace")
    request = Request(
        asked.method,
        # Split before decoding: an id may hold a slash.
        "/" + "/".join(unquote(s) for s in segments(target)),
        dict(parse_qsl(query, keep_blank_values=True)),
        base=str(asked.base_url).rstrip("/"),
        repeated=parse_qs(query, keep_blank_values=True),
    )
    content = await asked.body()
    fail = org.fault(request.method, unquote(f"{request.path}?{query}"))
    if delay := latency + (fail.delay if fail else 0.0):
        await asyncio.sleep(delay)
    match = org.find(request)
    if fail and fail.status:
        return Response(fail.status, fail.text(), fail.headers)
    # Older clients send them in the query.
    api_key = asked.headers.get("dd-api-key") or request.query.get("api_key", "")
    app_key = asked.headers.get("dd-application-key") or request.query.get("application_key", "")
    if not org.allows(match, api_key, app_key):
        return error(403, "Forbidden")
    if match and match.route.entry.binary:
        request = replace(request, body=content)
    elif content:
        try:
            request = replace(request, body=_parsed(content))
        except ValueError:
            return error(400, "Invalid JSON")
    response = org.respond(match, request)
    if fail:
        body = response.body[: -fail.truncate] if fail.truncate else response.body
        return Response(response.status, body, {**response.headers, **fail.headers})
    return response


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


def _control(org: Org) -> list[HttpRoute]:
    """The org's own endpoints: faults, counts by method and path template, requests without a
    route, what the client's models found wrong in bodies, and back to when it was first served."""
    reports: dict[str, Callable[[], Any]] = {
        "requests": lambda: {"total": org.requests.total(), "requests": _sorted(org.requests)},
        "unknown": lambda: _sorted(org.unknown),
        "warnings": lambda: org.warnings,
    }

    async def report(request: HttpRequest) -> HttpResponse:
        return _json(reports[request.url.path.rpartition("/")[2]]())

    async def reset(request: HttpRequest) -> HttpResponse:
        org.reset()
        return _json({})

    async def faults(request: HttpRequest) -> HttpResponse:
        """GET lists the faults, POST adds one or a list of them, DELETE drops all."""
        if request.method == "DELETE":
            org.faults.clear()
        if request.method == "POST":
            try:
                given = json.loads(await request.body())
                made = [fault(f) for f in (given if isinstance(given, list) else [given])]
            except (TypeError, ValueError) as problem:
                return _json({"errors": [str(problem)]}, 400)
            org.faults.extend(made)
        return _json([asdict(f) for f in org.faults])

    return [
        HttpRoute("/simulator/faults", faults, methods=["GET", "POST", "DELETE"]),
        HttpRoute("/simulator/reset", reset, methods=["POST"]),
        *(HttpRoute(f"/simulator/{name}", report) for name in reports),
    ]


def _json(value: Any, status: int = 200) -> HttpResponse:
    return HttpResponse(dump(value), status, media_type="application/json")


def _sorted(counts: Mapping[str, int]) -> dict[str, Any]:
    return dict(sorted(counts.items()))
