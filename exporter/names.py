"""Titles to identifiers, and addresses that stay put between runs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exporter.ir import Address

LENGTH = 60
"""No name is longer, in characters, but for the number that tells two apart."""


def identifier(title: str, otherwise: str) -> str:
    """A title as a Terraform name in lower snake case.

    `otherwise` names what has no letter or digit of ASCII in its title, and begins a name that
    would begin with a digit.
    """
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z][a-z])", "_", plain)
    name = re.sub(r"[^a-z0-9]+", "_", spaced.lower()).strip("_")
    if len(name) > LENGTH:
        cut = name[: LENGTH + 1].rpartition("_")[0]
        name = cut if len(cut) > LENGTH // 2 else name[:LENGTH]
    if not name:
        return otherwise
    return f"{otherwise}_{name}" if name[0].isdigit() else name


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """An object that wants an address of a type."""

    type: str
    name: str
    kind: str
    id: str


def allot(
    claims: Iterable[Claim], remembered: Mapping[tuple[str, str], Address]
) -> dict[tuple[str, str], Address]:
    """(kind, id) -> address, each address given once.

    An object keeps the address that an earlier run gave it, whatever it is called now. Of new
    objects with one name, the first by id has it bare, and the others get the next free number.
    """
    waiting = sorted(claims)
    allotted: dict[tuple[str, str], Address] = {}
    taken: set[Address] = set()
    for claim in waiting:
        before = remembered.get((claim.kind, claim.id))
        if before and before.type == claim.type and before not in taken:
            allotted[claim.kind, claim.id] = before
            taken.add(before)
    reached: dict[Address, int] = {}
    for claim in waiting:
        if (claim.kind, claim.id) in allotted:
            continue
        bare = address = Address(claim.type, claim.name)
        while address in taken:
            reached[bare] = reached.get(bare, 1) + 1
            address = Address(claim.type, f"{claim.name}_{reached[bare]}")
        allotted[claim.kind, claim.id] = address
        taken.add(address)
    return allotted
