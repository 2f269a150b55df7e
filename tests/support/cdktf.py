"""CDKTF apps, as tests run them."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from exporter import export
from exporter.api.catalogue import kinds
from exporter.model.record import KindRead
from exporter.read.selection import Selection, select
from exporter.write.formats import CdkPackage, Format
from exporter.write.output_format import Form
from tests.support.exports import API_URL

TIMEOUT = 300

no_node = shutil.which("node") is None
"""Whether CDKTF can't run at all."""


def form(package: str = "cdktf") -> Form:
    """An app that imports a package."""
    return Form(Format.CDKTF, CdkPackage(package))


def write(
    out: Path,
    reads: Mapping[str, KindRead],
    selection: Selection | None = None,
    package: str = "cdktf",
) -> export.Written:
    """Exports what was read into a directory, as an app."""
    wanted = selection or select(kinds())
    return export.write(out, export.Source(wanted, reads, API_URL), form=form(package))


def need(package: str = "cdktf") -> None:
    """Skips the test where no app can run."""
    if no_node:
        pytest.skip("needs Node.js, which CDKTF runs on: there is no node on PATH")
    if importlib.util.find_spec(package) is None:
        pytest.skip(f"needs {package}: `make setup` installs it")


def synthesised(out: Path, package: str = "cdktf") -> Path:
    """Runs an app; where its stacks then are. The test skips where it can't run."""
    need(package)
    done = python(out, "main.py")
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return out / "cdktf.out" / "stacks"


def python(directory: Path, *args: str) -> subprocess.CompletedProcess[str]:
    """Runs Python in an app's directory, and leaves nothing there but what it writes."""
    quiet = {
        "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION": "20",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return subprocess.run(
        [sys.executable, *args],
        cwd=directory,
        env={**os.environ, **quiet},
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )
