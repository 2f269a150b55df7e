"""The requests of one reading: sent by the threads of a pool, each list once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from http import HTTPStatus
from typing import Any, TypeVar

from exporter.api.client import Client
from exporter.api.executor import Workers
from exporter.api.pagination import Listing, listing
from exporter.model.declaration import Get, Kind, Operation
from exporter.model.errors import ApiError

_REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)


Result = TypeVar("Result")


class Tasks(dict[str, asyncio.Task[Result]]):
    """Tasks by name, each of which begins when it is first asked for."""

    def __init__(self, work: Callable[[str], Coroutine[Any, Any, Result]]) -> None:
        super().__init__()
        self._work = work

    def begin(self, name: str) -> None:
        """Begins a task that nobody waits for yet."""
        _ = self[name]

    def __missing__(self, name: str) -> asyncio.Task[Result]:
        self[name] = asyncio.create_task(self._work(name))
        return self[name]


class Requests:
    """What coroutines of one thread ask an org. answered: any request was not refused; refused: the
    last that was."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.answered = False
        self.refused: ApiError | None = None
        self._workers = Workers(client.concurrency)
        self._lists: dict[tuple[object, ...], asyncio.Task[Listing]] = {}

    def shutdown(self) -> None:
        """Ends the threads."""
        self._workers.shutdown()

    async def ask(self, operation: Operation | Get, /, **parameters: Any) -> Any:
        """The answer to a request. Raises ApiError."""
        call = self._workers.submit(self.client.request, operation, **parameters)
        try:
            answer = await asyncio.wrap_future(call)
        except ApiError as e:
            if e.status in _REFUSED:
                self.refused = e
            else:
                self.answered = True
            raise
        self.answered = True
        return answer

    async def list(
        self, kind: Kind, within: dict[str, str], note: Callable[[int, int | None], None]
    ) -> Listing:
        """The list of a kind, requested once for kinds that share it. Raises ApiError."""
        fixed, values = repr(sorted(kind.query.items())), tuple(within.values())
        key = (kind.list, fixed, values, kind.items, kind.id, kind.page_size)
        if key not in self._lists:
            self._lists[key] = asyncio.create_task(listing(self.ask, kind, within, note))
        return await self._lists[key]
