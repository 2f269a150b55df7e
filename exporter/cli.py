"""The command line: the program, its commands, and how it ends."""

from __future__ import annotations

import gc
import io
import sys
from typing import Annotated

import typer

from exporter import __version__
from exporter.commands import adopt, inventory, org, provider, schema, simulator, verify
from exporter.model.errors import DdexportError

app = typer.Typer(
    name="ddexport",
    help="Write a Datadog org as Terraform: adopt it as it is, review it, create it elsewhere.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 everything exported; 1 something is incomplete or left out that should "
    "not be, see ledger.json; 2 usage or configuration.",
)

INTERRUPTED = 130
"""The exit code that a shell takes for Ctrl-C."""


@app.callback(invoke_without_command=True)
def main(
    version: Annotated[bool, typer.Option("--version", help="Print the version and end.")] = False,
) -> None:
    """Options of the program itself."""
    if version:
        print(f"ddexport {__version__}")
        raise typer.Exit


for command in (org.org, org.demo, verify.verify, adopt.adopt, simulator.simulator):
    app.command()(command)
app.command(name="inventory")(inventory.show_inventory)
app.command(name="schema")(schema.make_schema)
app.add_typer(provider.app, name="provider")


def run() -> None:
    """The program: one line for what stops it, no traceback but for a bug."""
    # An export holds millions of objects to its end, none of them in cycles worth looking for.
    gc.disable()
    for stream in (sys.stdout, sys.stderr):
        # What a terminal's encoding lacks is printed as an escape; so is half a surrogate pair.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except DdexportError as e:
        print(f"ddexport: {e}", file=sys.stderr)
        sys.exit(2)
    except SystemExit as e:
        # typer makes an exit code of Ctrl-C, and says nothing.
        if e.code == INTERRUPTED:
            print("ddexport: stopped; what stood there before is as it was", file=sys.stderr)
        raise
