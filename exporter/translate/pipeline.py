"""From the objects of an org to resources, by the provider's schema and the declarations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from exporter.model.declaration import Kind, Shape
from exporter.model.ir import (
    Address,
    DataSource,
    Reference,
    Resource,
    Variable,
)
from exporter.model.ledger import Entry, KindLine, Ledger, Outcome
from exporter.model.naming import Claim, allot, identifier
from exporter.model.record import Key, KindRead
from exporter.read.secrets import redaction, secret_variables
from exporter.read.selection import Selection
from exporter.translate import limits
from exporter.translate.access_guard import held_back, unrestricted
from exporter.translate.building import Building
from exporter.translate.built import Built
from exporter.translate.identity import called, names_others, title
from exporter.translate.item import Item
from exporter.translate.objects import NOT_EXPORTED, items
from exporter.translate.provider_answers import ProviderAnswers
from exporter.translate.references.cycles import References
from exporter.translate.references.object_index import Index, Meanings


@dataclass(frozen=True, slots=True)
class ExportedResource:
    """A resource, the kind of its object, its shape, and whether there is any link in it."""

    kind: str
    shape: Shape
    resource: Resource
    linked: bool


@dataclass(slots=True)
class Export:
    """An org in the IR, and the account of it."""

    resources: list[ExportedResource] = field(default_factory=list)
    lookups: list[DataSource] = field(default_factory=list)
    variables: dict[str, Variable] = field(default_factory=dict)
    literals: dict[Reference, str] = field(default_factory=dict)
    """What each reference is in the source org."""
    asked: dict[str, str] = field(default_factory=dict)
    """The variables that stand for objects that are not exported, and what they are in it."""
    managed_secrets: set[str] = field(default_factory=set)
    """The secrets of which the source is told the value as well, see manage.py."""
    occurrences: dict[str, str] = field(default_factory=dict)
    """When what began in the source begins in a destination, see next_occurrences.py."""
    begun: dict[tuple[str, str], bool] = field(default_factory=dict)
    """Whether recurrences have begun, by start and time zone."""
    ledger: Ledger = field(default_factory=Ledger)
    addresses: dict[Key, Address] = field(default_factory=dict)

    def copy(self) -> Export:
        """One whose resources and ledger can change, and this one's don't."""
        return replace(
            self,
            resources=[*self.resources],
            managed_secrets={*self.managed_secrets},
            occurrences={**self.occurrences},
            begun={**self.begun},
            ledger=self.ledger.copy(),
        )


def translate(
    selection: Selection,
    reads: Mapping[str, KindRead],
    remembered: Mapping[Key, Address] | None = None,
    provider_answers: ProviderAnswers | None = None,
) -> Export:
    """What the records of the selected kinds come to.

    remembered: addresses that an earlier export gave. provider_answers: what Datadog's provider
    says of resources.

    Objects are looked at twice: to know what there is of them, and to build their resources. In
    between no object is in memory, but what others may call it.
    """
    kinds = selection.kinds
    reads = redaction.redacted(kinds, reads, selection.allowed)
    found, entries = items(selection, reads)
    found.sort(key=lambda i: i.key)
    gaps = {k: f"not read to the end: {r.reason}" for k, r in reads.items() if not r.complete}
    index = Index(found, gaps | dict.fromkeys(selection.not_read, NOT_EXPORTED))
    _name(found, index, remembered or {}, kinds)
    index.lookups.name(index.items.values())
    references = References(index)
    limits.check(selection.objects, found, entries, reads.values())
    limiting = selection.filters or selection.objects
    limited = limits.limit(found, references.resolved(found) if limiting else {}, selection)
    if selection.objects:
        index.meanings = Meanings()  # Each that is exported is resolved again.
    building = Building(references, selection, provider_answers or ProviderAnswers())
    building.build(found)
    built = building.built
    meanings = index.meanings
    export = Export(literals=meanings.literals)
    held = held_back(kinds, reads, index, built, entries)
    for key, why in held.items():
        if (one := built.get(key)) and one.resource:
            one.hold_back(why.reason, why.next_step)
    for key, note in limited.pulled.items():
        if key in built:
            built[key].entry.note("", *note)
    by_hand = building.steps.needed(index.items, built.values())
    entries = [e for e in entries if limited.is_about((e.kind, e.id))]
    for item in found:
        if one := built.pop(item.key, None):
            entries.append(one.entry)
            _add(export, one)
        # Else it may be of a kind that is read for the sake of what stands below its objects.
        elif item.kind.resource_type or item.kind.lookup or item.skipped:
            looked_up = index.is_looked_up(item)
            if not (looked_up or limited.is_about(item.key)):
                continue
            outcome = Outcome.LOOKED_UP if looked_up else Outcome.LEFT_OUT
            entries.append(Entry(item.kind.name, item.id, item.title, outcome, reason=item.skipped))
    for entry in entries:
        entry.diagnostics = tuple(sorted(entry.diagnostics, key=lambda d: (d.path, d.what)))
    entries += (e for e in _not_read(kinds, reads) if limited.is_about((e.kind, e.id)))
    lines = _kind_lines(selection, reads, found)
    if selection.objects:
        spoken_of = {e.kind for e in entries}
        lines = [
            line for line in lines if line.kind in spoken_of or not line.complete or not line.read
        ]
    export.ledger = Ledger(lines, entries, by_hand)
    export.lookups = [source for _, source in sorted(meanings.sources.items())]
    export.variables |= {name: variable for name, (variable, _) in meanings.asked.items()}
    export.asked = {name: literal for name, (_, literal) in meanings.asked.items()}
    return export


def _add(export: Export, built: Built) -> None:
    """Adds a resource to the export, if there is one."""
    if built.resource is None:
        return
    linked = built.found.linked or bool(built.variables)
    export.resources.append(
        ExportedResource(built.item.kind.name, built.shape, built.resource, linked)
    )
    export.variables |= built.variables
    export.addresses[built.item.key] = built.resource.address


def _not_read(kinds: Mapping[str, Kind], reads: Mapping[str, KindRead]) -> Iterator[Entry]:
    """The entries of what is there, and couldn't be read."""
    for read in reads.values():
        kind = kinds[read.kind]
        for u in () if kind.parents else read.unread:  # Below others, nobody knows what is there.
            title = u.title or called(kind, {"id": u.id}, kind.name)
            yield Entry(u.kind, u.id, title, Outcome.FAILED, reason=u.reason)


