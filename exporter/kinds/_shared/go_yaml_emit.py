"""YAML to the byte as Go's yaml.v3 writes it: the provider compares texts of it as texts.

That library and PyYAML are both ports of libyaml, so PyYAML's emitter writes, and this says what
Go's does otherwise: its indents, its order of keys, and which texts it quotes (`stringv` of its
encode.go and emitterc.go, https://github.com/go-yaml/yaml/tree/v3).
"""

from __future__ import annotations

import io
import math
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cmp_to_key
from typing import Any

import yaml
from yaml.emitter import Emitter, ScalarAnalysis

from exporter.kinds._shared.go_numbers import shortest
from exporter.model.ir import Link, Number, Template, Text

INDENT = 4
LONGEST_KEY = 128
BREAKS = "\r\n\x85\u2028\u2029"

_WORDS = ("true", "false", "null", "y", "yes", "on", "n", "no", "off")
_SPECIAL = frozenset(
    (
        *(form for w in _WORDS for form in (w, w.capitalize(), w.upper())),
        *(f"{sign}{w}" for sign in ("", "+", "-") for w in (".inf", ".Inf", ".INF")),
        *("", "~", ".nan", ".NaN", ".NAN"),
    )
)
"""Texts that mean something else to one YAML reader or another, so they are quoted."""
_NUMBER = re.compile(
    r"[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+"
    r"|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"
)
_BASE_60 = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?")
_TIME = r"\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?"
_TIMESTAMP = re.compile(
    rf"(\d{{4}})-(\d{{1,2}})-(\d{{1,2}})(?:[Tt]{_TIME}(?:Z|[-+]\d\d:\d\d)| {_TIME})?"
)
_ESCAPED = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]")
"""A character that is only ever written as an escape, between double quotes."""
_MARK = "\ue000"
"""Stands around the number of a link while the text is written: of no use in YAML, but plain."""


def document(value: Mapping[str, Any], first: tuple[str, ...] = ()) -> str | Template:
    """A JSON object, which may hold links, as a YAML document; `first` are its first members.

    ValueError: it has a key that the library writes in more than a line, or a line separator.
    """
    if not value:
        return ""
    links: list[Link | Number | Text] = []
    emitter = _Emitter(written := io.StringIO())
    for event in (
        yaml.StreamStartEvent(),
        yaml.DocumentStartEvent(explicit=False),
        *_events(_marked(value, links), first),
        yaml.DocumentEndEvent(explicit=False),
        yaml.StreamEndEvent(),
    ):
        emitter.emit(event)
    text = written.getvalue()
    if not links:
        return text
    cut = [links[int(p)] if i % 2 else p for i, p in enumerate(text.split(_MARK))]
    return Template(tuple(p.value if isinstance(p, Number | Text) else p for p in cut if p != ""))


def _marked(value: Any, links: list[Link | Number | Text]) -> Any:
    """The value with a marked number in place of each link, which goes to the list."""
    match value:
        case dict():
            return {k: _marked(v, links) for k, v in value.items()}
        case list():
            return [_marked(v, links) for v in value]
        case Template(parts):
            return "".join(_marked(p, links) for p in parts)
        case None | bool() | int() | float() | str():
            return value
    links.append(value)
    return f"{_MARK}{len(links) - 1}{_MARK}"


def _events(value: Any, first: tuple[str, ...] = ()) -> Iterator[yaml.Event]:
    """What the emitter is told of a value."""
    match value:
        case dict():
            yield yaml.MappingStartEvent(None, None, implicit=True)
            rest = sorted((k for k in value if k not in first), key=cmp_to_key(_order))
            for key in (*(k for k in first if k in value), *rest):
                if len(key.encode()) > LONGEST_KEY or any(c in BREAKS for c in key):
                    raise ValueError(f"its YAML has a key that takes more than a line: {key[:20]}")
                yield from _events(key)
                yield from _events(value[key])
            yield yaml.MappingEndEvent()
        case list():
            yield yaml.SequenceStartEvent(None, None, implicit=True)
            for each in value:
                yield from _events(each)
            yield yaml.SequenceEndEvent()
        case str():
            if "\u2028" in value or "\u2029" in value:
                raise ValueError("its YAML has a separator of lines or paragraphs")
            if value.startswith("\ufeff"):
                raise ValueError("its YAML has a text that begins with a byte order mark")
            style = '"' if _means_something(value) else "|" if "\n" in value else None
            yield yaml.ScalarEvent(None, None, (True, True), value, style=style)
        case float():
            yield yaml.ScalarEvent(None, None, (True, True), shortest(value))
        case _:
            text = "null" if value is None else str(value).lower()
            yield yaml.ScalarEvent(None, None, (True, True), text)


