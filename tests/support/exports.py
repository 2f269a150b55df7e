"""Exports as tests make them: through the simulator, the real client and the real writer."""

from __future__ import annotations

import io
import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from pathlib import Path

from exporter import export
from exporter.api.catalogue import kinds
from exporter.api.client import connect
from exporter.export import Written
from exporter.layout import stack_tree
from exporter.model.ir import Address, Module, Root
from exporter.model.ledger import Entry
from exporter.model.record import KindRead, Record
from exporter.read import reader
from exporter.read.progress import Lines
from exporter.read.selection import Selection, select
from exporter.simulator import Org, demo_org, serve
from exporter.state.export_state import ExportState
from exporter.state.stored_state import load
from exporter.translate.pipeline import Export
from exporter.write.output_format import Form

API_URL = "https://api.datadoghq.com/"
WITH_COMPANION = Selection(kinds(), companion=True)
"""Every kind, and objects that may be resources of the companion provider."""


def read_org(
    org: Org,
    selection: Selection | None = None,
    known: Mapping[str, KindRead] | None = None,
    earlier: Mapping[str, Collection[str]] | None = None,
) -> dict[str, KindRead]:
    """What the client reads of an org that the simulator serves; everything unless told.

    known, earlier: see reader.read.
    """
    wanted = list((selection or select(kinds())).kinds.values())
    with serve(org) as served, connect("", served.url, "key", "key", backoff=0.01) as client:
        return reader.read(client, wanted, Lines(io.StringIO()), known, False, earlier)


@cache
def demo_reads() -> Mapping[str, KindRead]:
    """What is read of the demo org; not to be changed."""
    return read_org(demo_org())


@cache
def demo_read(*names: str) -> Mapping[str, KindRead]:
    """What is read of these kinds of the demo org alone; not to be changed."""
    found = read_org(demo_org(), select(kinds(), names))
    return {name: found[name] for name in names}


def by_kind(records: Iterable[Record]) -> dict[str, KindRead]:
    """Records as if they were read."""
    found: dict[str, list[Record]] = {}
    for record in records:
        found.setdefault(record.kind, []).append(record)
    return {kind: KindRead(kind, of) for kind, of in found.items()}


def write(
    out: Path,
    reads: Mapping[str, KindRead],
    selection: Selection | None = None,
    state: ExportState | None = None,
) -> Written:
    """Exports what was read into a directory."""
    wanted = selection or select(kinds())
    return export.write(out, export.Source(wanted, reads, API_URL), state=state)


def files(out: Path) -> dict[str, str]:
    """Every file of a directory by its path in it."""
    return {
        file.relative_to(out).as_posix(): file.read_bytes().decode()
        for file in sorted(out.rglob("*"))
        if file.is_file()
    }


def block(text: str, header: str) -> str:
    """A block of the top level with the comments above it, from a file as it is written."""
    match = re.search(
        rf"^(?:#.*\n)*{re.escape(header)} {{(?:}}\n|\n(?:.*\n)*?}}\n)", text, re.MULTILINE
    )
    assert match, f"no {header}"
    return match[0]


def whole(
    made: Export, adopted: Mapping[Address, str] | None = None
) -> tuple[list[Module], list[Root]]:
    """The modules and roots of an export that isn't split."""
    [stack] = stack_tree.build(made, adopted)
    return stack.modules, stack.roots


def asked(name: str) -> str:
    """What a test gives a destination for what it asks for: an id, or a text as good as any."""
    return "9ca7b82a-ab50-53e4-9cda-dc4bbb9d57ab" if name.endswith("_id") else f"secret of {name}"


def resource(text: str, address: str) -> str:
    """The block of a resource by its address."""
    type, name = address.split(".")
    return block(text, f'resource "{type}" "{name}"')


def is_partly(entry: Entry) -> bool:
    """Whether a resource has no place for something, but for references that go round."""
    lost = [d for d in entry.diagnostics if d.lost]
    return any(not d.what.endswith("would close a cycle") for d in lost)


def undeclared(exported: Export) -> list[str]:
    """What the ledger says of the ids that no declaration knows: kind, path and words."""
    return [
        f"{e.kind} {d.path} {d.what}"
        for e in exported.ledger.entries
        for d in e.diagnostics
        if d.undeclared
    ]


def exported(out: Path, of: Mapping[str, KindRead], *include: str) -> Written:
    """Exports what was read over what a directory has already; see Selection.dangerous."""
    selection = select(kinds(), list(of), dangerous=include)
    state = load(out)
    export.check(out, state, Form())
    return export.write(out, export.Source(selection, dict(of), API_URL), state=state)
