"""Objects that are asked for one by one: into the store as they arrive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from exporter.api.bounded_gather import Asked, each
from exporter.api.endpoints import endpoint
from exporter.api.operations import filled, for_object, identified, only
from exporter.api.pagination import query
from exporter.model import json_path
from exporter.model.declaration import Kind
from exporter.model.errors import ApiError
from exporter.model.record import KindRead, Record, Unread, unwrap
from exporter.read.answers import is_skipped, object_of, titled
from exporter.read.list_reader import ListReader
from exporter.read.progress import Progress
from exporter.read.requests import Requests
from exporter.read.snapshots.takeover import CUT_SHORT, GONE, TakeOver, is_read_singly, stamp

LATER = 1 << 60
"""The places of what a list lacked begin here: after all that it had."""
Item = TypeVar("Item")


@dataclass(slots=True)
class Below:
    """What came of asking for each of some ids, or for what is below it.

    gone: those that were answered 404, in their order. missing: what failed, and how often.
    cut_short: what lists that ended half way lack. items: those of lists whose objects are asked
    for one by one.
    """

    gone: list[str]
    failed: list[tuple[str, str]]
    missing: str
    cut_short: str = ""
    items: list[Record] = field(default_factory=list)


class ObjectReader:
    """Reads objects."""

    def __init__(self, requests: Requests, take_over: TakeOver, progress: Progress) -> None:
        self.requests, self.take_over, self.progress = requests, take_over, progress
        self.store = take_over.store

    async def single(self, kind: Kind) -> None:
        """Reads the only object of a kind."""
        if self.take_over.unit(kind, "", 0):
            return
        operation = only(kind.get)
        body = object_of(await self.requests.ask(operation, **query(kind, operation)))
        named = kind.singleton or json_path.identify(kind.id, unwrap(body)) or kind.name
        record = Record(kind.name, str(named), endpoint(operation).path, body)
        self.store.put(kind.name, "", 0, [record])

    async def whole(self, kind: Kind, items: Sequence[Record], found: KindRead) -> None:
        """Reads each item of a list by requests of its own: the list leaves members out."""
        left: list[tuple[int, str, Record]] = []
        times = Counter[str]()
        for place, item in enumerate(items):
            times[item.id] += 1
            key = item.id if times[item.id] == 1 else f"{item.id} {times[item.id]}"
            if not self.take_over.unit(kind, key, place, stamp(kind, item.body)):
                left.append((place, key, item))
        asked = await self._ask(kind, left, partial(self._whole, kind), len(items) - len(left))
        found.notes(asked.gone and f"{len(asked.gone)} listed, but gone when read (404)")
        found.lacks(asked.missing)
        for (_, _, item), error in asked.failed:
            found.unread.append(Unread(kind.name, item.id, titled(kind, item), error))

    async def _whole(self, kind: Kind, of: tuple[int, str, Record]) -> None:
        """A list's item as its own request answers it, and the answers of its parts; as it is if
        it won't be exported."""
        place, key, item = of
        last_change = stamp(kind, item.body)
        if is_skipped(kind, item):
            self.store.put(kind.name, key, place, [item], last_change)
            return
        body, path, list_key = item.body, item.path, item.list_key
        if kind.summary:
            operation = for_object(kind.get, unwrap(body))
            if operation is None:
                raise ApiError("of a type that no declared operation reads")
            variable = identified(operation, item.id)
            asked = await self.requests.ask(operation, **query(kind, operation), **variable)
            body, list_key = object_of(asked), None
            path = filled(operation, variable)
            # The list may be older than the answer.
            last_change = stamp(kind, body) or last_change
        whole = Record(kind.name, item.id, path, body, list_key)
        found = [whole, *await self.parts(kind, item.id)]
        self.store.put(kind.name, key, place, found, last_change)

    async def parts(self, kind: Kind, id: str) -> list[Record]:
        """What further requests for an object answer."""
        found = []
        for part in kind.parts:
            variable = identified(part, id)
            answer = object_of(await self.requests.ask(part, **variable))
            found.append(Record(kind.name, id, filled(part, variable), answer))
        return found

    async def missing(self, kind: Kind, ids: Sequence[str], found: KindRead) -> None:
        """Asks for objects that a list lacked."""
        left = [
            (LATER + n, id)
            for n, id in enumerate(ids)
            if not self.take_over.unit(kind, f"by id {id}", LATER + n)
        ]
        one = partial(self._child, kind, "by id ")
        asked = await each(left, one, self.requests.client.concurrency, lambda done, total: None)
        found.lacks(asked.missing)

    async def each(self, kind: Kind, ids: Sequence[str], lists: ListReader) -> Below:
        """Reads the objects of each id, or those that a list has below it."""
        left: list[tuple[int, str]] = []
        gone: set[str] = set()
        items: dict[int, list[Record]] = {}
        for place, id in enumerate(ids):
            if kind.list and is_read_singly(kind):
                known = self.take_over.listed(kind, f"below {id}")
                if known is not None:
                    items[place] = known
                    continue
            elif unit := self.take_over.unit(kind, id, place):
                gone |= {id} if unit.more == GONE else set()
                continue
            left.append((place, id))
        cut_short: Counter[str] = Counter()
        if kind.list:
            one = partial(self._children, kind, lists, cut_short, items)
        else:
            one = partial(self._child, kind, "")
        asked = await self._ask(kind, left, one, len(ids) - len(left))
        for place, id in asked.gone:
            gone.add(id)
            if not (kind.list and is_read_singly(kind)):
                self.store.put(kind.name, id, place, [], more=GONE)
        return Below(
            [id for id in ids if id in gone],
            [(id, error) for (_, id), error in asked.failed],
            asked.missing,
            "; ".join(f"{n} of {len(ids)}: {text}" for text, n in cut_short.items()),
            [item for place in sorted(items) for item in items[place]],
        )

    async def _children(
        self,
        kind: Kind,
        lists: ListReader,
        cut_short: Counter[str],
        items: dict[int, list[Record]],
        of: tuple[int, str],
    ) -> None:
        place, parent = of
        found, missing = await lists.items(kind, identified(kind.list, parent))
        if missing:
            cut_short[missing] += 1
        if is_read_singly(kind):
            items[place] = found
            if not missing:
                self.store.put(kind.name, f"below {parent}", None, found)
        else:
            note = CUT_SHORT if missing else ""
            self.store.put(kind.name, parent, place, found, more=note)

    async def _child(self, kind: Kind, prefix: str, of: tuple[int, str]) -> None:
        place, object_id = of
        operation = only(kind.get)
        variable = identified(operation, object_id)
        body = object_of(await self.requests.ask(operation, **query(kind, operation), **variable))
        found = []
        if not kind.where or kind.where(unwrap(body, variable)):
            named = json_path.identify(kind.id, unwrap(body, variable)) or object_id
            path = filled(operation, {**query(kind, operation), **variable})
            found = [Record(kind.name, str(named), path, body)]
        self.store.put(kind.name, f"{prefix}{object_id}", place, found)

    async def _ask(
        self,
        kind: Kind,
        left: Sequence[Item],
        one: Callable[[Item], Awaitable[None]],
        taken: int,
    ) -> Asked[Item, None]:
        """Asks for what is left; what was taken over counts as answered."""

        def note(done: int, total: int | None) -> None:
            total = (total or 0) + taken
            self.progress.advance(kind.name, done + taken if done else 0, total)

        asked = await each(left, one, self.requests.client.concurrency, note)
        asked.answers += [None] * taken
        return asked
