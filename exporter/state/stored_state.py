"""Reads what earlier exports into a directory left for the next: whole, or it stops the run.

ledger.json, which is made anew each time, is a second witness: it is asked where addresses or moves
aren't as the last export left them, and in an export of version 1, whose moves.json lacked the
modules of that export itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from sys import intern
from typing import Any, TypeVar

from exporter.model.declaration import ADOPTED, Place
from exporter.model.errors import OutputError
from exporter.model.ir import Address
from exporter.model.record import Key
from exporter.state import output_directory
from exporter.state.export_state import (
    ADDRESSES,
    BEGINS,
    BINARIES,
    FIXES,
    FOUND,
    LEDGER,
    MOVES,
    PLACES,
    REMEMBERED,
    RUN,
    VALIDATED,
    ExportState,
    ModuleHistory,
)
from exporter.state.made_of import MADE_OF, MadeOf
from exporter.state.output_directory import Manifest
from exporter.state.repair import Fix
from exporter.state.replacement import MANIFEST, VERSION
from exporter.translate.provider_answers import ProviderAnswers

Value = TypeVar("Value")

TERRAFORM = (
    *(
        f"{root}/{left}"
        for root in ("source", "destination")
        for left in (".terraform", ".terraform.lock.hcl", "terraform.tfstate")
    ),
    "terraform.source.tfstate",
    "terraform.destination.tfstate",
)
"""What Terraform and CDKTF leave beside an export: a state follows it."""
FORGET = (
    "restore it from version control, or begin anew with `ddexport org --forget`: what is named "
    "otherwise then, or left out, a plan of a state that follows this export would destroy"
)


def load(out: Path) -> ExportState:
    """What the exports into a directory remember; an export that was killed is ended first.

    OutputError: something is damaged or missing that can't be made again.
    """
    try:
        manifest = output_directory.manifest(out)
    except (OSError, ValueError) as e:
        raise _DamagedError(out / MANIFEST, _what(out / MANIFEST, e)) from e
    if manifest is None:
        _no_export(out)
        return ExportState()
    _known(out / MANIFEST, manifest.version)
    files = _Files(out, manifest)
    state = ExportState(ours=manifest.files)
    state.addresses = files.load(ADDRESSES, Address.parse)
    state.places = files.load(PLACES, lambda place: intern(_text(place)))
    state.moves = files.load(MOVES, _history)
    state.fixes = files.load(FIXES, lambda fix: Fix(**fix))
    state.adopted = files.load(FOUND, _text)
    state.binaries = files.load(BINARIES, _text)
    state.occurrences = files.load(BEGINS, lambda of: {k: _text(v) for k, v in of.items()})
    if files.doubtful:
        _witness(state, files)
    try:
        state.run = files.run()
    except _DamagedError:
        state.made_again.append(RUN)
    try:
        state.provider_answers = files.provider_answers()
    except _DamagedError:
        state.made_again.append(VALIDATED)
    state.made_of = files.made_of()
    if not files.untouched(LEDGER):
        try:
            files.ledger()
        except _DamagedError:
            state.made_again.append(LEDGER)
    return state


def _witness(state: ExportState, files: _Files) -> None:
    """Adds what the ledger says of the last export."""
    for entry in files.ledger():
        key, address = (entry["kind"], entry["id"]), Address.parse(entry["address"])
        state.addresses.setdefault(key, address)
        history = dict(state.module_history(key)) if key in state.moves or not files.first else {}
        modules = [*history.get(address, ()), entry["module"]]
        if files.first and key in state.adopted and entry["module"] == Place.ADOPTABLE.value:
            modules.append(ADOPTED)
        state.moves[key] = {**history, address: modules}


def forgotten(out: Path) -> ExportState:
    """An empty state, with the list of files of earlier exports, as far as that can be read."""
    try:
        manifest = output_directory.manifest(out)
    except (OSError, ValueError):
        manifest = None
    return ExportState(ours=manifest.files if manifest else None)


class _Files:
    """The remembered files of an export.

    first: it is of version 1. doubtful: of what tells where resources stood, not all is as the last
    export left it.
    """

    def __init__(self, out: Path, manifest: Manifest) -> None:
        self.out, self.manifest = out, manifest
        self.first = self.doubtful = manifest.version == 1

    def untouched(self, path: str) -> bool:
        """Whether a file is as the last export left it."""
        return self.manifest.holds(self.out, path)

    def load(self, path: str, make: Callable[[Any], Value]) -> dict[Key, Value]:
        """The values of a file by object; none if no export wrote it."""
        at = self.out / path
        if not at.exists() and path not in self.manifest.files and path != ADDRESSES:
            return {}
        kinds = _json(at)
        if path in (ADDRESSES, PLACES, MOVES) and not self.untouched(path):
            self.doubtful = True
        if path != ADDRESSES:
            _known(at, kinds.pop("version", 1))
        with _form(at):
            return {
                (kind, id): make(value)
                for kind, values in kinds.items()
                for id, value in values.items()
            }

    def ledger(self) -> list[dict[str, str]]:
        """The lines of the last export's ledger that name a resource."""
        at = self.out / LEDGER
        ledger = _json(at)
        members = ("kind", "id", "address", "module")
        with _form(at):
            return [
                {m: _text(entry[m]) for m in members}
                for entry in ledger["objects"]
                if entry.get("module")
            ]

    def provider_answers(self) -> ProviderAnswers:
        """What the provider said of resources of the last export, if it was asked."""
        at = self.out / VALIDATED
        if not at.exists() and VALIDATED not in self.manifest.files:
            return ProviderAnswers()
        said = _json(at)
        _known(at, said.get("version", 1))
        with _form(at):
            return ProviderAnswers.parse(said)

    def made_of(self) -> MadeOf | None:
        """What the last export was made of, if it says so, in the form of this release."""
        if not self.untouched(MADE_OF):
            return None
        with suppress(KeyError, TypeError, ValueError):
            return MadeOf.parse(_json(self.out / MADE_OF))
        return None

    def run(self) -> dict[str, Any]:
        """How the last export was made."""
        at = self.out / RUN
        run = _json(at)
        _known(at, run.pop("version", 1))
        with _form(at):
            return run | {m: run[m] for m in ("api_url", "snapshot", "kind")}


