"""Texts as Terraform's quoted strings."""

from __future__ import annotations

import re

from exporter.model.surrogates import REPLACEMENT

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
# What a reader can't see, or sees in another place than it stands: controls, line separators,
# direction marks, the byte order mark.
UNSEEN = r"\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff"
_NOT_IN_QUOTES = re.compile(rf'["\\\x00-\x1f{UNSEEN}\ud800-\udfff]')


def quote(text: str) -> str:
    """Text in quotes, nothing in it live."""
    return f'"{escape(text)}"'


def escape(text: str) -> str:
    """Text as it stands between quotes."""
    return inert(_NOT_IN_QUOTES.sub(escaped, text))


def inert(text: str) -> str:
    """Text in which nothing begins an interpolation or a directive."""
    return text.replace("${", "$${").replace("%{", "%%{") if "{" in text else text


def escaped(match: re.Match[str]) -> str:
    """A character that doesn't stand there as it is, by its code."""
    character = match[0]
    if (short := _ESCAPES.get(character)) is not None:
        return short
    if "\ud800" <= character <= "\udfff":
        return REPLACEMENT
    return f"\\u{ord(character):04x}" if character <= "\uffff" else f"\\U{ord(character):08x}"
