"""Ids of objects that nothing lists: where other objects, or another org, have them."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Iterator, Mapping
from http import HTTPStatus
from typing import Any

from exporter.api.endpoints import endpoint
from exporter.model import json_path
from exporter.model.declaration import Get, Kind, Mention
from exporter.model.errors import ApiError
from exporter.model.record import KindRead, segments, unwrap
from exporter.read.requests import Requests


class Mentions:
    """Where the ids of a kind that nothing lists are sought: in the objects that are read, and in
    older lists, which Datadog no longer documents.

    reads: each kind as it will be read. older: whether the older lists are asked.
    """

    def __init__(
        self,
        requests: Requests,
        kinds: Mapping[str, Kind],
        reads: Mapping[str, Awaitable[KindRead]],
        older: bool,
    ) -> None:
        self.requests, self.kinds, self.reads, self.older = requests, kinds, reads, older

    async def ids(self, kind: Kind, found: KindRead) -> dict[str, None]:
        """The ids that are named, each once; what can't be asked is said in `found`."""
        ids: dict[str, None] = {}
        for mention in kind.mention:
            if mention.ids:
                values = list(mention.ids)
            elif not mention.older:
                values = await self._texts(mention)
            elif self.older:
                values = await self._listed(mention.older, mention.path, found)
            else:
                values = []
            named = re.compile(mention.pattern)
            ids.update((m["id"], None) for v in values for m in named.finditer(v))
        return ids

    async def _texts(self, mention: Mention) -> list[str]:
        """The texts in which a mention is sought, each once."""
        found: dict[str, None] = {}
        for name in mention.kinds or self.kinds:
            other = self.kinds.get(name)
            if other is None or (not mention.kinds and self._needs_mentions(other)):
                continue
            found.update(dict.fromkeys(texts(mention, other, await self.reads[name])))
        return list(found)

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


def texts(mention: Mention, kind: Kind, read: KindRead) -> Iterator[str]:
    """The texts of a kind's objects in which ids are sought."""
    for record in read.records:
        body = record.body
        yield from within(mention, unwrap(body, included=kind.included) if mention.path else body)


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
