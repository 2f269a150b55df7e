"""Values as Terraform expressions: text, numbers, lists, objects, links.

What is written is what `terraform fmt` would leave, and Terraform evaluates it to the value it was
made from. Two things no Terraform text can hold: text that isn't in Unicode's normal form C, which
Terraform brings into it wherever text comes from (cty's StringVal), and half a surrogate pair,
which becomes U+FFFD, as in Go's JSON decoder, so the provider reads the same.

Values are JSON's: a number is finite.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import assert_never

from exporter.model.hcl_strings import UNSEEN, escape, escaped, inert, quote
from exporter.model.ir import (
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
from exporter.model.surrogates import replaced
from exporter.model.truncation import truncated

WIDTH = 100
"""A list stands on one line up to this column."""
STATE = "terraform_remote_state"
"""The data source that reads the outputs of another root."""
COMMENT = 200
"""The characters of a comment: what every sentence of ours has, and the URL of any page."""

_IDENTIFIER = re.compile(r"(?!(?:for|null|true|false)\Z)[A-Za-z_][A-Za-z0-9_-]*\Z")
_NOT_IN_HEREDOC = re.compile(rf"[\x00-\x08\x0b-\x1f{UNSEEN}\ud800-\udfff]")
_NOT_IN_COMMENT = re.compile(rf"[\s\x00-\x1f{UNSEEN}]+")
# Terraform fmt counts a key's width in grapheme clusters; these are one cluster a character.
_NOT_IN_KEY = re.compile(r"[^\x00-\u02ff\u0370-\u0481\u048a-\u052f\u3041-\u3096\u4e00-\u9fff]")
_DOLLARS = re.compile(r"\$+\Z")


def expression(value: Value, indent: int = 0) -> str:
    """A value as it stands after `name = ` on a line that is indented by `indent` levels."""
    match value:
        case str():
            return _text((value,), indent) if "\n" in value else quote(value)
        case dict():
            return _object(value, indent)
        case list():
            return _list(value, indent)
        case None:
            return "null"
        case True:
            return "true"
        case False:
            return "false"
        case int():
            return str(value)
        case float():
            return _float(value)
        case Template():
            return _text(value.parts, indent)
        case JsonText():
            return f"jsonencode({_argument(value.value, indent)})"
        case Compact():
            return f"compact({_list(value.values, indent)})"
        case Number():
            return f"tonumber({link(value.value)})"
        case Until():
            return f'{link(value.link)} == "" ? "" : {quote(value.text)}'
        case Text():
            return f"tostring({link(value.value)})"
        case Reference() | DataRef() | VariableRef() | OutputRef() | MapRef():
            return link(value)
        case _:
            assert_never(value)


def link(value: Link) -> str:
    """A link as an expression."""
    match value:
        case Reference():
            return f"{value.to.type}.{value.to.name}.{value.attribute}"
        case DataRef():
            return f"local.{value.name}" if value.name else found(value)
        case VariableRef():
            return f"var.{value.name}"
        case MapRef():
            return f"lookup(var.{value.variable}, {quote(value.key)}, {quote(value.text)})"
        case OutputRef():
            if value.stack:
                return f"data.{STATE}.{value.stack}.outputs.{value.name}"
            return f"module.{value.module}.{value.name}"
        case _:
            assert_never(value)


def found(value: DataRef) -> str:
    """What a data source found, as an expression over it."""
    over = value.expression.replace("{data}", f"data.{value.to}")
    return over.replace("{key}", quote(value.key))


def assignments(pairs: Iterable[tuple[str, Value]], indent: int) -> list[str]:
    """The lines of `name = value` for each pair; names are written as they are."""
    return aligned([(name, expression(value, indent)) for name, value in pairs], indent)


def aligned(pairs: Iterable[tuple[str, str]], indent: int) -> list[str]:
    """The lines of `name = text` for each pair, with neighbours' equals signs aligned.

    A text over several lines is no neighbour to any, but for a heredoc: terraform fmt takes that
    for one line.
    """
    pad = "  " * indent
    lines: list[str] = []
    run: list[tuple[str, str]] = []
    width = 0
    for name, text in pairs:
        if "\n" in text and not text.startswith("<<"):
            lines += [f"{pad}{n.ljust(width)} = {t}" for n, t in run]
            lines.append(f"{pad}{name} = {text}")
            run, width = [], 0
        else:
            run.append((name, text))
            width = max(width, len(name))
    lines += [f"{pad}{n.ljust(width)} = {t}" for n, t in run]
    return lines


def comment(text: str) -> str:
    """A comment line with the text, as far as it fits; no line for text that shows nothing."""
    shown = truncated(_NOT_IN_COMMENT.sub(" ", replaced(text)), COMMENT)
    return f"# {shown}\n" if shown else ""


def _object(members: dict[str, Value], indent: int) -> str:
    if not members:
        return "{}"
    lines = assignments([(_key(k), v) for k, v in members.items()], indent + 1)
    return "\n".join(("{", *lines, "  " * indent + "}"))


@lru_cache(maxsize=10_000)
def _key(name: str) -> str:
    if _IDENTIFIER.match(name):
        return name
    return _NOT_IN_KEY.sub(escaped, quote(name))


def _list(values: Sequence[Value], indent: int) -> str:
    items = [_argument(v, indent + 1) for v in values]
    line = f"[{', '.join(items)}]"
    several = any(isinstance(v, (dict, list)) for v in values)
    if not values or (not several and len(line) + 2 * indent < WIDTH and "\n" not in line):
        return line
    pad = "  " * (indent + 1)
    return "\n".join(("[", *(f"{pad}{item}," for item in items), "  " * indent + "]"))


def _argument(value: Value, indent: int) -> str:
    """A value where a comma or a bracket follows, so that it can't end with a heredoc."""
    text = expression(value, indent)
    if text.startswith("<<"):
        assert isinstance(value, (str, Template))
        return _quoted((value,) if isinstance(value, str) else value.parts)
    return text


