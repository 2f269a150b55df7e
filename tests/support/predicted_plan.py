"""Whether a translated resource would plan to no change against what the provider reads."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from exporter.model.ir import (
    Body,
    Compact,
    JsonText,
    MapRef,
    Number,
    Template,
    Text,
    Until,
    Value,
    VariableRef,
)
from exporter.schema.provider_schema import has_legacy_types

Defaults = Mapping[str, Any] | None
"""Of a resource of the older SDK; None if it is one of the newer framework."""

DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "datadog_monitor": {
        "draft_status": "published",
        "include_tags": True,
        "new_host_delay": 300,
        "notify_no_data": False,
        "require_full_window": True,
    },
    "datadog_logs_archive": {
        "compression_method": "GZIP",
        "encryption_type": "NO_OVERRIDE",
        "storage_class": "STANDARD",
    },
    "datadog_logs_custom_pipeline": {"preserve_source": True},
    "datadog_security_monitoring_rule": {
        "aggregation": "count",
        "data_source": "logs",
        "detection_method": "threshold",
        "enabled": True,
        "learning_duration": 1,
        "learning_method": "duration",
        "type": "log_detection",
    },
    "datadog_service_level_objective": {"data_source": "metrics", "query_interval_seconds": 300},
}
"""Attributes, wherever they stand in a resource, that the provider's older SDK gives a value when
the configuration has none (`Default` in its source). All others it takes for their type's zero."""


def differences(
    type: str,
    body: Body,
    block: Mapping[str, Any],
    state: Mapping[str, Any],
    ignored: tuple[str, ...] = (),
) -> list[str]:
    """One line for each attribute that a plan would change."""
    defaults = DEFAULTS.get(type, {}) if has_legacy_types(block) else None
    return [
        line
        for line in _body(body, block, state, "", defaults)
        if not any(_within(line.partition(":")[0], i) for i in ignored)
    ]


def _within(path: str, ignored: str) -> bool:
    return path == ignored or path.startswith((f"{ignored}.", f"{ignored}["))


def _body(
    body: Body, block: Mapping[str, Any], state: Mapping[str, Any], at: str, legacy: Defaults
) -> Iterator[str]:
    for name, spec in block.get("attributes", {}).items():
        held = state.get(name)
        if name in body.attributes:
            value = body.attributes[name]
            if not _matches(value, held, spec, legacy):
                yield f"{at}{name}: {held!r} -> {value!r}"
        elif not _unset(name, held, spec, legacy):
            yield f"{at}{name}: {held!r} -> null"
    for name, spec in block.get("block_types", {}).items():
        bodies = [b.body for b in body.blocks if b.type == name]
        held = state.get(name)
        held = [] if held is None else held if isinstance(held, list) else [held]
        if len(bodies) != len(held):
            yield f"{at}{name}: {len(held)} blocks -> {len(bodies)}: {held!r}"[:600]
            continue
        single = spec["nesting_mode"] == "single"
        if spec["nesting_mode"] == "set":
            yield from _set(name, bodies, spec["block"], held, at, legacy)
            continue
        for i, (inner, of) in enumerate(zip(bodies, held, strict=True)):
            where = f"{at}{name}." if single else f"{at}{name}[{i}]."
            yield from _body(inner, spec["block"], of, where, legacy)


def _matches(value: Value, held: Any, spec: Mapping[str, Any], legacy: Defaults) -> bool:
    """Whether an attribute equals the state's. What a nested object leaves out is null there."""
    nested = spec.get("nested_type")
    if nested is None or held is None:
        return same(value, held, spec.get("type"), legacy)
    match value:
        case list():
            one = {**spec, "nested_type": {**nested, "nesting_mode": "single"}}
            return len(value) == len(held) and all(
                _matches(v, h, one, legacy) for v, h in zip(value, held, strict=True)
            )
        case dict() if nested["nesting_mode"] == "single":
            return all(
                _matches(value[name], held.get(name), inner, legacy)
                if name in value
                else _unset(name, held.get(name), inner, legacy)
                for name, inner in nested["attributes"].items()
            )
    return same(value, held, None, legacy)


def _set(
    name: str, bodies: list[Body], block: Any, held: list[Any], at: str, legacy: Defaults
) -> Iterator[str]:
    left = list(held)
    for inner in bodies:
        match = next((h for h in left if not list(_body(inner, block, h, "", legacy))), None)
        if match is None:
            yield f"{at}{name}: {inner!r} is none of {left!r}"
        else:
            left.remove(match)


def _unset(name: str, held: Any, spec: Mapping[str, Any], legacy: Defaults) -> bool:
    if spec.get("computed"):
        return True
    if legacy is not None and name in legacy:
        return bool(held == legacy[name])
    return held is None or (legacy is not None and held in ZERO)


ZERO: tuple[Any, ...] = ("", [], {}, 0, False)


def same(value: Value, held: Any, of: Any = None, legacy: Defaults = None) -> bool:
    """Whether a value of the configuration equals one of the state."""
    match value:
        case VariableRef():
            return False
        case JsonText(inner):
            try:
                return same(inner, json.loads(held))
            except (TypeError, ValueError):
                return False
        case MapRef():
            return same(value.here, held, of, legacy)
        case Compact(values):
            return same(list(values), held, of, legacy)
        case Until(_, text):
            return same(text, held, of, legacy)
        case Number(inner) | Text(inner):
            return same(inner, held, of, legacy)
        case Template(parts):
            return same("".join(str(p) for p in parts), held, of, legacy)
        case dict():
            return (
                isinstance(held, Mapping)
                and value.keys() == held.keys()
                and all(same(v, held[k], None, legacy) for k, v in value.items())
            )
        case list():
            if held is None:
                return legacy is not None and not value
            if not isinstance(held, list) or len(held) != len(value):
                return False
            if isinstance(of, list) and of[0] == "set":
                return sorted(map(_text, value)) == sorted(map(_text, held))
            return all(same(v, h, None, legacy) for v, h in zip(value, held, strict=True))
    if value is None or held is None:
        empty = (None,) if legacy is None else (None, *ZERO)
        return value in empty and held in empty
    return _text(value) == _text(held)


def _text(value: Any) -> str:
    if isinstance(value, MapRef):
        return value.here
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
