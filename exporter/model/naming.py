"""Titles to identifiers, and names that stay put between runs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

LENGTH = 60
"""No name is longer, in characters, but for the number that tells two apart."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def identifier(title: str, otherwise: str) -> str:
    """A title as a Terraform name in lower snake case, letters of other scripts in Latin ones.

    `otherwise` names what has no letter or digit in its title, and begins a name that would begin
    with a digit.
    """
    composed = unicodedata.normalize("NFC", title)
    name = _words(_NOT_ASCII.sub(_spelled, composed)) or _words(_symbols(composed))
    if len(name) > LENGTH:
        cut = name[: LENGTH + 1].rpartition("_")[0]
        name = cut if len(cut) > LENGTH // 2 else name[:LENGTH]
    if not name:
        return otherwise
    return f"{otherwise}_{name}" if name[0].isdigit() else name


def _words(plain: str) -> str:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z][a-z])", "_", plain)
    return re.sub(r"[^a-z0-9]+", "_", spaced.lower()).strip("_")


def _symbols(title: str) -> str:
    """The names of the symbols that are all of a title, such as an emoji; of one again and again,
    once."""
    many = (anyascii(c) for c in title if unicodedata.category(c) == "So")
    named = (name for name in many if name.strip(":").replace("_", "").isalnum())
    return " ".join(dict.fromkeys(named))


def _spelled(match: re.Match[str]) -> str:
    after = match.string[match.end() : match.end() + 1]
    return _latin(match[0], after.islower())


@lru_cache(maxsize=10_000)
def _latin(character: str, in_lower_case: bool) -> str:
    """A character in ASCII; white space for a symbol, nothing for what can't be seen.

    in_lower_case: the next one is a small letter, so a capital one is the only one of its word.
    """
    category = unicodedata.category(character)
    match category[0]:
        case "L" | "M":
            spelled = re.sub(r"[^A-Za-z0-9]", "", anyascii(character))
            if not spelled[:1].isupper():
                return spelled
            if category == "Lo":
                return f" {spelled} "  # Of a script without case: a syllable or a word.
            return spelled if in_lower_case else spelled.upper()
        case "N":
            return anyascii(character)
        case "C":
            return ""
    # Not `:rotating_light:`: an emoji says less than the words around it.
    return unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode() or " "


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """An object that wants a name among all that share its pool."""

    pool: str
    name: str
    kind: str
    id: str


def allot(
    claims: Iterable[Claim],
    remembered: Mapping[tuple[str, str], str],
    reserved: Iterable[tuple[str, str]] = (),
) -> dict[tuple[str, str], str]:
    """(kind, id) -> name, each name given once in its pool.

    An object keeps the name that an earlier run gave it, whatever it is called now. Of new objects
    with one name, the first by id has it bare, and the others get the next free number. reserved:
    (pool, name) that only an object which had it before may have.
    """
    waiting = sorted(claims)
    allotted: dict[tuple[str, str], str] = {}
    taken: set[tuple[str, str]] = set()
    for claim in waiting:
        before = remembered.get((claim.kind, claim.id))
        if before and (claim.pool, before) not in taken:
            allotted[claim.kind, claim.id] = before
            taken.add((claim.pool, before))
    taken.update(reserved)
    reached: dict[tuple[str, str], int] = {}
    for claim in waiting:
        if (claim.kind, claim.id) in allotted:
            continue
        bare, name = (claim.pool, claim.name), claim.name
        while (claim.pool, name) in taken:
            reached[bare] = reached.get(bare, 1) + 1
            name = f"{claim.name}_{reached[bare]}"
        allotted[claim.kind, claim.id] = name
        taken.add((claim.pool, name))
    return allotted
