"""`ddexport demo`: the embedded org as files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from exporter.commands._options import (
    CdkPackageOption,
    FilesOption,
    FormatOption,
    Json,
    Out,
    SplitOption,
)
from exporter.write.formats import CdkPackage, FilePer, Format

if TYPE_CHECKING:
    from exporter.export import Source
    from exporter.state.export_state import ExportState
    from exporter.translate.pipeline import Export


def demo(
    out: Out = Path("demo"),
    format: FormatOption = Format.HCL,
    cdk_package: CdkPackageOption = CdkPackage.CDKTF,
    files: FilesOption = FilePer.KIND,
    split: SplitOption = "",
    with_companion: Annotated[
        bool, typer.Option("--companion", help="With what only the companion provider can write.")
    ] = False,
    json: Json = False,
) -> None:
    """Export the embedded demo org: no Datadog account needed.

    Starts a simulated Datadog on loopback, with objects of every kind that refer to one another,
    and runs `ddexport org` against it.
    """
    from exporter import export
    from exporter.api.catalogue import kinds
    from exporter.api.client import connect
    from exporter.commands import console
    from exporter.commands._inputs import Timing
    from exporter.layout import stack_rules
    from exporter.read import reader
    from exporter.read.progress import shown
    from exporter.read.secrets.redaction import redacted
    from exporter.read.selection import select
    from exporter.simulator import demo_org, serve
    from exporter.state.stored_state import load
    from exporter.write.output_format import Form

    timing = Timing()
    selection = select(kinds(), companion=with_companion)
    form = Form(format, cdk_package, files, stack_rules.split(split) if split else None)
    state = load(out)
    export.check(out, state, form)
    with (
        serve(demo_org()) as served,
        shown(sys.stderr) as progress,
        timing.of("read"),
        connect("", served.url, "demo", "demo", on_wait=progress.wait) as client,
    ):
        reads = redacted(
            selection.kinds, reader.read(client, list(selection.kinds.values()), progress)
        )
        timing.requests = client.requests
    with timing.of("write"):
        source = export.Source(selection, reads, "https://api.datadoghq.com/")
        translated = export.translated(state, source)
        written = export.write_translated(out, source, translated, state, form)
    console.written(out, written, timing.seconds, timing.requests, json)
    if not json:
        at, suffix = (f"{out}/stacks", ".py") if format is Format.CDKTF else (out, ".tf")
        at = f"{out}/*" if split else at
        kind_suffix = suffix if files is FilePer.KIND else f"*{suffix}"
        print(
            f"\nLook at {out}/README.md for what is here, {at}/org/monitors{kind_suffix} and "
            f"{at}/org/dashboards{kind_suffix} for the\nresources, {at}/source/imports{suffix} for "
            f"what adopts them, {out}/ledger.json for what became of each object."
        )
        _plan(out, source, translated, state)


def _plan(out: Path, source: Source, translated: Export, state: ExportState) -> None:
    """Shows the plan's line where Terraform and the provider can be had."""
    from exporter.model.errors import UsageError
    from exporter.simulator import demo_org
    from exporter.terraform.terraform_cli import TerraformError
    from exporter.verify import provider_plans
    from exporter.verify.cdktf_synth import AppError
    from exporter.verify.plan_report import verify_translated

    print("\nPlanning demo org with the real Datadog provider …", file=sys.stderr, flush=True)
    try:
        provider = provider_plans.find(out)
        report = verify_translated(
            out, source, translated, state, demo_org(), 2000, fix=False, provider=provider
        )
    except (UsageError, TerraformError, AppError) as e:
        print(f"Not planned: {e}", file=sys.stderr)
    else:
        print(f"\nterraform plan: {report.whole or report.summary}.")
        for why in dict.fromkeys(v.error for v in report.resource_plans if v.error):
            print(f"in error: {why}")