class _Emitter(Emitter):  # type: ignore[misc]
    """PyYAML's, where Go's differs. Keys are known to fit a line."""

    indent: int | None

    def __init__(self, stream: io.StringIO) -> None:
        super().__init__(stream, indent=INDENT, width=sys.maxsize, allow_unicode=True)

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """By the two columns of a dash within a list, else to the next multiple of four."""
        self.indents.append(self.indent)
        if self.indent is None:
            self.indent = 0
        elif self.states[-1] == self.expect_block_sequence_item:
            self.indent += 2
        else:
            self.indent = INDENT * (self.indent // INDENT + 1)

    def check_simple_key(self) -> bool:
        return True

    def analyze_scalar(self, scalar: str) -> ScalarAnalysis:
        """Tabs may stand in a literal."""
        found = super().analyze_scalar(scalar.replace("\t", "."))
        escaped = _ESCAPED.search(scalar)
        if escaped or "\t" in scalar:
            found.allow_block_plain = found.allow_single_quoted = False
        if escaped:
            found.allow_block = False
        found.scalar = scalar
        return found

    def write_literal(self, text: str) -> None:
        """A break at the beginning is taken for that of the line with the bar."""
        self.write_indicator(f"|{self.determine_block_hints(text)}", True)
        self.write_line_break()
        rest = text.removeprefix("\n")
        for line in rest.removesuffix("\n").split("\n") if rest else ():
            self.stream.write(" " * (self.indent or 0) + line if line else "")
            self.write_line_break()


def _means_something(text: str) -> bool:
    """Whether the text alone would be read as a number, truth value, null or time."""
    quoted = text in _SPECIAL or _BASE_60.fullmatch(text)
    return bool(quoted) or number(text) is not None or is_time(text)


def is_time(text: str) -> bool:
    """Whether a text alone is a date or a point in time."""
    match = _TIMESTAMP.fullmatch(text)
    try:
        return bool(match and date(*(int(n) for n in match.groups())))
    except ValueError:
        return False


def number(text: str) -> str | None:
    """The digits of a text that alone is a number, which may have underscores between them."""
    if text[:1] not in frozenset("+-.0123456789"):
        return None
    digits = text if text[0] == "." else text.replace("_", "")
    if not _NUMBER.fullmatch(digits):
        return None
    is_whole = re.fullmatch(r"[-+]?(?:\d+|0[xXbBoO]\w+)", digits)
    return digits if is_whole or math.isfinite(float(digits)) else None


def _order(a: str, b: str) -> int:
    """The library's order of two keys: letters after all else, numbers in them by their value."""
    digits = False
    for i, (x, y) in enumerate(zip(a, b, strict=False)):
        if x == y:
            digits = x.isdecimal()
            continue
        if x.isalpha() and y.isalpha():
            return -1 if x < y else 1
        if x.isalpha() or y.isalpha():
            return -1 if x.isalpha() == digits else 1
        zero = 0
        if "0" in (x, y):
            before = re.search(r"\d*$", a[:i])
            zero = int(bool(before and before[0].strip("0")))
        m, n = (re.match(r"\d*", s[i:]) for s in (a, b))
        assert m and n
        left, right = (int(f"{zero}{t[0]}" or 0) for t in (m, n))
        if left != right:
            return -1 if left < right else 1
        if len(m[0]) != len(n[0]):
            return -1 if len(m[0]) < len(n[0]) else 1
        return -1 if x < y else 1
    return len(a) - len(b)
