"""Functions of Terraform's, where a value must be known before it can be computed.

A text is Terraform's: `${...}` in it is an expression, `$${` is a plain `${`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

NULL = "${null}"
"""Nothing, where leaving it out would move what stands after it."""

_encode = json.JSONEncoder(ensure_ascii=False).encode


def jsonencode(value: Any) -> str:
    """JSON in a text."""
    return f"${{jsonencode({_expression(value)})}}"


def tonumber(value: str) -> str:
    """A reference, which is a text, where the API wants a number."""
    return f"${{tonumber({_bare(value)})}}"


def tostring(value: str) -> str:
    """A reference, which is a number, where the API wants a text."""
    return f"${{tostring({_bare(value)})}}"


def compact(values: Sequence[str]) -> str:
    """A list of texts without those that are null."""
    return f"${{compact({_expression(values)})}}"


def either(ids: Mapping[str, str] | str, key: str, expression: str) -> str:
    """What a map, or a variable that holds one, has for a key; else what an expression gives."""
    if isinstance(ids, str):
        return f"${{try({_bare(ids)}[{_quoted(key)}], {_bare(expression)})}}"
    return ids.get(key, expression)


def unless(ids: Mapping[str, str] | str, key: str) -> str | int:
    """How many data sources of something there are: none if a map has its key."""
    if isinstance(ids, str):
        return f"${{contains(keys({_bare(ids)}), {_quoted(key)}) ? 0 : 1}}"
    return int(key not in ids)


def override(values: Mapping[str, str] | str, key: str, text: str) -> str:
    """What a map, or a variable that holds one, has for a key; else the text."""
    if isinstance(values, str):
        return f"${{lookup({_bare(values)}, {_quoted(key)}, {_quoted(text)})}}"
    return values.get(key, text)


def until(reference: str, text: str) -> str:
    """A text that a plan doesn't know until it knows a reference."""
    return f'${{{_bare(reference)} == "" ? "" : {_quoted(text)}}}'


def _expression(value: Any) -> str:
    if isinstance(value, str):
        return _bare(value)
    if isinstance(value, Mapping):
        members = (f"{_quoted(k)}: {_expression(v)}" for k, v in value.items())
        return f"{{{', '.join(members)}}}"
    if isinstance(value, Sequence):
        return f"[{', '.join(map(_expression, value))}]"
    return _encode(value)


def _bare(template: str) -> str:
    """A text as an expression: the one that it consists of, or the text in quotes."""
    # What is in a token isn't Terraform's.
    if template.startswith("${") and not template.startswith("${TfToken["):
        end = _end(template, 2)
        if end == len(template):
            return template[2:-1]
    return _quoted(template)


def _quoted(template: str) -> str:
    """A text in quotes, the expressions in it as they are."""
    if "${" not in template:
        return f'"{_escaped(template)}"'
    parts = []
    at = 0
    while (start := _start(template, at)) != -1:
        end = _end(template, start + 2)
        parts += [_escaped(template[at:start]), template[start:end]]
        at = end
    return f'"{"".join(parts)}{_escaped(template[at:])}"'


def _escaped(text: str) -> str:
    quoted = _encode(text)[1:-1]
    if "\\" not in quoted:
        return quoted
    # Of JSON's escapes, Terraform lacks these two.
    return re.sub(
        r"\\(.)", lambda m: {"b": "\\u0008", "f": "\\u000c"}.get(m[1], m[0]), quoted
    )


def _start(template: str, at: int) -> int:
    """Where the next expression starts, or -1."""
    start = template.find("${", at)
    while start > 0 and template[start - 1] == "$":
        start = template.find("${", start + 2)
    return start


def _end(template: str, at: int) -> int:
    """Where an expression ends that starts before `at`: behind its brace."""
    depth = 1
    while depth:
        if template[at : at + 1] == '"':
            at = _end_of_quotes(template, at + 1)
            continue
        if at >= len(template):
            raise ValueError(f"${{ without its }} in {template!r}")
        depth += {"{": 1, "}": -1}.get(template[at], 0)
        at += 1
    return at


def _end_of_quotes(template: str, at: int) -> int:
    while template[at : at + 1] != '"':
        if at >= len(template):
            raise ValueError(f"a quote without its other one in {template!r}")
        if template[at] == "\\":
            at += 2
        elif template.startswith("${", at) and template[at - 1] != "$":
            at = _end(template, at + 2)
        else:
            at += 1
    return at + 1
