"""The state of a resource as Terraform holds what a provider says of it, and what of it a plan is
made from: the value that it proposes, and what it ignores.

The rules are Terraform's own, described where OpenTofu has them (https://github.com/opentofu/
opentofu): internal/plans/objchange, and processIgnoreChanges in internal/tofu. Values are as cty.py
has them, blocks of a schema as provider_schema.py has them. Each function raises NotPlannedError
for what only Terraform is to plan.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from exporter.model.ir import ALL
from exporter.terraform.cty import UNKNOWN, Cty, attribute_type, distinct, empty, of_number, of_text

Schema: TypeAlias = Mapping[str, Any]
State: TypeAlias = dict[str, Cty]
_STEP = re.compile(r'\.?([\w-]+)|\[(\d+)\]|\["([^"\\$%]*)"\]')


class NotPlannedError(Exception):
    """This is for Terraform to plan."""


def normalised(block: Schema, value: State) -> State:
    """A state as Terraform takes it from a provider: no block is null, a set has an order, texts
    are in normal form. Two of them are equal if Terraform holds them to be so."""
    made = {n: _normal(attribute_type(a), value[n]) for n, a in block["attributes"].items()}
    for name, spec in block.get("block_types", {}).items():
        held, inner = value[name], spec["block"]
        match spec["nesting_mode"]:
            case "single":
                made[name] = None if held is None else normalised(inner, held)
            case "list":
                made[name] = [normalised(inner, each) for each in held or ()]
            case "set":
                made[name] = distinct(normalised(inner, each) for each in held or ())
            case mode:
                raise NotPlannedError(f"{name}: blocks of nesting mode {mode}")
    return made


def _normal(type: Any, value: Cty) -> Cty:
    if value is None or value is UNKNOWN:
        return value
    match type:
        case "string":
            return of_text(value)
        case "number":
            return of_number(value) if isinstance(value, str) else value
        case ["list", inner]:
            return [_normal(inner, each) for each in value]
        case ["set", inner]:
            return distinct(_normal(inner, each) for each in value)
        case ["map", inner]:
            return {of_text(k): _normal(inner, each) for k, each in value.items()}
        case ["object", members]:
            return {k: _normal(t, value[k]) for k, t in members.items()}
    return value


def is_known(value: Cty) -> bool:
    """Whether nothing in a value is unknown."""
    match value:
        case dict():
            return all(map(is_known, value.values()))
        case list():
            return all(map(is_known, value))
    return value is not UNKNOWN


# What Terraform proposes


def proposed(block: Schema, prior: State | None, config: State) -> State:
    """What a configuration sets, and of computed attributes that it doesn't, what the state has."""
    before = empty(block) if prior is None else prior
    made = {
        name: _attribute(spec, before[name], config[name])
        for name, spec in block["attributes"].items()
    }
    for name, spec in block.get("block_types", {}).items():
        made[name] = _nested(spec["nesting_mode"], spec["block"], before[name], config[name])
    return made


def _attribute(spec: Schema, prior: Cty, config: Cty) -> Cty:
    nested = spec.get("nested_type")
    if spec.get("computed") and config is None:
        # What isn't computed there must have been configured, and isn't any more.
        configured = nested and spec.get("optional") and _has_configured(nested, prior)
        return None if configured else prior
    return _nested(nested["nesting_mode"], nested, prior, config) if nested else config


def _has_configured(nested: Schema, prior: Cty) -> bool:
    """Whether anything in an attribute with attributes of its own can only be configured."""
    for each in _listed(prior):
        for name, spec in nested["attributes"].items():
            if each is None or each[name] is None:
                continue
            inner = spec.get("nested_type")
            if not spec.get("computed") or (inner and _has_configured(inner, each[name])):
                return True
    return False


def _nested(mode: str, block: Schema, prior: Cty, config: Cty) -> Cty:
    """Blocks, or attributes within one."""
    if not config:
        return config
    match mode:
        case "single":
            return proposed(block, prior, config)
        case "list":
            before = [*(prior or ())]
            return [
                proposed(block, before[i], each) if i < len(before) else each
                for i, each in enumerate(config)
            ]
        case "set":
            left = [*(prior or ())]
            return distinct(proposed(block, _partner(block, left, each), each) for each in config)
    raise NotPlannedError(f"blocks of nesting mode {mode}")


