"""From records to items: objects out of their envelopes, joined, each in its shape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from exporter.api.endpoints import endpoint
from exporter.api.operations import filled
from exporter.model import json_path
from exporter.model.declaration import Kind, Object
from exporter.model.ledger import Entry, Outcome
from exporter.model.record import KindRead, Record, segments, unwrap
from exporter.model.surrogates import REPLACEMENT, replaced
from exporter.read import readability
from exporter.read.selection import Selection
from exporter.schema.mapping import ODD, oddity
from exporter.schema.provider_schema import of_companion
from exporter.terraform.companion_install import COMMAND
from exporter.translate.form_choice import begin
from exporter.translate.identity import called
from exporter.translate.item import Item

WITHOUT_COMPANION = (
    f"Datadog's provider has no resource for it: `{COMMAND}`, then export again, brings it in"
)
"""Why an object is left out where the companion provider isn't in use."""
NOT_EXPORTED = "not part of this export"
HALF = "its id holds half a surrogate pair, so Terraform can't import it"
"""Why an object is left out that no file can name."""


def items(selection: Selection, reads: Mapping[str, KindRead]) -> tuple[list[Item], list[Entry]]:
    """Each object of the records, once; and the entries of what is no object of its kind."""
    failed: list[Entry] = []
    found = [item for read in reads.values() for item in _of(selection, read, failed)]
    objects: dict[str, list[Object]] = {}
    for item in found:
        objects.setdefault(item.kind.name, []).append(item.obj)
    exportable = []
    for item in found:
        try:
            _settle(item, objects, selection)
        except ODD as e:
            failed.append(_failed(item.kind, item.id, item.obj, item.path, oddity(e)))
        else:
            exportable.append(item)
    return exportable, failed


def _settle(item: Item, objects: Mapping[str, list[Object]], selection: Selection) -> None:
    """Gives an item what it takes over from others, and its shape or the reason it is skipped."""
    if item.kind.join:
        item.obj = item.kind.join(item.obj, lambda kind: objects.get(kind, ()))
        item.marked = True
    item.skipped = next((why for why, holds in item.kind.skip.items() if holds(item.obj)), "")
    if not item.skipped and item.kind.name in selection.beside and item.kind.resource_type:
        item.skipped = NOT_EXPORTED
    if not item.skipped:
        begin(item, selection)
        if of_companion(item.shape.resource_type) and not selection.companion:
            item.skipped = WITHOUT_COMPANION


def _of(selection: Selection, read: KindRead, failed: list[Entry]) -> Iterator[Item]:
    kind = selection.kinds[read.kind]
    exported = kind.name not in selection.beside
    blocks = selection.prefers_blocks(kind.name)
    template = endpoint(kind.list).path if kind.list and endpoint(kind.list).variables else ""
    faults = readability.faults(kind, read.records, blocks) if exported else {}
    found: dict[str, Item] = {}
    for record in read.records:
        given = [record.id, record.path, record.body]
        id, path, body = whole_text = replaced(given)
        mended = whole_text is not given
        try:
            within = segments(template, path) if template else {}
            whole = unwrap(body, within, kind.included)
            many = list(kind.explode(whole)) if kind.explode and not kind.list else [whole]
            for obj in many:
                if kind.id == "id" and obj.get("id") is None:
                    obj["id"] = id  # Some answers hold none: it stands in their URL only.
            many = [obj for obj in many if not kind.where or kind.where(obj)]
        except ODD as e:
            failed.append(_failed(kind, id, body, path, oddity(e)))
            continue
        for obj in many:
            object_id = kind.singleton or str(json_path.identify(kind.id, obj) or id)
            if mended and kind.resource_type and REPLACEMENT in object_id:
                failed.append(_failed(kind, object_id, obj, path, HALF))
            elif known := found.get(object_id):
                known.mended |= mended
                known.obj = known.obj | {k: v for k, v in obj.items() if v is not None}
            else:
                unreadable = faults.get(record.id, "")
                found[object_id] = Item(
                    kind,
                    object_id,
                    _listed_at(kind, record, path),
                    obj,
                    kind,
                    unreadable=unreadable,
                    mended=mended,
                )
            if object_id in found:
                found[object_id].marked |= record.id in (read.marked or ())
    yield from found.values()


def _listed_at(kind: Kind, record: Record, path: str) -> str:
    """The path that tells people where an object is: of its list, if that has all of it."""
    if record.list_key is not None or not kind.list or kind.summary:
        return path
    template = endpoint(kind.list).path
    return filled(kind.list, segments(template, path))


def _failed(kind: Kind, id: str, obj: Any, path: str, reason: str) -> Entry:
    return Entry(kind.name, id, called(kind, obj, path), Outcome.FAILED, reason=reason)
