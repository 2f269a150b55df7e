"""Values of a schema's blocks, completed. See providers/companion/wire.py for their form."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from providers.companion.protocol import UNKNOWN, Value, is_unknown

Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]
Change: TypeAlias = Callable[[Mapping[str, Any], Value, Path], Value]
"""From an attribute's schema, its value and where it stands to its new value."""


def planned(block: Mapping[str, Any], proposed: Value) -> Value:
    """What Terraform proposes, with unknown for what a provider would fill in."""

    def change(attribute: Mapping[str, Any], value: Value, at: Path) -> Value:
        if attribute.get("write_only"):
            return None
        return UNKNOWN if value is None and attribute.get("computed") else value

    return _changed(block, proposed, change)


def settled(block: Mapping[str, Any], value: Value, seed: str) -> Value:
    """The value with made-up ones for every unknown."""

    def change(attribute: Mapping[str, Any], value: Value, at: Path) -> Value:
        return made(attribute, seed, at) if is_unknown(value) else value

    return _changed(block, value, change)


def imported(block: Mapping[str, Any], id: str) -> Value:
    """The least that the schema allows for an object of which no more than the id is known."""
    return {**_least(block, id, ()), "id": id}


def not_settable(block: Mapping[str, Any], config: Value) -> Iterator[Path]:
    """Where the configuration sets what only a provider may: Terraform leaves that check to it."""
    found: list[Path] = []

    def change(attribute: Mapping[str, Any], value: Value, at: Path) -> Value:
        settable = attribute.get("required") or attribute.get("optional")
        if value is not None and not settable:
            found.append(at)
        return value

    _changed(block, config, change)
    yield from found


def made(attribute: Mapping[str, Any], seed: str, at: Path) -> Value:
    """A value of the attribute's type: digits for text, so that it also is a number."""
    if nested := attribute.get("nested_type"):
        if nested["nesting_mode"] != "single":
            return [] if nested["nesting_mode"] in ("list", "set") else {}
        return {n: made(a, seed, (*at, n)) for n, a in nested["attributes"].items()}
    return _made(attribute["type"], seed, at)


def completed(type: Any, value: Value) -> Value:
    """The value with null for each member that its objects leave out."""
    match type:
        case ["list" | "set", element] if value is not None:
            return [completed(element, v) for v in value]
        case ["map", element] if value is not None:
            return {k: completed(element, v) for k, v in value.items()}
        case ["object", members] if value is not None:
            return {n: completed(t, value.get(n)) for n, t in members.items()}
    return value


def _least(block: Mapping[str, Any], seed: str, at: Path) -> dict[str, Any]:
    least: dict[str, Any] = {}
    for name, attribute in block.get("attributes", {}).items():
        needed = attribute.get("required") or attribute.get("computed")
        least[name] = made(attribute, seed, (*at, name)) if needed else None
    for name, nested in block.get("block_types", {}).items():
        items = [
            _least(nested["block"], seed, (*at, name, i)) for i in range(nested.get("min_items", 0))
        ]
        several = nested["nesting_mode"] in ("list", "set")
        least[name] = items if several else next(iter(items), None)
    return least


def _made(type: Any, seed: str, at: Path) -> Value:
    match type:
        case "string":
            return str(_number(seed, at))
        case "number":
            return _number(seed, at)
        case "bool":
            return False
        case ["list" | "set", _]:
            return []
        case ["map", _]:
            return {}
        case ["object", members]:
            return {n: _made(t, seed, (*at, n)) for n, t in members.items()}
    raise ValueError(f"no value is known for the type {type!r}")


def _number(seed: str, at: Path) -> int:
    """Fifteen digits, the most that every number of the protocol holds exactly."""
    digest = hashlib.sha256(json.dumps([seed, at]).encode()).digest()
    return int(10**14 + int.from_bytes(digest[:8]) % (9 * 10**14))


def _changed(block: Mapping[str, Any], value: Value, change: Change, at: Path = ()) -> Value:
    if value is None or is_unknown(value):
        return value
    result: dict[str, Any] = {}
    for name, attribute in block.get("attributes", {}).items():
        new = change(attribute, value[name], (*at, name))
        result[name] = _each(attribute.get("nested_type"), new, change, (*at, name))
    for name, nested in block.get("block_types", {}).items():
        inner = {"nesting_mode": nested["nesting_mode"], **nested["block"]}
        result[name] = _each(inner, value[name], change, (*at, name))
    return result


def _each(block: Mapping[str, Any] | None, value: Value, change: Change, at: Path) -> Value:
    """What a nested block or a nested type holds, changed one by one where there are several."""
    if block is None or value is None or is_unknown(value):
        return value
    match block["nesting_mode"]:
        case "single" | "group":
            return _changed(block, value, change, at)
        case "list" | "set":
            return [_changed(block, v, change, (*at, i)) for i, v in enumerate(value)]
        case "map":
            return {k: _changed(block, v, change, (*at, k)) for k, v in value.items()}
    raise ValueError(f"unknown nesting mode {block['nesting_mode']!r}")