def _partner(block: Schema, left: list[State], config: State) -> State | None:
    """The first of a set's elements that may have come of a configured one; it isn't left then."""
    for i, prior in enumerate(left):
        if _may_come_of(block, prior, config):
            return left.pop(i)
    return None


def _may_come_of(block: Schema, prior: State, config: State) -> bool:
    """Whether two differ only in computed attributes that aren't configured."""
    for name, spec in block["attributes"].items():
        if prior[name] == config[name]:
            continue
        if "nested_type" in spec:
            raise NotPlannedError(f"{name}: attributes within those of a set's elements")
        if not spec.get("computed") or config[name] is not None:
            return False
    for name, spec in block.get("block_types", {}).items():
        before, now = _listed(prior[name]), _listed(config[name])
        if before == now:
            continue
        if spec["nesting_mode"] == "set" or len(before) > len(now):
            return False
        if not all(map(_may_come_of, [spec["block"]] * len(now), before, now)):
            return False
    return True


def _listed(value: Cty) -> list[Cty]:
    """Blocks of any nesting mode as a list."""
    return value if isinstance(value, list) else [] if value is None else [value]


def is_permitted(block: Schema, config: State, planned: State) -> bool:
    """Whether a provider of the newer framework may plan this, which is what the state has, for a
    configuration: it may hold a value that is set for the same as that of the state, and may give
    one only to what is computed. Terraform takes anything else for a fault of the provider's."""
    for name, spec in block["attributes"].items():
        now, wanted = planned[name], config[name]
        if (now is None) != (wanted is None) and not (spec.get("computed") and wanted is None):
            return False
    for name, spec in block.get("block_types", {}).items():
        now, wanted = _listed(planned[name]), _listed(config[name])
        if spec["nesting_mode"] == "set":
            continue
        if len(now) != len(wanted):
            return False
        if not all(map(is_permitted, [spec["block"]] * len(now), wanted, now)):
            return False
    return True


# What it ignores


def without_ignored(block: Schema, prior: State, config: State, paths: Iterable[str]) -> State:
    """A configuration, with what the state has at the paths of `ignore_changes`."""
    if ALL in paths:
        return _configurable(block, prior)
    return reverted(prior, config, paths)


def reverted(prior: State, value: State, paths: Iterable[str]) -> State:
    """A value, with what the state has at paths."""
    if ALL in paths:
        return prior
    made = copy.deepcopy(value) if paths else value
    for path in paths:
        *way, last = _steps(path)
        before: Any = prior
        now: Any = made
        try:
            for step in way:
                before, now = before[step], now[step]
            _revert(before, now, last)
        except (LookupError, TypeError):
            continue  # Where one of them has no such place, there is nothing to ignore.
    return made


def _revert(before: Any, now: Any, last: str | int) -> None:
    if before is None or now is None:
        raise NotPlannedError("a key of a map that is null is ignored")
    if last in before or isinstance(last, int):
        now[last] = before[last]
    else:
        now.pop(last, None)


def _steps(path: str) -> list[str | int]:
    """A path as steps: names, the numbers of elements, the keys of maps."""
    found: list[str | int] = []
    at = 0
    while at < len(path):
        step = _STEP.match(path, at)
        if step is None:
            raise NotPlannedError(f"{path} is ignored")
        name, number, key = step.groups()
        found.append(int(number) if number else name or key)
        at = step.end()
    return found


def _configurable(block: Schema, prior: State) -> State:
    """A state without what only the provider sets."""
    made: State = {}
    for name, spec in block["attributes"].items():
        only_set = spec.get("computed") and not spec.get("optional")
        nested = spec.get("nested_type")
        held = None if only_set else prior[name]
        made[name] = _each(nested, held) if nested else held
    for name, spec in block.get("block_types", {}).items():
        made[name] = _each(spec["block"], prior[name])
    return made


def _each(block: Schema, held: Cty) -> Cty:
    if isinstance(held, list):
        return [_configurable(block, each) for each in held]
    return held and _configurable(block, held)
