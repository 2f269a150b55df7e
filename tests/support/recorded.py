"""The recorded objects and golden states beside the project, where they are there."""

from __future__ import annotations

import csv
import json
import re
from functools import cache
from typing import Any

import pytest

from exporter.model.record import Record
from tests.support import ROOT

SHARED = ROOT.parent / "shared"
needed = pytest.mark.skipif(
    not (SHARED / "recorded").is_dir(),
    reason="recorded Datadog objects are not part of the project; none stand beside it",
)


OTHERS = {"integrations_databricks": "integration_web_accounts"}
"""Recordings of another kind than they are called by."""


@cache
def files(kind: str) -> list[str]:
    """The names that the recordings give a kind of the catalogue."""
    if not (SHARED / "recorded" / "kinds.csv").exists():
        return []
    with (SHARED / "recorded" / "kinds.csv").open() as f:
        known = {r["recorded_kind"]: r["parity_kind"] for r in csv.DictReader(f)} | OTHERS
    return [recorded for recorded, named in known.items() if named == kind]


def lines(folder: str, name: str) -> list[dict[str, Any]]:
    """The lines of a file of recordings or golden states; none if there is no such file."""
    at = SHARED / folder / f"{name}.jsonl"
    return [json.loads(line) for line in at.read_text().splitlines()] if at.exists() else []


@cache
def records(kind: str) -> list[list[Record]]:
    """The recorded objects of a kind, each as the answers that it was recorded in."""
    found: dict[str, list[Record]] = {}
    for name in sorted(files(kind), key=lambda n: n.endswith("_items")):
        for line in lines("recorded", name):
            body, path = line["body"], line["path"]
            if path.endswith(("/users", "/permissions")):
                continue  # Roles seen from the other side.
            if re.search(r"/deployment_gates/[^/]+/rules/", path):
                continue  # One rule of a gate, whose own answer has all of them.
            if isinstance(body, dict) and isinstance(body.get("data"), list):
                body = {"data": body["data"][0]} if len(body["data"]) == 1 else body
            record = Record(kind, line["id"], path, body, line.get("list_key"))
            apart = line["method"] if not path.endswith("/dashboards") else "GET"
            found.setdefault(f"{line['id']} {line['cassette']} {apart}", []).append(record)
    return list(found.values())


@cache
def golden(kind: str) -> dict[tuple[str, str], list[dict[str, Any]]]:
    """What the provider read of the recorded objects of a kind, by their id and path."""
    found: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for name in files(kind):
        for line in lines("golden", name):
            found.setdefault((line["id"], line["path"]), []).append(line)
    return found


@cache
def permissions() -> list[Record]:
    """The recorded catalogues of permissions, as one."""
    return [
        Record("permissions", p["id"], "/api/v2/permissions", p, "data")
        for line in lines("recorded", "permissions")
        for p in line["body"]["data"]
    ]