def last_run(out: Path) -> dict[str, Any]:
    """How the export in a directory was made. OutputError if there is none, or it can't be read."""
    state = load(out)
    if state.run is None and not state.made_again:
        raise OutputError(f"{out} holds no export: make one with `ddexport org --out`")
    if state.run is None:
        raise OutputError(f"{out / RUN} is damaged or missing: restore it, or export again")
    return state.run


class _DamagedError(OutputError):
    """A file is missing, damaged, or of a form that no ddexport wrote."""

    def __init__(self, at: Path, what: str) -> None:
        super().__init__(f"{at} {what}; nothing was written: {FORGET}")


def _no_export(out: Path) -> None:
    """Raises OutputError where there are traces of an export, but not its list of files."""
    for path in (*REMEMBERED, *TERRAFORM):
        if (out / path).exists():
            raise _DamagedError(out / MANIFEST, f"is missing, though {path} is left of an export")


def _known(at: Path, version: Any) -> None:
    if not isinstance(version, int) or version > VERSION:
        raise OutputError(
            f"{at} was written by a newer ddexport; nothing was written: use that one, or begin "
            "anew in another directory"
        )


def _json(at: Path) -> dict[str, Any]:
    try:
        value = json.loads(at.read_bytes())
    except (OSError, ValueError) as e:
        raise _DamagedError(at, _what(at, e)) from e
    with _form(at):
        return dict(value.items())


@contextmanager
def _form(at: Path) -> Iterator[None]:
    """What is raised by a value of another form than a file's has."""
    try:
        yield
    except (AttributeError, KeyError, TypeError, ValueError) as e:
        raise _DamagedError(at, "is not of the form that it is written in") from e


def _what(at: Path, error: Exception) -> str:
    """What is wrong with a file that can't be read."""
    match error:
        case FileNotFoundError():
            return "is missing"
        case OSError():
            return f"can't be read ({error.strerror})"
    text = at.read_bytes() if at.is_file() else b""
    if not text.strip():
        return "is empty"
    if b"<<<<<<<" in text or b">>>>>>>" in text:
        return "holds a merge conflict"
    return f"is damaged ({error})"


def _history(value: Any) -> ModuleHistory:
    return {Address.parse(a): [_text(m) for m in modules] for a, modules in value.items()}


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
