"""Terraform or OpenTofu, as tests run it."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.support import ROOT

BUILT = ROOT / ".tofu" / "tofu"
"""Where `make tofu` puts OpenTofu."""

NO_TERRAFORM = "needs terraform or tofu: neither is on PATH; `make tofu` builds OpenTofu"
NO_PROVIDER = (
    "needs Datadog's provider 4.19 or later: `terraform init` can't install it here; "
    "TF_CLI_CONFIG_FILE may name a CLI configuration with a mirror that holds it"
)

TIMEOUT = 600

AROUND = "DDEXPORT_TESTS_AROUND"
"""The settings around the tests, in JSON: a process that the tests start finds those of its own
parent."""
CLI_CONFIG = """\
provider_installation {{
  filesystem_mirror {{
    path = {}
  }}
}}
"""

FINDING = ("TF_CLI_CONFIG_FILE", "TERRAFORM_CONFIG", "TF_PLUGIN_CACHE_DIR")
"""How providers are found: all that counts of the settings around the tests."""

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


def isolate() -> None:
    """Takes Terraform's settings out of the environment, and sets those of the tests.

    Theirs is a CLI configuration by which Terraform looks into one mirror, and nowhere else; it
    is empty until real_provider() finds something for it.
    """
    ours = ("TF_", "TERRAFORM_CONFIG")
    around = {n: os.environ.pop(n) for n in [*os.environ] if n.startswith(ours)}
    os.environ.setdefault(AROUND, json.dumps(around))
    config = _folder() / "terraform.rc"
    config.write_text(CLI_CONFIG.format(json.dumps(str(_mirror()))))
    os.environ["TF_CLI_CONFIG_FILE"] = str(config)


@cache
def _folder() -> Path:
    """A folder of this process, which goes with it."""
    folder = Path(tempfile.mkdtemp(prefix="ddexport-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _mirror() -> Path:
    """Where an init in that folder puts providers, in the form of a mirror."""
    mirror = _folder() / ".terraform" / "providers"
    mirror.mkdir(parents=True, exist_ok=True)
    return mirror


@cache
def real_provider() -> bool:
    """Whether terraform can install Datadog's own provider, 4.19 or later, as it is set up around
    the tests; asked once a process. They have it from then on, however it was found."""
    if terraform() is None:
        return False
    (_folder() / "versions.tf").write_text(PROBE)
    around = json.loads(os.environ[AROUND])
    found = {n: around[n] for n in FINDING if n in around}
    env = {n: v for n, v in environment({}).items() if n != "TF_CLI_CONFIG_FILE"} | found
    done = subprocess.run(
        [str(terraform()), "init", "-backend=false"],
        cwd=_folder(),
        env=env,
        capture_output=True,
        timeout=TIMEOUT,
        check=False,
    )
    return done.returncode == 0 and any(_mirror().glob("*/datadog/datadog/*/*"))


def environment(own: Mapping[str, str]) -> dict[str, str]:
    """The environment of a run: see there."""
    around = {
        name: value
        for name, value in os.environ.items()
        if name == "TF_CLI_CONFIG_FILE" or not name.startswith(("TF_", "DD_", "DATADOG_"))
    }
    return {**around, **SETTINGS, **own}
