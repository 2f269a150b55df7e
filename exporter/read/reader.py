"""An org's objects: every kind read as its declaration says, many requests at a time.

One coroutine reads one kind and waits for the kinds it needs; all of them run in one thread, so
nothing here is locked. Requests run in the threads of a single pool and wait for nothing else.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from http import HTTPStatus

from exporter.api.client import Client
from exporter.api.endpoints import endpoint
from exporter.api.operations import only
from exporter.api.pagination import alternatives
from exporter.model.declaration import ByField, Kind
from exporter.model.errors import ApiError, UsageError
from exporter.model.record import KindRead, Record, Unread
from exporter.read import id_discovery
from exporter.read.answers import is_skipped
from exporter.read.list_reader import ListReader
from exporter.read.object_reader import ObjectReader
from exporter.read.progress import Progress
from exporter.read.requests import Requests
from exporter.read.snapshots.store import SAVE_SECONDS, Store
from exporter.read.snapshots.takeover import TakeOver, is_read_singly

_INTEGRATION = re.compile(r"/api/v\d/integration(s|-interfaces)?/")
"""Where 404, to a request for all there is, means that the org doesn't use the integration."""


def read(
    client: Client,
    kinds: Sequence[Kind],
    progress: Progress,
    known: Mapping[str, KindRead] | None = None,
    older: bool = False,
    earlier: Mapping[str, Collection[str]] | None = None,
    take_over: TakeOver | None = None,
) -> dict[str, KindRead]:
    """The objects of the kinds, by kind. What can't be read is said in its KindRead.

    known: what was read of another org; of kinds that nothing lists, its ids are asked for here
    too. older: whether lists that Datadog no longer documents are asked for such ids. earlier: the
    ids of an earlier export; those that are missing now are asked for one by one, since a list that
    changes while its pages are read leaves objects out. take_over: where what is read goes, and
    what needs no request; in memory, secrets and all, if not given.

    Kinds with parents take those of `kinds` only. Raises UsageError if every single request was
    refused. On Ctrl-C, requests under way are abandoned.
    """
    take_over = take_over or TakeOver(Store())
    run = Run(Requests(client, kinds), kinds, progress, known, older, earlier, take_over)
    perform(run)
    take_over.interrupted = run.requests.unanswered
    return {name: task.result() for name, task in run.reads.items()}


def perform(run: Run) -> None:
    """Reads what a run is about. Raises UsageError if every single request was refused."""
    requests = run.requests
    try:
        asyncio.run(run.all())
    except BaseException:
        requests.client.close()
        raise
    finally:
        requests.shutdown()
    if requests.refused and not requests.answered:
        raise UsageError(
            f"every request was refused ({requests.refused}): check "
            f"{requests.client.called.app_key}, its scopes, "
            "and what the roles of its owner may read"
        )


