"""`ddexport provider`: the companion provider on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    help="The companion provider, for what Datadog's own one lacks.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@app.command()
def install(
    mirror: Annotated[
        Path | None,
        typer.Option(help="Filesystem mirror to put it into; ~/.terraform.d/plugins if not given."),
    ] = None,
    write_config: Annotated[
        bool,
        typer.Option(
            "--write-config",
            help="Write the lines that Terraform and OpenTofu need into their CLI configuration.",
        ),
    ] = False,
) -> None:
    """Put the companion provider where Terraform and OpenTofu find it without a registry.

    A second time changes nothing. After an upgrade of ddexport, run it again.
    """
    from exporter.terraform import companion_install

    at = mirror or companion_install.default_mirror()
    print(f"{companion_install.SOURCE} is installed: {companion_install.install(at)}")
    if write_config:
        configured = companion_install.configure(at)
        for c in configured:
            was = f"; as it was: {c.backup}" if c.backup else ""
            print(
                f"{c.file} is left as it is: {c.problem}"
                if c.problem
                else f"{c.file} names it{was}"
            )
        if not any(c.problem for c in configured):
            return
        print("Its block `provider_installation` needs:")
    elif mirror is None:
        print(
            "If the CLI configuration has a block `provider_installation`, it needs there (or run "
            "this with --write-config):"
        )
    else:
        print(
            "The block `provider_installation` of the CLI configuration needs (or run this with "
            "--write-config):"
        )
    for line in companion_install.lines(at):
        print(line)
    if write_config:
        raise typer.Exit(1)


@app.callback()
def main() -> None:
    """The companion provider, for what Datadog's own one lacks."""