def _float(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError(f"{value} is no JSON number")
    if value.is_integer() and abs(value) < 1e21 and (value or math.copysign(1, value) > 0):
        return str(int(value))
    return repr(value)


def _text(parts: Sequence[str | Link], indent: int) -> str:
    if any("\n" in part for part in parts if isinstance(part, str)):
        return _heredoc(_join(parts, inert), indent) or _quoted(parts)
    return _quoted(parts)


def _quoted(parts: Sequence[str | Link]) -> str:
    match [part for part in parts if part != ""]:
        case [only] if not isinstance(only, str):
            return link(only)
    return f'"{_join(parts, escape)}"'


def _join(parts: Sequence[str | Link], escape: Callable[[str], str]) -> str:
    """The parts as the inside of a template: texts by `escape`, links as `${...}`."""
    written: list[str] = []
    text = ""
    for part in parts:
        if isinstance(part, str):
            text += part
            continue
        # A dollar sign before `${` would escape it.
        before = _DOLLARS.sub(lambda m: f'${{"{m[0]}"}}', escape(text))
        written += (before, "${", link(part), "}")
        text = ""
    return "".join((*written, escape(text)))


def _heredoc(body: str, indent: int) -> str | None:
    """An indented heredoc for text of several lines; None where it wouldn't be exact.

    Terraform takes from each line what all lines have in common of white space, so one must have
    none of its own; it counts that in grapheme clusters, so no line may begin with a character
    that joins the one before it. A line of white space alone is left alone (flushHeredocTemplate-
    Parts in hashicorp/hcl). A heredoc ends with a newline: `chomp` takes it away again.
    """
    *lines, rest = body.split("\n")
    if rest:
        lines.append(rest)
    starts = {line[0] for line in lines if line and not line.isspace()}
    if len(lines) < 2 or all(c.isspace() for c in starts) or _NOT_IN_HEREDOC.search(body):
        return None
    if not body.isascii() and any(_joins(c) for c in starts):
        return None
    mark = "EOT"
    while any(line.strip() == mark for line in lines):
        mark += "_"
    outer, inner = "  " * indent, "  " * (indent + 1)
    written = "\n".join(line if not line or line.isspace() else inner + line for line in lines)
    heredoc = f"<<-{mark}\n{written}\n{outer}{mark}"
    return f"chomp({heredoc}\n{outer})" if rest else heredoc


def _joins(character: str) -> bool:
    """Whether a character may be one grapheme cluster with a space before it (UAX 29, GB9)."""
    return character >= "\u0300" and (
        unicodedata.category(character) in ("Mn", "Mc", "Me", "Cf", "Cn", "Sk")
        or character in "\u0e33\u0eb3\uff9e\uff9f"
    )
