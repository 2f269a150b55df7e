"""What an object names: every value in it that may be another one's id, and whose it may be.

Nothing is known of the others yet: translate/references.py says which of these there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from typing import Any, TypeAlias

from exporter.api.endpoints import endpoint
from exporter.kinds._shared.reference_patterns import LINKS
from exporter.model import json_path
from exporter.model.declaration import Kind, Object, Ref, TextRef
from exporter.model.record import Key, Record, segments, unwrap
from exporter.read import id_discovery
from exporter.read.alone import requests_for
from exporter.schema.mapping import ODD
from exporter.schema.provider_schema import snake

Named: TypeAlias = tuple[tuple[Ref, ...], str]
"""A value, and what it may name: the first that there is."""
FEW = 2
"""Of how many kinds a member's name may speak at most: a `rule_id` may be anything."""


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def objects_of(kind: Kind, records: list[Record]) -> list[Object]:
    """The objects in the records of one id. Nothing, where they aren't of their kind's form."""
    template = endpoint(kind.list).path if kind.list and endpoint(kind.list).variables else ""
    found: Object = {}
    try:
        for record in records:
            within = segments(template, record.path) if template else {}
            found |= unwrap(record.body, within, kind.included)
        return list(kind.explode(found)) if kind.explode and not kind.list else [found]
    except ODD:
        return []


class Names:
    """What objects of some kinds name among these kinds."""

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        self.kinds = kinds

    def of(self, kind: Kind, obj: Object) -> Iterator[Named]:
        """What an object names where its declaration says so, in links to pages of the app, and at
        members that are called by a kind, such as `datastoreId`."""
        for path, refs in kind.refs.items():
            many = refs if isinstance(refs, tuple) else (refs,)
            whole = tuple(r for r in many if isinstance(r, Ref))
            texts = [t for t in many if isinstance(t, TextRef) and (t.when is None or t.when(obj))]
            for value in json_path.every(obj, path):
                if whole and _is_id(value):
                    yield whole, str(value)
                if isinstance(value, str):
                    yield from _matches(texts, value)
        yield from self._anywhere(obj)

    def mentioned(self, kind: Kind, obj: Object) -> Iterator[Key]:
        """What an object mentions of kinds that nothing lists, where those name its kind."""
        for other in self.kinds.values():
            for mention in () if other.list else other.mention:
                if kind.name in mention.kinds:
                    for text in id_discovery.within(mention, obj):
                        for match in _pattern(mention.pattern).finditer(text):
                            yield other.name, match["id"]

    def _anywhere(self, value: Any, member: str = "") -> Iterator[Named]:
        if isinstance(value, dict):
            for name, inner in value.items():
                yield from self._anywhere(inner, name)
        elif isinstance(value, list):
            for inner in value:
                yield from self._anywhere(inner, member)
        elif _is_id(value):
            if called := self._called(member):
                yield called, str(value)
            if isinstance(value, str) and "/" in value:
                yield from _matches(LINKS, value)

    def _called(self, member: str) -> tuple[Ref, ...]:
        if not member.endswith(("d", "s")):
            return ()
        stem = re.sub(r"_ids?$", "", name := snake(member))
        return self._stems.get(stem, ()) if stem != name else ()

    @cached_property
    def _stems(self) -> dict[str, tuple[Ref, ...]]:
        """The kinds by what one of their objects is called, or by the last words of that: of those
        of which one request tells whether it was meant."""
        found: dict[str, dict[Ref, None]] = {}
        for kind in self.kinds.values():
            if kind.id == "id" and requests_for(kind, "any"):
                for name in (kind.singular, kind.name.removesuffix("s")):
                    words = name.split("_")
                    for n in range(len(words)):
                        found.setdefault("_".join(words[n:]), {})[Ref(kind.name)] = None
        return {stem: tuple(refs) for stem, refs in found.items() if len(refs) <= FEW}


def _is_id(value: Any) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool) and value not in ("", 0)


def _matches(texts: Any, value: str) -> Iterator[Named]:
    for text in texts:
        if text.needle in value:
            for match in _pattern(text.pattern).finditer(value):
                yield text.refs, match["id"]
