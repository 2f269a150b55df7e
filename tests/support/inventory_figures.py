"""The figures of the inventory: what tests find, or, with DDEXPORT_WRITE_DOCS, what it is given."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from exporter.api.catalogue import kinds
from exporter.inventory import api, facts, rows
from exporter.inventory.facts import Proof

WRITE = bool(os.environ.get("DDEXPORT_WRITE_DOCS"))
STALE = "out of date: run `make figures`"


def agree(found: Mapping[str, Mapping[str, int]]) -> None:
    """Checks columns of proof.csv, or writes them: column -> kind -> number; 0 for other kinds."""
    exported = sorted(k.name for k in kinds().values() if k.resource_type)
    wanted = {
        name: asdict(facts.proof().get(name, Proof(name)))
        | {column: of.get(name, 0) for column, of in found.items()}
        for name in exported
    }
    if WRITE:
        _write(facts.PROOF, list(wanted.values()))
        facts.proof.cache_clear()
    assert {n: asdict(p) for n, p in facts.proof().items()} == wanted, STALE


def settled() -> dict[str, list[str]]:
    """What the files of facts say though a kind accounts for it by now: file -> names. With
    DDEXPORT_WRITE_DOCS it is taken off them first."""
    used = {e for k in kinds().values() for of in api.reads(k).values() for e in of}
    names = {n for n, e in api.operations().items() if e in used}
    names |= {s.resource_type for k in kinds().values() for s in (k, *k.variants)}
    if WRITE:
        _rewrite(facts.KINDS, lambda row: row | _nothing(row["kind"]))
        _rewrite(facts.ACCOUNTED, lambda row: None if row["name"] in names else row)
        facts.kinds.cache_clear()
        facts.accounted.cache_clear()
        rows.cache_clear()
    return {
        facts.KINDS.name: [
            f.kind
            for f in facts.kinds().values()
            if f.kind in kinds() and (f.types or f.operations)
        ],
        facts.ACCOUNTED.name: sorted(names & set(facts.accounted())),
    }


def _nothing(kind: str) -> dict[str, str]:
    """What a row of a kind that the catalogue has holds no more; why nothing is exported of it, the
    catalogue doesn't say."""
    known = kinds().get(kind)
    gone = (
        "types",
        "operations",
        "state",
        "of",
        *(("why",) if known and known.resource_type else ()),
    )
    return dict.fromkeys(gone, "") if known else {}


def _rewrite(at: Path, change: Callable[[dict[str, str]], dict[str, str] | None]) -> None:
    with at.open(newline="") as f:
        found = [new for row in csv.DictReader(f) if (new := change(row))]
    _write(at, found)


def _write(at: Path, table: Sequence[Mapping[str, object]]) -> None:
    with at.open("w", newline="") as f:
        out = csv.DictWriter(f, list(table[0]), lineterminator="\n")
        out.writeheader()
        out.writerows(table)
