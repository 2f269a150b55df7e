"""Terraform or OpenTofu as a program: plans, and what they say of each resource."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from exporter.model.errors import DdexportError, UsageError

PROGRAMS = ("terraform", "tofu")
_FILE = "ddexport.tfplan"
_PLAN = ("-input=false", "-lock=false", f"-out={_FILE}")
_QUOTED_ADDRESS = re.compile(r'"((?:module\.\w+\.)?(?:datadog|ddx)_\w+\.[\w-]+)"')


class TerraformError(DdexportError):
    """Terraform can't be run, or can't have the provider: exit code 2."""


@dataclass(frozen=True, slots=True)
class Problem:
    """An error that a plan reports. `address` is "" where Terraform doesn't say whose it is."""

    address: str
    text: str


@dataclass(slots=True)
class Plan:
    """What a plan would do.

    changes: address -> `change` of its JSON form (actions, before, after, importing …).
    problems: errors. unfinished: addresses that Terraform began to read and didn't end with.
    """

    changes: dict[str, dict[str, Any]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unfinished: set[str] = field(default_factory=set)

    @property
    def summary(self) -> str:
        """Its line: `N to import, 0 to add, 0 to change, 0 to destroy`, and its errors."""
        actions = Counter(a for c in self.changes.values() for a in c["actions"])
        imports = sum(bool(c.get("importing")) for c in self.changes.values())
        return plan_line(imports, actions, len(self.problems))


def plan_line(imports: int, actions: Mapping[str, int], errors: int) -> str:
    """What a plan says at its end; `actions` are counted as Terraform names them."""
    line = (
        f"{imports} to import, {actions.get('create', 0)} to add, "
        f"{actions.get('update', 0)} to change, {actions.get('delete', 0)} to destroy"
    )
    return f"{line}, {errors} in error" if errors else line


def program() -> str:
    """The program on PATH. UsageError if there is none."""
    found = next((p for name in PROGRAMS if (p := shutil.which(name))), None)
    if found is None:
        raise UsageError("neither terraform nor tofu is on PATH: install one of them to verify")
    return found


def init(root: Path) -> None:
    """Makes a root ready to plan. TerraformError if the provider can't be had."""
    done = _run(root, "init", "-input=false", "-no-color")
    if done.returncode:
        lines = [line.strip(" │╷╵") for line in (done.stdout + done.stderr).splitlines()]
        said = " ".join(line for line in lines if line)
        raise TerraformError(
            "terraform can't have the Datadog provider: let it reach the registry, or name a "
            f"mirror that has it in its CLI configuration ({said[-300:]})"
        )


def plan(root: Path, keys: Mapping[str, str]) -> Plan:
    """Plans a root that is ready. `keys` are environment variables for the provider."""
    done = _run(root, "plan", "-json", *_PLAN, **keys)
    found = Plan()
    for event in _events(done.stdout):
        _note(found, event)
    if not done.stdout.strip():
        raise TerraformError(f"terraform plan said nothing: {done.stderr.strip()[-300:]}")
    found.changes = _changes(root)
    return found


def whole(root: Path, keys: Mapping[str, str]) -> Plan:
    """The plan of a root that is ready, whatever the size of its files; its errors have no text.

    Without -json, by which Terraform parses a file anew for each warning about what is in it.
    """
    done = _run(root, "plan", "-no-color", *_PLAN, **keys)
    errors = len(re.findall(r"^(?:│ )?Error: ", done.stderr, re.MULTILINE))
    return Plan(_changes(root), [Problem("", "")] * errors)


def _changes(root: Path) -> dict[str, dict[str, Any]]:
    """What the plan that was just made would change; nothing if there is none."""
    file = root / _FILE
    if not file.exists():
        return {}
    shown = _run(root, "show", "-json", file.name)
    file.unlink()
    changes = json.loads(shown.stdout or "{}").get("resource_changes", ())
    return {change["address"]: change["change"] for change in changes}


def surroundings() -> dict[str, str]:
    """The environment of this program, without what is meant for a real org."""
    ours = ("DD_", "DATADOG_", "TF_VAR_")
    return {k: v for k, v in os.environ.items() if not k.startswith(ours)}


def _run(root: Path, *arguments: str, **keys: str) -> subprocess.CompletedProcess[str]:
    environment = {**surroundings(), "TF_IN_AUTOMATION": "1", **keys}
    return subprocess.run(
        [program(), *arguments],
        cwd=root,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def _events(output: str) -> Iterator[dict[str, Any]]:
    for line in output.splitlines():
        try:
            event = json.loads(line)
        except ValueError:
            continue  # A provider that dies writes its last words between the lines.
        if isinstance(event, dict):
            yield event


def _note(found: Plan, event: Mapping[str, Any]) -> None:
    match event.get("type"):
        case "refresh_start":
            found.unfinished.add(event["hook"]["resource"]["addr"])
        case "refresh_complete":
            found.unfinished.discard(event["hook"]["resource"]["addr"])
        case "diagnostic" if event["diagnostic"]["severity"] == "error":
            diagnostic = event["diagnostic"]
            text = " ".join(f"{diagnostic['summary']}: {diagnostic.get('detail', '')}".split())
            address = diagnostic.get("address", "")
            if not address and (quoted := _QUOTED_ADDRESS.search(text)):
                address = quoted[1]
            found.problems.append(Problem(address, text.rstrip(": ")))
