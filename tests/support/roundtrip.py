"""An org moved to another one by Terraform, and how two exports are compared."""

from __future__ import annotations

import difflib
import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from exporter.model.json_path import edit
from exporter.model.record import KindRead, unwrap
from exporter.simulator import Org
from exporter.simulator.areas.logs import SCANNER, scanner
from exporter.simulator.demo import objects as demo_objects
from tests.support.terraform import run

KEYS = {
    "DD_API_KEY": "key",
    "DD_APP_KEY": "key",
    "DD_HTTP_CLIENT_RETRY_ENABLED": "false",
}
VALUES = {
    "url": "https://example.com/hook",
    "custom_headers": '{"x-token": "t"}',
    "_auth_credentials": '{"key": "t"}',
    "_secrets": '{"key": "t"}',
}
"""Of secrets whose form a provider checks, by how their variables end; any text for others."""


def settings(root: Path, url: str) -> dict[str, str]:
    """The environment for a destination: where it is, a value for each secret, and for what isn't
    created there what it is in the source org, so that the two compare."""
    variables = {n: _asked(d) or _secret(n) for n, d in _variables(root).items()}
    variables["datadog_api_url"] = f"{url}/"
    return {**KEYS, **{f"TF_VAR_{n}": v for n, v in variables.items()}}


def _variables(root: Path) -> dict[str, str]:
    """The variables of a root that are texts, each with its description."""
    if (synthesised := root / "cdk.tf.json").exists():
        declared = json.loads(synthesised.read_text())["variable"]
        return {n: v["description"] for n, v in declared.items() if v["type"] == "string"}
    text = (root / "variables.tf").read_text()
    texts = r'^variable "(\w+)" {\n  description = (".*")\n  type += string$'
    return dict(re.findall(texts, text, re.MULTILINE))


def _asked(description: str) -> str | None:
    found = re.search(r"which is (\S+) in the source org", description)
    return found and found[1]


def _secret(name: str) -> str:
    return next((v for end, v in VALUES.items() if name.endswith(end)), f"secret-of-{name}")


def terraform(root: Path, *args: str, env: Mapping[str, str]) -> str:
    """What a command that must succeed says."""
    done = run(root, *args, env=env)
    assert done.returncode == 0, last(done)
    return done.stdout


def planned(root: Path, url: str) -> tuple[str, list[Any]]:
    """What a plan of a root says, and the changes of its resources, as `terraform show` has it."""
    env = {**KEYS, "TF_VAR_datadog_api_url": f"{url}/"}
    terraform(root, "init", env=env)
    said = terraform(root, "plan", "-out=it.tfplan", env=env)
    return said, json.loads(terraform(root, "show", "-json", "it.tfplan", env=env))[
        "resource_changes"
    ]


def last(done: subprocess.CompletedProcess[str]) -> str:
    """The end of what a command said, for the message of a test."""
    return done.stdout[-2000:] + done.stderr[-4000:]


def managed(root: Path, env: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """The resources of a root's state: address without its module -> values."""
    shown = json.loads(terraform(root, "show", "-json", env=env))
    top = shown.get("values", {}).get("root_module", {})
    return {
        f"{r['type']}.{r['name']}": r["values"]
        for m in (top, *top.get("child_modules", ()))
        for r in m.get("resources", ())
        if r["mode"] == "managed"
    }


def objects(reads: Mapping[str, KindRead]) -> dict[str, list[Any]]:
    """The objects that were read, by kind, out of their envelopes."""
    found: dict[str, dict[str, Any]] = {}
    for kind, read in reads.items():
        of_kind = found.setdefault(kind, {})
        for record in read.records:
            of_kind[record.id] = of_kind.get(record.id, {}) | unwrap(record.body)
    return {kind: list(of_kind.values()) for kind, of_kind in found.items()}


def holdings(org: Org) -> dict[str, Any]:
    """Everything an org holds, as a GET gives it: path -> object, document or order."""
    found = {
        "/".join((path, *parents, id)): stored.body
        for (path, parents), shelf in org.store.shelves.items()
        for id, stored in shelf.items()
    }
    collections = org.routes.collections.values()
    orders = {c.entry.order[0] for c in collections if c.entry.order}
    for path in sorted(orders | set(org.store.documents)):
        if not path.startswith("/api/v2/dashboard/lists/manual/"):
            found[path] = org.store.document(path)
    return {**found, SCANNER: scanner(org.store)}


def renamed(addresses: Path, ids: Mapping[str, dict[str, Any]], reads: Mapping[str, Any]) -> str:
    """An addresses.json by which an export of the destination gives the source's names.

    `ids` are the values of the destination's resources, by address. Objects of one title are
    numbered by their ids, which differ from org to org.
    """
    source = json.loads(addresses.read_text())
    known = {
        kind: {str(ids[a]["id"]): a for a in of_kind.values() if a in ids}
        for kind, of_kind in source.items()
        if kind in reads
    }
    return json.dumps(known)


def blocks(directory: Path) -> dict[str, list[str]]:
    """The top-level blocks of a module: header -> lines, each under the names of its blocks.

    Without what is an org's own by design: comments with the object's page in the app; alignment.
    With what an override file adds to them.
    """
    found: dict[str, list[str]] = {}
    for file in sorted(directory.glob("*.tf")):
        text = re.sub(r"^# /.*\n", "", file.read_text(), flags=re.MULTILINE)
        for header, body in re.findall(r"^(\S.*) {\n((?:(?!}).*\n)*)}\n", text, re.MULTILINE):
            found.setdefault(header, []).extend(_lines(_one_line(body)))
    return found


def _one_line(body: str) -> str:
    """Lists of ignored changes on one line each, as where there is room for it."""

    def joined(match: re.Match[str]) -> str:
        return f"{match[1]}[{', '.join(p.strip(' ,') for p in match[2].splitlines())}]"

    return re.sub(r"(ignore_changes = )\[\n((?:.*,\n)+) *\]", joined, body)


def _lines(body: str) -> Iterator[str]:
    path: list[str] = []
    for line in body.splitlines():
        text = re.sub(r"^([\w\"-]+) +=", r"\1 =", line.strip())
        if text.startswith("}") and path:
            path.pop()
        elif text:
            yield ".".join([*path, text.removesuffix(" {")])
        if text.endswith("{"):
            path.append(text.split(" ", 1)[0])


def differences(one: Path, other: Path) -> dict[str, list[str]]:
    """Where two modules differ: header -> lines with - and +; a block that one lacks whole."""
    before, after = blocks(one), blocks(other)
    found = {h: ["-" if h in before else "+"] for h in before.keys() ^ after.keys()}
    for header in before.keys() & after.keys():
        lines = difflib.ndiff(before[header], after[header])
        if changed := [line for line in lines if line[0] in "+-"]:
            found[header] = changed
    return dict(sorted(found.items()))


CONNECTED = (
    "cost_cloud_accounts",
    "integration_google_chat_organizations",
    "integration_jira_accounts",
    "integration_salesforce_organizations",
    "integration_servicenow_assignment_groups",
    "integration_servicenow_business_services",
    "integration_servicenow_instances",
    "integration_servicenow_users",
)
"""What people connected in the app before, under the ids that the destination is told."""


def connect(org: Org) -> None:
    """Connects an org with what the demo org is connected with."""
    objects = demo_objects()
    for path, body, list_key in (row for kind in CONNECTED for row in objects[kind]):
        org.add(path, body, list_key)
    for path, body, list_key in objects["cost_account_filters"]:
        org.add(path, edit(body, "**.account_filters", lambda _: {}), list_key)
