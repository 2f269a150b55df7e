"""What can't be restricted elsewhere as it is here isn't created elsewhere."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.export import Source, write
from exporter.model.declaration import Place
from exporter.read.selection import select
from exporter.simulator import Org, demo_org
from exporter.simulator.engine.faults import Fault
from exporter.terraform import companion_install as ddx
from tests.support.exports import API_URL, read_org

NAMES = ("dashboards", "monitors", "restriction_policies", "roles", "service_level_objectives")
DASHBOARD, MONITOR = "dashboards/ze6-emz-4js", "monitors/21400103"
PAYMENTS = "364c5510-9bb0-5074-9c4f-c86af016cfb7"
"""The role that both of them are restricted to, by themselves or by a policy."""
SLO = "service_level_objectives/28d0740cb87e52579dbe30f2c1dae6eb"
RULE = "tqj-izp-nfa"


def exported(
    out: Path,
    org: Org,
    names: Sequence[str] = NAMES,
    exclude: Sequence[str] = (),
    include: Sequence[str] = (),
    filters: Sequence[str] = (),
    companion: bool = False,
) -> dict[str, dict[str, Any]]:
    """An org's ledger by object, after it was read and exported."""
    selection = select(kinds(), names, exclude, filters, (), companion, include)
    write(out, Source(selection, read_org(org, selection), API_URL))
    found = json.loads((out / "ledger.json").read_text())["objects"]
    return {f"{o['kind']}/{o['id']}": o for o in found}


def held(objects: dict[str, dict[str, Any]]) -> set[str]:
    return {key for key, o in objects.items() if o.get("module") == Place.GUARDED.value}


def created(out: Path) -> str:
    """What a destination is given."""
    assert "guarded" not in (out / "destination/main.tf").read_text()
    places = [p for name in ("org", "unadoptable") for p in sorted((out / name).glob("*.tf"))]
    return "".join(p.read_text() for p in places)


def test_a_policy_that_may_not_be_read(tmp_path: Path) -> None:
    org = demo_org()
    org.faults = [Fault(r"/restriction_policy/monitor:21400102", status=403)]
    objects = exported(tmp_path, org)
    assert held(objects) == {"monitors/21400102"}
    entry = objects["monitors/21400102"]
    assert "its restriction_policy was not read: 403 Forbidden" in entry["reason"]
    assert "read it with a key that may" in entry["next_step"]
    name = entry["address"].split(".")[1]
    assert f'"{name}" {{' not in created(tmp_path)
    assert f"module.guarded.{entry['address']}\n" in (tmp_path / "source/imports.tf").read_text()
    assert objects[MONITOR]["module"] == Place.ORG.value


def test_asking_for_what_is_dangerous_overrides_nothing(tmp_path: Path) -> None:
    org = demo_org()
    org.faults = [Fault(r"/restriction_policy/monitor:21400102", status=403)]
    objects = exported(tmp_path, org, include=("*",))
    assert held(objects) == {"monitors/21400102"}
    assert "--include" not in objects["monitors/21400102"]["next_step"]


def without(org: Org, role: str) -> Org:
    """The org in which a role is gone, but still named."""
    shelf = next(s for (path, _), s in org.store.shelves.items() if path == "/api/v2/roles")
    del shelf[role]
    return org


def test_a_role_that_nothing_finds(tmp_path: Path) -> None:
    objects = exported(tmp_path, without(demo_org(), PAYMENTS))
    # The monitor names it; so does the dashboard's policy. Each takes the other half with it.
    policies = {f"restriction_policies/{k}" for k in ("dashboard:ze6-emz-4js", "monitor:21400103")}
    assert held(objects) == {DASHBOARD, MONITOR, *policies}
    assert "restricted_roles[]" in objects[MONITOR]["reason"]
    assert "bindings[].principals[]" in objects[DASHBOARD]["reason"]
    assert PAYMENTS not in created(tmp_path)


def test_a_role_that_is_excluded(tmp_path: Path) -> None:
    objects = exported(tmp_path, demo_org(), exclude=("roles",))
    assert {MONITOR, DASHBOARD} <= held(objects)
    assert "roles: not part of this export" in objects[MONITOR]["reason"]


def test_a_role_that_is_not_exported_is_looked_up(tmp_path: Path) -> None:
    objects = exported(tmp_path, demo_org(), ("monitors",))
    assert held(objects) == set()
    assert "local.role_payments_pci_scope" in created(tmp_path)


def test_a_policy_that_is_filtered_out(tmp_path: Path) -> None:
    filters = ["restriction_policies:id=^dashboard:"]
    objects = exported(tmp_path, demo_org(), filters=filters)
    assert {k for k in held(objects) if not k.startswith("restriction")} == {MONITOR, SLO}
    assert (
        objects[SLO]["reason"] == f"its restriction_policy is left out: filtered out: {filters[0]}"
    )


def test_leaving_the_policies_out_is_said_once(tmp_path: Path) -> None:
    objects = exported(tmp_path, demo_org(), exclude=("restriction_policies",))
    assert held(objects) == set()
    kinds = json.loads((tmp_path / "ledger.json").read_text())["kinds"]
    why = "a copy of what they restrict is open to everybody"
    assert [k for k, line in kinds.items() if why in line.get("reason", "")] == [
        "restriction_policies"
    ]
    assert all(why not in json.dumps(o) for o in objects.values())


