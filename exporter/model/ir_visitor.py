"""The links in a body: found, and changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

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
    left: list[Value | Body] = [within]
    while left:
        match left.pop():
            case str() | int() | None:
                pass
            case Body(attributes, blocks):
                left += attributes.values()
                left += [b.body for b in blocks]
            case Reference() | DataRef() | VariableRef() | OutputRef() | MapRef() as link:
                yield link
            case Number(inner) | Text(inner) | JsonText(inner) | Until(inner, _):
                left.append(inner)
            case Template(parts) | Compact(parts):
                left += parts
            case list() as many:
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
