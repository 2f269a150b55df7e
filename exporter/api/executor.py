"""Threads for requests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import Any


class Workers:
    """Runs calls for coroutines, in threads that don't hold up the end of the program.

    Those of a ThreadPoolExecutor do: after Ctrl-C, Python would wait for each request under way.
    """

    def __init__(self, count: int) -> None:
        self._calls: SimpleQueue[tuple[asyncio.Future[Any], Callable[[], Any]] | None]
        self._calls = SimpleQueue()
        self._count = count
        for _ in range(count):
            Thread(target=self._work, daemon=True).start()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> asyncio.Future[Any]:
        """The future of a call, for the loop that runs."""
        future = asyncio.get_running_loop().create_future()
        self._calls.put((future, partial(fn, *args, **kwargs)))
        return future

    def shutdown(self) -> None:
        """Ends each thread after the calls that were submitted; never waits for them."""
        for _ in range(self._count):
            self._calls.put(None)

    def _work(self) -> None:
        while (call := self._calls.get()) is not None:
            future, run = call
            if future.cancelled():
                continue
            settle: Callable[[Any], None] = future.set_result
            try:
                value = run()
            # Whatever it is, the waiting side raises it.
            except BaseException as e:  # noqa: BLE001
                settle, value = future.set_exception, e
            with suppress(RuntimeError):  # The loop has ended, and nobody waits.
                future.get_loop().call_soon_threadsafe(_settle, future, settle, value)


def _settle(future: asyncio.Future[Any], settle: Callable[[Any], None], value: Any) -> None:
    if not future.done():
        settle(value)
