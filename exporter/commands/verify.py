"""`ddexport verify`: an export against what was read of its org."""

from __future__ import annotations

from typing import Annotated

import typer

from exporter.commands._options import Config, Export, Json, SnapshotAt


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
    chunk: Annotated[
        int, typer.Option(min=1, help="Resources a plan of Terraform's holds at most.")
    ] = 1000,
    terraform: Annotated[
        bool,
        typer.Option(
            "--terraform",
            help="Have Terraform plan every resource. Unless said, the provider is asked about "
            "each by itself, which takes less time and memory, and Terraform plans what the "
            "provider would change and what depends on lookups.",
        ),
    ] = False,
    config: Config = None,
    json: Json = False,
) -> None:
    """Plan an export with the real provider, against its snapshot.

    The snapshot is replayed on loopback: no request reaches Datadog. Exit code 0 only if the plan
    says "N to import, 0 to add, 0 to change, 0 to destroy" and N is the number of exported objects
    that the provider can adopt. Needs terraform or tofu, and the Datadog provider where they can
    have it. A CDKTF app is run, and what it synthesises is planned, where Node.js and its package
    are there.
    """
    from exporter.commands._inputs import origin
    from exporter.simulator import Org
    from exporter.verify import provider_plans
    from exporter.verify.plan_report import verify

    of = origin(directory, snapshot_at)
    org = Org()
    org.load(of.snapshot)
    for record in of.hidden:
        org.add(record.path, record.body, record.list_key)
    provider = None if terraform else provider_plans.find(directory)
    report = verify(directory, of.source, org, chunk, fix, provider)
    print(report.as_json() if json else report.as_text())
    raise typer.Exit(report.exit_code)
