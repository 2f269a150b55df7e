"""The requests of one reading: sent by the threads of a pool, each list once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, TypeVar

from exporter.api.client import Client
from exporter.api.executor import Workers
from exporter.api.pagination import Listing, Page, Place, pages
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


@dataclass(slots=True)
class _Shared:
    """A list that several kinds share. left: how many of them haven't had it yet."""

    pages: asyncio.Task[list[Page]]
    left: int


class Requests:
    """What coroutines of one thread ask an org. answered: any request was not refused; refused: the
    last that was; unanswered: one got no answer at all.

    kinds: those that are read, each of whose lists is asked for once; where nobody knows how often
    one will be, each list is held to the end.
    """

    def __init__(self, client: Client, kinds: Iterable[Kind] | None = None) -> None:
        self.client = client
        self.answered = False
        self.unanswered = False
        self.refused: ApiError | None = None
        self._workers = Workers(client.concurrency)
        self._hold = kinds is None
        self._sharing = Counter(_list_key(k) for k in kinds or () if k.list)
        self._lists: dict[tuple[object, ...], _Shared] = {}

    def shutdown(self) -> None:
        """Ends the threads."""
        self._workers.shutdown()

    async def ask(self, operation: Operation | Get, /, **parameters: Any) -> Any:
        """The answer to a request. Raises ApiError."""
        try:
            answer = await self._workers.submit(self.client.request, operation, **parameters)
        except ApiError as e:
            if e.status in _REFUSED:
                self.refused = e
            else:
                self.answered = True
            self.unanswered |= not e.status
            raise
        self.answered = True
        return answer

    async def pages(
        self,
        kind: Kind,
        within: dict[str, str],
        note: Callable[[int, int | None], None],
        start: Place | None = None,
        known: Iterable[str] = (),
    ) -> AsyncIterator[Page]:
        """The list of a kind, page by page. One that several kinds share is requested once, and
        read to its end before the first page comes. Raises ApiError; see pagination.pages."""
        key = _list_key(kind)
        if not self._hold and self._sharing[key] < 2:
            async for page in pages(self.ask, kind, within, note, start, known):
                yield page
            return
        of = (key, tuple(within.values()))
        if of not in self._lists:
            reading = _all(pages(self.ask, kind, within, note))
            self._lists[of] = _Shared(asyncio.create_task(reading), self._sharing[key])
        shared = self._lists[of]
        shared.left -= 1
        if not shared.left and not self._hold:
            del self._lists[of]
        for page in await shared.pages:
            yield page

    async def list(self, kind: Kind, within: dict[str, str]) -> Listing:
        """The list of a kind. Raises ApiError."""
        found = Listing()
        async for page in self.pages(kind, within, lambda done, total: None):
            found.items |= page.items
            found.missing = page.missing
        return found


def _list_key(kind: Kind) -> tuple[object, ...]:
    return (kind.list, repr(sorted(kind.query.items())), kind.items, kind.id, kind.page_size)


async def _all(pages: AsyncIterator[Page]) -> list[Page]:
    return [page async for page in pages]
