"""`ddexport verify` and `ddexport adopt`: an export against an org."""

from __future__ import annotations

from typing import Annotated

import typer

from exporter import export, fixes, occurrences, report
from exporter.adopt import match
from exporter.commands.options import ApiUrl, Concurrency, Export, Json, Site, SnapshotAt
from exporter.commands.source import Timing, origin, read_org
from exporter.kind import kinds
from exporter.memory import load
from exporter.proof import prove


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
    Needs terraform or tofu, and the Datadog provider where they can have it. A CDKTF app is run,
    and what it synthesises is planned, where Node.js and its package are there.
    """
    # Only here: a server is loaded that no export needs.
    from exporter.simulator import Org  # noqa: PLC0415

    of = origin(directory, snapshot_at)
    org = Org()
    org.load(of.snapshot)
    for record in of.hidden:
        org.add(record.path, record.body, record.list_key)
    proof = prove(directory, of.selection, of.reads, of.api_url, org, of.snapshot, chunk, fix)
    print(proof.as_json() if json else proof.as_text())
    raise typer.Exit(proof.exit_code)


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
    of = origin(directory, snapshot_at)
    there, _ = read_org(of.selection, site, api_url, concurrency, timing, of.reads)
    memory = load(directory)
    made = export.translated(memory, kinds(), of.selection, of.reads)
    fixes.apply(made, memory.fixes)
    matches = match(of.selection.kinds, made, of.reads, there)
    memory.adopted = matches.found
    memory.occurrences = occurrences.anew(memory.occurrences, matches.found)
    export.write(directory, kinds(), of.selection, of.reads, of.api_url, of.snapshot, memory=memory)
    incomplete = {k: r.reason for k, r in there.items() if not r.complete}
    report.matched(directory, matches, made, incomplete, json)
    raise typer.Exit(1 if incomplete else 0)
