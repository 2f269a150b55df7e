"""From records to items: objects out of their envelopes, joined, each in its shape."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from exporter.api.endpoints import endpoint
from exporter.api.operations import filled
from exporter.model import json_path
from exporter.model.declaration import Kind, Object
from exporter.model.ledger import Entry, Outcome
from exporter.model.record import KindRead, Record, segments, unwrap
from exporter.model.surrogates import REPLACEMENT, replaced
from exporter.read import readability
from exporter.read.secrets import secret_variables
from exporter.read.selection import Selection
from exporter.schema.mapping import ODD, oddity
from exporter.schema.provider_schema import of_companion
from exporter.terraform.companion_install import COMMAND
from exporter.translate.form_choice import begin
from exporter.translate.identity import called, names_others, title
from exporter.translate.item import Item

WITHOUT_COMPANION = (
    f"Datadog's provider has no resource for it: `{COMMAND}`, then export again, brings it in"
)
"""Why an object is left out where the companion provider isn't in use."""
NOT_EXPORTED = "not part of this export"
HALF = "its id holds half a surrogate pair, so Terraform can't import it"
"""Why an object is left out that no file can name."""


RECENT = 64
"""How many objects of a kind are in memory once they have been looked at."""


def items(selection: Selection, reads: Mapping[str, KindRead]) -> tuple[list[Item], list[Entry]]:
    """Each object of the records, once; and the entries of what is no object of its kind."""
    failed: list[Entry] = []
    found = [item for read in reads.values() for item in _of(selection, read, failed)]
    of_kind: dict[str, list[Item]] = {}
    for item in found:
        of_kind.setdefault(item.kind.name, []).append(item)

    @cache
    def objects(kind: str) -> list[Object]:
        return [item.obj for item in of_kind.get(kind, ())]

    for item in found:
        if item.kind.join:
            objects(item.kind.name)  # As they are read: none has taken anything over yet.
    exportable = []
    for item in found:
        try:
            if item.kind.join:
                item.held = item.kind.join(item.obj, objects)
                item.marked = True
            if not item.is_settled:
                _settle(item, selection)
        except ODD as e:
            failed.append(_failed(item.kind, item.id, item.obj, item.path, oddity(e)))
        else:
            exportable.append(item)
    return exportable, failed


def _settle(item: Item, selection: Selection) -> None:
    """Gives an item its title, as far as that names no other object, and its shape or the reason
    why it is skipped. Raises any of ODD."""
    if not names_others(item.kind):
        item.title = secret_variables.shown(title(item))
    item.skipped = next((why for why, holds in item.kind.skip.items() if holds(item.obj)), "")
    if not item.skipped and item.kind.name in selection.beside and item.kind.resource_type:
        item.skipped = NOT_EXPORTED
    if not item.skipped:
        begin(item, selection)
        if of_companion(item.shape.resource_type) and not selection.companion:
            item.skipped = WITHOUT_COMPANION
    item.is_settled = True


class _Objects:
    """The objects of a kind's records, out of their envelopes; read again when they are wanted."""

    def __init__(self, kind: Kind, records: Sequence[Record]) -> None:
        self._kind, self._records = kind, records
        listed = kind.list and endpoint(kind.list).variables
        self._template = endpoint(kind.list).path if kind.list and listed else ""
        self.at = lru_cache(maxsize=RECENT)(self._at)

    def of(self, id: str, path: str, body: Any) -> list[Object]:
        """The objects of one record. Raises any of ODD."""
        kind = self._kind
        within = segments(self._template, path) if self._template else {}
        whole = unwrap(body, within, kind.included)
        many = list(kind.explode(whole)) if kind.explode and not kind.list else [whole]
        for obj in many:
            if kind.id == "id" and obj.get("id") is None:
                obj["id"] = id  # Some answers hold none: it stands in their URL only.
        return [obj for obj in many if not kind.where or kind.where(obj)]

    def _at(self, *numbers: int) -> Object:
        """The object that some records are the parts of."""
        found: Object | None = None
        for number in numbers:
            record = self._records[number]
            [obj] = self.of(*replaced([record.id, record.path, record.body]))
            found = obj if found is None else _joined(found, obj)
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class _Kept:
    """An object that is read again: the numbers of its records."""

    objects: _Objects
    numbers: tuple[int, ...]

    def __call__(self) -> Object:
        return self.objects.at(*self.numbers)


def _joined(obj: Object, other: Object) -> Object:
    """An object with what another part of it says."""
    return obj | {k: v for k, v in other.items() if v is not None}


def _of(selection: Selection, read: KindRead, failed: list[Entry]) -> Iterator[Item]:
    """The items of a kind, settled as they are read, where nothing that comes later counts."""
    kind = selection.kinds[read.kind]
    exported = kind.name not in selection.beside
    faults = readability.Faults(kind if exported else None, selection.prefers_blocks(kind.name))
    objects = _Objects(kind, read.records)
    several = kind.explode and not kind.list
    waits = bool(kind.join or kind.parts or faults.blames_lists)
    found: dict[str, Item] = {}
    first: dict[str, tuple[str, str]] = {}
    for number, record in enumerate(read.records):
        given = [record.id, record.path, record.body]
        id, path, body = whole_text = replaced(given)
        mended = whole_text is not given
        faults.look_at(record)
        try:
            many = objects.of(id, path, body)
        except ODD as e:
            failed.append(_failed(kind, id, body, path, oddity(e)))
            continue
        for obj in many:
            object_id = kind.singleton or str(json_path.identify(kind.id, obj) or id)
            if mended and kind.resource_type and REPLACEMENT in object_id:
                failed.append(_failed(kind, object_id, obj, path, HALF))
                continue
            if item := found.get(object_id):
                item.mended |= mended
                if isinstance(item.held, _Kept):
                    item.held = _Kept(objects, (*item.held.numbers, number))
                else:
                    item.held = _joined(item.obj, obj)
                item.is_settled = False
            else:
                item = found[object_id] = Item(
                    kind, object_id, _listed_at(kind, record, path), obj, kind, mended=mended
                )
                item.unreadable = faults.of(record.id, record.path)
                if waits:
                    first[object_id] = (record.id, record.path)
                else:
                    with suppress(*ODD):
                        _settle(item, selection)
                if not several:
                    item.held = _Kept(objects, (number,))
            item.marked |= record.id in (read.marked or ())
    for object_id, (id, path) in first.items():
        found[object_id].unreadable = faults.of(id, path)
    yield from found.values()


def _listed_at(kind: Kind, record: Record, path: str) -> str:
    """The path that tells people where an object is: of its list, if that has all of it."""
    if record.list_key is not None or not kind.list or kind.summary:
        return path
    template = endpoint(kind.list).path
    return sys.intern(filled(kind.list, segments(template, path)))  # Many have the same.


def _failed(kind: Kind, id: str, obj: Any, path: str, reason: str) -> Entry:
    return Entry(kind.name, id, called(kind, obj, path), Outcome.FAILED, reason=reason)
