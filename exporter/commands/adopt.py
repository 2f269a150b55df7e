"""`ddexport adopt`: an export against the org that it goes to."""

from __future__ import annotations

import typer

from exporter.commands._options import ApiUrl, Concurrency, Config, Export, Json, Site, SnapshotAt


def adopt(
    ctx: typer.Context,
    directory: Export,
    site: Site = "datadoghq.com",
    api_url: ApiUrl = "",
    snapshot_at: SnapshotAt = None,
    concurrency: Concurrency = 32,
    config: Config = None,
    json: Json = False,
) -> None:
    """Find what the destination has already, so as to adopt it.

    Reads the destination with DD_API_KEY and DD_APP_KEY, which must be its keys. What has
    the same title (and type …) there gets an import block in destination/imports.tf. Of several
    candidates none is taken: they are listed, with a line to copy. What no API can create, such as
    integration pipelines, is used where the destination has it. Run it again after a failed apply.
    """
    from exporter import export
    from exporter.adopt import match
    from exporter.commands import console
    from exporter.commands._inputs import Timing, origin, read_org
    from exporter.layout import next_occurrences
    from exporter.read import reading
    from exporter.state.stored_state import load
    from exporter.write import repairs
    from exporter.write.output_format import Form

    timing = Timing()
    source = origin(directory, snapshot_at).source
    state = load(directory)
    plain = export.translated(state, source)
    made = repairs.applied(plain, state.fixes)
    with reading.opened(None) as into:
        there, _ = read_org(
            source.selection, ctx.obj.keys, site, api_url, concurrency, timing, into, source.reads
        )
        matches = match(source.selection, made, source.reads, there)
    state.adopted = matches.found
    state.occurrences = next_occurrences.anew(state.occurrences, matches.found)
    export.write_translated(directory, source, plain, state)
    incomplete = {k: r.reason for k, r in there.items() if not r.complete}
    split = Form.of(state.run or {}).split
    console.matched(
        directory / ("*/destination" if split else "destination"), matches, made, incomplete, json
    )
    raise typer.Exit(1 if incomplete else 0)
