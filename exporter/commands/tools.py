"""`ddexport simulator`, `inventory` and `schema`: what is around an export."""

from __future__ import annotations

import json as jsonlib
import sys
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Any

import typer

from exporter import inventory, plugin, probing, schema
from exporter.commands.options import Json
from exporter.errors import UsageError
from exporter.progress import counted
from exporter.questions import Facts


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


def show_inventory(
    kind: Annotated[
        list[str] | None,
        typer.Option(help="Only this kind, or those a glob matches: logs_*. May be repeated."),
    ] = None,
    state: Annotated[
        list[str] | None,
        typer.Option(help="Only kinds in such a state: 'not yet', 'exported*'. May be repeated."),
    ] = None,
    json: Json = False,
) -> None:
    """List every kind of the API and the provider, and what becomes of it: exported, or why not."""
    rows = [
        row
        for row in inventory.rows()
        if _matches(row.kind, kind) and _matches(row.state.value, state)
    ]
    if not rows:
        raise UsageError("no such kind or state; `ddexport inventory` lists them all")
    print(inventory.as_json(rows) if json else inventory.as_text(rows), end="")


def _matches(text: str, globs: list[str] | None) -> bool:
    return not globs or any(fnmatchcase(text, g) for g in globs)


def make_schema(
    source: Annotated[
        Path | None, typer.Option("--from", help="Output of `terraform providers schema -json`.")
    ] = None,
    to: Annotated[
        Path | None, typer.Option(help="File to write, if not the one in providers/schemas/.")
    ] = None,
) -> None:
    """Make the provider schema that translation goes by anew, for a newer provider release.

    What its validators take is asked of the provider itself, for many minutes, if it stands where
    Terraform finds it; else that stays as it was known. Without --from, the schema is that of the
    companion provider, from the kinds and the client's models.
    """
    if source is None:
        # Only here: it loads the client's models.
        from exporter import ddx  # noqa: PLC0415

        made, to = ddx.companion(), to or Path("providers/schemas/ddx.json")
    else:
        try:
            raw = jsonlib.loads(source.read_text())
        except (OSError, ValueError) as e:
            raise UsageError(f"--from {source}: {e}") from e
        made, facts = schema.trimmed(raw), _probed(raw)
        made = schema.with_known_limits(made) if facts is None else schema.with_limits(made, facts)
        to = to or Path("providers/schemas/datadog.json")
    try:
        to.write_text(schema.text(made))
    except OSError as e:
        raise UsageError(f"--to {to}: {e.strerror}") from e


def _probed(raw: Mapping[str, Any]) -> dict[str, Facts] | None:
    """What the provider's validators take, by resource type; None where it can't be asked."""
    provider = plugin.find()
    if provider is None:
        print(
            "What the provider's validators take stays as it was known: to have it asked, name a "
            "mirror that holds the provider in Terraform's CLI configuration, and "
            "pip install 'ddexport[provider]'.",
            file=sys.stderr,
        )
        return None
    schemas = raw["provider_schemas"][schema.SOURCE]["resource_schemas"]
    with provider, counted(sys.stderr, "asking the provider") as advance:
        return probing.probed(schemas, provider, advance)
