"""Some objects of an org, and all that they refer to: each by a request of its own.
What belongs to an object, such as a team's memberships and who may edit it, comes along. Lists are
read whole where nothing else tells, or what no other object has as its name is sought.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Coroutine, Iterable, Sequence
from http import HTTPStatus
from typing import Any

from exporter.api.client import Client
from exporter.api.operations import filled
from exporter.api.pagination import query
from exporter.model import json_path
from exporter.model.declaration import ByField, Get, Kind, Object, Operation, Ref
from exporter.model.errors import ApiError, UsageError
from exporter.model.record import Key, KindRead, Record, Unread, unwrap
from exporter.read.alone import (
    comes_along,
    is_by_id,
    is_left_out,
    is_looked_up,
    joined,
    narrowed,
    requests_for,
)
from exporter.read.answers import object_of, records_of
from exporter.read.named_objects import Names, objects_of
from exporter.read.object_reader import ObjectReader
from exporter.read.progress import Progress
from exporter.read.reader import Run, perform
from exporter.read.requests import Requests, Tasks
from exporter.read.snapshots.store import Store
from exporter.read.snapshots.takeover import TakeOver
from exporter.schema.mapping import ODD

ABSENT = (HTTPStatus.NOT_FOUND, HTTPStatus.BAD_REQUEST)
"""How the API says that there is no object of an id, or that none can have such an id."""
ONE_BY_ONE = "only what was asked for, and what that refers to"


def read(
    client: Client, kinds: Sequence[Kind], progress: Progress, objects: Sequence[Key]
) -> dict[str, KindRead]:
    """The objects, what they refer to, and what belongs to them, by kind; beside them, what was
    read to find these. What can't be read of it is said in its KindRead.

    Raises UsageError if one of the objects isn't there or can't be read.
    """
    run = _Closure(Requests(client), kinds, progress, objects)
    perform(run)
    return run.found()


class _Closure(Run):
    """One reading of some objects of an org, and of all that they refer to."""

    def __init__(
        self,
        requests: Requests,
        kinds: Sequence[Kind],
        progress: Progress,
        objects: Sequence[Key],
    ) -> None:
        super().__init__(requests, kinds, progress)
        self.objects = objects
        self.names = Names(self.kinds)
        self.reads: Tasks[KindRead] = Tasks(self.whole)
        self.mentions.reads = self.reads
        self._alone: dict[str, list[Record]] = {}
        """What was read one by one, by kind."""
        self._unread: dict[str, list[Unread]] = {}
        self._failures: dict[str, Counter[str]] = {}
        self._missing_ones: dict[Key, str] = {}
        self._wanted: set[Key] = set()
        self._sought: set[tuple[str, str, str]] = set()
        self._answers: dict[str, asyncio.Task[Any]] = {}
        self._left: list[asyncio.Task[None]] = []
        self._later: list[tuple[Kind, str]] = []
        """What comes along with what it stands below, if that is wanted, too."""

    async def all(self) -> None:
        """Reads until nothing that was read names anything else."""
        for kind, id in self.objects:
            self._want(kind, id)
        while self._left or self._later:
            if not self._left:
                later, self._later = self._later, []
                for below, id in later:
                    if all(r.id != id for r in self._of(below.name)):
                        self._soon(self._one(below, id))
            tasks, self._left = self._left, []
            await asyncio.gather(*tasks)
        await asyncio.gather(*self.reads.values())

    async def whole(self, name: str) -> KindRead:
        """All objects of a kind."""
        self._of(name)
        return await self._read(self.kinds[name])

    def found(self) -> dict[str, KindRead]:
        """What was read, by kind. UsageError: not all that was asked for is there."""
        absent = [(k, why) for k in self.objects if (why := self._missing_ones.get(k))]
        if absent:
            said = "; ".join(f"--object {'/'.join(k)}: {why}" for k, why in absent)
            raise UsageError(f"{said}: give the id that ledger.json of a whole export has")
        for name in tuple(self._alone):
            # That there is nothing below these is known, too.
            for below in (k.name for k in self.kinds.values() if name in k.parents):
                self._of(below)
        return {name: self._result(name) for name in self.kinds if name in self._alone}

    def _result(self, name: str) -> KindRead:
        """What was read of a kind, all of it and one by one."""
        whole = self.reads[name].result() if name in self.reads else KindRead(name)
        known = {r.id for r in whole.records} | {u.id for u in whole.unread}
        found = KindRead(
            name,
            [*whole.records, *(r for r in self._alone[name] if r.id not in known)],
            whole.complete,
            whole.reason or ("" if name in self.reads else ONE_BY_ONE),
            [*whole.unread, *(u for u in self._unread.get(name, ()) if u.id not in known)],
            exhaustive=False,
        )
        for text, times in self._failures.get(name, Counter()).items():
            found.lacks(text if times == 1 else f"{times} times {text}")
        if found.records or not found.complete:
            self.progress.finish(found)
        return found

    # What is wanted

    def _of(self, name: str) -> list[Record]:
        if name not in self._alone:
            self._alone[name] = []
            self.progress.start(name)
        return self._alone[name]

    def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        self._left.append(asyncio.create_task(work))

    def _want(self, name: str, id: str) -> None:
        kind = self.kinds.get(name)
        if kind is None or (name, id) in self._wanted:
            return
        self._wanted.add((name, id))
        if kind.parents and not requests_for(kind, id):
            self._later.append((kind, id))
        else:
            self._soon(self._one(kind, id))

    def _want_any(self, kind: Kind, refs: tuple[Ref, ...], value: str) -> None:
        """Wants what a value in an object of a kind may name. Where an id of one kind may be
        another's, too, the object of the first refers to that: a monitor to the test that made it.
        """
        known = [
            (name, ref)
            for ref in refs
            for name in ref.kinds
            if name in self.kinds and not comes_along(kind, self.kinds[name])
        ]
        by_id = [name for name, ref in known if not ref.key]
        for name in by_id:
            self._want(name, value)
        for name, ref in () if by_id else known:
            if (name, ref.key, value) not in self._sought:
                self._sought.add((name, ref.key, value))
                self._soon(self._by_key(self.kinds[name], ref.key, value))

    def _fails(self, kind: Kind, error: ApiError | str, unread: Iterable[Unread] = ()) -> None:
        self._of(kind.name)
        self._unread.setdefault(kind.name, []).extend(unread)
        self._failures.setdefault(kind.name, Counter())[str(error)] += 1

    # How it is read

    async def _one(self, kind: Kind, id: str) -> None:
        """Reads an object, and wants what it refers to."""
        key = (kind.name, id)
        try:
            records = await self._records(kind, id)
        except ApiError as e:
            self._missing_ones[key] = str(e)
            if e.status not in ABSENT:
                unread = Unread(kind.name, id, "", str(e))
                self._fails(kind, f"{kind.singular} {id}: {e}", [unread])
            return
        if not records:
            self._missing_ones[key] = f"no such object among the {kind.name} of this org"
        self._add(kind, records)

    async def _records(self, kind: Kind, id: str) -> list[Record]:
        asked = requests_for(kind, id)
        if not asked:
            read = await self.reads[kind.name]
            several = not (kind.list or kind.parents or kind.mention) and kind.explode
            found = [r for r in read.records if r.id == id or several]
            if not found and not read.complete:
                raise ApiError(read.reason)
            return found
        absent: ApiError | None = None
        for operation, variables in asked:
            try:
                body = object_of(await self._answer(kind, operation, variables))
            except ApiError as e:
                if e.status not in ABSENT:
                    raise
                absent = e
                continue
            obj = unwrap(body, variables)
            if isinstance(kind.get, ByField):
                of = kind.get.operations.get(str(json_path.get(obj, kind.get.path)))
                if of is not operation:
                    continue
            if kind.where and not kind.where(obj):
                return []
            path = filled(operation, {**query(kind, operation), **variables})
            return [Record(kind.name, id, path, body), *await self.singly.parts(kind, id)]
        if absent and kind.list and not (kind.summary or is_by_id(kind)):
            return [r for r in (await self.reads[kind.name]).records if r.id == id]
        if absent:
            raise absent
        return []

    async def _answer(
        self, kind: Kind, operation: Operation | Get, variables: dict[str, str]
    ) -> Any:
        """The answer to a request; one, where two kinds share it, such as users' accounts."""
        parameters = {**query(kind, operation), **variables}
        key = filled(operation, parameters) + repr(sorted(query(kind, operation).items()))
        if key not in self._answers:
            self._answers[key] = asyncio.create_task(self.requests.ask(operation, **parameters))
        return await self._answers[key]

    async def _by_key(self, kind: Kind, key: str, value: str) -> None:
        """Finds an object by what isn't its id, in a list."""
        for within in narrowed(kind, value) if kind.list and not kind.parents else ():
            try:
                page = await self.requests.list(kind, within)
            except ApiError as e:
                if e.status not in ABSENT:
                    self._fails(kind, e)
                continue
            for record in records_of(kind, page, within):
                if str(json_path.get(unwrap(record.body, within), key)) == value:
                    if kind.summary or kind.parts:
                        self._want(kind.name, record.id)
                    elif (kind.name, record.id) not in self._wanted:
                        self._wanted.add((kind.name, record.id))
                        self._add(kind, [record])

    async def _below_one(self, kind: Kind, parent: str) -> None:
        """Reads what stands below an object."""
        found, apart = KindRead(kind.name), TakeOver(Store())
        singly = ObjectReader(self.requests, apart, self.progress)
        await self._below(kind, [parent], found, singly)
        found.records = apart.store.records(kind.name)
        if not found.complete:
            self._fails(kind, found.reason, found.unread)
        by_id: dict[str, list[Record]] = {}
        for record in found.records:
            by_id.setdefault(record.id, []).append(record)
        for id, records in by_id.items():
            if (kind.name, id) not in self._wanted:
                self._wanted.add((kind.name, id))
                self._add(kind, records)

    # What it leads to

    def _add(self, kind: Kind, records: list[Record]) -> None:
        """Adds what was read, and wants what it refers to."""
        alone = self._of(kind.name)
        alone += records
        self.progress.advance(kind.name, len(alone), None)
        for obj in objects_of(kind, records):
            try:
                self._follow(kind, obj, records[0].id)
            except ODD:
                continue  # Of a form that no declaration speaks of: its ledger's entry says so.

    def _follow(self, kind: Kind, obj: Object, id: str) -> None:
        if kind.join:
            obj, needed = joined(kind, obj)
            for name in needed:
                other = self.kinds.get(name)
                if other and name not in kind.parents and not comes_along(kind, other):
                    self.reads.begin(name)
        if is_looked_up(kind, obj):
            self.reads.begin(kind.name)
        for refs, value in self.names.of(kind, obj):
            self._want_any(kind, refs, value)
        for key in self.names.mentioned(kind, obj):
            self._want(*key)
        if not is_left_out(kind, obj):
            for below in (k for k in self.kinds.values() if kind.name in k.parents):
                self._of(below.name)
                self._soon(self._below_one(below, below.parents[kind.name].format(id=id)))
