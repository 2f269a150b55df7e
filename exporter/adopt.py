"""What a destination org has already: found by what a person knows objects by, then imported.

Objects that two orgs have under one identity (translate/identity.py) are taken for the same. Where
either org has several of one identity, nobody is guessed for: the candidates are listed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from exporter.model.declaration import Place
from exporter.model.record import Key, KindRead
from exporter.read.selection import Selection
from exporter.translate.identity import Identity, identity
from exporter.translate.item import Item, import_id
from exporter.translate.objects import items
from exporter.translate.pipeline import Export
from exporter.translate.references.object_index import Index


@dataclass(slots=True)
class Matches:
    """found: object of the source -> import id in the destination. ambiguous: object of the source
    -> import ids that it may be. absent: what can't be created, and isn't there."""

    found: dict[Key, str] = field(default_factory=dict)
    ambiguous: dict[Key, list[str]] = field(default_factory=dict)
    absent: list[Key] = field(default_factory=list)


def match(
    selection: Selection,
    export: Export,
    source: Mapping[str, KindRead],
    destination: Mapping[str, KindRead],
) -> Matches:
    """What the destination has of what the export would create there."""
    ours = _identities(selection, source, export.addresses.keys())
    theirs = _identities(selection, destination)
    places = {m.resource.address: m.shape.place for m in export.resources}
    matches = Matches()
    for of, wanted in sorted(ours.items()):
        candidates = theirs.get(of, [])
        for item in wanted:
            address = export.addresses[item.key]
            place = places[address]
            if place in (Place.UNADOPTABLE, Place.GUARDED):
                continue
            ids = sorted(import_id(c, address.type) for c in candidates)
            if len(wanted) == len(candidates) == 1:
                matches.found[item.key] = ids[0]
            elif ids:
                matches.ambiguous[item.key] = ids
            elif place is Place.ADOPTABLE:
                matches.absent.append(item.key)
    return matches


def _identities(
    selection: Selection,
    reads: Mapping[str, KindRead],
    only: Iterable[Key] | None = None,
) -> dict[tuple[str, Identity], list[Item]]:
    """The objects by kind and identity; all, or those of the given keys."""
    wanted = None if only is None else set(only)
    # What the destination has in any form is the same object, whatever form it would be given.
    found, _ = items(replace(selection, beside=frozenset(), companion=True), reads)
    index = Index(found, {})
    by: dict[tuple[str, Identity], list[Item]] = {}
    for item in sorted(found, key=lambda i: i.key):
        if not item.skipped if wanted is None else item.key in wanted:
            by.setdefault((item.kind.name, identity(item, index)), []).append(item)
    return by
