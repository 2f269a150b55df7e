"""What a provider is asked about one attribute, to find out what its validators take.

About values that the attribute's description or the provider's own errors name, about others, and
about lengths and numbers at the limits. Nothing is believed that it doesn't confirm: prose that
lists values is often no validator's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from exporter.terraform.text_forms import PATTERNS

Facts: TypeAlias = dict[str, Any]
"""What is taken: a limit as provider_schema.py has it; nothing where nothing refused is known."""

TEXTS = ("aaaaaaaa", "zz ?! ☂", "", "a" * 70000)
"""Text that only a list of values or a form refuses, text that few take, none, and a long one."""
NUMBERS = (-(10**9), 0, 1, 5, 60, 1000, 10**9)
LENGTHS = (0, 8, 70000)
LONGER = (16, 32, 64, 128)
"""Lengths that are asked about where short text is refused, whatever it says."""
COUNTS = (0, 1, 1100)
UNKNOWN = {"refuses": True}
"""Some values are refused, and nobody can say which."""

T = TypeVar("T")
Question: TypeAlias = Generator[list[Any], list[set[str]], T]
"""Asks about values of an attribute, and is given what is said of each."""


class _Said:
    """What was said of the values of one attribute, by their text; nothing of those it takes."""

    def __init__(self) -> None:
        self.of: dict[str, set[str]] = {}

    def tried(self, values: Iterable[Any]) -> Question[None]:
        """Asks about those of the values that nothing was said of."""
        new = {repr(v): v for v in values if repr(v) not in self.of}
        if new:
            answers = yield list(new.values())
            self.of |= dict(zip(new, answers, strict=True))

    def refused(self, value: Any) -> bool:
        """Whether a value is refused, and not any value at all."""
        always = set.intersection(*self.of.values()) if len(self.of) > 1 else set()
        return bool(self.of[repr(value)] - always)

    def words(self) -> list[str]:
        """The words of the lists in what was said of some values, and not of any value."""
        always = set.intersection(*self.of.values())
        return words_of({t for texts in self.of.values() for t in texts} - always)

    def numbers(self) -> list[float]:
        """The numbers in what was said."""
        texts = {t for texts in self.of.values() for t in texts}
        found = {float(n) for t in texts for n in re.findall(r"-?\d+(?:\.\d+)?", t)}
        return [int(n) if n.is_integer() else n for n in sorted(found)]


def words_of(texts: Iterable[str]) -> list[str]:
    """The words of the lists in texts, in brackets."""
    found: dict[str, None] = {}
    for text in sorted(texts):
        for inside in re.findall(r"(?<!\w)\[([^\[\]]*)\]", text):
            found |= dict.fromkeys(re.findall(r'"([^"]*)"', inside) or inside.split())
    return list(found)


def _of_text(words: Sequence[str]) -> Question[Facts]:
    said = _Said()
    yield from said.tried((*TEXTS, *words[:1]))
    if not (said.refused(TEXTS[0]) and said.refused(TEXTS[1])):
        if said.refused(TEXTS[0]) or said.refused(TEXTS[1]):
            return UNKNOWN
        return (yield from _limits(said, "length", LENGTHS, lambda n: "a" * int(n)))
    known = list(dict.fromkeys((*words, *said.words())))
    # A list of values refuses each with anything more to it, and in other letters.
    near = [other for w in known for other in (f"{w}0x", w.swapcase()) if other not in known]
    yield from said.tried((*known, *near))
    allowed = [w for w in known if w and not said.refused(w)]
    parts = {part for w in allowed for part in (w, *w.split())}
    if allowed and all(map(said.refused, near)) and parts.issuperset(said.words()):
        return {"allowed": sorted(allowed) + [""] * (not said.refused(""))}
    yield from said.tried(t for good, bad in PATTERNS.values() for t in (*good, *bad))
    for pattern, (good, bad) in PATTERNS.items():
        if not any(map(said.refused, good)) and all(map(said.refused, bad)):
            return {"pattern": pattern}
    yield from said.tried("a" * n for n in LONGER)
    if taken := [n for n in LONGER if not said.refused("a" * n)]:
        # What is about length takes other text of a length as well.
        other = (TEXTS[1] * taken[0])[: taken[0]]
        yield from said.tried([other])
        if not said.refused(other):
            lengths = sorted({*LENGTHS, *LONGER})
            return (yield from _limits(said, "length", lengths, lambda n: "a" * int(n)))
    return UNKNOWN


def _of_number(words: Sequence[str]) -> Question[Facts]:
    said = _Said()
    listed = [float(w) if "." in w else int(w) for w in words if re.fullmatch(r"-?\d+(\.\d+)?", w)]
    yield from said.tried((*NUMBERS, *listed))
    beside = [n + 1 for n in listed if n + 1 not in listed]
    yield from said.tried(beside)
    if len(listed) > 1 and not any(map(said.refused, listed)) and all(map(said.refused, beside)):
        return {"allowed": sorted(listed)}
    near = [n + d for n in said.numbers() if abs(n) < 10**9 for d in (-1, 0, 1)]
    tried = sorted({*NUMBERS, *listed, *near})
    yield from said.tried(tried)
    return (yield from _limits(said, "between", tried, lambda n: n))


def _of_list(words: Sequence[str]) -> Question[Facts]:
    said = _Said()

    def many(n: float) -> list[str]:
        return [f"a{i}" for i in range(int(n))]

    yield from said.tried(map(many, COUNTS))
    if said.refused(many(1)) and said.refused(many(1100)):
        asking = _of_text(words)
        wanted = next(asking)
        while True:
            answers = yield [[text] for text in wanted]
            try:
                wanted = asking.send(answers)
            except StopIteration as done:
                return {"elements": done.value} if done.value not in ({}, UNKNOWN) else UNKNOWN
    return (yield from _limits(said, "count", COUNTS, many))


def _limits(
    said: _Said, name: str, tried: Sequence[float], value: Callable[[float], Any]
) -> Question[Facts]:
    """The least and the greatest of what is taken, null for one without end."""
    taken = [n for n in tried if not said.refused(value(n))]
    if len(taken) == len(tried):
        return {}
    if not taken or any(said.refused(value(n)) for n in tried if taken[0] < n < taken[-1]):
        return UNKNOWN
    limits: list[float | None] = []
    for last, beyond in (
        (taken[0], [n for n in tried if n < taken[0]][-1:]),
        (taken[-1], [n for n in tried if n > taken[-1]][:1]),
    ):
        takes, refuses = last, beyond[0] if beyond else last
        while abs(refuses - takes) > 1:
            middle = int((refuses + takes) // 2)
            yield from said.tried([value(middle)])
            if said.refused(value(middle)):
                refuses = middle
            else:
                takes = middle
        limits.append(takes if beyond else None)
    return {name: limits}


def question(spec: Mapping[str, Any]) -> Question[Facts] | None:
    """What to ask about an attribute of the schema; None for one of a type that none is about."""
    words = listed(spec.get("description", ""))
    match spec["type"]:
        case "string":
            return _of_text(words)
        case "number":
            return _of_number(words)
        case ["list" | "set", "string"]:
            return _of_list(words)
    return None


def listed(description: str) -> list[str]:
    """The values that a description says are valid."""
    _, _, after = description.rpartition("alid values")
    return [word.strip('"') for word in re.findall(r"`([^`]*)`", after.split(" Defaults to ")[0])]
