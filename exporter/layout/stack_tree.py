"""The stacks of an export: their modules and roots, and what they take from each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TypeAlias

from exporter.layout import state_moves
from exporter.layout.module_tree import (
    DESTINATION,
    SOURCE,
    Location,
    Locations,
    Part,
    holder_of,
    output_of,
    part_of,
    root_of,
)
from exporter.layout.stack import WHOLE, Stack
from exporter.model.declaration import ADOPTED, Place
from exporter.model.ir import Address, Output, OutputRef, Reference, Root
from exporter.schema import provider_schema
from exporter.state.export_state import ModuleHistory
from exporter.translate.pipeline import Export, ExportedResource

MODULES = (*(p.value for p in Place), ADOPTED)
_Contents: TypeAlias = Mapping[str, Sequence[ExportedResource]]
_Parts: TypeAlias = Mapping[str, Mapping[str, Part]]
"""Stack -> module."""


def build(
    export: Export,
    adopted: Mapping[Address, str] | None = None,
    history: Mapping[Address, Sequence[str]] | None = None,
    stacks: Mapping[Address, str] | None = None,
) -> list[Stack]:
    """The modules and the two roots of each stack, everything in an order of its own.

    adopted: what a destination has already, address -> import id there. history: the places that
    resources stood in before, see state_moves.py; of a stack that has none any more, the roots only
    forget. stacks: that of each resource, if the export is split.
    """
    there = adopted or {}
    location = cache(Location)  # Many resources stand in one module.
    place = {
        address: location(stacks[address] if stacks else WHOLE, module)
        for address, module in ((m.resource.address, m.shape.place.value) for m in export.resources)
    }
    contents: dict[str, dict[str, list[ExportedResource]]] = {WHOLE: {}} if stacks is None else {}
    for made in sorted(export.resources, key=lambda m: m.resource.address):
        at = place[made.resource.address]
        of_stack = contents.setdefault(at.stack, {})
        of_stack.setdefault(at.module, []).append(made)
        if made.shape.place is Place.ADOPTABLE and made.resource.address in there:
            of_stack.setdefault(ADOPTED, []).append(made)

    @cache
    def titles() -> Mapping[Address, str]:  # Few exports need them.
        return {e.at: e.title for e in export.ledger.entries if e.at}

    parts = {
        stack: {
            name: part_of(Location(stack, name), of.get(name, ()), export, place, titles)
            for name in MODULES
        }
        for stack, of in sorted(contents.items())
    }
    outputs = _join(parts, place, there)
    stood = state_moves.by_stack(history or {})
    return [
        *(
            _stack(name, export, of, contents[name], place, there, outputs, stood.get(name, {}))
            for name, of in parts.items()
        ),
        *(_emptied(name, stood[name]) for name in sorted(stood.keys() - parts.keys())),
    ]


def _join(
    parts: _Parts, place: Locations, there: Mapping[Address, str]
) -> Mapping[str, list[Output]]:
    """Gives modules the outputs that others take, and tells those that other stacks do."""
    taken: dict[str, Reference] = {}
    by: dict[str, set[str]] = {}
    for stack, modules in parts.items():
        for name, part in modules.items():
            taken |= part.inputs
            for variable in part.inputs if name in DESTINATION else ():
                by.setdefault(variable, set()).add(stack)
    outputs: dict[str, list[Output]] = {}
    for variable, reference in sorted(taken.items(), key=lambda i: i[0]):
        if (holder := holder_of(reference, place, there)) is not None:
            output = output_of(variable, reference)
            parts[holder.stack][holder.module].module.outputs.append(output)
            if by.get(variable, set()) - {holder.stack}:
                of_root = replace(output, value=OutputRef(holder.module, variable))
                outputs.setdefault(holder.stack, []).append(of_root)
    return outputs


def _stack(
    name: str,
    export: Export,
    parts: Mapping[str, Part],
    contents: _Contents,
    place: Locations,
    there: Mapping[Address, str],
    outputs: Mapping[str, list[Output]],
    stood: ModuleHistory,
) -> Stack:
    source = root_of(name, "source", SOURCE, export, parts, place, None)
    destination = root_of(name, "destination", DESTINATION, export, parts, place, there)
    destination.outputs = outputs.get(name, [])
    for root, used in ((source, SOURCE), (destination, DESTINATION)):
        held = {m.resource.address: n for n in used for m in contents.get(n, ())}
        root.moved, root.forgotten = state_moves.within(used, held, stood)
        root.forgets_companion = _of_companion(m.address for m in root.forgotten)
    given = (value for call in destination.calls for value in call.arguments.values())
    needs = {v.stack for v in given if isinstance(v, OutputRef) and v.stack}
    modules = [part.module for part in parts.values()]
    return Stack(name, modules, [source, destination], sorted(needs))


def _emptied(name: str, stood: ModuleHistory) -> Stack:
    """A stack that has nothing any more: its roots forget all that they had."""
    had = {module for modules in stood.values() for module in modules}
    companion = _of_companion(stood)
    used = {"source": SOURCE, "destination": DESTINATION}
    roots = [
        Root(root, emptied=sorted(had & {*of}), forgets_companion=companion)
        for root, of in used.items()
    ]
    return Stack(name, roots=roots)


def _of_companion(addresses: Iterable[Address]) -> bool:
    return any(provider_schema.of_companion(address.type) for address in addresses)
