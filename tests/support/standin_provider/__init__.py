"""A stand-in for Datadog's Terraform provider: its schema and nothing of its logic.

Test equipment. It lets Terraform check and apply configuration against the real schema without
the provider and without an API; see provider.py for what it does and doesn't do.
"""

from __future__ import annotations

import json
import platform
import shlex
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.support import ROOT

SCHEMA = ROOT / "providers" / "schemas" / "datadog.json"
DEMO = ROOT / "exporter" / "simulator" / "demo"
VERSION = "4.19.0"
"""The release that the schema was taken from."""

HOSTS = ("registry.terraform.io", "registry.opentofu.org")
"""Where Terraform and OpenTofu take the source `DataDog/datadog` to be."""

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
"""What uname calls a machine -> what Terraform calls it, where the two differ."""


def cli_config(folder: Path, answers: Mapping[str, Mapping[str, Any]] | None = None) -> Path:
    """A CLI configuration for TF_CLI_CONFIG_FILE under which Terraform finds only the stand-in.

    `folder` keeps the mirror and must outlive the runs. `answers` is what data sources say, the
    demo org's if None: data source type -> computed attribute -> value; members of objects that a
    value leaves out are null, a text is a format string over the data source's arguments. Every
    other computed attribute is made up.
    """
    known = folder / "answers.json"
    known.parent.mkdir(parents=True, exist_ok=True)
    known.write_text(json.dumps(demo_answers() if answers is None else answers))
    mirror = folder / "mirror"
    machine = platform.machine().lower()
    target = f"{platform.system().lower()}_{ARCHITECTURES.get(machine, machine)}"
    # -P: the working directory is the configuration's, where nothing is to be imported from.
    command = [
        sys.executable,
        "-P",
        "-m",
        "tests.support.standin_provider",
        str(SCHEMA),
        str(known.resolve()),
    ]
    for host in HOSTS:
        place = mirror / host / "datadog" / "datadog" / VERSION / target
        place.mkdir(parents=True, exist_ok=True)
        launcher = place / f"terraform-provider-datadog_v{VERSION}"
        launcher.write_text(
            f"#!/bin/sh\nPYTHONPATH={shlex.quote(str(ROOT))} exec {shlex.join(command)}\n"
        )
        launcher.chmod(0o755)
    config = folder / "terraform.rc"
    path = json.dumps(str(mirror.resolve()))
    config.write_text(
        f"provider_installation {{\n  filesystem_mirror {{\n    path = {path}\n  }}\n}}\n"
    )
    return config


def demo_answers() -> dict[str, dict[str, Any]]:
    """What data sources say in the demo org where a made-up value won't do."""
    permissions, roles, pipelines, rules = (
        [entry["body"] for entry in json.loads((DEMO / f"{kind}.json").read_text())]
        for kind in ("permissions", "roles", "logs_pipelines", "security_monitoring_rules")
    )
    return {
        "datadog_permissions": {
            "permissions": {p["attributes"]["name"]: p["id"] for p in permissions}
        },
        "datadog_roles": {
            "roles": [
                {"id": r["data"]["id"], "name": r["data"]["attributes"]["name"]} for r in roles
            ]
        },
        "datadog_sensitive_data_scanner_standard_pattern": {"name": "{filter}"},
        "datadog_logs_pipelines": {
            "logs_pipelines": [{"id": p["id"], "name": p["name"]} for p in pipelines]
        },
        "datadog_security_monitoring_rules": {
            "rules": [{"name": r["name"]} for r in rules],
            "rule_ids": [r["id"] for r in rules],
        },
    }
