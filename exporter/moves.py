"""Where resources stood before, so that no export makes Terraform destroy what is still there.

A resource that comes to stand in another module is moved. What is no longer exported, though the
org still has it or nobody looked, is forgotten: it leaves the state, and stays in its org
(https://developer.hashicorp.com/terraform/language/block/removed). What is gone from the source org
is left to the plan: the source's state loses it by itself, and the destination's plan destroys it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

from exporter import kept
from exporter.index import Key
from exporter.ir import Address, Move
from exporter.output import OURS
from exporter.record import KindRead
from exporter.translate import Export

FILE = f"{OURS}/moves.json"

Stood: TypeAlias = dict[Address, list[str]]
"""The modules that a resource stood in, the last one last, without that in which it stands now."""


def load(out: Path) -> dict[Key, Stood]:
    """What the exports into a directory kept. OutputError if it can't be read."""
    return kept.load(
        out / FILE,
        lambda stood: {Address.parse(a): list(modules) for a, modules in stood.items()},
        "restore it, or remove it if no state is to follow this export",
    )


def save(out: Path, stood: Mapping[Key, Stood]) -> None:
    """Keeps it for the exports after this one."""
    if stood or (out / FILE).exists():
        kept.save(out / FILE, {k: {str(a): m for a, m in s.items()} for k, s in stood.items()})


def since(
    out: Path, ledger: str, export: Export, reads: Mapping[str, KindRead]
) -> dict[Key, Stood]:
    """What the last export into a directory held, by its ledger, and those before it, as far as it
    stands elsewhere now, or nowhere, while its object isn't known to be gone."""
    stood, now = load(out), _now(export)
    for entry in _entries(out / ledger):
        of_object = stood.setdefault((entry["kind"], entry["id"]), {})
        of_object.setdefault(Address.parse(entry["address"]), []).append(entry["module"])
    there = {(e.kind, e.id) for e in export.ledger.entries}
    gone = {key for key in stood.keys() - there if (read := reads.get(key[0])) and read.complete}
    found: dict[Key, Stood] = {}
    for key in stood.keys() - gone:
        for address, modules in stood[key].items():
            # Of a module that it stood in twice, the last time counts.
            left = list(reversed(dict.fromkeys(reversed(modules))))
            if earlier := [m for m in left if m != now.get(address)]:
                found.setdefault(key, {})[address] = earlier
    return found


def within(
    used: Sequence[str], now: Mapping[Address, str], stood: Mapping[Address, Sequence[str]]
) -> tuple[list[Move], list[Move]]:
    """The moves in a root that uses these modules, and what it forgets: see ir.Move.

    now: the module of each resource that the root has.
    """
    moved, forgotten = [], []
    for address, modules in sorted(stood.items()):
        earlier = [m for m in modules if m in used]
        if address in now:
            moved += [Move(address, a, b) for a, b in pairwise([*earlier, now[address]])]
        else:
            forgotten += [Move(address, module) for module in earlier]
    return moved, forgotten


def _now(export: Export) -> dict[Address, str]:
    return {m.resource.address: m.shape.place.value for m in export.resources}


def _entries(ledger: Path) -> list[dict[str, Any]]:
    """The lines of the last export's ledger that name a resource; none if it can't be read."""
    try:
        return [e for e in json.loads(ledger.read_text())["objects"] if e.get("module")]
    except (OSError, ValueError, KeyError, TypeError):
        return []
