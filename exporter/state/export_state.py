"""What exports into a directory remember for the next one.

addresses.json        object -> its address: of every object that was ever written
.ddexport/moves.json  object -> address -> the modules that it stood in, the last one last, where
                      that isn't `org` alone; none of an object that is gone
.ddexport/fixes.json, adopted.json, binaries.json, occurrences.json, run.json, validated.json
                      see repair.py, adopt.py, binaries.py, next_occurrences.py, export.py,
                      provider_answers.py
.ddexport/files.json  every file of the export, these among them: see output_directory.py

All of it is written with the export's other files, at once (output_directory.write), and read again
by stored_state.py. Each by object is kind -> id -> value.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, TypeAlias

from exporter.model.declaration import Place
from exporter.model.ir import Address
from exporter.model.record import Key
from exporter.state.repair import Fix
from exporter.state.replacement import OURS, VERSION
from exporter.translate.provider_answers import ProviderAnswers

ADDRESSES, LEDGER = "addresses.json", "ledger.json"
MOVES, FIXES, FOUND, BINARIES, BEGINS, RUN, VALIDATED = (
    f"{OURS}/{name}.json"
    for name in ("moves", "fixes", "adopted", "binaries", "occurrences", "run", "validated")
)
REMEMBERED = (ADDRESSES, LEDGER, MOVES, FIXES, FOUND, BINARIES, BEGINS, RUN, VALIDATED)
ModuleHistory: TypeAlias = dict[Address, list[str]]
"""The modules that a resource stood in, the last one last."""


@dataclass(slots=True)
class ExportState:
    """What was remembered, by object.

    adopted: what the last `adopt` found in a destination. binaries: the SHA-256 of files that were
    fetched. occurrences: when what has begun begins in a destination. run: how the last export was
    made, None if that isn't known. ours: its files, path -> SHA-256; None if nobody knows which
    they are. made_again: what was damaged or missing, and isn't needed.
    """

    addresses: dict[Key, Address] = field(default_factory=dict)
    moves: dict[Key, ModuleHistory] = field(default_factory=dict)
    fixes: dict[Key, Fix] = field(default_factory=dict)
    adopted: dict[Key, str] = field(default_factory=dict)
    binaries: dict[Key, str] = field(default_factory=dict)
    occurrences: dict[Key, dict[str, str]] = field(default_factory=dict)
    run: dict[str, Any] | None = None
    provider_answers: ProviderAnswers = field(default_factory=ProviderAnswers)
    ours: dict[str, str] | None = field(default_factory=dict)
    made_again: list[str] = field(default_factory=list)

    def module_history(self, key: Key) -> ModuleHistory:
        """The modules that the resources of an object were in."""
        if key in self.moves:
            return self.moves[key]
        address = self.addresses.get(key)
        return {address: [Place.ORG.value]} if address else {}

    def present_ids(self) -> dict[str, list[str]]:
        """The ids of the objects that were there when the last export was made, by kind."""
        found: dict[str, list[str]] = {}
        for kind, id in self.addresses:
            if self.module_history((kind, id)):
                found.setdefault(kind, []).append(id)
        return found

    def is_plain(self, key: Key) -> bool:
        """Whether a resource stands where it would if nothing were remembered of it but its
        address."""
        address = self.addresses.get(key)
        plain = {address: [Place.ORG.value]} if address else {}
        return self.moves.get(key, plain) == plain

    def files(self) -> dict[str, str]:
        """The files to remember it by, but for the list of files."""
        moves = {
            key: {str(a): modules for a, modules in history.items()}
            for key, history in self.moves.items()
        }
        files = {ADDRESSES: by_member(by_kind({k: str(a) for k, a in self.addresses.items()}))}
        fixes = {key: asdict(fix) for key, fix in self.fixes.items()}
        for path, found in (
            (MOVES, moves),
            (FIXES, fixes),
            (FOUND, self.adopted),
            (BINARIES, self.binaries),
            (BEGINS, self.occurrences),
        ):
            if found:
                files[path] = by_member({"version": VERSION, **by_kind(found)})
        if self.run is not None:
            run = {"version": VERSION, **self.run}
            files[RUN] = json.dumps(run, indent=2, ensure_ascii=False) + "\n"
        if self.provider_answers.taken or self.provider_answers.refused:
            files[VALIDATED] = by_member({"version": VERSION, **self.provider_answers.plain()})
        return files


def by_kind(found: Mapping[Key, Any]) -> dict[str, dict[str, Any]]:
    """kind -> id -> value, sorted."""
    kinds: dict[str, dict[str, Any]] = {}
    for (kind, id), value in sorted(found.items(), key=lambda entry: entry[0]):
        kinds.setdefault(kind, {})[id] = value
    return kinds


def by_member(value: Mapping[str, Any]) -> str:
    """JSON with a line for each member of its members: small differences between two exports."""
    parts = []
    for key, inner in value.items():
        if not isinstance(inner, dict | list):
            parts.append(f"  {json.dumps(key)}: {_line(inner)}")
            continue
        if isinstance(inner, dict):
            lines = [f"{json.dumps(k)}: {_line(v)}" for k, v in inner.items()]
            opening, closing = "{", "}"
        else:
            lines, opening, closing = [_line(v) for v in inner], "[", "]"
        body = ",\n    ".join(lines)
        parts.append(f"  {json.dumps(key)}: {opening}\n    {body}\n  {closing}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


_line = json.JSONEncoder(ensure_ascii=False).encode
