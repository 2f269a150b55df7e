"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from exporter.write.formats import CdkPackage, FilePer, Format

Out = Annotated[
    Path,
    typer.Option(
        "--out",
        help="Directory to write. Files of an earlier export are replaced, others never touched.",
    ),
]
Config = Annotated[
    Path | None,
    typer.Option(
        help="Take what isn't said here from this file, not from ddexport.toml in the export's "
        "directory. The export goes where the file says, or stands."
    ),
]
Json = Annotated[
    bool, typer.Option("--json", help="Print one JSON summary on stdout; the rest goes to stderr.")
]
Site = Annotated[
    str,
    typer.Option(
        envvar="DD_SITE", help="The org's Datadog site, such as datadoghq.eu or us5.datadoghq.com."
    ),
]
ApiUrl = Annotated[
    str, typer.Option(help="Base URL of the API; wins over the site. Also http on loopback.")
]
Concurrency = Annotated[int, typer.Option(min=1, max=64, help="Requests at a time.")]
Export = Annotated[
    Path, typer.Argument(metavar="DIR", help="An export made with `ddexport org --snapshot`.")
]
SnapshotAt = Annotated[
    Path | None, typer.Option("--snapshot", help="The snapshot of the export, if it was moved.")
]
FormatOption = Annotated[
    Format,
    typer.Option("--format", help="Terraform files, or a CDKTF app in Python that writes them."),
]
CdkPackageOption = Annotated[
    CdkPackage,
    typer.Option(
        "--cdk-package",
        help="What a CDKTF app imports: cdktf, which is archived, or its fork cdktn.",
    ),
]
SplitOption = Annotated[
    str,
    typer.Option(
        "--split",
        metavar="area|tag:KEY",
        help="Write the org as stacks, directories with roots and states of their own: `area` (one "
        "for access, logs, monitoring, dashboards …) or `tag:KEY`, such as tag:team (one for each "
        "value of the tag; what has none, or several, stands in shared).",
    ),
]
FilesOption = Annotated[
    FilePer,
    typer.Option(
        "--files",
        help="A file a kind, split by the first letters of names where it would hold over 1 MB, or "
        "a file an object.",
    ),
]
