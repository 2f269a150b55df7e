"""An org's objects: every kind read as its declaration says, many requests at a time.

One coroutine reads one kind and waits for the kinds it needs; all of them run in one thread, so
nothing here is locked. Requests run in the threads of a single pool and wait for nothing else.
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import partial
from http import HTTPStatus

from exporter.api.bounded_gather import Asked, each
from exporter.api.client import Client
from exporter.api.endpoints import endpoint
from exporter.api.operations import filled, for_object, identified, only
from exporter.api.pagination import alternatives, query
from exporter.model import json_path
from exporter.model.declaration import ByField, Kind
from exporter.model.errors import ApiError, UsageError
from exporter.model.record import KindRead, Record, Unread, unwrap
from exporter.read import id_discovery
from exporter.read.answers import is_skipped, object_of, records_of, titled
from exporter.read.progress import Progress
from exporter.read.requests import Requests

_INTEGRATION = re.compile(r"/api/v\d/integration(s|-interfaces)?/")
"""Where 404, to a request for all there is, means that the org doesn't use the integration."""


def read(
    client: Client,
    kinds: Sequence[Kind],
    progress: Progress,
    known: Mapping[str, KindRead] | None = None,
    older: bool = False,
    earlier: Mapping[str, Collection[str]] | None = None,
) -> dict[str, KindRead]:
    """The objects of the kinds, by kind. What can't be read is said in its KindRead.

    known: what was read of another org; of kinds that nothing lists, its ids are asked for here
    too. older: whether lists that Datadog no longer documents are asked for such ids. earlier: the
    ids of an earlier export; those that are missing now are asked for one by one, since a list that
    changes while its pages are read leaves objects out.

    Kinds with parents take those of `kinds` only. Raises UsageError if every single request was
    refused. On Ctrl-C, requests under way are abandoned.
    """
    run = Run(Requests(client), kinds, progress, known, older, earlier)
    perform(run)
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
            f"every request was refused ({requests.refused}): check DD_APP_KEY, its scopes, "
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
    ) -> None:
        self.requests = requests
        self.concurrency = requests.client.concurrency
        self.kinds = {k.name: k for k in kinds}
        self.progress = progress
        self.known = known or {}
        self.earlier = earlier or {}
        self.reads: dict[str, asyncio.Task[KindRead]] = {}
        self.mentions = id_discovery.Mentions(requests, self.kinds, self.reads, older)

    async def all(self) -> None:
        """Reads every kind into `reads`.

        Not returned: asyncio.run formats what its coroutine returns, for no one.
        """
        for name, kind in self.kinds.items():
            self.reads[name] = asyncio.create_task(self._kind(kind))
        await asyncio.gather(*self.reads.values())

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
                await self._single(kind, found)
        except ApiError as e:
            if e.status != HTTPStatus.NOT_FOUND:
                found.lacks(e)
            elif _INTEGRATION.match(endpoint(kind.list or only(kind.get)).path):
                found.notes(f"the integration isn't set up in this org ({e})")
            else:
                found.lacks(f"{e} (not enabled in this org, or no permission)")
        return found

    async def _single(self, kind: Kind, found: KindRead) -> None:
        operation = only(kind.get)
        body = object_of(await self.requests.ask(operation, **query(kind, operation)))
        named = kind.singleton or json_path.identify(kind.id, unwrap(body)) or kind.name
        found.records.append(Record(kind.name, str(named), endpoint(operation).path, body))

    async def _listed(self, kind: Kind, found: KindRead) -> None:
        for within in alternatives(kind):
            try:
                page = await self.requests.list(
                    kind, within, partial(self.progress.advance, kind.name)
                )
            except ApiError as e:
                if not within:
                    raise
                note = found.notes if e.status == HTTPStatus.NOT_FOUND else found.lacks
                note(f"{', '.join(within.values())}: {e}")
                continue
            found.records += records_of(kind, page, within)
            found.lacks(page.missing)
        await self._whole_ones(kind, found)
        await self._missing(kind, found)

    async def _missing(self, kind: Kind, found: KindRead) -> None:
        """Asks for what an earlier export had, and the list lacks."""
        if isinstance(kind.get, ByField) or not kind.get or "{" in kind.id:
            return
        there = {r.id for r in found.records} | {u.id for u in found.unread}
        asked = await each(
            sorted(set(self.earlier.get(kind.name, ())) - there),
            partial(self._child, kind),
            self.concurrency,
            lambda done, total: None,
        )
        found.records += [record for records in asked.answers for record in records]
        found.lacks(asked.missing)

    async def _whole_ones(self, kind: Kind, found: KindRead) -> None:
        """Reads each object alone, where the list leaves members out."""
        if not kind.summary and not kind.parts:
            return
        asked = await each(
            found.records,
            partial(self._whole, kind),
            self.concurrency,
            partial(self.progress.advance, kind.name),
        )
        found.records = [record for records in asked.answers for record in records]
        found.notes(asked.gone and f"{len(asked.gone)} listed, but gone when read (404)")
        found.lacks(asked.missing)
        for item, error in asked.failed:
            found.unread.append(Unread(kind.name, item.id, titled(kind, item), error))

    async def _whole(self, kind: Kind, item: Record) -> list[Record]:
        """A list's item as its own request answers it, and the answers of its parts; as it is if
        it won't be exported."""
        if is_skipped(kind, item):
            return [item]
        body, path, list_key = item.body, item.path, item.list_key
        if kind.summary:
            operation = for_object(kind.get, unwrap(body))
            if operation is None:
                raise ApiError("of a type that no declared operation reads")
            variable = identified(operation, item.id)
            asked = await self.requests.ask(operation, **query(kind, operation), **variable)
            body, list_key = object_of(asked), None
            path = filled(operation, variable)
        whole = Record(kind.name, item.id, path, body, list_key)
        return [whole, *await self._parts(kind, item.id)]

    async def _parts(self, kind: Kind, id: str) -> list[Record]:
        found = []
        for part in kind.parts:
            variable = identified(part, id)
            answer = object_of(await self.requests.ask(part, **variable))
            found.append(Record(kind.name, id, filled(part, variable), answer))
        return found

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
            for parent in parents.records:
                if is_skipped(self.kinds[name], parent):
                    left_out += 1
                else:
                    wanted[kind.parents[name].format(id=parent.id)] = None
        found.notes(left_out and f"not asked for {left_out} that aren't exported")
        found.exhaustive &= not left_out
        await self._below(kind, list(wanted), found)

    async def _below(self, kind: Kind, wanted: Sequence[str], found: KindRead) -> None:
        """Reads what stands below some parents, each called as the requests take it."""
        asked, missing = await self._each(kind, wanted, found)
        if not kind.list or kind.restricts:
            found.unread += [Unread(kind.name, id, "", error) for id, error in asked.failed]
        found.lacks(kind.list and asked.gone and f"{len(asked.gone)} of {len(wanted)}: 404")
        found.lacks(asked.missing)
        found.lacks(missing)
        if kind.list:
            await self._whole_ones(kind, found)

    async def _each(
        self, kind: Kind, ids: Sequence[str], found: KindRead
    ) -> tuple[Asked[str, list[Record]], str]:
        """Reads the objects of each id, or those below it, into `found`. Returns what came of the
        requests, and what lists that ended half way lack."""
        missing: Counter[str] = Counter()
        asked = await each(
            ids,
            partial(self._children, kind, missing) if kind.list else partial(self._child, kind),
            self.concurrency,
            partial(self.progress.advance, kind.name),
        )
        found.records = [record for records in asked.answers for record in records]
        return asked, "; ".join(f"{n} of {len(ids)}: {text}" for text, n in missing.items())

    async def _children(self, kind: Kind, missing: Counter[str], parent: str) -> list[Record]:
        within = identified(kind.list, parent)
        page = await self.requests.list(kind, within, lambda done, total: None)
        if page.missing:
            missing[page.missing] += 1
        return records_of(kind, page, within)

    async def _child(self, kind: Kind, object_id: str) -> list[Record]:
        operation = only(kind.get)
        variable = identified(operation, object_id)
        body = object_of(await self.requests.ask(operation, **query(kind, operation), **variable))
        if kind.where and not kind.where(unwrap(body, variable)):
            return []
        named = json_path.identify(kind.id, unwrap(body, variable)) or object_id
        path = filled(operation, {**query(kind, operation), **variable})
        return [Record(kind.name, str(named), path, body)]

    async def _mentioned(self, kind: Kind, found: KindRead) -> None:
        found.exhaustive = False
        ids = dict.fromkeys(id_discovery.asked_for(kind, self.known.get(kind.name)))
        if not kind.list:
            ids.update(dict.fromkeys(self.earlier.get(kind.name, ())))
        ids |= await self.mentions.ids(kind, found)
        asked, missing = await self._each(kind, sorted(ids), found)
        how = "nothing lists them: found where the objects that were read name them"
        if self.mentions.older and any(m.older for m in kind.mention):
            how += " and in an older list, which Datadog no longer documents"
        if not all(m.ids for m in kind.mention):
            found.notes(f"{how}; there may be more")
            found.notes(asked.gone and f"named, but not there: {', '.join(asked.gone)}")
        found.lacks(asked.missing)
        found.lacks(missing)
