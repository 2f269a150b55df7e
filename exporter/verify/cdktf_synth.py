"""A CDKTF app as a program: whether it can be run here, and what it synthesises."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from exporter.model.errors import DdexportError
from exporter.terraform.terraform_cli import surroundings
from exporter.write.formats import CdkPackage


class AppError(DdexportError):
    """An app fails, or lacks a stack: exit code 2."""


def missing(package: CdkPackage) -> str:
    """What an app lacks here to be run, as the end of a sentence; "" if nothing."""
    if shutil.which(os.environ.get("JSII_NODE", "node")) is None:
        return "Node.js, which CDKTF runs on, is not on PATH"
    if find_spec(package.value) is None:
        extra = "'ddexport[cdktf]'" if package is CdkPackage.CDKTF else package.value
        return f"{package.value} is not installed: pip install {extra}"
    return ""


def synthesise(app: Path, stack: str, scratch: Path) -> Path:
    """Runs an app in its directory, leaving nothing there: its stacks come to be in `scratch`.

    Gives the directory of the stack of that name. AppError where there is none in the end.
    """
    out = scratch / "cdktf.out"
    done = subprocess.run(
        [sys.executable, "main.py"],
        cwd=app,
        env={**surroundings(), "CDKTF_OUTDIR": str(out.absolute()), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        last = next((s for s in reversed(done.stderr.splitlines()) if s.strip()), "no word why")
        raise AppError(f"{app}/main.py fails ({last.strip()}): run it there to see where")
    root = out / "stacks" / stack
    if not root.is_dir():
        raise AppError(f"{app}/main.py writes no stack {stack} to where CDKTF_OUTDIR says")
    return root
