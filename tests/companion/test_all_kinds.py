"""The companion provider, all its kinds at once: Terraform against the simulator."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.api.client import connect
from exporter.model import json_path
from exporter.model.declaration import BINARIES
from exporter.model.ir import Resource
from exporter.model.ledger import Outcome
from exporter.model.record import unwrap
from exporter.read import reader
from exporter.read.progress import Lines
from exporter.read.selection import select
from exporter.schema import provider_schema
from exporter.simulator import Org, demo_org, serve
from exporter.write import hcl_blocks
from tests.support import recorded
from tests.support.companion import (
    FILES,
    KINDS,
    OTHERS,
    REQUESTS,
    cli_config,
    root,
    settled,
    translated,
    written,
)
from tests.support.companion_cases import Case, cases, import_id, key, unseen
from tests.support.exports import is_partly, read_org
from tests.support.terraform import run

pytestmark = pytest.mark.tofu
STAYS = {"ddx_downtime_schedule"}
"""Types of which Datadog keeps what is deleted, and calls it canceled."""
KEYS = {"DD_API_KEY": "key", "DD_APP_KEY": "key"}


@pytest.fixture(scope="module")
def env(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return {**KEYS, **cli_config(tmp_path_factory.mktemp("companion"))}


EVERY = [c for k in KINDS for c in cases(k)]
ORDERS = [c for c in EVERY if c.kind.name.endswith("_order")]
"""They name each object of another kind, so that nothing may make more of these beside them."""
OTHER_CASES = [c for c in EVERY if c not in ORDERS]


def terraform(at: Path, *args: str, env: Mapping[str, str], code: int = 0) -> str:
    done = run(at, *args, env=env)
    assert done.returncode == code, (done.stdout[-6000:], done.stderr[-4000:])
    return done.stdout


def actions(at: Path, env: Mapping[str, str]) -> dict[str, list[str]]:
    """What a plan would do, by address; importing is an action of its own."""
    terraform(at, "plan", "-out=p", env=env)
    shown = json.loads(terraform(at, "show", "-json", "p", env=env))
    return {
        c["address"]: [
            *c["change"]["actions"],
            *(["import"] if c["change"].get("importing") else []),
        ]
        for c in shown.get("resource_changes", ())
    }


def others(planned: Mapping[str, list[str]], expected: list[str]) -> dict[str, list[str]]:
    """What a plan would do that isn't expected."""
    assert planned
    return {a: does for a, does in planned.items() if does != expected}


