"""What exports into a directory remember for the next one: whole, or it stops the run.

addresses.json        object -> its address: of every object that was ever written
.ddexport/moves.json  object -> address -> the modules that it stood in, the last one last, where
                      that isn't `org` alone; none of an object that is gone
.ddexport/fixes.json, adopted.json, binaries.json, occurrences.json, run.json, validated.json
                      see repair.py, adopt.py, binaries.py, next_occurrences.py, export.py,
                      provider_answers.py
.ddexport/files.json  every file of the export, these among them: see output_directory.py

All of it is written with the export's other files, at once (output_directory.write). Each by object
is kind -> id -> value. ledger.json, which is made anew each time, is a second witness: it is asked
where addresses or moves aren't as the last export left them, and in an export of version 1, whose
moves.json lacked the modules of that export itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from exporter.model.declaration import ADOPTED, Place
from exporter.model.errors import OutputError
from exporter.model.ir import Address
from exporter.model.record import Key
from exporter.state import output_directory
from exporter.state.output_directory import OURS, Manifest
from exporter.state.repair import Fix
from exporter.translate.provider_answers import Opinions

ADDRESSES, LEDGER = "addresses.json", "ledger.json"
MOVES, FIXES, FOUND, BINARIES, BEGINS, RUN, VALIDATED = (
    f"{OURS}/{name}.json"
    for name in ("moves", "fixes", "adopted", "binaries", "occurrences", "run", "validated")
)
REMEMBERED = (ADDRESSES, LEDGER, MOVES, FIXES, FOUND, BINARIES, BEGINS, RUN, VALIDATED)
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

Stood: TypeAlias = dict[Address, list[str]]
"""The modules that a resource stood in, the last one last."""
Value = TypeVar("Value")


@dataclass(slots=True)
class Memory:
    """What was remembered, by object.

    adopted: what the last `adopt` found in a destination. binaries: the SHA-256 of files that were
    fetched. occurrences: when what has begun begins in a destination. run: how the last export was
    made, None if that isn't known. ours: its files, path -> SHA-256; None if nobody knows which
    they are. made_again: what was damaged or missing, and isn't needed.
    """

    addresses: dict[Key, Address] = field(default_factory=dict)
    moves: dict[Key, Stood] = field(default_factory=dict)
    fixes: dict[Key, Fix] = field(default_factory=dict)
    adopted: dict[Key, str] = field(default_factory=dict)
    binaries: dict[Key, str] = field(default_factory=dict)
    occurrences: dict[Key, dict[str, str]] = field(default_factory=dict)
    run: dict[str, Any] | None = None
    opinions: Opinions = field(default_factory=Opinions)
    ours: dict[str, str] | None = field(default_factory=dict)
    made_again: list[str] = field(default_factory=list)

    def stood(self, key: Key) -> Stood:
        """Where the resources of an object stood."""
        if key in self.moves:
            return self.moves[key]
        address = self.addresses.get(key)
        return {address: [Place.ORG.value]} if address else {}

    def there(self) -> dict[str, list[str]]:
        """The ids of the objects that were there when the last export was made, by kind."""
        found: dict[str, list[str]] = {}
        for kind, id in self.addresses:
            if self.stood((kind, id)):
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
            key: {str(a): modules for a, modules in stood.items()}
            for key, stood in self.moves.items()
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
                files[path] = by_member({"version": output_directory.VERSION, **by_kind(found)})
        if self.run is not None:
            run = {"version": output_directory.VERSION, **self.run}
            files[RUN] = json.dumps(run, indent=2, ensure_ascii=False) + "\n"
        if self.opinions.taken or self.opinions.refused:
            files[VALIDATED] = by_member(
                {"version": output_directory.VERSION, **self.opinions.plain()}
            )
        return files


def load(out: Path) -> Memory:
    """What the exports into a directory remember; an export that was killed is ended first.

    OutputError: something is damaged or missing that can't be made again.
    """
    try:
        manifest = output_directory.manifest(out)
    except (OSError, ValueError) as e:
        raise _DamagedError(
            out / output_directory.MANIFEST, _what(out / output_directory.MANIFEST, e)
        ) from e
    if manifest is None:
        _no_export(out)
        return Memory()
    _known(out / output_directory.MANIFEST, manifest.version)
    files = _Files(out, manifest)
    memory = Memory(ours=manifest.files)
    memory.addresses = files.load(ADDRESSES, Address.parse)
    memory.moves = files.load(MOVES, _stood)
    memory.fixes = files.load(FIXES, lambda fix: Fix(**fix))
    memory.adopted = files.load(FOUND, _text)
    memory.binaries = files.load(BINARIES, _text)
    memory.occurrences = files.load(BEGINS, lambda of: {k: _text(v) for k, v in of.items()})
    if files.doubtful:
        _witness(memory, files)
    try:
        memory.run = files.run()
    except _DamagedError:
        memory.made_again.append(RUN)
    try:
        memory.opinions = files.opinions()
    except _DamagedError:
        memory.made_again.append(VALIDATED)
    if not files.untouched(LEDGER):
        try:
            files.ledger()
        except _DamagedError:
            memory.made_again.append(LEDGER)
    return memory


def _witness(memory: Memory, files: _Files) -> None:
    """Adds what the ledger says of the last export."""
    for entry in files.ledger():
        key, address = (entry["kind"], entry["id"]), Address.parse(entry["address"])
        memory.addresses.setdefault(key, address)
        stood = dict(memory.stood(key)) if key in memory.moves or not files.first else {}
        modules = [*stood.get(address, ()), entry["module"]]
        if files.first and key in memory.adopted and entry["module"] == Place.ADOPTABLE.value:
            modules.append(ADOPTED)
        memory.moves[key] = {**stood, address: modules}


def forgotten(out: Path) -> Memory:
    """An empty memory, with the list of files of earlier exports, as far as that can be read."""
    try:
        manifest = output_directory.manifest(out)
    except (OSError, ValueError):
        manifest = None
    return Memory(ours=manifest.files if manifest else None)


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
        at = self.out / path
        return at.is_file() and self.manifest.holds(path, at.read_bytes())

    def load(self, path: str, make: Callable[[Any], Value]) -> dict[Key, Value]:
        """The values of a file by object; none if no export wrote it."""
        at = self.out / path
        if not at.exists() and path not in self.manifest.files and path != ADDRESSES:
            return {}
        kinds = _json(at)
        if path in (ADDRESSES, MOVES) and not self.untouched(path):
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

    def opinions(self) -> Opinions:
        """What the provider said of resources of the last export, if it was asked."""
        at = self.out / VALIDATED
        if not at.exists() and VALIDATED not in self.manifest.files:
            return Opinions()
        said = _json(at)
        _known(at, said.get("version", 1))
        with _form(at):
            return Opinions.parse(said)

    def run(self) -> dict[str, Any]:
        """How the last export was made."""
        at = self.out / RUN
        run = _json(at)
        _known(at, run.pop("version", 1))
        with _form(at):
            return run | {m: run[m] for m in ("api_url", "snapshot", "kind")}


def last_run(out: Path) -> dict[str, Any]:
    """How the export in a directory was made. OutputError if there is none, or it can't be read."""
    memory = load(out)
    if memory.run is None and not memory.made_again:
        raise OutputError(f"{out} holds no export: make one with `ddexport org --out`")
    if memory.run is None:
        raise OutputError(f"{out / RUN} is damaged or missing: restore it, or export again")
    return memory.run


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


class _DamagedError(OutputError):
    """A file is missing, damaged, or of a form that no ddexport wrote."""

    def __init__(self, at: Path, what: str) -> None:
        super().__init__(f"{at} {what}; nothing was written: {FORGET}")


def _no_export(out: Path) -> None:
    """Raises OutputError where there are traces of an export, but not its list of files."""
    for path in (*REMEMBERED, *TERRAFORM):
        if (out / path).exists():
            raise _DamagedError(
                out / output_directory.MANIFEST, f"is missing, though {path} is left of an export"
            )


def _known(at: Path, version: Any) -> None:
    if not isinstance(version, int) or version > output_directory.VERSION:
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


def _stood(value: Any) -> Stood:
    return {Address.parse(a): [_text(m) for m in modules] for a, modules in value.items()}


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
