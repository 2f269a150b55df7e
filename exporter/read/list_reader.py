"""Lists of objects: into the store page by page, from where a run before ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from exporter.api.pagination import Page, Place
from exporter.model.declaration import Kind
from exporter.model.errors import ApiError
from exporter.model.json_text import decoded, encoded
from exporter.model.record import Record
from exporter.read.answers import records_of
from exporter.read.requests import Requests
from exporter.read.snapshots.store import Unit
from exporter.read.snapshots.takeover import TakeOver

Note = Callable[[int, int | None], None]
TURN = 1 << 32
"""The pages of one list have places from `turn * TURN` on."""


class ListReader:
    """Reads lists."""

    def __init__(self, requests: Requests, take_over: TakeOver) -> None:
        self.requests, self.take_over = requests, take_over
        self.store = take_over.store

    async def items(
        self, kind: Kind, within: dict[str, str], note: Note = lambda done, total: None
    ) -> tuple[list[Record], str]:
        """The items of a list, and why there may be more."""
        found: list[Record] = []
        missing = ""
        async for page in self.requests.pages(kind, within, note):
            found += records_of(kind, page, within)
            missing = page.missing
        return found, missing

    async def stored(self, kind: Kind, within: dict[str, str], turn: int, note: Note) -> str:
        """Puts a list into the store as its pages come; says why there may be more.

        turn: which of the kind's lists it is. Raises ApiError if not even the first page can be
        had.
        """
        prefix = f"{','.join(within.values())}#"
        read = self.take_over.pages(kind, prefix)
        notes = [decoded(unit.more) for unit in read]
        if notes and notes[-1]["last"] and not notes[-1]["missing"]:
            self._use(kind, prefix, turn, len(read))
            return ""
        if read:
            try:
                return await self._continued(kind, within, turn, note, read, notes)
            except _ChangedError:
                pass  # Then what stood on the pages before may have moved, too.
        return await self._put(kind, within, turn, self.requests.pages(kind, within, note))

    async def _continued(
        self,
        kind: Kind,
        within: dict[str, str],
        turn: int,
        note: Note,
        read: Sequence[Unit],
        notes: Sequence[Any],
    ) -> str:
        """Goes on where a run before ended: with its last page, which must be as it was."""
        prefix = f"{','.join(within.values())}#"
        before = {r.id for unit in read[:-1] for r in self.store.listed(kind.name, unit)}
        last = {r.id for r in self.store.listed(kind.name, read[-1])}
        start = Place(len(read), notes[-1]["at"], notes[-1]["before"])
        pages = self.requests.pages(kind, within, note, start, before)
        try:
            first = await anext(pages)
        except ApiError as e:
            raise _ChangedError from e
        if {r.id for r in records_of(kind, first, within)} != last:
            raise _ChangedError
        self._use(kind, prefix, turn, len(read) - 1)
        self._add(kind, within, turn, first)
        return first.missing if first.is_last else await self._put(kind, within, turn, pages)

    async def _put(self, kind: Kind, within: dict[str, str], turn: int, pages: Any) -> str:
        missing = ""
        async for page in pages:
            self._add(kind, within, turn, page)
            missing = page.missing
        return missing

    def _add(self, kind: Kind, within: dict[str, str], turn: int, page: Page) -> None:
        if page.missing and not page.items:
            return  # It failed.
        more = {
            "at": page.place.at,
            "before": page.place.before,
            "last": page.is_last,
            "missing": page.missing,
        }
        number = page.place.number
        self.store.put(
            kind.name,
            f"{','.join(within.values())}#{number}",
            turn * TURN + number,
            records_of(kind, page, within),
            more=encoded(more),
        )

    def _use(self, kind: Kind, prefix: str, turn: int, count: int) -> None:
        for number in range(1, count + 1):
            self.store.use(kind.name, f"{prefix}{number}", turn * TURN + number)


class _ChangedError(Exception):
    """A list isn't what it was, or can't be gone on with."""
