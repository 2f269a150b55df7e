"""What an input variable must be, by the attributes that it stands for.

The facts are the provider's validators and types, see provider_schema.py; of the companion's
resources, which attributes hold JSON. Only what is all of an attribute, or an element of a list,
has a rule: of a part of a text nobody knows one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from exporter.model.hcl_strings import quote
from exporter.model.ir import Body, Compact, MapRef, Resource, Rule, Value, VariableRef
from exporter.model.truncation import SENTENCE, truncated
from exporter.schema import provider_schema

Limits: TypeAlias = Mapping[str, Any]
"""As provider_schema.py has them, and `type`: number or bool where it isn't text, or json."""


def rules(resource: Resource) -> Iterator[tuple[str, Rule]]:
    """Each variable with a rule that a resource uses, and the rule."""
    type = resource.address.type
    json = provider_schema.requests(type).get("json", ())
    for link, limits in _of_body(provider_schema.resource(type), resource.body, frozenset(json)):
        key = link.key if isinstance(link, MapRef) else ""
        name = link.variable if isinstance(link, MapRef) else link.name
        default = link.text if isinstance(link, MapRef) else ""
        for sentence, condition in _said(limits):
            yield name, Rule(sentence, condition, key, default)


_Found: TypeAlias = Iterator[tuple[VariableRef | MapRef, Limits]]


def _of_body(block: Mapping[str, Any], body: Body, json: frozenset[str] = frozenset()) -> _Found:
    yield from _of_attributes(block.get("attributes", {}), body.attributes, json)
    for inner in body.blocks:
        yield from _of_body(block["block_types"][inner.type]["block"], inner.body)


def _of_attributes(
    specs: Mapping[str, Any], values: Mapping[str, Value], json: frozenset[str] = frozenset()
) -> _Found:
    for name, value in values.items():
        spec = specs.get(name, {})
        if "nested_type" in spec:
            inner = spec["nested_type"]["attributes"]
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, dict):
                    yield from _of_attributes(inner, each)
        else:
            limits = {**provider_schema.limits(spec), **({"type": "json"} if name in json else {})}
            yield from _of_value(spec.get("type"), limits, value)


def _of_value(type: Any, limits: Limits, value: Value) -> _Found:
    match value:
        case VariableRef() | MapRef():
            typed = {"type": type} if type in ("number", "bool") else {}
            yield value, {**typed, **limits}
        case list() | Compact():
            inner = type[1] if isinstance(type, list) else ""
            for each in value.values if isinstance(value, Compact) else value:
                yield from _of_value(inner, limits.get("elements", {}), each)


def _said(limits: Limits) -> Iterator[tuple[str, str]]:
    """The sentences and conditions of limits; `{value}` in a condition is the value."""
    number = limits.get("type") == "number"
    value = "tonumber({value})" if number else "{value}"
    match limits.get("type"):
        case "json":
            yield "JSON", "can(jsondecode({value}))"
        case "number" | "bool" as type:
            yield {"number": "a number", "bool": "true or false"}[type], f"can(to{type}({{value}}))"
    if "allowed" in limits:
        texts = [v if isinstance(v, str) else str(v) for v in limits["allowed"]]
        known = ", ".join(texts if number else map(quote, texts))
        shown = ", ".join(filter(None, texts))
        yield truncated(f"one of {shown}", SENTENCE), _tried(f"contains([{known}], {value})")
    if "pattern" in limits:
        pattern = limits["pattern"]
        yield f"the form {pattern}", f"can(regex({quote(f'^(?s:{pattern})$')}, {{value}}))"
    for name, of, measured in (
        ("length", " characters", "length({value})"),
        ("between", "", value),
    ):
        if name in limits:
            yield _range(limits[name], of), _tried(_within(limits[name], measured))


def _range(limits: tuple[float | None, float | None], of: str) -> str:
    least, most = limits
    if least is not None and most is not None:
        return f"{least} to {most}{of}"
    count = most if least is None else least
    of = of.removesuffix("s") if count == 1 else of
    return f"at {'most' if least is None else 'least'} {count}{of}"


def _within(limits: tuple[float | None, float | None], value: str) -> str:
    least, most = limits
    parts = [f"{value} >= {least}"] if least is not None else []
    return " && ".join(parts + ([f"{value} <= {most}"] if most is not None else []))


def _tried(condition: str) -> str:
    """A condition that is false for what it can't be asked of."""
    return f"try({condition}, false)" if "tonumber" in condition else condition
