"""No copy is less protected than its source: what keeps an object out of another org.

A kind's `restricts` says where its objects hold who may see or change what. What stands there and
can't be carried over, because nothing of that id was read or the provider has no place for it,
must not make a copy that is open to more people.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exporter.api.endpoints import endpoint
from exporter.model.declaration import Kind, TextRef
from exporter.model.ledger import Entry, Outcome
from exporter.model.record import Key, KindRead
from exporter.read.selection import Selection
from exporter.translate.built import Built
from exporter.translate.references.object_index import Index, pattern

ID = "id"
"""Among the paths of `restricts`: what an object restricts is what its id names."""
BY_HAND = "or create it there by hand, restricted as it is here"


@dataclass(frozen=True, slots=True)
class Held:
    """Why an object is not for another org, and what to do about it."""

    reason: str
    next_step: str


def held_back(
    kinds: Mapping[str, Kind],
    reads: Mapping[str, KindRead],
    index: Index,
    made: Mapping[Key, Built],
    entries: list[Entry],
) -> dict[Key, Held]:
    """The objects that a destination must not be given.

    entries: those that the ledger has so far, of what is no object of its kind.
    """
    held: dict[Key, Held] = {}
    lacking = {
        (r.kind, u.id): Held(
            f"its {kinds[r.kind].singular} was not read: {u.reason}",
            f"read it with a key that may, {BY_HAND}; --exclude-kind {r.kind} asks for none of "
            "them, and creates everything without",
        )
        for r in reads.values()
        for u in r.unread
    }
    lacking |= {
        (e.kind, e.id): _failed(kinds[e.kind], e)
        for e in entries
        if e.outcome is Outcome.FAILED and e.kind in kinds
    }
    lacking |= {
        i.key: Held(
            f"its {i.kind.singular} is left out: {i.skipped}", f"export that too, {BY_HAND}"
        )
        for i in index.items.values()
        if i.skipped and i.key not in made
    }
    for key, built in made.items():
        lost = _lost(built)
        if built.resource is None:
            lacking[key] = _failed(built.item.kind, built.entry)
        elif lost:
            held[key] = lacking[key] = lost
    for (name, id), why in lacking.items():
        held |= {k: why for k in _restricted(kinds[name], id, index) if k not in held}
    for (name, id), built in made.items():
        restricted = [k for k in _restricted(built.item.kind, id, index) if k in held]
        if restricted and built.resource and (name, id) not in held:
            what = "/".join(restricted[0])
            held[name, id] = Held(f"{what} is not created elsewhere", held[restricted[0]].next_step)
    return held


def unrestricted(selection: Selection) -> Iterator[str]:
    """The kinds that restrict what the run reads, and that it leaves out."""
    for name, kind in selection.not_read.items():
        if _holder(kind) and not selection.kinds.keys().isdisjoint(kind.parents):
            yield name


def _failed(kind: Kind, entry: Entry) -> Held:
    return Held(
        f"its {kind.singular} can't be expressed: {entry.reason}",
        f"restrict it by hand in the source org in a way that can be, {BY_HAND}",
    )


def _lost(built: Built) -> Held | None:
    """What of an object's own restriction can't be carried over."""
    for path in built.item.kind.restricts:
        for at, value, why in built.found.dangling:
            if at == path:
                return Held(
                    f"restricted by {path}, where {value} is not a reference: {why}",
                    f"export what it names, take it out of the restriction, {BY_HAND}",
                )
        for d in built.entry.diagnostics:
            if d.lost and _overlap(d.path, path):
                return Held(
                    f"restricted by {path}, which is left out: {d.what}",
                    f"restrict it in another way, {BY_HAND}",
                )
    return None


def _overlap(one: str, other: str) -> bool:
    """Whether one path is the other, or leads to it."""
    a, b = (path.replace("[]", "").split(".") for path in (one, other))
    return all(x == y for x, y in zip(a, b, strict=False))


def _holder(kind: Kind) -> str:
    """Where an object has the one that it restricts; "" if it restricts nothing but itself."""
    above = endpoint(kind.list).variables if kind.list and kind.parents else ()
    return next((path for path in kind.restricts if path in (above or (ID,))), "")


def _restricted(kind: Kind, id: str, index: Index) -> Iterator[Key]:
    """The objects that an object of the kind restricts.

    id: the object's, or that of what it stands below, where nothing is known of it.
    """
    if not (at := _holder(kind)):
        return
    known = index.items.get((kind.name, id))
    value = str((known and known.obj.get(at)) or id)
    refs = kind.refs[at]
    for text in refs if isinstance(refs, tuple) else (refs,):
        match = pattern(text.pattern).search(value) if isinstance(text, TextRef) else None
        named = match["id"] if match else value
        for ref in text.refs if isinstance(text, TextRef) else (text,):
            if match or not isinstance(text, TextRef):
                yield from (item.key for item in index.named(ref, named))
