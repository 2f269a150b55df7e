"""The program: where it begins, and how it ends."""

from __future__ import annotations

import atexit
import gc
import io
import sys

from exporter import __version__
from exporter.model.errors import DdexportError

INTERRUPTED = 130
"""The exit code that a shell takes for Ctrl-C."""


def run() -> None:
    """The program: one line for what stops it, no traceback but for a bug."""
    if sys.argv[1:] == ["--version"]:
        print(f"ddexport {__version__}")
        sys.exit()
    # Only here: --version is what scripts ask for, and need not wait for the commands.
    from exporter.commands.program import app  # noqa: PLC0415

    for stream in (sys.stdout, sys.stderr):
        # What a terminal's encoding lacks is printed as an escape; so is half a surrogate pair.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    # An export holds millions of objects to its end, none of them in cycles worth looking for.
    gc.disable()
    # Nor at the end of the program, when all of it goes anyway.
    atexit.register(gc.freeze)
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
    finally:
        # All there is counts as old, and isn't gone through at once.
        gc.freeze()
        gc.unfreeze()
        gc.enable()
