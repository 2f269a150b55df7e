"""The links in a body: found, changed, and where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from exporter.model.hcl_strings import quote
from exporter.model.ir import (
    Block,
    Body,
    Compact,
    DataRef,
    JsonText,
    Link,
    MapRef,
    Number,
    OutputRef,
    Reference,
    Template,
    Text,
    Until,
    Value,
    VariableRef,
)


def links(within: Value | Body) -> Iterator[Link]:
    """Each link in a value or a body, in no order of meaning."""
    return (link for link, _ in links_in_texts(within))


def links_in_texts(within: Value | Body) -> Iterator[tuple[Link, str | None]]:
    """Each link in a value or a body, with the text right before it where it stands in a text."""
    left: list[Value | Body] = [within]
    while left:
        match left.pop():
            case str() | int() | None:
                pass
            case Body(attributes, blocks):
                left += attributes.values()
                left += [b.body for b in blocks]
            case Reference() | DataRef() | VariableRef() | OutputRef() | MapRef() as link:
                yield link, None
            case Number(inner) | Text(inner) | JsonText(inner) | Until(inner, _):
                left.append(inner)
            case Template(parts):
                for before, part in zip(("", *parts), parts, strict=False):
                    if not isinstance(part, str):
                        yield part, before if isinstance(before, str) else ""
            case Compact(many) | (list() as many):
                left += many
            case dict() as members:
                left += members.values()


def retexted(body: Body, split: Callable[[str], Sequence[str | Link]]) -> Body:
    """The body with each of its texts as the parts that `split` makes of it."""
    return Body(
        {k: _retexted(v, split) for k, v in body.attributes.items()},
        [Block(b.type, retexted(b.body, split), b.given) for b in body.blocks],
    )


def _retexted(value: Value, split: Callable[[str], Sequence[str | Link]]) -> Value:
    match value:
        case str():
            parts = tuple(split(value))
            if len(parts) > 1:
                return Template(parts)
            return parts[0] if parts else ""
        case Template(parts):
            many = (split(p) if isinstance(p, str) else (p,) for p in parts)
            return Template(tuple(p for some in many for p in some))
        case JsonText(inner):
            return JsonText(_retexted(inner, split))
        case Compact(values):
            return Compact(tuple(_retexted(v, split) for v in values))
        case list():
            return [_retexted(v, split) for v in value]
        case dict():
            return {k: _retexted(v, split) for k, v in value.items()}
    return value


def substitute(body: Body, change: Callable[[Link], Link | str]) -> Body:
    """The body with each of its links changed, or with the text that it stands for."""
    return Body(
        {k: _value(v, change) for k, v in body.attributes.items()},
        [Block(b.type, substitute(b.body, change), _given(b.given, change)) for b in body.blocks],
    )


def _given(link: Link | None, change: Callable[[Link], Link | str]) -> Link | None:
    changed = change(link) if link else None
    return None if isinstance(changed, str) else changed


def _value(value: Value, change: Callable[[Link], Link | str]) -> Value:
    match value:
        case Reference() | DataRef() | VariableRef() | OutputRef() | MapRef():
            return change(value)
        case Number(inner):
            number = change(inner)
            return int(number) if isinstance(number, str) else Number(number)
        case Until(inner, meant):
            known = change(inner)
            return meant if isinstance(known, str) else Until(known, meant)
        case Text(inner):
            text = change(inner)
            return text if isinstance(text, str) else Text(text)
        case JsonText(inner):
            return JsonText(_value(inner, change))
        case Template(parts):
            return Template(tuple(p if isinstance(p, str) else change(p) for p in parts))
        case Compact(values):
            return Compact(tuple(_value(v, change) for v in values))
        case list():
            return [_value(v, change) for v in value]
        case dict():
            return {k: _value(v, change) for k, v in value.items()}
    return value


def variable_paths(body: Body, block: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The variables a body uses, each with the path that `ignore_changes` takes for its place."""
    for name, value in body.attributes.items():
        for path, part in _places(name, value, block):
            for link in links(part):
                if isinstance(link, VariableRef):
                    yield link.name, path
    counts: dict[str, int] = {}
    for inner in body.blocks:
        spec = block["block_types"][inner.type]
        at = counts[inner.type] = counts.get(inner.type, -1) + 1
        for variable, path in variable_paths(inner.body, spec["block"]):
            match spec["nesting_mode"]:
                case "single":
                    yield variable, f"{inner.type}.{path}"
                case "list":
                    yield variable, f"{inner.type}[{at}].{path}"
                case _:
                    yield variable, inner.type


def _places(name: str, value: Value, block: Mapping[str, Any]) -> Iterable[tuple[str, Value]]:
    """An attribute as `ignore_changes` takes it: of a map, each of its members."""
    type = block["attributes"][name].get("type")
    if isinstance(type, list) and type[0] == "map" and isinstance(value, dict):
        return [(f"{name}[{quote(key)}]", inner) for key, inner in value.items()]
    return [(name, value)]
