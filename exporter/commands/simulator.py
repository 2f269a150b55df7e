"""`ddexport simulator`: the embedded org, for trying things out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer


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
    from exporter.simulator import Org, demo_org, fresh_org, run

    if load:
        served = Org()
        report = served.load(load)
        print(f"{sum(report.placed.values())} objects loaded", file=sys.stderr)
        for template, n in sorted(report.unplaced.items()):
            print(f"no route for {n} of {template}", file=sys.stderr)
    else:
        served = fresh_org() if fresh else demo_org()
    run(served, port, latency / 1000, started=lambda url: print(f"serving {url}", flush=True))
