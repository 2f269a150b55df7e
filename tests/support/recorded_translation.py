"""What the exporter makes of a recorded object, and what a plan would make of that."""

from __future__ import annotations

from collections.abc import Iterator

from exporter.api.catalogue import kinds
from exporter.model.declaration import Kind, Place
from exporter.model.ir import Resource
from exporter.model.ledger import Entry
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection
from exporter.schema import provider_schema
from exporter.translate.pipeline import translate
from tests.support import recorded
from tests.support.predicted_plan import differences


def translated(
    kind: Kind, answers: list[Record], companion: bool | None = None
) -> tuple[Entry, Resource | None] | None:
    """The object's entry in the ledger and its resource; None if it is another kind's, which shares
    the list. With the companion provider if that is asked for, or Datadog's has nothing."""
    if companion is None:
        companion = provider_schema.of_companion(kind.resource_type)
    reads = {kind.name: KindRead(kind.name, answers)}
    if kind.name == "roles":
        reads["permissions"] = KindRead("permissions", recorded.permissions())
    export = translate(Selection(kinds(), companion=companion), reads)

    entry = next((e for e in export.ledger.entries if e.kind == kind.name), None)
    resource = next((m.resource for m in export.resources if m.kind == kind.name), None)
    return (entry, resource) if entry else None


def lost(entry: Entry) -> list[str]:
    """The paths of an object that are missing from its resource."""
    return [d.path for d in entry.diagnostics if d.lost]


def changes(
    kind: Kind, answers: list[Record], entry: Entry, resource: Resource | None
) -> list[str] | str:
    """What a plan would change of an object whose golden state there is, its import id included; or
    why nothing can be said."""
    if resource is None:
        return f"not exported: {entry.reason}"
    type, block = resource.address.type, provider_schema.resource(resource.address.type)
    states = [
        s
        for a in answers
        for s in recorded.golden(kind.name).get((a.id, a.path), [])
        if s["resource_type"] == type
    ]
    last = "the golden state is of the last recorded object of this path"
    if recorded.records(kind.name)[-1] is not answers and kind.get and kind.singleton:
        return last
    if not states:
        return "the provider can't read this object as it was recorded"
    if entry.module == Place.UNADOPTABLE.value:
        return f"never imported: {entry.reason}"
    found, state = min(
        (
            (differences(type, resource.body, block, s["state"], tuple(resource.ignore_changes)), s)
            # Of some objects several recordings share one path.
            for s in states
        ),
        key=lambda f: len(f[0]),
    )
    if found and any(a.path == answers[0].path for a in _later(kind, answers)):
        return last
    if resource.import_id != state["import_id"]:
        found = [*found, f"imported as {resource.import_id}, not {state['import_id']}"]
    return found


def _later(kind: Kind, answers: list[Record]) -> Iterator[Record]:
    """The first answers of the objects that were recorded after one."""
    many = recorded.records(kind.name)
    return (r[0] for r in many[many.index(answers) + 1 :])
