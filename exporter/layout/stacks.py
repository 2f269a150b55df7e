"""The stack of each resource of an export, and what the ledger says of those that couldn't stay."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from exporter.api.catalogue import kinds as catalogue
from exporter.layout.stack import name_of, place_of
from exporter.layout.stack_facts import Found, read
from exporter.layout.stack_graph import arranged
from exporter.layout.stack_rules import Facts, StackRules
from exporter.model.ir import Address, Body, Link, Reference
from exporter.model.ir_visitor import substitute
from exporter.model.ledger import Entry
from exporter.model.spool import Spool
from exporter.translate.pipeline import Export


def assign(export: Export, rules: StackRules) -> dict[Address, str]:
    """The stack of each resource. No stack needs another one in a circle: what would close one
    moves, or is no reference any more, which the ledger says."""
    parents = {name: kind.parents.keys() for name, kind in catalogue().items() if kind.parents}
    found = read(export, parents, rules.tag_keys)
    entries = {e.at: e for e in export.ledger.entries if e.at}
    ruled = _ruled(export, rules, found, entries)
    wanted = {address: stack or name_of(rules.default) for address, stack in ruled.items()}
    loose = {address for address, stack in ruled.items() if not stack}
    bodies = Spool[Body]()
    arrangement = arranged(wanted, found.needs, loose)
    for address, needed in sorted(arrangement.moved.items()):
        stack = arrangement.stacks[address]
        what = f"needs {needed} of stack {stack}, which comes after stack {wanted[address]}"
        entries[address].note("", what, f"stands in stack {stack}")
    for i, made in enumerate(export.resources):
        address = made.resource.address
        if cut := frozenset(arrangement.cut.get(address, ())):
            for needed in sorted(cut):
                of = arrangement.stacks[needed]
                what = f"its text names {needed} of stack {of}, which comes after its own"
                entries[address].note("", what, "left as it is in the source org")
            content = bodies.put(_literal(made.resource.body, cut, export.literals))
            export.resources[i] = replace(made, resource=replace(made.resource, content=content))
    for made in export.resources:
        entry = entries[made.resource.address]
        entry.module = place_of(arrangement.stacks[made.resource.address], entry.module)
    return arrangement.stacks


def _ruled(
    export: Export, rules: StackRules, found: Found, entries: Mapping[Address, Entry]
) -> dict[Address, str]:
    """The stack of each resource by the rules alone, "" where none takes it."""
    made = {m.resource.address: m.kind for m in export.resources}
    ruling = cache(rules.stack)  # Many objects are alike in all that counts.
    ruled: dict[Address, str] = {}

    def stack(address: Address) -> str:
        if address not in ruled:
            above = found.above.get(address)
            facts = Facts(
                made[address],
                entries[address].title if rules.on_titles else "",
                found.tags.get(address, ()),
                found.teams.get(address, ""),
            )
            own = ruling(facts, above is not None)
            ruled[address] = own or (stack(above) if above else "")
        return ruled[address]

    return {address: stack(address) for address in made}


def _literal(body: Body, cut: frozenset[Address], literals: Mapping[Reference, str]) -> Body:
    """A body with the ids of some others in place of references to them."""

    def change(link: Link) -> Link | str:
        return literals[link] if isinstance(link, Reference) and link.to in cut else link

    return substitute(body, change)