class Run:
    """One reading of an org. For the parameters see `read`."""

    def __init__(
        self,
        requests: Requests,
        kinds: Sequence[Kind],
        progress: Progress,
        known: Mapping[str, KindRead] | None = None,
        older: bool = False,
        earlier: Mapping[str, Collection[str]] | None = None,
        take_over: TakeOver | None = None,
    ) -> None:
        take_over = take_over or TakeOver(Store())
        self.requests = requests
        self.kinds = {k.name: k for k in kinds}
        self.progress = progress
        self.known = known or {}
        self.earlier = earlier or {}
        self.store = take_over.store
        self.reads: dict[str, asyncio.Task[KindRead]] = {}
        self.lists = ListReader(requests, take_over)
        self.singly = ObjectReader(requests, take_over, progress)
        self.mentions = id_discovery.Mentions(requests, self.kinds, self.reads, self.store, older)

    async def all(self) -> None:
        """Reads every kind into `reads`.

        Not returned: asyncio.run formats what its coroutine returns, for no one.
        """
        for name, kind in self.kinds.items():
            self.reads[name] = asyncio.create_task(self._kind(kind))
        await asyncio.gather(*self.reads.values(), self._save())

    async def _save(self) -> None:
        """Saves what was put into the store, again and again until all is read."""
        left = {*self.reads.values()}
        while left:
            _, left = await asyncio.wait(left, timeout=SAVE_SECONDS)
            if self.store.unsaved:
                self.store.save()

    async def _kind(self, kind: Kind) -> KindRead:
        self.progress.start(kind.name)
        found = await self._read(kind)
        self.progress.finish(found)
        return found

    async def _read(self, kind: Kind) -> KindRead:
        found = KindRead(kind.name)
        try:
            if kind.parents:
                await self._below_parents(kind, found)
            elif kind.mention:
                await self._mentioned(kind, found)
            elif kind.list:
                await self._listed(kind, found)
            else:
                await self.singly.single(kind)
        except ApiError as e:
            if e.status != HTTPStatus.NOT_FOUND:
                found.lacks(e)
            elif _INTEGRATION.match(endpoint(kind.list or only(kind.get)).path):
                found.notes(f"the integration isn't set up in this org ({e})")
            else:
                found.lacks(f"{e} (not enabled in this org, or no permission)")
        found.records = self.store.records(kind.name)
        return found

    async def _listed(self, kind: Kind, found: KindRead) -> None:
        items: list[Record] = []
        for turn, within in enumerate(alternatives(kind)):
            note = partial(self.progress.advance, kind.name)
            try:
                if is_read_singly(kind):
                    more, missing = await self.lists.items(kind, within, note)
                    items += more
                else:
                    missing = await self.lists.stored(kind, within, turn, note)
            except ApiError as e:
                if not within:
                    raise
                said = found.notes if e.status == HTTPStatus.NOT_FOUND else found.lacks
                said(f"{', '.join(within.values())}: {e}")
                continue
            found.lacks(missing)
        if is_read_singly(kind):
            await self.singly.whole(kind, items, found)
        await self._missing(kind, found)

    async def _missing(self, kind: Kind, found: KindRead) -> None:
        """Asks for what an earlier export had, and the list lacks."""
        known = self.earlier.get(kind.name, ())
        if isinstance(kind.get, ByField) or not kind.get or "{" in kind.id or not known:
            return
        there = {*self.store.records(kind.name).ids(), *(u.id for u in found.unread)}
        await self.singly.missing(kind, sorted(set(known) - there), found)

    async def _below_parents(self, kind: Kind, found: KindRead) -> None:
        present = [name for name in kind.parents if name in self.kinds]
        if not present:
            raise ApiError(f"needs {' or '.join(kind.parents)}, which the run doesn't read")
        absent = ", ".join(name for name in kind.parents if name not in present)
        found.notes(absent and f"not asked for {absent}, which the run doesn't read")
        found.exhaustive = not absent
        wanted: dict[str, None] = {}
        left_out = 0
        for name in present:
            parents = await self.reads[name]
            found.exhaustive &= parents.exhaustive
            if not parents.complete:
                found.lacks(f"{name} are incomplete")
            ids, skipped = _not_skipped(self.kinds[name], parents)
            wanted |= {kind.parents[name].format(id=id): None for id in ids}
            left_out += skipped
        found.notes(left_out and f"not asked for {left_out} that aren't exported")
        found.exhaustive &= not left_out
        await self._below(kind, list(wanted), found, self.singly)

    async def _below(
        self, kind: Kind, wanted: Sequence[str], found: KindRead, singly: ObjectReader
    ) -> None:
        """Reads what stands below some parents, each called as the requests take it."""
        asked = await singly.each(kind, wanted, self.lists)
        if not kind.list or kind.restricts:
            found.unread += [Unread(kind.name, id, "", error) for id, error in asked.failed]
        found.lacks(kind.list and asked.gone and f"{len(asked.gone)} of {len(wanted)}: 404")
        found.lacks(asked.missing)
        found.lacks(asked.cut_short)
        if kind.list and is_read_singly(kind):
            await singly.whole(kind, asked.items, found)

    async def _mentioned(self, kind: Kind, found: KindRead) -> None:
        found.exhaustive = False
        ids = dict.fromkeys(id_discovery.asked_for(kind, self.known.get(kind.name)))
        if not kind.list:
            ids.update(dict.fromkeys(self.earlier.get(kind.name, ())))
        ids |= await self.mentions.ids(kind, found)
        asked = await self.singly.each(kind, sorted(ids), self.lists)
        how = "nothing lists them: found where the objects that were read name them"
        if self.mentions.older and any(m.older for m in kind.mention):
            how += " and in an older list, which Datadog no longer documents"
        if not all(m.ids for m in kind.mention):
            found.notes(f"{how}; there may be more")
            found.notes(asked.gone and f"named, but not there: {', '.join(asked.gone)}")
        found.lacks(asked.missing)
        found.lacks(asked.cut_short)


def _not_skipped(kind: Kind, read: KindRead) -> tuple[Iterable[str], int]:
    """The ids of the objects that are exported, and how many aren't."""
    if not kind.skip:
        return read.ids(), 0
    ids, skipped = [], 0
    for record in read.records:
        if is_skipped(kind, record):
            skipped += 1
        else:
            ids.append(record.id)
    return ids, skipped
