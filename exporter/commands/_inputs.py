"""Where the objects of a command come from: an org or a snapshot."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from exporter.api.catalogue import kinds
from exporter.api.client import Client, connect
from exporter.export import Source
from exporter.model.errors import UsageError
from exporter.model.record import KindRead, Record
from exporter.read import closure, reader, snapshot
from exporter.read.progress import shown
from exporter.read.redaction import redacted
from exporter.read.selection import Selection, select
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
    site: str,
    api_url: str,
    concurrency: int,
    timing: Timing,
    known: Mapping[str, KindRead] | None = None,
    older: bool = False,
    earlier: Mapping[str, Collection[str]] | None = None,
    beside: Callable[[Client, Mapping[str, KindRead]], None] | None = None,
) -> tuple[dict[str, KindRead], str]:
    """What is read of an org, without secrets, and where its API is.

    For `known`, `older` and `earlier` see reader.read. beside: fetches more of what was
    read.
    """
    with (
        shown(sys.stderr) as progress,
        connect(
            site,
            api_url,
            os.environ.get("DD_API_KEY", ""),
            os.environ.get("DD_APP_KEY", ""),
            concurrency,
            progress.wait,
        ) as client,
    ):
        client.check_keys()
        kinds_read = list(selection.kinds.values())
        if selection.objects and known is None:
            reads = closure.read(client, kinds_read, progress, selection.objects)
        else:
            reads = reader.read(client, kinds_read, progress, known, older, earlier)
        if beside:
            beside(client, reads)
        timing.requests = client.requests
    return redacted(selection.kinds, reads, selection.allowed), client.base


def within(reads: Mapping[str, KindRead], selection: Selection) -> dict[str, KindRead]:
    """What a snapshot holds of the selected kinds, without secrets. A kind that it lacks is
    incomplete."""
    there = {
        name: reads.get(name)
        or KindRead(name, complete=False, reason="the snapshot doesn't hold this kind")
        for name in selection.kinds
    }
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
    there, _ = snapshot.load(kept)
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
    reads = within(there, selection)
    hidden = [
        now
        for name, read in reads.items()
        if name in there
        for before, now in zip(there[name].records, read.records, strict=True)
        if now is not before
    ]
    return Origin(Source(selection, reads, run["api_url"], kept), kept, hidden)
