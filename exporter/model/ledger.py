"""What became of every object that was read, and of every kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from exporter.model.ir import Address
from exporter.model.spool import Plain


class Outcome(Enum):
    """What became of an object."""

    EXPORTED = "exported"
    PARTLY = "partly"
    """Exported, but some paths have no place in the resource."""
    LOOKED_UP = "looked up"
    """Every org has it: a data source finds it where something refers to it."""
    LEFT_OUT = "left out"
    """As is right: built-in, managed by another product, or filtered out."""
    FAILED = "failed"
    """Left out, but should not be."""


@dataclass(frozen=True, slots=True)
class Diagnostic(Plain):
    """Where in an object, what, and what was done.

    lost: configuration is missing from the resource. undeclared: an id of the source org is in it.
    """

    path: str
    what: str
    done: str
    lost: bool = False
    undeclared: bool = False


_diagnostic = lru_cache(maxsize=4096)(Diagnostic)
"""Many objects have the same to say."""
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(slots=True)
class Entry(Plain):
    """One object's line in the ledger. at: None for what isn't exported. left_alone: what Terraform
    doesn't change of it in the source org -> why. uneditable: attributes, "any", that it can't
    change later -> why, and what to do instead."""

    kind: str
    id: str
    title: str
    outcome: Outcome = Outcome.EXPORTED
    at: Address | None = None
    module: str = ""
    reason: str = ""
    next_step: str = ""
    left_alone: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    uneditable: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def address(self) -> str:
        """The address as it is written, "" for what isn't exported."""
        return str(self.at) if self.at else ""

    def note(
        self, path: str, what: str, done: str, lost: bool = False, undeclared: bool = False
    ) -> None:
        """Adds a diagnostic."""
        self.diagnostics += (_diagnostic(path, what, done, lost, undeclared),)

    @property
    def is_short(self) -> bool:
        """Whether less of it is exported than should be."""
        return self.outcome in (Outcome.PARTLY, Outcome.FAILED)

    def fails(self, reason: str, next_step: str = "") -> None:
        """Says that the object can't be exported, and why."""
        self.outcome, self.reason, self.next_step = Outcome.FAILED, reason, next_step

    def plain(self) -> dict[str, Any]:
        """The entry as JSON, without empty members."""
        members = {
            "kind": self.kind,
            "id": self.id,
            "title": self.title,
            "outcome": self.outcome.value,
            "address": self.address,
            "module": self.module,
            "reason": self.reason,
            "next_step": self.next_step,
            "left_alone": dict(self.left_alone),
            "uneditable": dict(self.uneditable),
            "diagnostics": [
                {"path": d.path, "what": d.what, "done": d.done}
                | ({"lost": True} if d.lost else {})
                | ({"undeclared": True} if d.undeclared else {})
                for d in self.diagnostics
            ],
        }
        return {k: v for k, v in members.items() if v}

    @classmethod
    def parse(cls, plain: Mapping[str, Any]) -> Entry:
        """The entry that `plain` made this of."""
        members = {"title": "", **plain, "outcome": Outcome(plain["outcome"])}
        if address := members.pop("address", ""):
            members["at"] = Address.parse(address)
        members["diagnostics"] = tuple(_diagnostic(**d) for d in plain.get("diagnostics", ()))
        return cls(**members)


@dataclass(slots=True)
class KindLine:
    """A kind's line in the ledger. `reason` says what is missing or how ids were found; taken_over,
    oldest: see KindRead."""

    kind: str
    read: int
    complete: bool
    reason: str = ""
    taken_over: int = 0
    oldest: str = ""

    def plain(self) -> dict[str, Any]:
        """The line as JSON, without empty members."""
        taken = {"objects": self.taken_over, "oldest": self.oldest}
        return (
            {"read": self.read, "complete": self.complete}
            | ({"reason": self.reason} if self.reason else {})
            | ({"taken_over": taken} if self.taken_over else {})
        )

    @classmethod
    def parse(cls, kind: str, plain: Mapping[str, Any]) -> KindLine:
        """The line that `plain` made this of."""
        taken = plain.get("taken_over", {"objects": 0, "oldest": ""})
        found = plain["read"], plain["complete"], plain.get("reason", "")
        return cls(kind, *found, taken["objects"], taken["oldest"])


@dataclass(frozen=True, slots=True)
class Step:
    """What a person does in another org, for what (a name or an id), and the addresses of the
    resources that need it."""

    step: str
    what: str
    needed_by: list[str]


@dataclass(slots=True)
class Ledger:
    """The whole account of an export."""

    kinds: list[KindLine] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    by_hand: list[Step] = field(default_factory=list)

    def copy(self) -> Ledger:
        """One whose entries can change, and this one's don't."""
        return replace(self, kinds=[*self.kinds], entries=[replace(e) for e in self.entries])

    def counts(self) -> dict[str, int]:
        """The number of objects of each outcome, zeros included."""
        found = Counter(e.outcome for e in self.entries)
        return {o.value: found[o] for o in Outcome}

    @property
    def left_alone(self) -> int:
        """Of how many resources Terraform changes not everything in the source org."""
        return sum(bool(e.left_alone) for e in self.entries)

    @property
    def undeclared(self) -> int:
        """How many ids of the source org stand where no declaration knows them."""
        return sum(d.undeclared for e in self.entries for d in e.diagnostics)

    @property
    def exit_code(self) -> int:
        """0 if everything that should be is exported whole, else 1."""
        short = any(e.is_short for e in self.entries)
        return int(short or not all(k.complete for k in self.kinds))

    @property
    def notes(self) -> int:
        """How many notes on single paths there are."""
        return sum(len(e.diagnostics) for e in self.entries)

    @property
    def told(self) -> list[int]:
        """Where what isn't exported whole stands in the ledger as JSON, in the order of entries."""
        at = {id(e): number for number, e in enumerate(self._sorted())}
        return [at[id(e)] for e in self.entries if e.is_short]

    def _sorted(self) -> list[Entry]:
        return sorted(self.entries, key=lambda e: (e.kind, e.id, e.address))

    def plain(self) -> dict[str, Any]:
        """The ledger as JSON, sorted, so that equal exports write equal files. Of the objects it is
        an iterator, as there may be many."""
        return {
            "counts": self.counts(),
            "kinds": {k.kind: k.plain() for k in sorted(self.kinds, key=lambda k: k.kind)},
            "objects": map(Entry.plain, self._sorted()),
            "by_hand": [asdict(s) for s in self.by_hand],
        }

    @classmethod
    def parse(cls, plain: Mapping[str, Any]) -> Ledger:
        """The ledger that `plain` made this of, in the order that it gave it."""
        return cls(
            [KindLine.parse(kind, line) for kind, line in plain["kinds"].items()],
            [*map(Entry.parse, plain["objects"])],
            [Step(**s) for s in plain["by_hand"]],
        )
