"""Where resources stood before, so that no export makes Terraform destroy what is still there.

A resource that comes to stand in another module is moved. What is no longer exported, though the
org still has it or nobody looked, is forgotten: it leaves the state, and stays in its org
(https://developer.hashicorp.com/terraform/language/block/removed); and so does what comes to stand
in another stack, which has a state of its own, and whose source imports it. What is gone from the
source org is left to the plan: the source's state loses it by itself, and the destination's plan
destroys it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from sys import intern

from exporter.layout.stack import WHOLE, place_of, stack_of
from exporter.model.declaration import ADOPTED, Place
from exporter.model.ir import Address, Move
from exporter.model.record import KindRead
from exporter.state.export_state import ExportState, ModuleHistory
from exporter.translate.pipeline import Export


def remember(
    state: ExportState,
    export: Export,
    reads: Mapping[str, KindRead],
    stacks: Mapping[Address, str] | None = None,
) -> ModuleHistory:
    """Adds the places of an export's resources to the state. Gives the resources that were in
    another place before, or are in none now, with their places in order."""
    places = {m.resource.address: m.shape.place for m in export.resources}
    there = {(e.kind, e.id) for e in export.ledger.entries}
    elsewhere: ModuleHistory = {}
    for key in sorted({*state.addresses, *state.moves, *export.addresses}):
        history = state.module_history(key)
        address = export.addresses.get(key)
        state.places.pop(key, None)
        if address:
            state.addresses[key] = address
            stack = WHOLE if stacks is None else stacks[address]
            now = [intern(place_of(stack, places[address].value))]
            if stack:
                state.places[key] = now[0]
            if places[address] is Place.ADOPTABLE and key in state.adopted:
                now.append(place_of(stack, ADOPTED))
            history = {**history, address: [*history.get(address, ()), *now]}
        elif key not in there and _tells(reads.get(key[0])):
            history = {}  # It is gone. Its address stays taken: a state may still hold it.
        # Of a module that it stood in twice, the last time counts.
        history = {a: list(dict.fromkeys(reversed(m)))[::-1] for a, m in history.items()}
        state.moves[key] = history
        if state.is_plain(key):
            del state.moves[key]
        if not address or set(history) != {address} or len(history[address]) > 1:
            for of, modules in history.items():
                elsewhere[of] = [*elsewhere.get(of, ()), *modules]
    return elsewhere


def _tells(read: KindRead | None) -> bool:
    """Whether what isn't among the records of a kind is gone from the org."""
    return read is not None and read.complete and read.exhaustive


def by_stack(history: Mapping[Address, Sequence[str]]) -> dict[str, ModuleHistory]:
    """The modules that resources stood in, of each stack."""
    found: dict[str, ModuleHistory] = {}
    for address, places in history.items():
        for place in places:
            stack, module = stack_of(place)
            found.setdefault(stack, {}).setdefault(address, []).append(module)
    return found


def within(
    used: Sequence[str], now: Mapping[Address, str], history: Mapping[Address, Sequence[str]]
) -> tuple[list[Move], list[Move]]:
    """The moves in a root that uses these modules, and what it forgets: see ir.Move.

    now: the module of each resource that the root has.
    """
    moved, forgotten = [], []
    for address, modules in sorted(history.items()):
        earlier = [m for m in modules if m in used and m != now.get(address)]
        if address in now:
            moved += [Move(address, a, b) for a, b in pairwise([*earlier, now[address]])]
        else:
            forgotten += [Move(address, module) for module in earlier]
    return moved, forgotten
