"""The inventory for a reader: docs/api-inventory.md, and a table for the terminal."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from exporter.inventory import facts
from exporter.inventory.facts import GROUPS, REASONS, Proof
from exporter.inventory.rows import MEANING, Row, State, rows


def as_json(of: Iterable[Row]) -> str:
    """The rows as JSON."""
    return json.dumps([row.plain() for row in of], indent=2, ensure_ascii=False) + "\n"


def as_text(of: Sequence[Row]) -> str:
    """A line for each row, and the number of rows in each state; of one row all that is known."""
    if len(of) == 1 and of[0].what:
        (row,) = of
        why = f": {row.why}" if row.why else ""
        return "\n".join((f"{row.kind}  {row.state.value}{why}", row.what, *_facts(row), ""))
    wide = max((len(r.kind) for r in of), default=0)
    lines = [
        f"{r.kind:<{wide}}  {r.state.value}: {', '.join(r.resource_types) or r.of or r.why}"
        if r.state in (State.APPLIED, State.COMPANION, State.ALIAS)
        else f"{r.kind:<{wide}}  {r.state.value}{f': {r.why}' if r.why else ''}"
        for r in of
    ]
    counts = Counter(r.state for r in of)
    return "\n".join((*lines, "", *(f"{counts[s]:>5} {s.value}" for s in State if counts[s]), ""))


def as_markdown() -> str:
    """The whole inventory as a document."""
    every = rows()
    parts = [
        "# The API inventory",
        f"{len(every)} kinds of objects that Datadog's API or Terraform provider knows, and what "
        "becomes of each. Written by `make docs`; `ddexport inventory --json` gives the same, and "
        "`ddexport inventory --kind NAME` how a kind is read, what it refers to, and which of its "
        "values are secrets. A test fails where the client has a GET operation, or the provider's "
        "schema a resource type, that nothing here accounts for.",
        *_totals(every),
        *_proofs(every),
    ]
    for group, what in GROUPS.items():
        found = [r for r in every if r.group == group]
        parts += [f"## {group}: {what}", _table(_HEAD, (_line(r) for r in found))]
    parts += [*_operations()]
    return "\n\n".join(parts) + "\n"


def _totals(every: Sequence[Row]) -> Iterator[str]:
    used = [s for s in State if any(r.state is s for r in every)]
    counts = Counter((r.group, r.state) for r in every)
    yield "## Totals"
    yield _table(
        ["group", "kinds", *(s.value for s in used)],
        [
            *([g, *_counted([counts[g, s] for s in used])] for g in GROUPS),
            ["all", *_counted([sum(counts[g, s] for g in GROUPS) for s in used])],
        ],
    )
    yield "\n".join(f"- **{g}**: {what}" for g, what in GROUPS.items())
    yield "What the states mean:"
    yield "\n".join(f"- **{s.value}**: {MEANING[s]}" for s in used)


def _counted(numbers: Sequence[int]) -> list[str]:
    return [str(sum(numbers)), *(str(n) if n else "" for n in numbers)]


def _proofs(every: Sequence[Row]) -> Iterator[str]:
    of = [r.proof for r in every if r.proof]
    bare = [p.kind for p in of if not p.recorded]

    def total(name: str) -> int:
        return sum(getattr(p, name) for p in of)

    yield "## What proves it"
    yield (
        "Objects that Datadog's API answered were recorded, and what the provider's import read of "
        "them (golden states). They are no part of this repository; the figures are, and tests "
        "check them where the recordings are there."
    )
    yield "\n".join(
        (
            f"- **recorded**: {total('whole')} of {total('recorded')} recorded objects are "
            "translated with nothing left over.",
            f"- **golden**: {total('same')} of {total('golden')} golden states would plan to no "
            "change.",
            f"- **planned**: of {total('planned')} recorded objects that the provider can adopt in "
            f"one plan, {total('unchanged')} come out without a change, {total('fixed')} after "
            "`ddexport verify --fix`; what it can't repair it leaves out of the source.",
            f"- **round trip**: {total('applied')} of the {total('demo')} resources of the demo "
            "org are made by Terraform in an empty org and exported from there again.",
            f"- {len(bare)} kinds have no recorded object: samples made of the client's models "
            "stand in for one, and the demo org's objects are planned with the provider. They are "
            f"{', '.join(bare)}.",
        )
    )


_HEAD = ("kind", "state", "resource types", "recorded", "golden", "planned", "round trip", "why")


def _line(row: Row) -> list[str]:
    proof = row.proof or Proof(row.kind)
    return [
        row.kind,
        row.state.value,
        _code(row.resource_types),
        _part(proof.whole, proof.recorded),
        _part(proof.same, proof.golden),
        _part(proof.unchanged, proof.planned, proof.fixed),
        _part(proof.applied, proof.demo),
        f"as {row.of}: {row.why}" if row.of else row.why,
    ]


def _part(right: int, tried: int, later: int | None = None) -> str:
    if not tried:
        return ""
    return f"{right}/{tried}" + (f", then {later}" if later not in (None, right) else "")


def _facts(row: Row) -> Iterator[str]:
    about = row.about
    lines = {
        "as": _code(row.resource_types),
        **{name: _code(of) for name, of in row.operations.items()},
        "imported by": _code([about["imported_by"]] if "imported_by" in about else []),
        "refers to": ", ".join(about.get("refers_to", ())),
        "secrets": _code(about.get("secrets", ())),
        "left out": "; ".join(about.get("left_out", ())),
        "no place for": _code(row.lost),
        "note": "; ".join(about.get("remarks", ())),
    }
    yield from (f"- {name}: {text}" for name, text in lines.items() if text)


def _operations() -> Iterator[str]:
    of = facts.accounted().values()
    counts = Counter(a.why for a in of)
    yield "## Operations that no kind is read with"
    yield (
        f"{len(of)} of the client's GET operations and the provider's resource types are no kind's "
        "own. `exporter/inventory/accounted.csv` names each."
    )
    yield _table(
        ("number", "why"),
        (
            [str(counts[why]), f"{what} another kind" if what.endswith(" of") else what]
            for why, what in REASONS.items()
        ),
    )


def _table(head: Iterable[str], lines: Iterable[Sequence[str]]) -> str:
    head = list(head)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *lines))


def _code(texts: Iterable[str]) -> str:
    return ", ".join(f"`{t}`" for t in texts)
