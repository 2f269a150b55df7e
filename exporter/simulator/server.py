"""An org on loopback: in a thread beside what talks to it, or alone."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from types import FrameType

import uvicorn

from exporter.model.errors import UsageError
from exporter.simulator.app import application
from exporter.simulator.org import Org


@dataclass(frozen=True, slots=True)
class Served:
    """Where an org answers. url: without a slash at its end."""

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
        # Each tenth tick sets the date that answers bear.
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

    latency: seconds that each answer takes at least. UsageError: the port is taken.
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
    # answer takes 40 ms, for head and body are two packets.
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
