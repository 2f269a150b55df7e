"""Where the objects of a command come from: an org or a snapshot."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from exporter import __version__
from exporter.api.catalogue import kinds
from exporter.api.client import Client, connect
from exporter.api.site import COMMAND, checked
from exporter.commands.config_file.key_sources import Keys
from exporter.export import Source
from exporter.model.errors import UsageError
from exporter.model.record import KindRead, Record
from exporter.read import closure, reader
from exporter.read.progress import shown
from exporter.read.reading import Reading, Wishes
from exporter.read.secrets.redaction import Redactor, redacted
from exporter.read.selection import Selection, select
from exporter.read.snapshots import snapshot
from exporter.read.snapshots.snapshot import Facts
from exporter.state.stored_state import last_run


@dataclass(slots=True)
class Timing:
    """Seconds of each part of a run, and the requests it sent."""

    seconds: dict[str, float] = field(default_factory=dict)
    requests: int = 0

    @contextmanager
    def of(self, part: str) -> Iterator[None]:
        """Times a part."""
        began = time.monotonic()
        yield
        self.seconds[part] = round(time.monotonic() - began, 3)


def read_org(
    selection: Selection,
    keys: Keys,
    site: str,
    api_url: str,
    concurrency: int,
    timing: Timing,
    into: Reading,
    known: Mapping[str, KindRead] | None = None,
    older: bool = False,
    earlier: Mapping[str, Collection[str]] | None = None,
    beside: Callable[[Client, Mapping[str, KindRead]], None] | None = None,
    wishes: Wishes | None = None,
) -> tuple[dict[str, KindRead], str]:
    """What is read of an org, without secrets, and where its API is.

    into: where it is put as it arrives. For `known`, `older` and `earlier` see reader.read. beside:
    fetches more of what was read. wishes: what of earlier runs is taken over.
    """
    api_key, app_key = keys.api_key.read(), keys.app_key.read()
    called = COMMAND._replace(api_key=keys.api_key.name, app_key=keys.app_key.name)
    base = checked(site, api_url, api_key, app_key, called)
    alone = bool(selection.objects) and known is None
    sought = tuple(name for name, kind in selection.kinds.items() if kind.mention)
    take_over = into.begin(
        Facts.now(base, selection.allowed, api_key, sought),
        api_key,
        Redactor(selection.kinds, selection.allowed),
        selection.kinds,
        Wishes(anew=True, full=True) if alone else wishes or Wishes(),
        partial(print, file=sys.stderr),
    )
    with (
        shown(sys.stderr) as progress,
        connect(
            site, api_url, api_key, app_key, concurrency, progress.wait, called=called
        ) as client,
    ):
        client.check_keys()
        wanted = list(selection.kinds.values())
        if alone:
            reads = closure.read(client, wanted, progress, selection.objects)
            take_over.store.fill(reads.values())
        else:
            reads = reader.read(client, wanted, progress, known, older, earlier, take_over)
        if beside:
            beside(client, reads)
        timing.requests = client.requests
    return into.finish(take_over, reads), base


def within(
    reads: Mapping[str, KindRead], facts: Facts, selection: Selection
) -> dict[str, KindRead]:
    """What a snapshot holds of the selected kinds, without secrets. A kind that it lacks is
    incomplete."""
    there = {
        name: reads.get(name)
        or KindRead(name, complete=False, reason="the snapshot doesn't hold this kind")
        for name in selection.kinds
    }
    if (facts.ddexport, facts.allowed) != (__version__, selection.allowed):
        there = {name: replace(read, marked=None) for name, read in there.items()}
    return redacted(selection.kinds, there, selection.allowed)


@dataclass(frozen=True, slots=True)
class Origin:
    """What an export was made of, and the directory of its snapshot.

    hidden: the objects that the snapshot itself holds with secrets in them: it was kept by a
    ddexport that didn't look for them, or with an --allow-secret that this export hasn't.
    """

    source: Source
    snapshot: Path
    hidden: list[Record]


def origin(directory: Path, given: Path | None) -> Origin:
    """What an export was made of; `given` is where its snapshot is, if it was moved."""
    run = last_run(directory)
    kept = given or (directory / run["snapshot"] if run["snapshot"] else None)
    if kept is None:
        raise UsageError(
            f"{directory} was exported without a snapshot: export it again with --snapshot, "
            "or name one"
        )
    there, facts = snapshot.load(kept)
    selection = select(
        kinds(),
        run["kind"],
        run["exclude_kind"],
        run["filter"],
        run["parametrize"],
        run.get("companion", False),
        run.get("include", ()),
        run.get("allow_secret", ()),
        run.get("manage", ()),
        run.get("typed_dashboards", False),
        run.get("object", ()),
    )
    if selection.objects:
        selection = selection.within(there)
    reads = within(there, facts, selection)
    hidden = [
        now
        for name, read in reads.items()
        if name in there and there[name].records is not read.records
        for before, now in zip(there[name].records, read.records, strict=True)
        if now is not before
    ]
    return Origin(Source(selection, reads, run["api_url"], kept), kept, hidden)
