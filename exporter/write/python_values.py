"""Values as Python: literals, references, calls of the app's `expressions`.

A text in the app is a Terraform template, as everywhere in CDKTF, so `${` and `%{` are escaped
here. The layout is the one that `ruff format` leaves.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import assert_never

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

WIDTH = 88
"""The columns of a line: what ruff and black take where nobody tells them."""
NARROWEST = 30
"""The columns of a piece of text where it is indented so far that hardly any are left."""
EXACT = 2**53
"""Above it, JavaScript rounds integers, and CDKTF is written in that."""

_SHORT = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_DOLLARS = re.compile(r"\$+\Z")
_WORDS = re.compile(r" *[^ \n]*\n| *[^ \n]+ *(?!\n)| +")


@dataclass(frozen=True, slots=True)
class Call:
    """A call as Python code, which may take several lines."""

    function: str
    arguments: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.function}({', '.join(self.arguments)})"


@dataclass(slots=True)
class Writer:
    """Writes the values of a file.

    link: a link as Python code. used: the functions of `expressions` that were called so far;
    whoever writes links adds to it.
    """

    link: Callable[[Link], str | Call]
    used: set[str] = field(default_factory=set)

    def code(self, value: Value, indent: int, taken: int) -> str:
        """A value, on a line that is indented by `indent` columns.

        taken: how many more columns of the line are taken, before and behind the value.
        """
        match value:
            case None:
                return self._null()
            case bool():
                return str(value)
            case int():
                return self._integer(value)
            case float():
                return repr(value)
            case str():
                return self._text((value,), indent, taken)
            case Template():
                return self._text(value.parts, indent, taken)
            case dict():
                return self._object(value, indent)
            case list():
                return self._list(value, indent, taken)
            case JsonText():
                return _JsonWriter(self.link, self.used)._call(
                    "jsonencode", value.value, indent, taken
                )
            case Compact():
                return self._call("compact", list(value.values), indent, taken)
            case Number():
                return self._wrap("tonumber", value.value, indent, taken)
            case Text():
                return self._wrap("tostring", value.value, indent, taken)
            case Until():
                arguments = [str(self.link(value.link)), quote(value.text)]
                return call(self._use("until"), arguments, indent, taken)
            case Reference() | DataRef() | VariableRef() | OutputRef() | MapRef():
                code = self.link(value)
                if isinstance(code, str):
                    return code
                return call(code.function, code.arguments, indent, taken)
            case _:
                assert_never(value)

    def _use(self, name: str) -> str:
        self.used.add(name)
        return name

    def _wrap(self, function: str, link: Link, indent: int, taken: int) -> str:
        return call(self._use(function), [str(self.link(link))], indent, taken)

    def _null(self) -> str:
        return self._use("NULL")

    def _integer(self, value: int) -> str:
        return str(value) if abs(value) <= EXACT else f'"{value}"'

    def _call(self, function: str, value: Value, indent: int, taken: int) -> str:
        self._use(function)
        line = self.code(value, indent, taken + len(function) + 2)
        if "\n" not in line:
            return f"{function}({line})"
        inner = self.code(value, indent + 4, 0)
        return f"{function}(\n{' ' * (indent + 4)}{inner}\n{' ' * indent})"

    def _object(self, members: dict[str, Value], indent: int) -> str:
        if not members:
            return "{}"
        pad = " " * (indent + 4)
        lines = []
        for key, value in members.items():
            name = quote(key)
            lines.append(f"{pad}{name}: {self.code(value, indent + 4, _width(name) + 3)},\n")
        return f"{{\n{''.join(lines)}{' ' * indent}}}"

    def _list(self, values: Sequence[Value], indent: int, taken: int) -> str:
        several = any(isinstance(v, dict) and v for v in values)
        if not several:
            line = f"[{', '.join(self.code(v, -WIDTH * 99, 0) for v in values)}]"
            if "\n" not in line and indent + taken + _width(line) <= WIDTH:
                return line
        pad = " " * (indent + 4)
        lines = (f"{pad}{self.code(v, indent + 4, 1)},\n" for v in values)
        return f"[\n{''.join(lines)}{' ' * indent}]"

    def _text(self, parts: Sequence[str | Link], indent: int, taken: int) -> str:
        pieces = [p for p in _joined(parts, self.link) if p.text]
        match [p for p in parts if p != ""]:
            case [only] if not isinstance(only, str):
                return self.code(only, indent, taken)
        line = _literal(pieces)
        if indent + taken + _width(line) <= WIDTH:
            return line
        rows = list(_rows(pieces, max(WIDTH - indent - 4, NARROWEST)))
        if len(rows) == 1:
            return line
        pad = " " * (indent + 4)
        if indent + 4 + _width(line) <= WIDTH:
            return f"(\n{pad}{line}\n{' ' * indent})"
        plus = "+ " if any(p.quoted for p in pieces) else ""
        written = (f"{pad}{plus if n else ''}{_literal(row)}\n" for n, row in enumerate(rows))
        return "".join(("(\n", *written, " " * indent, ")"))


@dataclass(slots=True)
class _JsonWriter(Writer):
    """Writes what stands in JSON, where null is a value and an integer has any size."""

    def _null(self) -> str:
        return "None"

    def _integer(self, value: int) -> str:
        return str(value)


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a text: a template, or the code of a link."""

    text: str
    link: bool = False

    @property
    def quoted(self) -> bool:
        """Whether it is code that can't stand in an f-string before Python 3.12."""
        return self.link and ('"' in self.text or "\\" in self.text)