def test_the_addresses_of_what_is_left_out_are_remembered(tmp_path: Path) -> None:
    exported(tmp_path, demo_org())
    addresses = json.loads((tmp_path / "addresses.json").read_text())["restriction_policies"]
    exported(tmp_path, demo_org(), exclude=("restriction_policies",))
    kept = json.loads((tmp_path / "addresses.json").read_text())["restriction_policies"]
    assert kept == addresses != {}


def test_what_the_source_can_not_have_either_is_left_out(tmp_path: Path) -> None:
    """The provider can't import the rule; what names it asks for it."""
    names = ("restriction_policies", "security_monitoring_rules")
    before = exported(tmp_path, demo_org(), names)
    rule, other = (f"security_monitoring_rules/{id}" for id in (RULE, "wjh-qtz-cij"))
    assert before[rule]["module"] == before[other]["module"] == Place.UNADOPTABLE.value
    org = demo_org()
    org.faults = [Fault(f"/restriction_policy/security-rule:{RULE}", status=403)]
    objects = exported(tmp_path, org, names)
    assert objects[rule]["outcome"] == "failed"
    assert "module" not in objects[rule]
    name = before[rule]["address"].removeprefix("datadog_").replace(".", "_") + "_id"
    assert f"= var.{name}\n" in created(tmp_path)
    assert f"{name} = var.{name}\n" in (tmp_path / "destination/main.tf").read_text()


def test_a_dataset_for_a_role_that_nothing_finds(tmp_path: Path) -> None:
    objects = exported(tmp_path, without(demo_org(), PAYMENTS), ("datasets",))
    assert {o["kind"] for k, o in objects.items() if k in held(objects)} == {"datasets"}


@pytest.mark.parametrize("kind", [k for k in kinds().values() if k.restricts], ids=lambda k: k.name)
def test_what_restricts_is_a_reference(kind: Any) -> None:
    assert set(kind.restricts) <= set(kind.refs)


@pytest.mark.parametrize(
    ("kind", "word", "type"),
    [
        ("case_projects", "case-management-project", "ddx_case_project"),
        ("feature_flags", "feature-flag", "ddx_feature_flag"),
        ("notebooks", "notebook", "ddx_notebook"),
        ("status_pages", "status-page", "ddx_status_page"),
    ],
)
def test_objects_of_the_companions_keep_their_policies(
    tmp_path: Path, kind: str, word: str, type: str
) -> None:
    org = demo_org()
    names = (kind, "restriction_policies", "roles")
    selection = select(kinds(), names, companion=True)
    id = read_org(org, selection)[kind].records[0].id
    policy = {"relation": "editor", "principals": [f"role:{PAYMENTS}"]}
    body = {
        "type": "restriction_policy",
        "id": f"{word}:{id}",
        "attributes": {"bindings": [policy]},
    }
    org.add(f"/api/v2/restriction_policy/{word}:{id}", {"data": body})
    write(tmp_path, Source(selection, read_org(org, selection), API_URL))
    text = (tmp_path / "org/restriction_policies.tf").read_text()
    assert f'resource_id = "{word}:${{{type}.' in text


ARCHIVES = ("logs_archive_readers", "logs_archives", "roles")
ORDERS, AUDIT = (
    f"logs_archives/{id}" for id in ("W9kSHdCAeujfbHHawBklgQ", "BH8UgXxmTudC2zV8s5sPtQ")
)


def test_an_archive_goes_with_its_readers(tmp_path: Path) -> None:
    objects = exported(tmp_path, demo_org(), ARCHIVES, companion=True)
    assert held(objects) == set()
    assert {k for k in objects if k.startswith(f"logs_archive_readers/{ORDERS.split('/')[1]}:")}


def test_an_archive_with_a_reader_that_nothing_finds(tmp_path: Path) -> None:
    """Without any reader it would be open to all that may read archives, with fewer to the wrong
    ones: the other readers stay behind too."""
    objects = exported(tmp_path, without(demo_org(), PAYMENTS), ARCHIVES, companion=True)
    readers = {k for k in objects if f"readers/{ORDERS.split('/')[1]}:" in k}
    assert len(readers) > 1
    assert held(objects) == {ORDERS, *readers}
    assert PAYMENTS in objects[ORDERS]["reason"]
    assert PAYMENTS not in created(tmp_path)


def test_an_archive_whose_readers_may_not_be_read(tmp_path: Path) -> None:
    org = demo_org()
    org.faults = [Fault(f"/archives/{AUDIT.split('/')[1]}/readers", status=403)]
    objects = exported(tmp_path, org, ARCHIVES, companion=True)
    assert held(objects) == {AUDIT}
    assert "its logs_archive_reader was not read: 403 Forbidden" in objects[AUDIT]["reason"]


def test_an_archive_whose_readers_only_the_companion_provider_has(tmp_path: Path) -> None:
    objects = exported(tmp_path, demo_org(), ARCHIVES)
    assert held(objects) == {ORDERS, AUDIT}
    assert ddx.COMMAND in objects[ORDERS]["reason"]


def test_leaving_the_readers_out_is_said(tmp_path: Path) -> None:
    objects = exported(tmp_path, demo_org(), ARCHIVES, exclude=("logs_archive_readers",))
    assert held(objects) == set()
    kinds = json.loads((tmp_path / "ledger.json").read_text())["kinds"]
    assert "open to everybody" in kinds["logs_archive_readers"]["reason"]
