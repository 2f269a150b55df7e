"""The main job: what was read becomes the files of an export."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exporter import adopted, fixes, inventory, kept, moves, output, parametrize, stacks
from exporter.backends.form import Form
from exporter.errors import OutputError
from exporter.index import Key
from exporter.ir import Address, Module, Root
from exporter.kind import Kind
from exporter.ledger import KindLine, Ledger, Outcome
from exporter.output import Changes
from exporter.protection import unrestricted
from exporter.record import KindRead
from exporter.redaction import redacted, stands_for_mark
from exporter.selection import Selection
from exporter.translate import Export, translate

ADDRESSES, LEDGER, README = "addresses.json", "ledger.json", "README.md"
RUN = f"{output.OURS}/run.json"


@dataclass(frozen=True, slots=True)
class Written:
    """An export that was written, and what its files hold."""

    ledger: Ledger
    changes: Changes
    imports: int
    secrets: int
    found: int
    """How many of the secrets no declaration names."""
    notes: int


def remembered(out: Path) -> dict[Key, Address]:
    """The addresses that the last export into a directory gave. OutputError if unreadable."""
    return kept.load(
        out / ADDRESSES,
        Address.parse,
        "restore it, or remove it to name everything anew",
    )


def last_run(out: Path) -> dict[str, Any]:
    """How the export in a directory was made. OutputError if there is none."""
    at = out / RUN
    try:
        run: dict[str, Any] = json.loads(at.read_text())
    except FileNotFoundError as e:
        raise OutputError(f"{out} holds no export: make one with `ddexport org --out`") from e
    except (OSError, ValueError) as e:
        raise OutputError(f"{at} can't be read ({e}): export again") from e
    return run


def translated(
    out: Path, catalogue: Mapping[str, Kind], selection: Selection, reads: Mapping[str, KindRead]
) -> Export:
    """The export that goes to a directory, without the fixes that stand there."""
    export = translate(
        selection.kinds,
        redacted(selection.kinds, reads, selection.allowed),
        remembered(out),
        selection.unread(catalogue),
        selection.beside,
        selection.filters,
        selection.companion,
        selection.asked_for(),
    )
    export.ledger.kinds += [
        KindLine(name, 0, True, "not asked for: a copy of what they restrict is open to everybody")
        for name in unrestricted(catalogue, selection.kinds)
    ]
    return export


def write(
    out: Path,
    catalogue: Mapping[str, Kind],
    selection: Selection,
    reads: Mapping[str, KindRead],
    api_url: str,
    snapshot: Path | None = None,
    form: Form | None = None,
) -> Written:
    """Writes the export of an org into a directory.

    api_url: where the org's API is, which the roots take as their variable's default. snapshot:
    where what was read is kept, for `verify`. form: None for that of the last export there.
    """
    if form is None:
        form = Form.of(last_run(out)) if (out / RUN).exists() else Form()
    beside = os.path.relpath(snapshot, out) if snapshot else None
    run = {"api_url": api_url, "snapshot": beside, **form.plain(), **selection.plain()}
    before = remembered(out)
    export = translated(out, catalogue, selection, reads)
    fixes.apply(export, fixes.load(out))
    parametrize.apply(export, selection.parametrize)
    there = adopted.load(out)
    stood = moves.since(out, LEDGER, export, reads)
    modules, roots = stacks.build(
        export,
        {export.addresses[k]: id for k, id in there.items() if k in export.addresses},
        {address: modules for of in stood.values() for address, modules in of.items()},
    )
    files = form.files(modules, roots, api_url)
    files[ADDRESSES] = _json(_addresses(before, export, reads))
    files[LEDGER] = _json(export.ledger.plain() | {"beyond": inventory.beyond()})
    files[README] = _readme(export, modules, roots, form)
    changes = output.write(out, files)
    (out / RUN).write_text(json.dumps(run, indent=2, ensure_ascii=False) + "\n")
    moves.save(out, stood)
    return Written(
        export.ledger,
        changes,
        imports=sum(len(r.imports) for r in roots),
        secrets=sum(v.sensitive for m in modules for v in m.variables),
        found=sum(stands_for_mark(v.name) for m in modules for v in m.variables),
        notes=sum(len(e.diagnostics) for e in export.ledger.entries),
    )


def _addresses(
    before: Mapping[Key, Address], export: Export, reads: Mapping[str, KindRead]
) -> dict[str, dict[str, str]]:
    """The addresses to remember: those of kinds that this run didn't read, too."""
    read = {name for name, r in reads.items() if r.complete}
    known = {k: a for k, a in before.items() if k[0] not in read} | export.addresses
    return kept.by_kind({key: str(address) for key, address in known.items()})


def _json(value: Mapping[str, Any]) -> str:
    """JSON with a line for each member of its members: small differences between two exports."""
    parts = []
    for key, inner in value.items():
        if isinstance(inner, dict):
            lines = [f"{json.dumps(k)}: {_line(v)}" for k, v in inner.items()]
            opening, closing = "{", "}"
        else:
            lines, opening, closing = [_line(v) for v in inner], "[", "]"
        body = ",\n    ".join(lines)
        parts.append(f"  {json.dumps(key)}: {opening}\n    {body}\n  {closing}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


_line = json.JSONEncoder(ensure_ascii=False).encode


def _readme(export: Export, modules: list[Module], roots: list[Root], form: Form) -> str:
    kinds: dict[str, dict[str, int]] = {}
    for entry in export.ledger.entries:
        row = kinds.setdefault(entry.kind, dict.fromkeys((o.value for o in Outcome), 0))
        row[entry.outcome.value] += 1
    lines = {k.kind: k for k in export.ledger.kinds}
    source, destination = roots
    return form.readme(
        kinds=sorted(kinds.items()),
        lines=lines,
        outcomes=[o.value for o in Outcome],
        counts=export.ledger.counts(),
        incomplete=sorted((k for k in lines.values() if not k.complete), key=lambda k: k.kind),
        failed=[e for e in export.ledger.entries if e.outcome is Outcome.FAILED],
        partly=[e for e in export.ledger.entries if e.outcome is Outcome.PARTLY],
        left_out=Counter(
            (e.kind, e.reason) for e in export.ledger.entries if e.outcome is Outcome.LEFT_OUT
        ),
        modules={m.name: sum(map(len, m.files.values())) for m in modules},
        imports=len(source.imports),
        secrets=[v for v in destination.variables if v.sensitive],
        asked=[v for v in destination.variables if not (v.sensitive or v.entries)],
        by_hand=export.ledger.by_hand,
        beyond=inventory.beyond(),
    )
