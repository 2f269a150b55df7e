"""The program as the documents show it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support import ROOT

STALE = "out of date: run `make docs`"
RUN = "import sys; sys.argv[0] = 'ddexport'; from exporter.cli import run; run()"


def ddexport(*args: str, cwd: Path = ROOT) -> str:
    """What the program prints, 96 columns wide and without colour."""
    ran = subprocess.run(
        [sys.executable, "-c", RUN, *args],
        cwd=cwd,
        # Without a PATH, for what Terraform says of the demo is not shown.
        env={"COLUMNS": "96", "PATH": "", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        text=True,
    )
    return "".join(f"{line.rstrip()}\n" for line in ran.stdout.strip("\n").splitlines())
