"""`ddexport` itself: its commands, and what it says of them."""

from __future__ import annotations

from typing import Annotated

import typer

from exporter import __version__
from exporter.commands import (
    adopt,
    config,
    demo,
    inventory,
    org,
    provider,
    schema,
    simulator,
    verify,
)
from exporter.commands._configured import Configured

app = typer.Typer(
    name="ddexport",
    help="Write a Datadog org as Terraform: adopt it as it is, review it, create it elsewhere.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 everything exported; 1 something is incomplete or left out that should "
    "not be, see ledger.json; 2 usage or configuration.",
)


@app.callback(invoke_without_command=True)
def main(
    version: Annotated[bool, typer.Option("--version", help="Print the version and end.")] = False,
) -> None:
    """Options of the program itself."""
    if version:
        print(f"ddexport {__version__}")
        raise typer.Exit


app.command(cls=Configured)(org.org)
app.command()(demo.demo)
for command in (verify.verify, adopt.adopt):
    app.command(cls=Configured)(command)
app.command(name="config")(config.show_config)
app.command()(simulator.simulator)
app.command(name="inventory")(inventory.show_inventory)
app.command(name="schema")(schema.make_schema)
app.add_typer(provider.app, name="provider")
