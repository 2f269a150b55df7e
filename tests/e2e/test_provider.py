"""An export under Terraform with Datadog's own provider: it adopts the org and changes nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.export import Source, Written
from exporter.model.ledger import Outcome
from exporter.read.selection import select
from exporter.simulator import Org, demo_org, serve
from exporter.verify import provider_plans
from exporter.verify.plan_report import PlanReport, verify
from tests.support import recorded, roundtrip
from tests.support.exports import API_URL, read_org, write
from tests.support.inventory_figures import agree
from tests.support.terraform import NO_PROVIDER, real_provider

# In one process, for its fixture takes minutes.
pytestmark = [pytest.mark.provider, pytest.mark.xdist_group("recorded")]

CHANGED = {
    "datadog_integration_aws_account.integration_aws_account_123456789012_4": (
        "recorded from the answer to its creation, which lacks members that a GET has"
    ),
    "datadog_synthetics_global_variable."
    "global_variable_totp_payload_testcreateatotpglobalvariablere": (
        "recorded from the answer to its creation, which says nothing of its parameters"
    ),
}
"""Recorded objects that a plan changes, and why that isn't the export's doing."""
MOST = 0.03
"""The largest part of the objects that may stand in such a list."""


@pytest.fixture(autouse=True, scope="module")
def provider() -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)


@dataclass(frozen=True, slots=True)
class Planned:
    """What a plan says. changes: action -> the addresses in their modules, of all but reads."""

    said: str
    imports: int
    changes: dict[str, dict[str, Any]]


def plan(org: Org, out: Path) -> tuple[Written, Planned]:
    """Exports an org and plans its source root against it; a plan that fails fails the test."""
    written = write(out, read_org(org))
    with serve(org) as served:
        said, resources = roundtrip.planned(out / "source", served.url)
    changes: dict[str, dict[str, Any]] = {}
    imports = 0
    for found in resources:
        change = found["change"]
        imports += "importing" in change
        action = "-".join(change["actions"])
        if action not in ("no-op", "read"):
            changes.setdefault(action, {})[found["address"].split(".", 2)[2]] = change
    return written, Planned(said, imports, changes)


def test_the_demo_org_is_adopted_and_nothing_changes(tmp_path: Path) -> None:
    org = demo_org()
    written, planned = plan(org, tmp_path)
    assert {a: list(found) for a, found in planned.changes.items()} == {}
    assert planned.imports == written.imports > 230
    assert f"Plan: {written.imports} to import, 0 to add, 0 to change, 0 to destroy." in (
        planned.said
    )
    others = {r for r in org.requests if not r.startswith("GET ")}
    assert {r for r in others if "/validate" not in r} == set(), "nothing in the org is changed"


@dataclass(frozen=True, slots=True)
class Adopted:
    """The recorded objects as an org, exported and put through `verify --fix`.

    changed: the addresses of what had to be repaired. kinds: of each address.
    """

    written: Written
    report: PlanReport
    changed: frozenset[str]
    kinds: dict[str, str]


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> Adopted:
    org, out = Org(), tmp_path_factory.mktemp("recorded")
    org.load(recorded.SHARED / "recorded")
    reads = read_org(org)
    written = write(out, reads)
    source, provider = Source(select(kinds()), reads, API_URL), provider_plans.find(out)
    report = verify(out, source, org, 1000, fix=True, provider=provider)
    exported = [e for e in written.ledger.entries if e.address]
    touched = {*report.repaired, *report.left_out}
    return Adopted(
        written,
        report,
        frozenset(e.address for e in exported if f"{e.kind}/{e.id}" in touched),
        {e.address: e.kind for e in exported},
    )


@recorded.needed
def test_recorded_objects_are_adopted_and_nothing_changes(adopted: Adopted) -> None:
    written = adopted.written
    assert adopted.changed - set(CHANGED) == set(), {**adopted.report.repaired}
    assert set(CHANGED) == adopted.changed, "the list names what is in order by now"
    assert len(CHANGED) <= MOST * written.imports
    failed = [(e.kind, e.id) for e in written.ledger.entries if e.outcome is Outcome.FAILED]
    assert failed == [("synthetics_tests", "jv7-wfd-kvt")], "its assertion is of no known type"


@recorded.needed
def test_a_fix_leaves_no_change(adopted: Adopted) -> None:
    report = adopted.report
    assert len(report.resource_plans) + len(report.left_out) == adopted.written.imports > 250
    assert report.exit_code == 0
    assert (
        report.whole
        == f"{len(report.resource_plans)} to import, 0 to add, 0 to change, 0 to destroy"
    )


@recorded.needed
def test_the_inventory_knows_what_was_planned(adopted: Adopted) -> None:
    fixed = Counter(v.kind for v in adopted.report.resource_plans if v.holds)
    planned = fixed + Counter(key.split("/", 1)[0] for key in adopted.report.left_out)
    changed = Counter(adopted.kinds[a] for a in adopted.changed)
    agree({"planned": planned, "unchanged": planned - changed, "fixed": fixed})
