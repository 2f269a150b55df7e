"""What stands anywhere in an object, seen at once: its text as JSON, and the words in that.

Most objects name few others or none. One look at the text tells which walks over an object can find
something, so that the others are not made.
"""

from __future__ import annotations

import json
import re
import string
from collections.abc import Iterable
from functools import cache, cached_property
from typing import Any

import orjson

from exporter.model import json_path

WORD = re.compile(
    r"(?:(?<![A-Za-z0-9_%])|(?<=%[0-9A-Fa-f]{2}))"
    r"(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9]{3}(?:-[a-z0-9]{3}){2}|\w{6,})"
    r"(?![A-Za-z0-9_])",
    re.ASCII,
)
"""What of a text may be an id that is none by chance: a UUID, `abc-def-ghi`, or a word that is long
enough. It may come after what stands in an address for a colon and the like, such as `%3A`."""

_ESCAPE = re.compile(rb"\\(?:u[0-9a-fA-F]{4}|.)")
_IN_WORD = frozenset(f"{string.ascii_letters}{string.digits}_-".encode())
_SPACED = bytes(c if c in _IN_WORD else 0x20 for c in range(256))
"""Of each byte of UTF-8 what it is among words: itself, or a space."""
_IDS = re.compile(rb'"([\w.-]*[iI][dD]s?)":', re.ASCII)


class ObjectText:
    """The text of an object as JSON."""

    def __init__(self, obj: Any) -> None:
        try:
            self.json = orjson.dumps(obj)
        except TypeError:  # An integer of more than 64 bits, or half a surrogate pair.
            text = json.dumps(obj, ensure_ascii=False, separators=(",", ":"))
            self.json = text.encode("utf-8", "replace")

    def may_have(self, path: str) -> bool:
        """Whether there may be something at a path: False is certain."""
        for name in _members(path):  # noqa: SIM110 - `all` takes twice as long, ten times an object
            if name not in self.json:
                return False
        return True

    def may_hold(self, text: str) -> bool:
        """Whether a text may stand in one of the object's: False is certain."""
        return _inside(text) in self.json

    def held(self, texts: Iterable[str]) -> set[str]:
        """Those of some texts that may stand in one of the object's."""
        return {text for text in texts if _inside(text) in self.json}

    def count(self, text: str) -> int:
        """How often a text stands in it."""
        return self.json.count(_inside(text))

    @cached_property
    def plain(self) -> str:
        """What JSON has without its escapes: a space for most of what they stand for."""
        text = self.json
        if b"\\" in text:
            text = _ESCAPE.sub(b" ", text.replace(b"\\\\", b"  ").replace(b'\\"', b'"'))
        return text.decode()

    def words(self) -> set[str]:
        """Each word in it that an id may be: what WORD finds in its texts, and more."""
        if "%" in self.plain:
            return set(WORD.findall(self.plain))
        words = set(self.plain.encode().translate(_SPACED).decode("ascii").split())
        hyphened = [word for word in words if "-" in word]
        return words.union(*map(WORD.findall, hyphened))

    def id_members(self) -> set[str]:
        """The names of members that end with `id` or `ids`."""
        return {name.decode() for name in _IDS.findall(self.json)}


@cache
def _members(path: str) -> tuple[bytes, ...]:
    """The members that a path leads through, as they stand in JSON."""
    return tuple(orjson.dumps(s) for s in json_path.steps(path) if s not in ("[]", "**"))


@cache
def _inside(text: str) -> bytes:
    """A text as it stands within another one in JSON."""
    return orjson.dumps(text)[1:-1]
