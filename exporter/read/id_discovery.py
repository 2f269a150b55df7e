"""Ids of objects that nothing lists: where other objects, or another org, have them."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Iterable, Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import Any

from exporter.api.endpoints import endpoint
from exporter.model import json_path
from exporter.model.declaration import Get, Kind, Mention
from exporter.model.errors import ApiError
from exporter.model.record import KindRead, segments, unwrap
from exporter.read.requests import Requests
from exporter.read.snapshots.store import Store
from exporter.read.texts import Held


class Mentions:
    """Where the ids of a kind that nothing lists are sought: in the objects that are read, as they
    arrive and with their secrets, and in older lists, which Datadog no longer documents.

    reads: each kind as it will be read. older: whether the older lists are asked.
    """

    def __init__(
        self,
        requests: Requests,
        kinds: Mapping[str, Kind],
        reads: Mapping[str, Awaitable[KindRead]],
        store: Store,
        older: bool,
    ) -> None:
        self.requests, self.kinds, self.reads, self.older = requests, kinds, reads, older
        self._store = store
        self._sought: dict[str, list[tuple[str, Mention, re.Pattern[str]]]] = {}
        for kind in kinds.values():
            for mention in kind.mention:
                for name in self._sources(mention):
                    named = re.compile(mention.pattern)
                    self._sought.setdefault(name, []).append((kind.name, mention, named))
        store.seek = self._named

    async def ids(self, kind: Kind, found: KindRead) -> dict[str, None]:
        """The ids that are named, each once; what can't be asked is said in `found`."""
        ids: dict[str, None] = {}
        for mention in kind.mention:
            values: Iterable[str] = mention.ids
            if mention.older and self.older and not mention.ids:
                values = await self._listed(mention.older, mention.path, found)
            named = re.compile(mention.pattern)
            ids.update((m["id"], None) for v in values for m in named.finditer(v))
            for name in self._sources(mention):
                await self.reads[name]
                ids.update(dict.fromkeys(self._store.named(name, kind.name)))
        return ids

    def _sources(self, mention: Mention) -> list[str]:
        """The kinds in whose objects a mention is sought."""
        if mention.ids or mention.older:
            return []
        if mention.kinds:
            return [name for name in mention.kinds if name in self.kinds]
        return [name for name, kind in self.kinds.items() if not self._needs_mentions(kind)]

    def _named(self, kind: str, held: Sequence[Held]) -> dict[str, list[str]]:
        """The ids that objects of a kind name, by their kind."""
        found: dict[str, set[str]] = {}
        sought = self._sought.get(kind, ())
        for record, there in held if sought else ():
            for name, mention, pattern in sought:
                values: Iterable[str] = there.values
                if mention.path:
                    values = within(
                        mention, unwrap(record.body, included=self.kinds[kind].included)
                    )
                for text in values:
                    if mention.needle in text:
                        ids = (match["id"] for match in pattern.finditer(text))
                        found.setdefault(name, set()).update(ids)
        return {name: sorted(ids) for name, ids in found.items() if ids}

    async def _listed(self, operation: Get, path: str, found: KindRead) -> list[str]:
        """What an older list says. That it isn't there any more is no gap."""
        try:
            answer = await self.requests.ask(operation)
        except ApiError as e:
            note = found.notes if e.status == HTTPStatus.NOT_FOUND else found.lacks
            note(f"the older list {operation.path}: {e}")
            return []
        return [str(v) for v in json_path.every(answer, path)]

    def _needs_mentions(self, kind: Kind) -> bool:
        """Whether the kind is found by mention, or stands below one that is."""
        below = (self.kinds[name] for name in kind.parents if name in self.kinds)
        return bool(kind.mention) or any(self._needs_mentions(k) for k in below)


def within(mention: Mention, obj: Any) -> Iterator[str]:
    """The texts of an object in which ids are sought."""
    if mention.path:
        return (str(v) for v in json_path.every(obj, mention.path) if v is not None)
    return every_text(obj)


def asked_for(kind: Kind, read: KindRead | None) -> Iterator[str]:
    """What a kind that nothing lists was asked by: ids, or what its list asks for."""
    operation: Any = kind.list or kind.get
    template = endpoint(operation).path
    for record in read.records if read else ():
        yield list(segments(template, record.path).values())[-1]


def every_text(value: Any) -> Iterator[str]:
    """Every text in a JSON value."""
    left = [value]
    while left:
        value = left.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            left.extend(value.values())
        elif isinstance(value, list):
            left.extend(value)
