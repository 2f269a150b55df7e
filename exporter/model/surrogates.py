"""Halves of surrogate pairs, which JSON can hold, as `"\\ud83d"`, and no UTF-8 text can.

They come from programs that cut text by UTF-16 units, in the middle of an emoji.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import orjson

from exporter.model.ir import Body, Compact, JsonText, Template, Value

REPLACEMENT = "\ufffd"
"""Stands for half a surrogate pair: what Go's JSON decoder, and so the provider, makes of one."""
_HALVES = re.compile(r"[\ud800-\udfff]")


def present(value: Any) -> bool:
    """Whether any text in a JSON value, a member's name among them, holds a half."""
    try:
        orjson.dumps(value)
    except TypeError:
        return _present(value)
    return False


def _present(value: Any) -> bool:
    """The same, for what is known to be no JSON that UTF-8 can hold, or to have huge numbers."""
    left = [value]
    for v in left:
        if isinstance(v, dict):
            left += v.values()
            v = "".join(v)  # noqa: PLW2901
        elif isinstance(v, list):
            left += v
        if isinstance(v, str) and not v.isascii() and _HALVES.search(v):
            return True
    return False


def replaced(value: Any) -> Any:
    """The JSON value with REPLACEMENT in place of each half; the same one if there is none."""
    return _replaced(value) if present(value) else value


def _replaced(value: Any) -> Any:
    match value:
        case str():
            return _HALVES.sub(REPLACEMENT, value)
        case list():
            return [_replaced(v) for v in value]
        case dict():
            return {_replaced(k): _replaced(v) for k, v in value.items()}
    return value


def mended(value: Value | Body, at: str = "") -> Iterator[str]:
    """The paths of the texts with REPLACEMENT in them."""
    match value:
        case Body(attributes, blocks):
            for name, inner in attributes.items():
                yield from mended(inner, f"{at}{name}")
            for block in blocks:
                yield from mended(block.body, f"{at}{block.type}.")
        case str() if REPLACEMENT in value:
            yield at
        case Template(parts) | Compact(parts):
            yield from mended(list(parts), at)
        case list():
            for element in value:
                yield from mended(element, at)
        case JsonText(inner):
            yield from mended(inner, at)
        case dict():
            for key, inner in value.items():
                yield from mended(key, at)
                yield from mended(inner, f"{at}.{key}")
