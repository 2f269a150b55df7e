"""The first version of HCL, read: what stands where in a text.

Terraform and OpenTofu read their CLI configuration as it:
https://github.com/hashicorp/hcl/blob/v1.0.0/hcl/scanner/scanner.go. It has one more form, JSON, of
which nothing is read here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

_TOKEN = re.compile(
    r"(?P<space>[\s\ufeff]+|(?:#|//).*|/\*[\s\S]*?\*/)"
    r"|(?P<heredoc><<-?(?P<mark>\S+)\r?\n(?:.*\n)*?[ \t]*(?P=mark)(?=\r?\n|\Z))"
    r"|(?P<sign>[{}\[\],=])"
    r"|(?P<word>[\w.+-]+)"
)
_SPACE_WITHOUT_END = re.compile(r"(?:#|//).*|/\*[\s\S]*?\*/")


class FormError(ValueError):
    """A text that isn't what it should be; the message says why."""


@dataclass(frozen=True, slots=True)
class Text:
    """A string. Of a value of another kind, and of one that Terraform computes, it is None."""

    start: int
    end: int
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Several:
    """A list, with its brackets."""

    start: int
    end: int
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """What stands in braces, with them."""

    start: int
    end: int
    items: tuple[Item, ...]

    def get(self, name: str) -> Value | None:
        """The value of an attribute."""
        return next((i.value for i in self.items if i.names == (name,)), None)


Value: TypeAlias = Text | Several | Block


@dataclass(frozen=True, slots=True)
class Item:
    """An attribute, or a block with its labels; `assigned` by an equals sign."""

    start: int
    names: tuple[str, ...]
    assigned: bool
    value: Value


def read(text: str) -> tuple[Item, ...]:
    """The items of a text. FormError: it isn't of the language."""
    reader = _Reader(text)
    found = reader.items("")
    return found


def without_comments(text: str) -> str:
    """What stands between two values, without its comments."""
    return _SPACE_WITHOUT_END.sub("", text)


class _Reader:
    """A text and its tokens, (kind, start, end): a sign is a kind of its own, "" the end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = [*self._tokens(), ("", len(text), len(text))]
        self.at = 0

    def _tokens(self) -> Iterator[tuple[str, int, int]]:
        at = 0
        while at < len(self.text):
            start = at
            if self.text[at] == '"':
                at = self._end_of_string(at)
                yield "string", start, at
            elif match := _TOKEN.match(self.text, at):
                at = match.end()
                if match["space"] is None:
                    kind = match["sign"] or ("heredoc" if match["heredoc"] else "word")
                    yield kind, start, at
            else:
                raise self._wrong(at)

    def _end_of_string(self, start: int) -> int:
        """Where a string ends: in an interpolation, quotes are like any character."""
        depth, at = 0, start + 1
        while at < len(self.text) and (depth or self.text[at] not in '"\n'):
            if self.text[at] == "\\":
                at += 1
            elif depth == 0 and self.text.startswith("${", at):
                depth, at = 1, at + 1
            elif depth:
                depth += {"{": 1, "}": -1}.get(self.text[at], 0)
            at += 1
        if self.text[at : at + 1] != '"':
            raise self._wrong(start)
        return at + 1

    def items(self, end: str) -> tuple[Item, ...]:
        """The items up to a brace, or to the end of the text."""
        found: list[Item] = []
        while self._kind() != end:
            start = self.tokens[self.at][1]
            names = [self._name()]
            while self._kind() in ("word", "string"):
                names.append(self._name())
            assigned = self._kind() == "="
            if assigned:
                self._take("=")
            elif self._kind() != "{":
                raise self._wrong(self.tokens[self.at][1])
            found.append(Item(start, tuple(names), assigned, self._value()))
            if self._kind() == ",":
                self._take(",")
        return tuple(found)

    def _value(self) -> Value:
        kind, start, end = self._take("word", "string", "heredoc", "[", "{")
        if kind == "{":
            items = self.items("}")
            return Block(start, self._take("}")[2], items)
        if kind == "[":
            values: list[Value] = []
            while self._kind() != "]":
                values.append(self._value())
                if self._kind() != "]":
                    self._take(",")
            return Several(start, self._take("]")[2], tuple(values))
        return Text(start, end, _said(self.text[start:end]) if kind == "string" else None)

    def _name(self) -> str:
        kind, start, end = self._take("word", "string")
        written = self.text[start:end]
        return (_said(written) or written) if kind == "string" else written

    def _kind(self) -> str:
        return self.tokens[self.at][0]

    def _take(self, *kinds: str) -> tuple[str, int, int]:
        token = self.tokens[self.at]
        if token[0] not in kinds:
            raise self._wrong(token[1])
        self.at += 1
        return token

    def _wrong(self, at: int) -> FormError:
        return FormError(f"line {self.text.count(chr(10), 0, at) + 1} can't be read")


def _said(written: str) -> str | None:
    """What a string says; None if Terraform computes it."""
    if "${" in written:
        return None
    try:
        text: str = json.loads(written)
    except ValueError:
        return None
    return text
