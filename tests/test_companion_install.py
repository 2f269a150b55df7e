"""`ddexport provider install`: found by Terraform, twice is once, and no configuration is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from exporter import companion
from tests.companion import root
from tests.terraform import run
from tests.test_docs import RUN, ddexport

PROJECT = Path(__file__).parents[1]


def install(home: Path, *args: str, config: Path | None = None) -> str:
    """What the command prints, at home in `home`."""
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT)}
    if config:
        env["TF_CLI_CONFIG_FILE"] = str(config)
    done = subprocess.run(
        [sys.executable, "-c", RUN, "provider", "install", *args],
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.mark.tofu
@pytest.mark.parametrize("mirror", [(), ("--mirror", "elsewhere", "--write-config")])
def test_terraform_finds_it(tmp_path: Path, mirror: tuple[str, ...]) -> None:
    args = [str(tmp_path / a) if a == "elsewhere" else a for a in mirror]
    install(tmp_path, *args)
    (tmp_path / "main.tf").write_text(root("http://127.0.0.1:9"))
    # An empty configuration, for those that stand around the tests.
    config = tmp_path / (".terraformrc" if mirror else "none.rc")
    env = {"HOME": str(tmp_path), "TF_CLI_CONFIG_FILE": str(config)}
    config.touch()
    done = run(tmp_path, "init", env=env)
    assert done.returncode == 0, done.stderr
    shown = run(tmp_path, "providers", "schema", "-json", env=env)
    assert '"ddx_notebook"' in shown.stdout


def test_a_second_time_changes_nothing(tmp_path: Path) -> None:
    first = install(tmp_path, "--write-config")
    files = {f: f.stat().st_mtime_ns for f in tmp_path.rglob("*") if f.is_file()}
    assert len(files) == 2
    assert install(tmp_path, "--write-config") == first
    assert files == {f: f.stat().st_mtime_ns for f in tmp_path.rglob("*") if f.is_file()}


KEPT: Mapping[str, tuple[str, str, str]] = {
    "settings": ("disable_checkpoint = true\n", "disable_checkpoint = true\nprovider_inst", ""),
    "open": (
        'provider_installation {\n  filesystem_mirror {\n    path = "/m"\n  }\n  direct {}\n}\n',
        'direct { exclude = ["registry.terraform.io/ddexport/*"] }\n}\n',
        "",
    ),
    "closed on purpose": (
        'provider_installation {\n  filesystem_mirror {\n    path = "/m"\n  }\n}\n',
        'include = ["registry.terraform.io/ddexport/*"] }\n  filesystem_mirror {\n    path = "/m"',
        "",
    ),
    "with exceptions": (
        'provider_installation {\n  direct {\n    exclude = ["example.com/*/*"]\n  }\n}\n',
        'direct {\n    exclude = ["example.com/*/*"]',
        'add "registry.terraform.io/ddexport/*" to `exclude` of `direct`',
    ),
}


@pytest.mark.parametrize("case", KEPT)
def test_what_stands_in_the_configuration_stays(tmp_path: Path, case: str) -> None:
    before, holds, told = KEPT[case]
    config = tmp_path / "rc"
    config.write_text(before)
    said = install(tmp_path, "--write-config", config=config)
    after = config.read_text()
    assert holds in after
    assert after.count("provider_installation") == 1
    assert str(tmp_path / ".terraform.d" / "plugins") in after
    assert told in said
    install(tmp_path, "--write-config", config=config)
    assert config.read_text() == after


def test_it_starts_without_what_it_needs_later() -> None:
    began = time.monotonic()
    lean = (
        "import sys, providers.companion.__main__;"
        "print([m for m in ('datadog_api_client', 'exporter.kinds', 'exporter.client')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", lean], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
    assert time.monotonic() - began < 10


def test_the_command_says_what_terraform_needs(tmp_path: Path) -> None:
    said = install(tmp_path)
    assert all(line in said for line in companion.lines(tmp_path / ".terraform.d" / "plugins"))
    assert "install" in ddexport("provider", "--help")
