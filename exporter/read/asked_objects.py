"""The objects that --object names, each as KIND/ID, and the files of such lines."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from exporter.model.declaration import Kind
from exporter.model.errors import UsageError
from exporter.model.record import Key

FORM = "give it as KIND/ID: dashboards/abc-def-ghi"


def parse_objects(texts: Iterable[str], kinds: Mapping[str, Kind]) -> tuple[Key, ...]:
    """The objects that arguments of --object name, each once: `KIND/ID`, a kind alone of which
    there is one object, or `@FILE` of such lines, in which `#` begins a comment.

    UsageError: one is of another form, or of no kind that is exported.
    """
    found = (_parse(line, where, kinds) for t in texts for line, where in _lines(t))
    return tuple(dict.fromkeys(found))


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """What an argument says, each with where it says so."""
    if not text.startswith("@"):
        yield text.strip(), f"--object {text}"
        return
    try:
        read = sys.stdin.read() if text == "@-" else Path(text[1:]).read_bytes().decode()
    except (OSError, UnicodeDecodeError) as e:
        why = e.strerror if isinstance(e, OSError) else "not UTF-8"
        raise UsageError(f"--object {text}: can't be read: {why}") from e
    lines = [
        (line, f"--object {text}, line {number}: {line}")
        for number, whole in enumerate(read.splitlines(), 1)
        if (line := whole.partition(" #")[0].strip()) and not line.startswith("#")
    ]
    if not lines:
        raise UsageError(f"--object {text}: names no object; {FORM}, one a line")
    yield from lines


def _parse(text: str, where: str, kinds: Mapping[str, Kind]) -> Key:
    name, _, id = text.partition("/")
    kind = kinds.get(name)
    if kind is None and not (name and id):
        raise UsageError(f"{where}: {FORM}")
    if kind is None:
        near = get_close_matches(name, kinds, 3)
        more = f"; did you mean {' or '.join(near)}?" if near else "; see `ddexport inventory`"
        raise UsageError(f"{where}: no such kind{more}")
    if not kind.resource_type:
        raise UsageError(f"{where}: {name} are not exported, only read for what refers to them")
    if not (id := id or kind.singleton):
        raise UsageError(f"{where}: which of the {name}? {FORM}")
    return name, id
