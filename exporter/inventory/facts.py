"""What the catalogue doesn't hold: groups, what isn't exported and why, what was measured.

kinds.csv has a row for each kind of the parity inventory. `group` and `area` are of all kinds, and
`lost` too: paths that the provider's resource has no place for. The other columns are of kinds
that the catalogue lacks: `types` of the provider, the `operations` that read them (where there are
none, those that write), and where there is nothing to wait for, `state` and `why`; `of` is the kind
that an alias is exported as.
accounted.csv has a row for each GET operation of the API, and each resource type, that no kind
uses. proof.csv is written by tests: `make figures`.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

KINDS, ACCOUNTED, PROOF = (
    Path(__file__).with_name(f"{name}.csv") for name in ("kinds", "accounted", "proof")
)
GROUPS: Mapping[str, str] = {
    "sync40": "what datadog-sync-cli moves",
    "tier1": "integrations",
    "tier2": "service management, automation and pipelines",
    "tier3": "security",
    "listed": "further products that were asked for",
    "excluded": "telemetry and what is worked out from it",
    "extra": "further resource types of the provider, further configuration in the API",
    "beyond": "kinds that count as a part of others, and what is only looked up",
}
REASONS: Mapping[str, str] = {
    "telemetry": "what hosts, services and users send, and what Datadog finds in it",
    "usage": "usage and costs",
    "result": "what people and jobs did: runs, results, requests and their state",
    "offered": "what Datadog offers, the same for every org",
    "there": "what stands in another system that is connected",
    "personal": "a single person's own",
    "fixed": "set up in the app: the API only reads it",
    "check": "an answer to a question; nothing is kept",
    "search": "another way to the objects of",
    "part": "belongs to the objects of",
    "older": "an older way to the objects of",
    "history": "earlier versions of the objects of",
    "other": "another resource for the objects of",
}
"""Why an operation or type is no kind's; what ends in `of` is of the kind named beside it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A row of kinds.csv."""

    kind: str
    group: str = "beyond"
    area: str = ""
    types: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    state: str = ""
    of: str = ""
    why: str = ""
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Accounted:
    """A row of accounted.csv: an operation (`v2.list_logs_get`) or a resource type."""

    name: str
    why: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """A row of proof.csv: how many objects of a kind were tried, and how many came out right.

    recorded, whole: recorded objects; those translated with nothing left over.
    golden, same: states that the provider read of them; those that a plan would not change.
    planned, unchanged, fixed: recorded objects that the provider could adopt in one plan; those
      that the plan leaves as they are; those that it does after `verify --fix`.
    demo, applied: resources of the demo org; those that Terraform made in an empty one.
    """

    kind: str
    recorded: int = 0
    whole: int = 0
    golden: int = 0
    same: int = 0
    planned: int = 0
    unchanged: int = 0
    fixed: int = 0
    demo: int = 0
    applied: int = 0


@cache
def kinds() -> Mapping[str, Fact]:
    """The rows of kinds.csv by kind."""
    return {row["kind"]: _fact(**row) for row in _table(KINDS)}


@cache
def accounted() -> Mapping[str, Accounted]:
    """The rows of accounted.csv by name."""
    return {row["name"]: Accounted(**row) for row in _table(ACCOUNTED)}


@cache
def proof() -> Mapping[str, Proof]:
    """The rows of proof.csv by kind."""
    numbers = [f.name for f in fields(Proof)][1:]
    return {
        row["kind"]: Proof(row["kind"], **{n: int(row[n]) for n in numbers})
        for row in _table(PROOF)
    }


def _fact(types: str, operations: str, lost: str, **texts: str) -> Fact:
    return Fact(
        types=tuple(types.split()),
        operations=tuple(operations.split()),
        lost=tuple(filter(None, lost.split(";"))),
        **texts,
    )


def _table(at: Path) -> list[dict[str, str]]:
    with at.open(newline="") as f:
        return list(csv.DictReader(f))