def _kind_lines(
    selection: Selection, reads: Mapping[str, KindRead], found: Sequence[Item]
) -> list[KindLine]:
    """The ledger's lines of kinds: those that were read, and those that should have been."""
    lines = []
    for read in reads.values():
        kind = selection.kinds[read.kind]
        several = kind.explode is not None and kind.list is None  # Objects in one answer.
        count = sum(i.kind.name == read.kind for i in found) if several else read.count
        taken = read.taken_over, read.oldest
        lines.append(KindLine(read.kind, count, read.complete, read.reason, *taken))
    why = "not asked for: a copy of what they restrict is open to everybody"
    return lines + [KindLine(name, 0, True, why) for name in unrestricted(selection)]


def _name(
    found: list[Item],
    index: Index,
    remembered: Mapping[Key, Address],
    kinds: Mapping[str, Kind],
) -> None:
    for item in found:
        if names_others(item.kind):
            item.title = secret_variables.shown(title(item, index))
    claims = [
        Claim(i.kind.resource_type, identifier(i.title, i.kind.singular), i.kind.name, i.id)
        for i in found
        if i.kind.resource_type and not i.skipped
    ]
    # A state may hold what is gone by now: an object of the same title must not take its place.
    pools = {name: kind.resource_type for name, kind in kinds.items()}
    names = allot(
        claims,
        {key: address.name for key, address in remembered.items()},
        ((pools.get(key[0], a.type), a.name) for key, a in remembered.items()),
    )
    for item in found:
        if item.key in names:
            item.address = Address(item.shape.resource_type, names[item.key])
