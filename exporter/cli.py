"""The command line. It parses, calls, prints; what it calls does the work."""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from exporter import (
    __version__,
    adopted,
    export,
    fixes,
    inventory,
    output,
    read,
    report,
    schema,
    snapshot,
)
from exporter.adopt import match
from exporter.client import connect
from exporter.errors import DdexportError, UsageError
from exporter.kind import kinds
from exporter.options import ApiUrl, Concurrency, Export, Json, Out, Site, SnapshotAt
from exporter.progress import shown
from exporter.proof import prove
from exporter.record import KindRead
from exporter.selection import Selection, select

app = typer.Typer(
    name="ddexport",
    help="Write a Datadog org as Terraform: adopt it as it is, review it, create it elsewhere.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 everything exported; 1 something is incomplete or left out that should "
    "not be, see ledger.json; 2 usage or configuration.",
)


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


@app.callback(invoke_without_command=True)
def main(
    version: Annotated[bool, typer.Option("--version", help="Print the version and end.")] = False,
) -> None:
    """Options of the program itself."""
    if version:
        print(f"ddexport {__version__}")
        raise typer.Exit


@app.command()
def org(
    out: Out,
    site: Site = "datadoghq.com",
    api_url: ApiUrl = "",
    kind: Annotated[
        list[str] | None,
        typer.Option(help="Only this kind, or those a glob matches: `logs_*`. May be repeated."),
    ] = None,
    exclude_kind: Annotated[
        list[str] | None, typer.Option(help="Not this kind, or those a glob matches. Repeatable.")
    ] = None,
    filter: Annotated[
        list[str] | None,
        typer.Option(
            help="Only objects of a kind with a matching value: `monitors:tags=^team:shop$`, "
            "`dashboards:title=(?i)checkout`. Repeat for more; all of a kind must match. What an "
            "exported object refers to is pulled in all the same, and the ledger says so."
        ),
    ] = None,
    keep: Annotated[
        Path | None,
        typer.Option(
            "--snapshot",
            help="Keep what was read in this directory, secrets masked, for later use.",
        ),
    ] = None,
    from_snapshot: Annotated[
        Path | None,
        typer.Option(help="Export what a snapshot holds: no network, no keys."),
    ] = None,
    concurrency: Concurrency = 32,
    json: Json = False,
) -> None:
    """Export an org as Terraform files.

    Keys come from **DD_API_KEY** and **DD_APP_KEY**; the application key needs read access to what
    is to be exported. Nothing in the org is changed.

    Most kinds cost a request for each page of 100 or 1,000 objects. Dashboards, synthetic tests and
    private locations cost one for each object, because their lists leave members out. Restriction
    policies have no list: they cost one for each dashboard, monitor, SLO, synthetic test, security
    rule … that is read. Leave them out with `--exclude-kind restriction_policies`; the export then
    doesn't know who may edit what.
    """
    timing = Timing()
    selection = select(kinds(), kind or [], exclude_kind or [], filter or [])
    output.check(out, [f"{m}/versions.tf" for m in ("org",)])
    if keep:
        if from_snapshot:
            raise UsageError("--snapshot keeps what is read; with --from-snapshot nothing is")
        snapshot.check(keep)
    with timing.of("read"):
        if from_snapshot:
            reads, facts = snapshot.load(from_snapshot)
            url = facts.api_url
            reads = _within(reads, selection)
        else:
            reads, url = _read(selection, site, api_url, concurrency, timing)
    if keep:
        with timing.of("snapshot"):
            snapshot.write(keep, reads, snapshot.Facts.now(url))
    with timing.of("write"):
        kept = keep or from_snapshot
        written = export.write(out, kinds(), selection, reads, f"{url}/", kept)
    report.written(out, written, timing.seconds, timing.requests, json)
    raise typer.Exit(written.ledger.exit_code)


def _read(
    selection: Selection, site: str, api_url: str, concurrency: int, timing: Timing
) -> tuple[dict[str, KindRead], str]:
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
        reads = read.read(client, list(selection.kinds.values()), progress)
        timing.requests = client.requests
        return reads, client.base


def _within(reads: Mapping[str, KindRead], selection: Selection) -> dict[str, KindRead]:
    """What a snapshot holds of the selected kinds; a kind that it lacks is incomplete."""
    return {
        name: reads.get(name)
        or KindRead(name, complete=False, reason="the snapshot doesn't hold this kind")
        for name in selection.kinds
    }


@app.command()
def demo(out: Out = Path("demo"), json: Json = False) -> None:
    """Export the embedded demo org: see what comes out without a Datadog account.

    Starts a simulated Datadog on loopback, with objects of every kind that refer to one another,
    and runs `ddexport org` against it.
    """
    # Only here: a server is loaded that no export needs.
    from exporter.simulator import demo_org, serve  # noqa: PLC0415

    timing = Timing()
    selection = select(kinds())
    output.check(out)
    with (
        serve(demo_org()) as served,
        shown(sys.stderr) as progress,
        timing.of("read"),
        connect("", served.url, "demo", "demo", on_wait=progress.wait) as client,
    ):
        reads = read.read(client, list(selection.kinds.values()), progress)
        timing.requests = client.requests
    with timing.of("write"):
        written = export.write(out, kinds(), selection, reads, "https://api.datadoghq.com/")
    report.written(out, written, timing.seconds, timing.requests, json)
    if not json:
        print(
            f"\nLook at {out}/README.md for what is here, {out}/org/monitors.tf and "
            f"{out}/org/dashboards.tf for the\nresources, {out}/source/imports.tf for what adopts "
            f"them, {out}/ledger.json for what became of each object."
        )
    raise typer.Exit(written.ledger.exit_code if not written.ledger.entries else 0)


