"""`ddexport org`: from an org to files."""

from __future__ import annotations

import sys
from contextlib import ExitStack, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from exporter.commands._options import (
    ApiUrl,
    CdkPackageOption,
    Concurrency,
    Config,
    FilesOption,
    FormatOption,
    Json,
    Out,
    Site,
    SplitOption,
)
from exporter.write.formats import CdkPackage, FilePer, Format

if TYPE_CHECKING:
    from exporter.commands._configured import FromFile


def org(
    ctx: typer.Context,
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
    objects: Annotated[
        list[str] | None,
        typer.Option(
            "--object",
            metavar="KIND/ID",
            help="Only this object and everything that it refers to, and so on: "
            "`dashboards/abc-def-ghi`, with an id as ledger.json has it. Repeatable; `@FILE` is a "
            "file of such lines, in which # begins a comment, and `@-` standard input. What stands "
            "below any of them comes along: restriction policies, the members of teams. Each is "
            "asked for by a request of its own. A list is read whole where a kind has no such "
            "request, to find what is named by another name than its id, and where a data source "
            "must tell roles, users or teams apart by their names.",
        ),
    ] = None,
    parametrize: Annotated[
        list[str] | None,
        typer.Option(
            help="Make a variable of what differs between orgs: `handles` (@slack-… and the like), "
            "`accounts` (cloud account ids), `starts` (of recurring downtimes: Datadog may refuse "
            "a new one that began in the past) or `tag:KEY` (the values of a tag). Repeatable. "
            "destination/terraform.tfvars.example lists what was found."
        ),
    ] = None,
    legacy_lists: Annotated[
        bool,
        typer.Option(
            "--legacy-lists",
            help="Ask two old lists, which Datadog no longer documents, for webhooks and for Slack "
            "accounts too. Else only those are exported that a message or rule names.",
        ),
    ] = False,
    with_binaries: Annotated[
        bool,
        typer.Option(
            "--binaries",
            help="Fetch the files of mobile applications, too, into binaries/ of --out. For each, "
            "one request that is no GET, but changes nothing, asks Datadog where it is. Without "
            "them, another org is not given the versions of applications.",
        ),
    ] = False,
    include: Annotated[
        list[str] | None,
        typer.Option(
            help="Give the destination what is dangerous there, of this kind or those a glob "
            "matches: ip_allowlist, saml_configurations, downtime_schedules (begun in the past) … "
            "Else only source/ has it, in guarded/, and the ledger says why. Repeatable."
        ),
    ] = None,
    manage: Annotated[
        list[str] | None,
        typer.Option(
            help="Take charge of what Terraform leaves as it is in the source org, such as "
            "secrets: of a kind (`webhooks`, `logs_*`) or of an attribute (`webhooks:url`), which "
            "takes all of a resource along where Terraform leaves all of it alone. The "
            "source then asks for the value, as a destination does, and the next plan sets it. "
            "ledger.json lists what there is as left_alone, and why. Repeatable."
        ),
    ] = None,
    allow_secret: Annotated[
        list[str] | None,
        typer.Option(
            help="Leave what looks like a secret and is none as it is, where this regular "
            "expression matches `kind/id path`: the ledger has the line to copy. Repeatable. All "
            "else that looks like one becomes a variable, and is masked in the snapshot."
        ),
    ] = None,
    keep: Annotated[
        Path | None,
        typer.Option(
            "--snapshot",
            help="Keep what is read in this directory, secrets masked, for later use. After a run "
            "into it that ended unfinished, this one goes on where that was; after a finished one, "
            "objects whose list says that they haven't changed are not asked for again.",
        ),
    ] = None,
    anew: Annotated[
        bool,
        typer.Option("--anew", help="Take nothing over of a run that ended unfinished."),
    ] = False,
    full: Annotated[
        bool,
        typer.Option("--full", help="Ask for every object, whatever the snapshot there holds."),
    ] = False,
    max_age: Annotated[
        list[str] | None,
        typer.Option(
            help="Take objects of a kind over from the snapshot there if they were read less "
            "than that ago, changed or not: `restriction_policies=7d`, `team_*=12h`. For kinds "
            "that cost a request for each object, and whose list doesn't say what has changed. "
            "Repeatable.",
        ),
    ] = None,
    from_snapshot: Annotated[
        Path | None,
        typer.Option(help="Export what a snapshot holds: no network, no keys."),
    ] = None,
    format: FormatOption = Format.HCL,
    cdk_package: CdkPackageOption = CdkPackage.CDKTF,
    files: FilesOption = FilePer.KIND,
    split: SplitOption = "",
    with_companion: Annotated[
        bool | None,
        typer.Option(
            "--companion/--no-companion",
            help="Write what Datadog's provider lacks as resources of the companion provider. "
            "Unless said, if `ddexport provider install` has put it here.",
        ),
    ] = None,
    typed_dashboards: Annotated[
        bool,
        typer.Option(
            "--typed-dashboards",
            help="Write dashboards as blocks (`datadog_dashboard`, or `datadog_dashboard_v2` where "
            "only that holds all of one). What neither holds stays `datadog_dashboard_json`, with "
            "the reason over it. Where a destination has a dashboard in another form already, run "
            "`ddexport adopt` before the next apply there.",
        ),
    ] = False,
    validate: Annotated[
        bool,
        typer.Option(
            "--validate/--no-validate",
            help="Ask Datadog's provider, where Terraform would find it on this machine, whether "
            "it takes what is new, and give what it refuses another form. Without it, what is "
            "known of its validators counts alone.",
        ),
    ] = True,
    forget: Annotated[
        bool,
        typer.Option(
            "--forget",
            help="Begin anew: names, moves and repairs of earlier exports into the directory are "
            "forgotten. What is then named otherwise, or left out, a plan of a state that follows "
            "them would destroy.",
        ),
    ] = False,
    concurrency: Concurrency = 32,
    config: Config = None,
    json: Json = False,
) -> None:
    """Export an org as Terraform files.

    Keys come from DD_API_KEY and DD_APP_KEY; the application key needs read access to what
    is to be exported. Nothing in the org is changed.

    All options may stand in ddexport.toml in the export's directory, the current one unless --out
    says: `exclude_kind = ["team_*"]`, `legacy_lists = true`. What is said here wins, and
    --no-legacy-lists turns off what the file turns on. `ddexport config` shows what holds.

    Most kinds cost a request for each page of 100 or 1,000 objects. Dashboards, synthetic tests and
    private locations cost one for each object, because their lists leave members out. Restriction
    policies have no list: they cost one for each dashboard, monitor, SLO, synthetic test, security
    rule … that is read. An object whose policy can't be read is not created in another org. Leave
    them out with `--exclude-kind restriction_policies`; the export then doesn't know who may edit
    what, and what it creates in another org is open to everybody there.
    """
    from exporter import export
    from exporter.api.catalogue import kinds
    from exporter.commands import console
    from exporter.commands._inputs import Timing, read_org, within
    from exporter.layout import parametrize as variables
    from exporter.layout import stack_rules
    from exporter.layout.stack import roots
    from exporter.model.errors import UsageError
    from exporter.read import binaries, reading
    from exporter.read.progress import counted
    from exporter.read.selection import select
    from exporter.read.snapshots import snapshot, takeover
    from exporter.state import stored_state
    from exporter.terraform import companion_install, provider_plugin
    from exporter.write.output_format import Form

    timing = Timing()
    use = companion_install.is_installed() if with_companion is None else with_companion
    selection = select(
        kinds(),
        kind or [],
        exclude_kind or [],
        filter or [],
        parametrize or [],
        use,
        include or [],
        allow_secret or [],
        manage or [],
        typed_dashboards,
        objects or [],
    )
    if selection.objects and legacy_lists:
        raise UsageError(
            "--legacy-lists looks for what nothing names; --object exports nothing else"
        )
    variables.check(selection.parametrize)
    from_file: FromFile = ctx.obj
    rules = stack_rules.split(split) if split else from_file.stacks
    form = Form(format, cdk_package, files, rules, from_file.backend)
    state = stored_state.forgotten(out) if forget else stored_state.load(out)
    export.check(out, state, form, selection)
    wishes = reading.Wishes(anew, full, takeover.max_ages(max_age or [], selection.kinds))
    if keep and from_snapshot:
        raise UsageError("--snapshot keeps what is read; with --from-snapshot nothing is")
    with ExitStack() as stack:
        with timing.of("read"):
            if from_snapshot:
                there, facts = snapshot.load(from_snapshot)
                url = facts.api_url
                if selection.objects:
                    selection = selection.within(there)
                reads = within(there, facts, selection)
            else:
                reads, url = read_org(
                    selection,
                    from_file.keys,
                    site,
                    api_url,
                    concurrency,
                    timing,
                    stack.enter_context(reading.opened(keep)),
                    None,
                    legacy_lists,
                    state.present_ids(),
                    partial(binaries.fetch, kinds=selection.kinds, out=out, known=state.binaries)
                    if with_binaries
                    else None,
                    wishes,
                )
        with timing.of("write"):
            provider = provider_plugin.find(roots(out)) if validate else None
            asking = counted(sys.stderr, "asking the provider")
            with provider or nullcontext(), asking as advance:
                if provider:
                    state.provider_answers.attach(provider, advance)
                source = export.Source(selection, reads, f"{url}/", keep or from_snapshot)
                written = export.update(out, source, form, state)
    console.written(out, written, timing.seconds, timing.requests, json)
    raise typer.Exit(written.ledger.exit_code)
