"""What a provider's validators take, found by asking it: facts for provider_schema.py.

What is asked about an attribute, questions.py says. A question is a whole configuration with one
value in it: paths in answers are not always right, and some have none. Of a resource type with many
attributes, where an answer takes long, all are asked about at once: each has values of its own,
which an error then names.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from exporter.terraform.cty import Cty, empty
from exporter.terraform.provider_plugin import Provider
from exporter.terraform.questions import UNKNOWN, Facts, listed, question, words_of

Ask: TypeAlias = Callable[[Sequence[Cty]], list[set[str]]]
"""What the provider says of each of several configurations of a resource type."""
Path: TypeAlias = tuple[str, ...]

MANY = 100
"""Of resource types with more attributes, all are asked about at once."""


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

        found[type] = confirmed(raw["block"], probe(raw["block"], ask, memory), ask)
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


def confirmed(block: Mapping[str, Any], facts: Facts, ask: Ask) -> Facts:
    """The facts that hold wherever a block stands: of two that read alike, the provider may check
    one only, or check one and the same not in all of its places."""
    kept: Facts = copy.deepcopy(facts)
    places = {path: (limits, name) for path, limits, name in _limited(kept)}
    types = {path: _spec(block, path)["type"] for path in places}
    bad: dict[Path, Any] = {}
    for number, (path, (limits, name)) in enumerate(places.items()):
        mark = _beside(limits[name], number)
        listed = isinstance(types[path], list) and not isinstance(mark, list)
        bad[path] = [mark] if listed else mark
    [texts] = ask([_filled(block, bad)]) if bad else [set()]
    named = set(re.findall(r"q\d+z", " ".join(texts)))
    left = [p for p, v in bad.items() if not named.intersection(map(str, _elements(v)))]
    answers = ask([_filled(block, {path: v}) for path in left for v in (None, bad[path])])
    for path, without, given in zip(left, answers[::2], answers[1::2], strict=True):
        if not given - without:
            limits, name = places[path]
            del limits[name]
    return kept


def _limited(facts: Facts, above: Path = ()) -> Iterable[tuple[Path, dict[str, Facts], str]]:
    """Each attribute with a limit: its path, and where its facts stand."""
    for name, found in facts["attributes"].items():
        if "nested_type" in found:
            yield from _limited(found["nested_type"], (*above, name))
        elif found != UNKNOWN:
            yield (*above, name), facts["attributes"], name
    for name, inner in facts.get("block_types", {}).items():
        yield from _limited(inner["block"], (*above, name))


def _spec(block: Mapping[str, Any], path: Path) -> Mapping[str, Any]:
    name, *rest = path
    spec: Mapping[str, Any] = block.get("attributes", {}).get(name) or block["block_types"][name]
    return _spec(spec.get("block") or spec["nested_type"], tuple(rest)) if rest else spec


def _beside(limits: Facts, number: int) -> Any:
    """A value that isn't allowed: a text of its own, where that is one."""
    match limits:
        case {"elements": inner}:
            return _beside(inner, number)
        case {"allowed": [int() | float(), *_] as listed}:
            return max(listed) + 1
        case {"allowed": _} | {"pattern": _}:
            return f"q{number}z"
        case {"length": [least, most]}:
            return "a" * (least - 1 if most is None else most + 1)
        case {"between": [least, most]}:
            return least - 1 if most is None else most + 1
        case {"count": [least, most]}:
            return [f"a{i}" for i in range(least - 1 if most is None else most + 1)]
    raise AssertionError(limits)


def _elements(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


Say: TypeAlias = Callable[[Sequence[Mapping[Path, Any]]], list[set[str]]]
"""What is said of values, of several sets of them, that isn't said of none."""


def _alone(path: Path, spec: Mapping[str, Any], said: Say) -> Facts:
    """The facts of one attribute."""
    asking = question(spec)
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
        path: list(dict.fromkeys((*listed(spec.get("description", "")), *words_of(about[path]))))
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
        elif question(spec):
            yield (*above, name), spec
    for name, spec in block.get("block_types", {}).items():
        yield from _attributes(spec["block"], memory, seen, (*above, name))


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