def quote(text: str) -> str:
    """Text as a literal in which nothing is live for Terraform."""
    return _literal([Piece(_inert(text))])


def plain(text: str) -> str:
    """Text as a literal for Python alone."""
    return _literal([Piece(replaced(text))])


def call(function: str, arguments: Sequence[str], indent: int, taken: int) -> str:
    """A call on a line that is indented by `indent` columns and has `taken` more in use."""
    joined = ", ".join(arguments)
    line = f"{function}({joined})"
    if "\n" not in joined and indent + taken + _width(line) <= WIDTH:
        return line
    pad, end = " " * (indent + 4), " " * indent
    if len(arguments) == 1 or ("\n" not in joined and indent + 4 + _width(joined) <= WIDTH):
        return f"{function}(\n{pad}{joined}\n{end})"
    lines = "".join(f"{pad}{a},\n" for a in arguments)
    return f"{function}(\n{lines}{end})"


def _inert(text: str) -> str:
    text = replaced(text)
    return text.replace("${", "$${").replace("%{", "%%{") if "{" in text else text


def _joined(parts: Sequence[str | Link], link: Callable[[Link], str | Call]) -> Iterator[Piece]:
    text = ""
    for part in parts:
        if isinstance(part, str):
            text += part
            continue
        # A dollar sign before `${` would escape it.
        yield Piece(_DOLLARS.sub(lambda m: f'${{"{m[0]}"}}', _inert(text)))
        yield Piece(str(link(part)), link=True)
        text = ""
    yield Piece(_inert(text))


def _rows(pieces: Sequence[Piece], room: int) -> Iterator[list[Piece]]:
    """The pieces cut at white space, so that each row fits and ends where a line of text does."""
    row: list[Piece] = []
    for piece in pieces:
        words = [piece.text] if piece.link else _WORDS.findall(piece.text)
        for word in words:
            unit = Piece(word, piece.link)
            if row and _width(_literal([*row, unit])) > room:
                yield row
                row = []
            row.append(unit)
            if not piece.link and word.endswith("\n"):
                yield row
                row = []
    if row:
        yield row


def _literal(pieces: Sequence[Piece]) -> str:
    """The pieces on one line: a literal, an f-string, or a sum of them."""
    if any(p.quoted for p in pieces):
        return " + ".join(p.text if p.link else _literal([p]) for p in pieces) or '""'
    live = any(p.link for p in pieces)
    text = "".join(p.text for p in pieces if not p.link)
    mark = "'" if text.count('"') > text.count("'") else '"'
    inside = "".join(
        f"{{{p.text}}}" if p.link else _escaped(p.text, mark, doubled=live) for p in pieces
    )
    return f"{'f' if live else ''}{mark}{inside}{mark}"


def _escaped(text: str, mark: str, doubled: bool) -> str:
    if not text.isprintable() or "\\" in text:
        text = "".join(map(_character, text))
    if doubled:
        text = text.replace("{", "{{").replace("}", "}}")
    return text.replace(mark, f"\\{mark}") if mark in text else text


def _character(c: str) -> str:
    if c in _SHORT:
        return _SHORT[c]
    if c.isprintable():
        return c
    point = ord(c)
    if point <= 0xFF:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point <= 0xFFFF else f"\\U{point:08x}"


def _width(line: str) -> int:
    if line.isascii():
        return len(line)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in line
    )
