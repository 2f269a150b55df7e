"""What exports into a directory remember for the next one.

addresses.json        object -> its address: of every object that was ever written
.ddexport/places.json object -> the module of a stack that it stands in, `payments/org`
.ddexport/moves.json  object -> address -> the modules that it stood in, the last one last, where
                      that isn't its place alone, or `org`; none of an object that is gone
.ddexport/fixes.json, adopted.json, binaries.json, occurrences.json, run.json, validated.json,
          made_of.json
                      see repair.py, adopt.py, binaries.py, next_occurrences.py, export.py,
                      provider_answers.py, made_of.py
.ddexport/files.json  every file of the export, these among them: see output_directory.py

All of it is written with the export's other files, at once (output_directory.write), and read again
by stored_state.py. Each by object is kind -> id -> value.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any, TypeAlias

from exporter.model.declaration import Place
from exporter.model.ir import Address
from exporter.model.record import Key
from exporter.state.made_of import MADE_OF, MadeOf
from exporter.state.output_directory import Content, Pieces
from exporter.state.repair import Fix
from exporter.state.replacement import OURS, VERSION
from exporter.translate.provider_answers import ProviderAnswers

ADDRESSES, LEDGER = "addresses.json", "ledger.json"
PLACES = f"{OURS}/places.json"
MOVES, FIXES, FOUND, BINARIES, BEGINS, RUN, VALIDATED = (
    f"{OURS}/{name}.json"
    for name in ("moves", "fixes", "adopted", "binaries", "occurrences", "run", "validated")
)
REMEMBERED = (
    *(ADDRESSES, LEDGER, PLACES, MOVES, FIXES, FOUND, BINARIES, BEGINS, RUN, VALIDATED, MADE_OF),
)
ModuleHistory: TypeAlias = dict[Address, list[str]]
"""The modules that a resource stood in, the last one last."""


@dataclass(slots=True)
class ExportState:
    """What was remembered, by object.

    adopted: what the last `adopt` found in a destination. binaries: the SHA-256 of files that were
    fetched. occurrences: when what has begun begins in a destination. run: how the last export was
    made, None if that isn't known. ours: its files, path -> SHA-256; None if nobody knows which
    they are. made_of: what it was made of, None if that isn't known. made_again: what was damaged
    or missing, and isn't needed.
    """

    addresses: dict[Key, Address] = field(default_factory=dict)
    places: dict[Key, str] = field(default_factory=dict)
    moves: dict[Key, ModuleHistory] = field(default_factory=dict)
    fixes: dict[Key, Fix] = field(default_factory=dict)
    adopted: dict[Key, str] = field(default_factory=dict)
    binaries: dict[Key, str] = field(default_factory=dict)
    occurrences: dict[Key, dict[str, str]] = field(default_factory=dict)
    run: dict[str, Any] | None = None
    provider_answers: ProviderAnswers = field(default_factory=ProviderAnswers)
    ours: dict[str, str] | None = field(default_factory=dict)
    made_of: MadeOf | None = None
    made_again: list[str] = field(default_factory=list)

    def module_history(self, key: Key) -> ModuleHistory:
        """The modules that the resources of an object were in."""
        return self.moves[key] if key in self.moves else self._plain_history(key)

    def present_ids(self) -> dict[str, list[str]]:
        """The ids of the objects that were there when the last export was made, by kind."""
        found: dict[str, list[str]] = {}
        for kind, id in self.addresses:
            if self.module_history((kind, id)):
                found.setdefault(kind, []).append(id)
        return found

    def is_plain(self, key: Key) -> bool:
        """Whether a resource stands where it would if nothing were remembered of it but its
        address and place."""
        return self.module_history(key) == self._plain_history(key)

    def _plain_history(self, key: Key) -> ModuleHistory:
        address = self.addresses.get(key)
        return {address: [self.places.get(key, Place.ORG.value)]} if address else {}

    def files(self) -> dict[str, Content]:
        """The files to remember it by, but for the list of files."""
        moves = {
            key: {str(a): modules for a, modules in history.items()}
            for key, history in self.moves.items()
        }
        files: dict[str, Content] = {ADDRESSES: _by_object(self.addresses)}
        fixes = {key: asdict(fix) for key, fix in self.fixes.items()}
        for path, found in (
            (PLACES, self.places),
            (MOVES, moves),
            (FIXES, fixes),
            (FOUND, self.adopted),
            (BINARIES, self.binaries),
            (BEGINS, self.occurrences),
        ):
            if found:
                files[path] = _by_object(found, version=VERSION)
        if self.run is not None:
            run = {"version": VERSION, **self.run}
            files[RUN] = json.dumps(run, indent=2, ensure_ascii=False) + "\n"
        if self.provider_answers.taken or self.provider_answers.refused:
            said = {"version": VERSION, **self.provider_answers.plain()}
            files[VALIDATED] = Pieces(partial(by_member, said))
        if self.made_of is not None:
            files[MADE_OF] = Pieces(partial(by_member, asdict(self.made_of)))
        return files


def _by_object(found: Mapping[Key, Any], **before: int) -> Pieces:
    """A file of values by object, after other members."""
    return Pieces(lambda: by_member(before | by_kind(found)))


def by_kind(found: Mapping[Key, Any]) -> dict[str, dict[str, Any]]:
    """kind -> id -> value, sorted."""
    kinds: dict[str, dict[str, Any]] = {}
    for kind, id in sorted(found):
        kinds.setdefault(kind, {})[id] = found[kind, id]
    return kinds


def by_member(value: Mapping[str, Any]) -> Iterator[str]:
    """JSON with a line for each member of its members: small differences between two exports.

    In pieces; an iterator stands for a list that is made as it is written.
    """
    yield "{\n"
    before = "  "
    for key, inner in value.items():
        yield f"{before}{json.dumps(key)}: "
        if isinstance(inner, dict):
            yield from _lines("{", (f"{json.dumps(k)}: {_line(v)}" for k, v in inner.items()), "}")
        elif isinstance(inner, list | Iterator):
            yield from _lines("[", map(_line, inner), "]")
        else:
            yield _line(inner)
        before = ",\n  "
    yield "\n}\n"


def _lines(opening: str, lines: Iterable[str], closing: str) -> Iterator[str]:
    yield f"{opening}\n    "
    before = ""
    for line in lines:
        yield before + line
        before = ",\n    "
    yield f"\n  {closing}"


_line = json.JSONEncoder(ensure_ascii=False, default=Address.__str__).encode
