"""Terraform or OpenTofu, as tests run it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

BUILT = Path(__file__).parents[1] / ".tofu" / "tofu"
"""Where `make tofu` puts OpenTofu."""

NO_TERRAFORM = "needs terraform or tofu: neither is on PATH; `make tofu` builds OpenTofu"
NO_PROVIDER = (
    "needs Datadog's provider 4.19 or later: `terraform init` can't install it here; "
    "TF_CLI_CONFIG_FILE may name a CLI configuration with a mirror that holds it"
)

TIMEOUT = 600

KEPT = ("TF_CLI_CONFIG_FILE", "TF_PLUGIN_CACHE_DIR")
"""How providers are found: all that a run takes from the settings around the tests."""

SETTINGS = {
    "CHECKPOINT_DISABLE": "1",
    "TF_CLI_ARGS": "-no-color",
    "TF_IN_AUTOMATION": "1",
    "TF_INPUT": "0",
}

PROBE = """\
terraform {
  required_providers {
    datadog = {
      source  = "DataDog/datadog"
      version = ">= 4.19"
    }
  }
}
"""


def terraform() -> Path | None:
    """terraform or tofu from PATH, else the tofu built in the project, else None."""
    found = shutil.which("terraform") or shutil.which("tofu")
    if found:
        return Path(found)
    return BUILT if BUILT.exists() else None


def run(
    directory: Path, *args: str, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs a command in a directory of configuration, whatever its exit code.

    Keys and settings for Terraform and Datadog come from `env` alone, never from around the tests.
    Skips the test where there is no terraform.
    """
    program = terraform()
    if program is None:
        pytest.skip(NO_TERRAFORM)
    return subprocess.run(
        [str(program), *args],
        cwd=directory,
        env=environment(env or {}),
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )


@cache
def real_provider() -> bool:
    """Whether terraform can install Datadog's own provider, 4.19 or later; asked once a session."""
    if terraform() is None:
        return False
    with tempfile.TemporaryDirectory() as scratch:
        (Path(scratch) / "versions.tf").write_text(PROBE)
        return run(Path(scratch), "init", "-backend=false").returncode == 0


def environment(own: Mapping[str, str]) -> dict[str, str]:
    """The environment of a run: see there."""
    around = {
        name: value
        for name, value in os.environ.items()
        if name in KEPT or not name.startswith(("TF_", "DD_", "DATADOG_"))
    }
    if "TF_CLI_CONFIG_FILE" in own:
        # A cache of plugins goes by version alone: the stand-in must not end up in it.
        around.pop("TF_PLUGIN_CACHE_DIR", None)
    return {**around, **SETTINGS, **own}
