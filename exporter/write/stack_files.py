"""The files of stacks: how they read each other's states, and what tells people and CI of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from exporter.layout.stack import Stack, in_order, stack_of
from exporter.model.ledger import Entry, Ledger
from exporter.state.export_state import LEDGER, by_member
from exporter.state.output_directory import Content, Pieces
from exporter.write import hcl
from exporter.write.backend import DEFAULT, Backend

STACKS, OWNERS = "stacks.json", "CODEOWNERS.example"
README = "README.md"


def joining(stack: Stack, backend: Backend | None) -> dict[str, Content]:
    """Where the states of a stack's roots are, and those that it reads: path in its directory ->
    text."""
    written: dict[str, Content] = {}
    if stack.needs:
        reads = (backend or DEFAULT).state
        texts = [reads(name, hcl.DESTINATION) for name in stack.needs]
        written[f"{hcl.DESTINATION}/states.tf"] = "\n".join(texts)
    if backend and stack.name:
        for root in (hcl.SOURCE, hcl.DESTINATION):
            written[f"{root}/backend.tf"] = backend.block(stack.name, root)
    return written


def about(stacks: Sequence[Stack], ledger: Ledger) -> dict[str, Content]:
    """What is said of stacks: all files of that but the README of the export."""
    ordered = in_order(s for s in stacks if s.name)
    entries: dict[str, list[Entry]] = {}
    for entry in ledger.entries:
        if entry.module:
            entries.setdefault(stack_of(entry.module)[0], []).append(entry)
    written: dict[str, Content] = {
        STACKS: _listed(ordered),
        OWNERS: hcl.render(OWNERS, stacks=[s for s in ordered if s.resources]),
    }
    for stack in ordered:
        own = Ledger(entries=entries.get(stack.name, []))
        written[f"{stack.name}/{README}"] = _readme(stack, own)
        if stack.resources:
            written[f"{stack.name}/{LEDGER}"] = Pieces(partial(_account, own))
    return written


def _account(ledger: Ledger) -> Iterator[str]:
    whole = ledger.plain()
    return by_member({"counts": whole["counts"], "objects": whole["objects"]})


def _listed(stacks: Sequence[Stack]) -> str:
    """The stacks for programs: an order to apply them in, and each."""
    listed = {
        "order": [s.name for s in stacks],
        "stacks": {
            s.name: {
                "resources": s.resources,
                "imports": len(s.roots[0].imports),
                "needs": s.needs,
                "forgets": [r.name for r in s.roots if r.forgotten or r.emptied],
            }
            for s in stacks
        },
    }
    return "".join(by_member(listed))


def _readme(stack: Stack, ledger: Ledger) -> str:
    source, destination = stack.roots
    kinds = Counter(e.kind for e in ledger.entries)
    return hcl.render(
        "stack.md",
        stack=stack,
        imports=len(source.imports),
        kinds=sorted(kinds.items()),
        sizes=stack.sizes,
        secrets=[v for v in destination.variables if v.sensitive],
        asked=[v for v in destination.variables if not (v.sensitive or v.entries)],
        forgets=any(r.forgotten or r.emptied for r in stack.roots),
    )
