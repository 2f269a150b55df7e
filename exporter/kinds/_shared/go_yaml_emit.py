"""YAML to the byte as Go's yaml.v3 writes it: the provider compares texts of it as texts.

Block style, four spaces, members in the library's order of keys, no line ever folded. What is
quoted, and how, follows `stringv` of its encode.go and `yaml_emitter_analyze_scalar` of its
emitterc.go (https://github.com/go-yaml/yaml/tree/v3).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cmp_to_key
from itertools import pairwise
from typing import Any

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
_ESCAPES = {
    0x00: "0",
    0x07: "a",
    0x08: "b",
    0x09: "t",
    0x0A: "n",
    0x0B: "v",
    0x0C: "f",
    0x0D: "r",
    0x1B: "e",
    0x22: '"',
    0x5C: "\\",
    0x85: "N",
    0xA0: "_",
    0x2028: "L",
    0x2029: "P",
}
_MARK = "\ue000"
"""Stands around the number of a link while the text is made: of no use in YAML, but plain."""


def document(value: Mapping[str, Any], first: tuple[str, ...] = ()) -> str | Template:
    """A JSON object, which may hold links, as a YAML document; `first` are its first members.

    ValueError: it has a key that the library writes in more than a line, or a line separator.
    """
    links: list[Link | Number | Text] = []
    marked = _marked(value, links)
    parts = [{k: marked[k]} for k in first if k in marked]
    parts.append({k: v for k, v in marked.items() if k not in first})
    lines = "".join(f"{line}\n" for part in parts if part for line in _block(part, 0))
    if not links:
        return lines
    cut = [links[int(p)] if i % 2 else p for i, p in enumerate(lines.split(_MARK))]
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


def _block(value: Any, indent: int) -> Iterator[str]:
    """The lines of a mapping or sequence whose members stand at an indent."""
    pad = " " * indent
    if isinstance(value, dict) and value:
        for key in sorted(value, key=cmp_to_key(_order)):
            if len(key.encode()) > LONGEST_KEY or any(c in BREAKS for c in key):
                raise ValueError(f"its YAML has a key that takes more than a line: {key[:20]}")
            yield from _member(f"{pad}{_scalar(key, None)}:", value[key], _deeper(indent))
    elif isinstance(value, list) and value:
        for each in value:
            if isinstance(each, (dict, list)) and each:
                first, *rest = _block(each, indent + 2)
                yield f"{pad}- {first[indent + 2 :]}"
                yield from rest
            else:
                yield from _member(f"{pad}-", each, indent + 2)
    else:
        yield from _scalar(value, indent).split("\n")


def _member(before: str, value: Any, indent: int) -> Iterator[str]:
    """The lines of what follows a key or a dash; `indent` is that of its own lines."""
    if isinstance(value, (dict, list)) and value:
        yield before
        yield from _block(value, indent)
    else:
        first, *rest = _scalar(value, indent).split("\n")
        yield f"{before} {first}"
        yield from rest


def _deeper(indent: int) -> int:
    return INDENT * ((indent + INDENT) // INDENT)


def _scalar(value: Any, indent: int | None) -> str:
    """A scalar or empty collection; `indent` is that of a literal's lines, None for a key."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return shortest(value)
        case dict():
            return "{}"
        case list():
            return "[]"
    text = str(value)
    if "\u2028" in text or "\u2029" in text:
        raise ValueError("its YAML has a separator of lines or paragraphs")
    if "\n" in text and indent is not None:
        return _literal(text, indent) if _may_be_literal(text) else _double(text)
    if _means_something(text):
        return _double(text)
    if _may_be_plain(text):
        return text
    if _may_be_single(text):
        return "'" + text.replace("'", "''") + "'"
    return _double(text)


def shortest(number: float) -> str:
    """A number as Go's `strconv.FormatFloat(x, 'g', -1, 64)`: `1e+06` from a million on."""
    sign, digits, exponent = Decimal(repr(number)).normalize().as_tuple()
    assert isinstance(exponent, int)
    ten = exponent + len(digits) - 1
    if -5 < ten < 6:
        return repr(number).removesuffix(".0")
    figures = "".join(map(str, digits))
    point = f"{figures[0]}.{figures[1:]}" if len(figures) > 1 else figures
    return f"{'-' if sign else ''}{point}e{'-' if ten < 0 else '+'}{abs(ten):02d}"


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


def _unprintable(text: str) -> bool:
    """Whether it holds a character, but for tabs, that the library writes as an escape."""
    return any(not _printable(c) for c in text if c != "\t")


def _printable(c: str) -> bool:
    code = ord(c)
    return (
        code == 0x0A
        or 0x20 <= code <= 0x7E
        or 0xA0 <= code < 0xD800
        or (0xE000 <= code <= 0xFFFD and code != 0xFEFF)
    )


def _space_before_break(text: str) -> bool:
    return any(a == " " and b in BREAKS for a, b in pairwise(text))


def _may_be_literal(text: str) -> bool:
    return not (text.endswith(" ") or _space_before_break(text) or _unprintable(text))


def _may_be_single(text: str) -> bool:
    after = any(a in BREAKS and b == " " for a, b in pairwise(text))
    return not (after or _space_before_break(text) or "\t" in text or _unprintable(text))


def _may_be_plain(text: str) -> bool:
    if not _may_be_single(text) or any(c in BREAKS for c in text):
        return False
    if text[0] == " " or text[-1] == " " or text[:3] in ("---", "..."):
        return False
    if text[0] in "#,[]{}&*!|>'\"%@`" or re.match(r"[-?:](?:[ \t]|$)", text):
        return False
    return not re.search(r":(?:[ \t]|$)|[ \t]#", text)


def _literal(text: str, indent: int) -> str:
    """The text below a `|`, each line at an indent."""
    hint = str(INDENT) if text[0] in f" {BREAKS}" else ""
    kept = "+" if len(text) == 1 or text[-2] in BREAKS else ""
    chomp = kept if text[-1] in BREAKS else "-"
    # A break at the beginning is taken for that of the line with the bar.
    rest = text.removeprefix("\n")
    lines = rest.removesuffix("\n").split("\n") if rest else []
    return "\n".join([f"|{hint}{chomp}", *(" " * indent + line if line else "" for line in lines)])


def _double(text: str) -> str:
    escaped = text.startswith("\ufeff")  # A byte order mark makes the library escape the rest.
    written = (c if _plain_in_quotes(c) and not escaped else _escape(ord(c)) for c in text)
    return '"' + "".join(written) + '"'


def _plain_in_quotes(c: str) -> bool:
    return _printable(c) and c not in BREAKS and c not in '"\\'


def _escape(code: int) -> str:
    if code in _ESCAPES:
        return "\\" + _ESCAPES[code]
    if code <= 0xFF:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"


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
