"""What a provider's validators take, found by asking it: facts for its schema (see schema.py).

For each attribute it is asked about values that its description or its own errors name, about
others, and about lengths and numbers at the limits. Nothing is believed that it doesn't confirm:
prose that lists values is often no validator's.

A question is a whole configuration with one value in it: paths in answers are not always right, and
some have none. Of a resource type with thousands of attributes, where an answer takes long, all are
asked about at once: each has values of its own, which an error then names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from exporter.cty import Cty, empty
from exporter.plugin import Provider
from exporter.text_forms import PATTERNS

Ask: TypeAlias = Callable[[Sequence[Cty]], list[set[str]]]
"""What the provider says of each of several configurations of a resource type."""
Path: TypeAlias = tuple[str, ...]
Facts: TypeAlias = dict[str, Any]

TEXTS = ("aaaaaaaa", "zz ?! ☂", "", "a" * 70000)
"""Text that only a list of values or a form refuses, text that few take, none, and a long one."""
NUMBERS = (-(10**9), 0, 1, 5, 60, 1000, 10**9)
LENGTHS = (0, 8, 70000)
COUNTS = (0, 1, 1100)
MANY = 100
"""Of resource types with more attributes, all are asked about at once."""
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
        said = list(self.of.values())
        return _words(set().union(*said) - set.intersection(*said))

    def numbers(self) -> list[float]:
        """The numbers in what was said."""
        texts = {t for texts in self.of.values() for t in texts}
        found = {float(n) for t in texts for n in re.findall(r"-?\d+(?:\.\d+)?", t)}
        return [int(n) if n.is_integer() else n for n in sorted(found)]


def _words(texts: Iterable[str]) -> list[str]:
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


def probed(
    schemas: Mapping[str, Any], provider: Provider, advance: Callable[[int, int], None]
) -> dict[str, Facts]:
    """The facts of the resource types of schemas as `terraform providers schema -json` has them.

    advance: hears how many types are done, of how many. PluginError: the provider fails.
    """
    memory: dict[str, Facts] = {}
    found: dict[str, Facts] = {}
    for number, (type, raw) in enumerate(sorted(schemas.items()), 1):

        def ask(configurations: Sequence[Cty], type: str = type) -> list[set[str]]:
            answers = provider.problems((type, value) for value in configurations)
            return [{problem.text for problem in problems} for problems in answers]

        found[type] = probe(raw["block"], ask, memory)
        advance(number, len(schemas))
    return found


def probe(block: Mapping[str, Any], ask: Ask, memory: dict[str, Facts]) -> Facts:
    """The facts of a resource type's block, which is as `terraform providers schema -json` has it,
    in the block's own form: {"attributes": name -> facts, "block_types": name -> {"block"}}.

    memory: the facts of blocks that were probed, by their text; a block that is the same as one of
    them, in whatever resource, has its facts.
    """
    at = dict(_attributes(block, memory, set()))
    [always] = ask([_filled(block, dict.fromkeys(at))])

    def said(many: Sequence[Mapping[Path, Any]]) -> list[set[str]]:
        return [texts - always for texts in ask([_filled(block, values) for values in many])]

    known = _at_once(at, said) if len(at) > MANY else {}
    found = {
        path: known[path] if path in known else _alone(path, spec, said)
        for path, spec in at.items()
    }
    return _collected(block, (), found, memory)


Say: TypeAlias = Callable[[Sequence[Mapping[Path, Any]]], list[set[str]]]
"""What is said of values, of several sets of them, that isn't said of none."""


def _alone(path: Path, spec: Mapping[str, Any], said: Say) -> Facts:
    """The facts of one attribute."""
    asking = _question(spec)
    assert asking
    try:
        wanted = next(asking)
        while True:
            wanted = asking.send(said([{path: value} for value in wanted]))
    except StopIteration as done:
        facts: Facts = done.value
        return facts


