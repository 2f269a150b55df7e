"""Facts about validators: what a provider says is found out, and what only prose says isn't."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from exporter.model.ir import Block, Body, Value
from exporter.schema import provider_schema, refusals
from exporter.terraform import cty, probing, questions
from exporter.terraform.cty import Cty
from exporter.terraform.provider_plugin import Provider
from exporter.terraform.text_forms import PATTERNS

REGIONS = ["eu north", "us", "ap"]


def one_of(value: str, many: Sequence[str]) -> str:
    return (
        "" if value in many else f"got {value}: expected one of {json.dumps(many)}".replace(",", "")
    )


VALIDATORS: dict[str, Callable[[Any], str]] = {
    "region": lambda v: one_of(v, REGIONS),
    "state": lambda v: "" if v in ("on", "off") else f"{v} is no state",
    "more": lambda v: one_of(v, ["a", "b", "c"]),
    "loose": lambda v: "" if v.lower() in ("asc", "desc") else f"{v} is no order",
    "day": lambda v: "" if re.fullmatch(r"\d{4}-\d\d-\d\d", v) else f"{v} is no day",
    "any": lambda v: "",
    "odd": lambda v: "" if len(set(v)) == 1 else "all characters are to be the same",
    "name": lambda v: "" if 3 <= len(v) <= 80 else f"{len(v)} characters",
    "key": lambda v: "" if len(v) >= 16 else f"{len(v)} is too short",
    "code": lambda v: "" if 20 <= len(v) <= 40 else f"{len(v)} characters",
    "hex": lambda v: "" if re.fullmatch("[0-9a-f]{32}", v) else f"{v} is no digest",
    "step": lambda v: "" if v in (60, 300) else f"{v} is no step",
    "share": lambda v: "" if 0 <= v <= 100 else "must be between 0 and 100",
    "days": lambda v: next(filter(None, (one_of(d, ["mon", "tue"]) for d in v)), ""),
    "few": lambda v: "" if 1 <= len(v) <= 4 else "1 to 4 of them",
}
TYPES: dict[str, Any] = {
    "step": "number",
    "share": "number",
    "days": ["set", "string"],
    "few": ["list", "string"],
}
PROSE = {
    "region": "Where. Valid values are `eu north`, `us`, `ap`, `mars`.",
    "state": "Valid values are `on`, `off`. Defaults to `on`.",
    "more": "Valid values are `a`, `b`.",
    "loose": "Valid values are `asc`, `desc`.",
    "any": "Valid values are `this`, `that`.",
    "step": "Valid values are `60`, `300`.",
}
FACTS = {
    "region": {"allowed": ["ap", "eu north", "us"]},
    "state": {"allowed": ["off", "on"]},
    "more": {"allowed": ["a", "b", "c"]},
    "loose": questions.UNKNOWN,
    "day": {"pattern": r"\d{4}-\d\d-\d\d"},
    "odd": questions.UNKNOWN,
    "name": {"length": [3, 80]},
    "key": {"length": [16, None]},
    "code": {"length": [20, 40]},
    "hex": questions.UNKNOWN,
    "step": {"allowed": [60, 300]},
    "share": {"between": [0, 100]},
    "days": {"elements": {"allowed": ["mon", "tue"]}},
    "few": {"count": [1, 4]},
}
"""What is to be found; of `any` nothing."""
ATTRIBUTES = {
    name: {"type": TYPES.get(name, "string"), "optional": True, "description": PROSE.get(name, "")}
    for name in VALIDATORS
}
BLOCK = {
    "attributes": {"title": {"type": "string", "required": True}},
    "block_types": {"rule": {"nesting_mode": "list", "block": {"attributes": ATTRIBUTES}}},
}


def ask(configurations: Sequence[Cty]) -> list[set[str]]:
    """A tiny provider: it wants a title, too, and names no path."""
    return [
        {"title is required"}
        | {
            text
            for rule in configuration["rule"]
            for name, validate in VALIDATORS.items()
            if rule[name] is not None and (text := validate(rule[name]))
        }
        for configuration in configurations
    ]


def test_what_validators_take_is_found_by_asking() -> None:
    found = probing.probe(BLOCK, ask, {})
    assert found["block_types"]["rule"]["block"]["attributes"] == FACTS


def test_of_many_attributes_all_are_asked_about_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """So only lists are found, of what an error names; and what needs it is asked about alone."""
    monkeypatch.setattr(probing, "MANY", 3)
    alone: list[str] = []

    def noted(configurations: Sequence[Cty]) -> list[set[str]]:
        for rule in (r for c in configurations for r in c["rule"]):
            given = [name for name, value in rule.items() if value is not None]
            alone.extend(given if len(given) == 1 else [])
        return ask(configurations)

    found = probing.probe(BLOCK, noted, {})["block_types"]["rule"]["block"]["attributes"]
    for name in ("region", "state", "more", "day", "step", "days"):
        assert found[name] == FACTS[name]
    assert not set(alone) & {"any", "state", "days"}


def test_a_block_that_was_probed_is_not_asked_about_again() -> None:
    memory: dict[str, questions.Facts] = {}
    found = probing.probe(BLOCK, ask, memory)
    asked: list[Cty] = []

    def noted(configurations: Sequence[Cty]) -> list[set[str]]:
        asked.extend(configurations)
        return ask(configurations)

    other = {"attributes": {}, "block_types": BLOCK["block_types"]}
    assert probing.probe(other, noted, memory)["block_types"] == found["block_types"]
    assert len(asked) == 1, "what is said of nothing"


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_form_is_told_from_those_beside_it(pattern: str) -> None:
    good, bad = PATTERNS[pattern]
    assert all(re.fullmatch(pattern, text) for text in good)
    assert not any(re.fullmatch(pattern, text) for text in bad)


def test_facts_stand_in_the_schema_once() -> None:
    made = {"resource_schemas": {"x": {"block": json.loads(json.dumps(BLOCK))}}}
    limited = provider_schema.with_limits(made, {"x": probing.probe(BLOCK, ask, {})})
    attributes = limited["resource_schemas"]["x"]["block"]["block_types"]["rule"]["block"]
    stand = {
        name: limited["limits"][spec["limit"]]
        for name, spec in attributes["attributes"].items()
        if "limit" in spec
    }
    assert stand == {n: f for n, f in FACTS.items() if f != questions.UNKNOWN}
    assert json.loads(provider_schema.text(limited)) == limited


# Facts of the real provider.


def limited(type: str) -> list[tuple[tuple[str, ...], dict[str, Any]]]:
    """The attributes of a resource type with a limit, each with the blocks that it stands in."""
    found: list[tuple[tuple[str, ...], dict[str, Any]]] = []

    def walk(block: provider_schema.Block, above: tuple[str, ...]) -> None:
        for name, spec in block.get("attributes", {}).items():
            if "limit" in spec:
                found.append(((*above, name), spec))
        for name, inner in block.get("block_types", {}).items():
            walk(inner["block"], (*above, name))

    walk(provider_schema.resource(type), ())
    return found


def body(path: tuple[str, ...], value: Value) -> Body:
    """Nothing but a value, in its blocks."""
    if len(path) == 1:
        return Body({path[0]: value})
    return Body({}, [Block(path[0], body(path[1:], value))])


def values(limits: dict[str, Any], type: Any) -> tuple[list[Value], list[Value]]:
    """Values that a limit allows, and values that it refuses."""
    if "elements" in limits:
        good, bad = values(limits["elements"], "string")
        return [[v] for v in good], [[v] for v in bad]
    if "allowed" in limits:
        good = [v for v in limits["allowed"] if v != ""][:3]
        return good, [8181] if type == "number" else ["zz ?!", *(f"{v}0x" for v in good)]
    if "pattern" in limits:
        right, wrong = PATTERNS[limits["pattern"]]
        return [*right], [*wrong]
    [(name, (least, most))] = limits.items()
    make: Callable[[int], Value] = {
        "length": lambda n: "a" * n,
        "between": lambda n: n,
        "count": lambda n: [f"a{i}" for i in range(n)],
    }[name]
    good = [make(n) for n in (least, most) if n is not None]
    low = [make(least - 1)] if least is not None and (least or name == "between") else []
    return good, low + ([make(most + 1)] if most is not None else [])


@pytest.mark.provider
def test_a_sample_of_the_facts_is_confirmed_by_the_provider(datadog: Provider) -> None:
    """Both ways: what they allow isn't refused, and what they refuse is."""
    random.seed(4)
    slow = ("datadog_dashboard", "datadog_dashboard_v2")
    types = [t for t in provider_schema.provider()["resource_schemas"] if t not in slow]
    known = [(t, *found) for t in types for found in limited(t)]
    kinds = {
        spec["limit"]: (type, path, spec) for type, path, spec in random.sample(known, len(known))
    }
    wrong = []
    for type, path, spec in random.sample([*kinds.values()], 80):
        own = datadog.block(type)
        assert own
        limits = dict(provider_schema.limits(spec))
        good, bad = values(limits, spec["type"])

        tried = [(type, cty.of_body(own, body(path, v), lambda _: None)) for v in (*good, *bad)]
        answers = [{p.text for p in found} for found in datadog.problems(tried)]
        always = set.intersection(*answers)
        for value, answer in zip((*good, *bad), answers, strict=True):
            by_fact = list(refusals.refusals(provider_schema.resource(type), body(path, value)))
            if bool(by_fact) != (value in bad) or bool(answer - always) != (value in bad):
                wrong.append((type, path, limits, value, answer - always))
    assert not wrong