@app.command()
def verify(
    directory: Export,
    snapshot_at: SnapshotAt = None,
    fix: Annotated[
        bool,
        typer.Option(
            "--fix",
            help="Repair what would change: rewrite it from the provider's own reading, or leave "
            "it out of source/ with the reason, and plan again.",
        ),
    ] = False,
    chunk: Annotated[int, typer.Option(min=1, help="Resources a plan holds at most.")] = 1000,
    json: Json = False,
) -> None:
    """Prove an export: the real provider plans it against the snapshot, replayed on loopback.

    No request reaches Datadog. Exit code 0 only if the plan says *N to import, 0 to add, 0 to
    change, 0 to destroy* and N is the number of exported objects that the provider can adopt.
    Needs terraform or tofu, and the Datadog provider where they can have it.
    """
    # Only here: a server is loaded that no export needs.
    from exporter.simulator import Org  # noqa: PLC0415

    run = export.last_run(directory)
    selection, reads, kept = _snapshot_of(directory, snapshot_at)
    of = Org()
    of.load(kept)
    proof = prove(directory, selection, reads, run["api_url"], of, kept, chunk, fix)
    print(proof.as_json() if json else proof.as_text())
    raise typer.Exit(proof.exit_code)


@app.command()
def adopt(
    directory: Export,
    site: Site = "datadoghq.com",
    api_url: ApiUrl = "",
    snapshot_at: SnapshotAt = None,
    concurrency: Concurrency = 32,
    json: Json = False,
) -> None:
    """Find what the destination org has already, so that it is adopted and not made twice.

    Reads the destination with **DD_API_KEY** and **DD_APP_KEY**, which must be its keys. What has
    the same title (and type …) there gets an import block in destination/imports.tf. Of several
    candidates none is taken: they are listed, with a line to copy. What no API can create, such as
    integration pipelines, is used where the destination has it. Run it again after a failed apply.
    """
    timing = Timing()
    selection, reads, kept = _snapshot_of(directory, snapshot_at)
    run = export.last_run(directory)
    there, _ = _read(selection, site, api_url, concurrency, timing)
    made = export.translated(directory, kinds(), selection, reads)
    fixes.apply(made, fixes.load(directory))
    matches = match(selection.kinds, made, reads, there)
    adopted.save(directory, matches.found)
    export.write(directory, kinds(), selection, reads, run["api_url"], kept)
    incomplete = {k: r.reason for k, r in there.items() if not r.complete}
    report.matched(directory, matches, made, incomplete, json)
    raise typer.Exit(1 if incomplete else 0)


def _snapshot_of(
    directory: Path, given: Path | None
) -> tuple[Selection, dict[str, KindRead], Path]:
    """The selection, the objects and the snapshot that an export was made of."""
    run = export.last_run(directory)
    kept = given or (directory / run["snapshot"] if run["snapshot"] else None)
    if kept is None:
        raise UsageError(
            f"{directory} was exported without a snapshot: export it again with --snapshot, "
            "or name one"
        )
    reads, _ = snapshot.load(kept)
    selection = select(kinds(), run["kind"], run["exclude_kind"], run["filter"])
    return selection, _within(reads, selection), kept


@app.command()
def simulator(
    port: Annotated[int, typer.Option(help="Port on 127.0.0.1; 0 takes a free one.")] = 8126,
    load: Annotated[
        Path | None,
        typer.Option(help="Serve the objects of *.jsonl files, a snapshot's, not the demo org."),
    ] = None,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Serve an org on its first day, not the demo org.")
    ] = False,
    latency: Annotated[int, typer.Option(min=0, help="Milliseconds each answer takes.")] = 0,
) -> None:
    """Serve an org on loopback, for trying things out. Any keys are accepted.

    `/simulator/requests` counts requests, `/simulator/faults` makes some fail.
    """
    from exporter.simulator import Org, demo_org, fresh_org, run  # noqa: PLC0415

    if load:
        served = Org()
        report = served.load(load)
        print(f"{sum(report.placed.values())} objects loaded", file=sys.stderr)
        for template, n in sorted(report.unplaced.items()):
            print(f"no route for {n} of {template}", file=sys.stderr)
    else:
        served = fresh_org() if fresh else demo_org()
    run(served, port, latency / 1000, started=lambda url: print(f"serving {url}", flush=True))


@app.command(name="inventory")
def show_inventory(json: Json = False) -> None:
    """List the kinds that are exported: resource type, how they are read, what is special."""
    print(inventory.as_json() if json else inventory.as_markdown(), end="")


@app.command(name="schema")
def make_schema(
    source: Annotated[
        Path, typer.Option("--from", help="Output of `terraform providers schema -json`.")
    ],
    to: Annotated[Path, typer.Option(help="File to write.")] = Path(
        "providers/schemas/datadog.json"
    ),
) -> None:
    """Make the provider schema that translation goes by anew, for a newer provider release."""
    try:
        raw = json.loads(source.read_text())
    except (OSError, ValueError) as e:
        raise UsageError(f"--from {source}: {e}") from e
    try:
        to.write_text(schema.text(schema.trimmed(raw)))
    except OSError as e:
        raise UsageError(f"--to {to}: {e.strerror}") from e


def run() -> None:
    """The program: one line for what stops it, no traceback but for a bug."""
    # An export holds millions of objects to its end, none of them in cycles worth looking for.
    gc.disable()
    try:
        app()
    except DdexportError as e:
        print(f"ddexport: {e}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        print("ddexport: stopped; what stood there before is as it was", file=sys.stderr)
        sys.exit(130)
