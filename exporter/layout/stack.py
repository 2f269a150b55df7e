"""A stack: a part of an org with modules, roots and states of its own, and what it is called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from exporter.model.declaration import ADOPTED, BINARIES, Place
from exporter.model.ir import Module, Root
from exporter.model.naming import identifier

WHOLE = ""
"""The name of the only stack of an export that isn't split."""
_DEVICES = {f"{port}{n}" for port in ("com", "lpt") for n in range(10)}
RESERVED = frozenset(
    {"source", "destination", ADOPTED, BINARIES, *(p.value for p in Place)}
    | {"aux", "con", "nul", "prn", *_DEVICES}
)
"""What no stack is called: directories of an export that isn't split, and devices of Windows."""


@dataclass(slots=True)
class Stack:
    """A stack, and the stacks whose destinations its own needs."""

    name: str
    modules: list[Module] = field(default_factory=list)
    roots: list[Root] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)

    @property
    def sizes(self) -> Counter[str]:
        """How many resources stand in each of its modules."""
        return Counter({m.name: sum(map(len, m.files.values())) for m in self.modules})

    @property
    def resources(self) -> int:
        """How many resources it has."""
        return self.sizes.total()


@cache
def name_of(text: str) -> str:
    """The stack that a text names: a Terraform name, and a directory on every file system. Texts
    that differ only in capitals or punctuation name the same one."""
    name = identifier(text, "stack")
    return f"{name}_stack" if name in RESERVED else name


def place_of(stack: str, module: str) -> str:
    """A module of a stack among those of all: `payments/org`; `org` where nothing is split."""
    return f"{stack}/{module}" if stack else module


def stack_of(place: str) -> tuple[str, str]:
    """The stack and the module of a place."""
    stack, _, module = place.rpartition("/")
    return stack, module


def roots(out: Path) -> list[Path]:
    """The roots of the export in a directory, those of all its stacks."""
    named = ("source", "destination")
    return [root for name in named for at in (name, f"*/{name}") for root in sorted(out.glob(at))]


def in_order(stacks: Iterable[Stack]) -> list[Stack]:
    """Stacks so that each comes after those that it needs, else by name."""
    left = {s.name: s for s in sorted(stacks, key=lambda s: s.name)}
    ordered: dict[str, Stack] = {}
    while left:
        free = [n for n, s in left.items() if ordered.keys() >= set(s.needs) - {n}]
        assert free, f"{', '.join(left)} need one another"
        ordered |= {n: left.pop(n) for n in free}
    return list(ordered.values())