def states(at: Path, env: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    shown = json.loads(terraform(at, "show", "-json", env=env))
    found = shown.get("values", {}).get("root_module", {}).get("resources", ())
    return {r["address"]: r["values"] for r in found}


def objects(org: Org) -> dict[str, dict[str, Any]]:
    """The ids of the objects that an org has, by kind, and what each is."""
    wanted = select(kinds(), [k.name for k in KINDS]).kinds
    with serve(org) as served, connect("", served.url, "k", "k", backoff=0.01) as client:
        reads = reader.read(client, list(wanted.values()), Lines(io.StringIO()))
    there: dict[str, dict[str, Any]] = {name: {} for name in reads}
    for name, found in reads.items():
        for record in found.records:  # Of an object that is read in parts, there are several.
            there[name].setdefault(record.id, {}).update(unwrap(record.body))
    return there


@pytest.mark.parametrize("cases", [OTHER_CASES, ORDERS], ids=["kinds", "orders"])
def test_each_kind_is_created_updated_imported_and_deleted(
    cases: list[Case], tmp_path: Path, env: Mapping[str, str]
) -> None:
    org = demo_org()
    main = tmp_path / "main.tf"
    (tmp_path / BINARIES).mkdir()
    for digest, content in FILES.items():
        (tmp_path / BINARIES / digest).write_bytes(content)
    with serve(org) as served:
        before = [written(c.resource, c.values, c.name) for c in cases]
        before += [
            hcl_blocks.importing(c.address, c.resource.import_id) for c in cases if c.adopted
        ]
        main.write_text(root(served.url, *before))
        terraform(tmp_path, "init", env=env)
        terraform(tmp_path, "apply", "-auto-approve", env=env)
        assert others(actions(tmp_path, env), ["no-op"]) == {}

        main.write_text(root(served.url, *(written(c.resource, c.changed, c.name) for c in cases)))
        planned = actions(tmp_path, env)
        expected = {c.address: ["delete", "create"] if c.replaces else ["update"] for c in cases}
        assert planned == expected
        terraform(tmp_path, "apply", "p", env=env)
        assert others(actions(tmp_path, env), ["no-op"]) == {}
        ids = states(tmp_path, env)

        # What the API has is what was written, by the API's own answer.
        there = objects(org)
        for kind in KINDS:
            facts = REQUESTS[kind.resource_type]
            # What nothing lists is read only where something mentions it.
            if kind.prepare or kind.mention or kind.explode or facts.get("joins"):
                continue
            for case in (c for c in cases if c.kind is kind):
                for name in case.attributes:
                    at = facts.get("answer", {}).get(name)
                    if at is None or "." in at or name in unseen(kind):
                        continue
                    if at in kind.rename.values() or name not in case.changed:
                        continue
                    own = key(kind, ids[case.address])
                    if own not in there[kind.name] and kind.parents:
                        continue  # It stands below an object that nobody made.
                    found = json_path.get(there[kind.name][own], at)
                    assert covers(found, case.changed[name]), (case, name, found)

        # Imported anew, by the ids that the exporter would write.
        terraform(tmp_path, "state", "rm", *ids, env=env)
        imports = [
            hcl_blocks.importing(c.address, import_id(c.kind, ids[c.address])) for c in cases
        ]
        unread = {c.address: unseen(c.kind) for c in cases}
        after = [
            written(
                Resource(
                    c.resource.address,
                    "",
                    c.resource.body,
                    ignore_changes=dict.fromkeys(unread[c.address], ""),
                ),
                c.changed,
                c.name,
                ignore=True,
            )
            for c in cases
        ]
        main.write_text(root(served.url, *after, *imports))
        assert others(actions(tmp_path, env), ["no-op", "import"]) == {}
        terraform(tmp_path, "apply", "p", env=env)
        terraform(tmp_path, "destroy", "-auto-approve", env=env)
        there = objects(org)
        for case in (c for c in cases if c.kind.delete and c.kind.resource_type not in STAYS):
            assert key(case.kind, ids[case.address]) not in there[case.kind.name], case.address


def covers(found: Any, wanted: Any) -> bool:
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(covers(found.get(k), v) for k, v in wanted.items())
    if isinstance(wanted, list):
        return isinstance(found, list) and all(map(covers, found, wanted))
    return bool(found == wanted)


@pytest.mark.parametrize("source", ["demo", pytest.param("recorded", marks=recorded.needed)])
def test_objects_are_adopted_with_an_empty_plan(
    source: str, tmp_path: Path, env: Mapping[str, str]
) -> None:
    org = demo_org() if source == "demo" else recorded_org()
    for record in OTHERS.values():
        org.add(record.path, record.body)
    export = translated({k: r for k, r in read_org(org).items() if k in {x.name for x in KINDS}})
    found = [
        m.resource
        for m in export.resources
        if provider_schema.of_companion(m.resource.address.type)
    ]
    short = [e for e in export.ledger.entries if e.outcome is Outcome.FAILED or is_partly(e)]
    assert [(e.kind, e.id, e.reason) for e in short] == []
    assert len({r.address.type for r in found}) >= (len(KINDS) if source == "demo" else 70)
    blocks = [written(r, settled(r), r.address.name, ignore=True) for r in found]
    imports = [hcl_blocks.importing(str(r.address), r.import_id) for r in found]
    blocks += [
        f'variable "{n}" {{\n  default = "{export.asked.get(n, "secret")}"\n}}\n'
        for n in export.variables
    ]
    with serve(org) as served:
        (tmp_path / "main.tf").write_text(root(served.url, *blocks, *imports))
        terraform(tmp_path, "init", env=env)
        planned = actions(tmp_path, env)
    assert planned == {str(r.address): ["no-op", "import"] for r in found}


def recorded_org() -> Org:
    """An org with the recorded objects."""
    org = Org()
    org.load(recorded.SHARED / "recorded")
    return org