def _at_once(at: Mapping[Path, Mapping[str, Any]], said: Say) -> dict[Path, Facts]:
    """The facts of attributes of which all that is known without asking about it alone is either
    that nothing was said of it, or the list of what it takes."""
    own = {path: f"q{i}z" for i, path in enumerate(at)}
    marks = {path: str(10**9 + i) for i, path in enumerate(at)}
    values: dict[Path, Any] = {}
    for path, spec in at.items():
        number = spec["type"] == "number"
        values[path] = int(marks[path]) if number else own[path]
        if isinstance(spec["type"], list):
            values[path] = [own[path]]
    about: dict[Path, set[str]] = {path: set() for path in at}
    named = {m: path for marked in (own, marks) for path, m in marked.items()}
    below = {p: -v for p, v in values.items() if isinstance(v, int)}
    for text in set().union(*said([values, below])):
        for mark in set(re.findall(r"q\d+z|1\d{9}", text)) & named.keys():
            about[named[mark]].add(text)
    found: dict[Path, Facts] = {path: {} for path, texts in about.items() if not texts}
    lists = {
        path: list(dict.fromkeys((*_listed(spec.get("description", "")), *_words(about[path]))))
        for path, spec in at.items()
        if about[path] and spec["type"] != "number"
    }
    unsure: set[Path] = set()
    for j in range(max(map(len, lists.values()), default=0)):
        words = {path: many[j] for path, many in lists.items() if j < len(many)}
        typed = {p: w if at[p]["type"] == "string" else [w] for p, w in words.items()}
        [texts] = said([typed])
        named_in = " ".join(re.sub(r"\[[^\[\]]*\]", "", text) for text in texts)
        unsure |= {
            path
            for path, word in words.items()
            if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", named_in)
        }
    for path, many in lists.items():
        if many and path not in unsure:
            facts = {"allowed": sorted(many)}
            found[path] = facts if at[path]["type"] == "string" else {"elements": facts}
    return found


def _attributes(
    block: Mapping[str, Any], memory: Mapping[str, Facts], seen: set[str], above: Path = ()
) -> Iterable[tuple[Path, Mapping[str, Any]]]:
    """The attributes that can be set, each block's once."""
    key = json.dumps(block, sort_keys=True)
    if key in memory or key in seen:
        return
    seen.add(key)
    for name, spec in block.get("attributes", {}).items():
        if not (spec.get("optional") or spec.get("required")):
            continue
        if "nested_type" in spec:
            inner = {"attributes": spec["nested_type"]["attributes"]}
            yield from _attributes(inner, memory, seen, (*above, name))
        elif _question(spec):
            yield (*above, name), spec
    for name, spec in block.get("block_types", {}).items():
        yield from _attributes(spec["block"], memory, seen, (*above, name))


def _question(spec: Mapping[str, Any]) -> Question[Facts] | None:
    words = _listed(spec.get("description", ""))
    match spec["type"]:
        case "string":
            return _of_text(words)
        case "number":
            return _of_number(words)
        case ["list" | "set", "string"]:
            return _of_list(words)
    return None


def _listed(description: str) -> list[str]:
    """The values that a description says are valid."""
    _, _, after = description.rpartition("alid values")
    return [word.strip('"') for word in re.findall(r"`([^`]*)`", after.split(" Defaults to ")[0])]


def _filled(block: Mapping[str, Any], values: Mapping[Path, Any]) -> Cty:
    """A configuration with these values, and a block of each type in which there is one."""
    tree: dict[str, Any] = {}
    for path, value in values.items():
        at = tree
        for step in path[:-1]:
            at = at.setdefault(step, {})
        at[path[-1]] = value
    return _branch(block, tree)


def _branch(block: Mapping[str, Any], tree: Mapping[str, Any]) -> Cty:
    made = empty(block)
    for name, value in tree.items():
        spec = block.get("attributes", {}).get(name) or block["block_types"][name]
        if "nested_type" in spec:
            spec = spec["nested_type"]
            inner = _branch({"attributes": spec["attributes"]}, value)
        elif "block" in spec:
            inner = _branch(spec["block"], value)
        else:
            made[name] = value
            continue
        made[name] = {"single": inner, "map": {"a": inner}}.get(spec["nesting_mode"], [inner])
    return made


def _collected(
    block: Mapping[str, Any], above: Path, found: Mapping[Path, Facts], memory: dict[str, Facts]
) -> Facts:
    key = json.dumps(block, sort_keys=True)
    if key not in memory:
        attributes = {}
        for name, spec in block.get("attributes", {}).items():
            facts = found.get((*above, name), {})
            if "nested_type" in spec:
                nested = {"attributes": spec["nested_type"]["attributes"]}
                inner = _collected(nested, (*above, name), found, memory)["attributes"]
                facts = {"nested_type": {"attributes": inner}} if inner else {}
            if facts:
                attributes[name] = facts
        memory[key] = {"attributes": attributes, "block_types": {}}
        memory[key]["block_types"] = {
            name: {"block": _collected(spec["block"], (*above, name), found, memory)}
            for name, spec in block.get("block_types", {}).items()
        }
    return memory[key]
