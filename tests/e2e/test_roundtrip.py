"""The demo org applied to an org on its first day, under Datadog's own provider and the companion
beside it, and exported from there: what an export creates is what it was made of."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.model.declaration import SOURCE_ONLY
from exporter.model.json_path import get
from exporter.model.record import KindRead, unwrap
from exporter.read.selection import select
from exporter.simulator import demo_org, fresh_org, serve
from exporter.state.export_state import LEDGER
from tests.support import roundtrip
from tests.support.companion import cli_config
from tests.support.exports import read_org, write
from tests.support.inventory_figures import agree
from tests.support.roundtrip import (
    KEYS,
    connect,
    holdings,
    managed,
    settings,
    terraform,
)
from tests.support.roundtrip_differences import EXPECTED, unexplained
from tests.support.terraform import NO_PROVIDER, real_provider

# In one process, for its fixture takes minutes.
pytestmark = [pytest.mark.provider, pytest.mark.xdist_group("roundtrip")]


ELSEWHERE = {
    "child_organizations": "an org of its own: exported with its own keys, if at all",
    "synthetics_mobile_applications_versions": "their files are fetched with --binaries alone",
}
"""Kinds of which a destination gets nothing, beside those whose declaration says why no other org
gets them. Every other kind goes there and back."""
SELECTION = select(kinds(), companion=True)


@cache
def demo() -> Mapping[str, KindRead]:
    """What is read of the demo org; not to be changed."""
    return read_org(demo_org(), SELECTION)


@pytest.fixture(autouse=True, scope="module")
def provider() -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)


@dataclass(frozen=True, slots=True)
class Trip:
    """There and back. source: the first export; copy: that of the destination; said: by command.

    holdings: of the destination, "before" and "after". resources: of the state, by address.
    """

    source: Path
    copy: Path
    said: Mapping[str, str]
    holdings: Mapping[str, Mapping[str, Any]]
    resources: Mapping[str, dict[str, Any]]
    reads: Mapping[str, KindRead]
    unknown: Mapping[str, int]


@pytest.fixture(scope="module")
def trip(tmp_path_factory: pytest.TempPathFactory) -> Trip:
    source, copy = (tmp_path_factory.mktemp("roundtrip") / name for name in ("source", "copy"))
    write(source, demo(), SELECTION)
    root, org = source / "destination", fresh_org()
    own = cli_config(tmp_path_factory.mktemp("companion"), beside=True)
    connect(org)
    before = holdings(org)
    said = {}
    with serve(org) as served:
        env = {**settings(root, served.url), **own}
        terraform(root, "init", env=env)
        said["apply"] = terraform(root, "apply", "-auto-approve", env=env)
        said["plan"] = terraform(root, "plan", "-detailed-exitcode", env=env)
        resources = managed(root, env)
        reads = read_org(org, SELECTION)
        # The plan has just read everything.
        said["destroy"] = terraform(root, "destroy", "-auto-approve", "-refresh=false", env=env)
    write(copy, reads, SELECTION)
    names = roundtrip.renamed(source / "addresses.json", resources, reads)
    (copy / "addresses.json").write_text(names)
    write(copy, reads, SELECTION)
    held = {"before": before, "after": holdings(org)}
    return Trip(source, copy, said, held, resources, reads, dict(org.unknown))


def test_an_empty_org_becomes_like_the_source(trip: Trip) -> None:
    assert (
        f"Apply complete! Resources: {len(trip.resources)} added, 0 changed, 0 destroyed."
        in (trip.said["apply"])
    )
    assert len(trip.resources) > 500
    assert "No changes. Your infrastructure matches the configuration." in trip.said["plan"]
    assert trip.unknown == {}, "the simulator has an answer to all that the provider asks"


def test_every_kind_goes_there(trip: Trip) -> None:
    """Each object that the export gives to a destination is created, and each kind has some."""
    ledger = json.loads((trip.source / "ledger.json").read_text())["objects"]
    created = [e for e in ledger if e.get("module") in ("org", "unadoptable") and "address" in e]
    assert {e["address"] for e in created} == trip.resources.keys()
    managed = {n: k for n, k in kinds().items() if k.resource_type}
    wanted = {n for n, k in managed.items() if k.place not in SOURCE_ONLY}
    assert {e["kind"] for e in created} == wanted - ELSEWHERE.keys()


def test_an_export_of_it_is_the_first_export_again(trip: Trip) -> None:
    found, used = unexplained(trip.source, trip.copy)
    assert found == []
    listed = {(k, line) for k, lines in EXPECTED.items() for line in lines}
    assert listed - used == set(), "the list names what is in order by now"


STAYS = {
    "/api/v1/integration/pagerduty": "the provider deletes nothing of it: that isn't safe, it says",
    "/api/v1/metrics": "what is said of a metric stays with the metric",
    "/api/v2/downtime": "a downtime is cancelled, and kept",
    "/api/v2/experiments/exposure-sql-models": "a model is archived, and kept",
    "/api/v2/experiments/metric-sql-models": "no API deletes a model",
    "/api/v2/feature-flags": "a flag is archived, and kept",
    "/api/v2/incidents/config/global": "no API deletes handles or settings of incidents",
    "/api/v2/integration/ms-teams/configuration/channel": "Teams has it, not Datadog",
    "/api/v2/metrics": "no API deletes a metric",
    "/api/v2/rum/config": "no API deletes it",
    "/api/v2/team/sync": "the provider pauses it: no API deletes it",
    "/api/v2/users": "a user is disabled, and kept",
}
"""What a destination keeps, by path, and why."""
BURIED = (
    "/api/v2/downtime",
    "/api/v2/experiments/exposure-sql-models",
    "/api/v2/feature-flags",
    "/api/v2/users",
)
"""Those whose objects are marked as gone."""
CHANGED = {
    "/api/v2/cost/account_filters": "the API only ever writes which accounts costs are read of",
    "/api/v2/csm/ownership": "settings that every org has: the provider only forgets them",
    "/api/v2/governance/control": "a control is Datadog's: the provider only forgets it",
    "/api/v2/security/findings/automation/default_inbox_rules": (
        "a rule is Datadog's: it is switched, never deleted"
    ),
    "/api/v2/security_monitoring/content_packs": "a pack is Datadog's as well",
}
"""What of a fresh org a destination keeps changed, by path, and why."""


def sorted_by(paths: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """Which entry of a list each path falls under; a path under none fails the test."""
    found = {p: next((k for k in known if f"{p}/".startswith(f"{k}/")), "") for p in paths}
    assert [p for p, by in found.items() if not by] == []
    return found


def test_destroying_it_leaves_the_org_as_it_was(trip: Trip) -> None:
    assert f"{len(trip.resources)} destroyed" in trip.said["destroy"]
    before, after = trip.holdings["before"], trip.holdings["after"]
    changed = {p for p, body in before.items() if after.get(p) != body}
    assert set(sorted_by(changed, CHANGED).values()) == CHANGED.keys()
    known = sorted_by(after.keys() - before.keys(), STAYS)
    assert set(known.values()) == STAYS.keys(), "the list names what is gone by now"
    for path in (p for p, by in known.items() if by in BURIED):
        left = unwrap(after[path])
        assert (
            left.get("disabled") or left.get("status") == "canceled" or left.get("archived_at")
        ), path


def test_nothing_is_less_protected_than_its_source(trip: Trip) -> None:
    here, there = roundtrip.objects(demo()), roundtrip.objects(trip.reads)

    def restricted(objects: Mapping[str, list[Any]]) -> dict[str, list[str]]:
        roles = {r["id"]: r["name"] for r in objects["roles"]}
        return {
            f"{kind} {o.get('name') or o['title']}": sorted(roles[r] for r in held)
            for kind in ("monitors", "dashboards", "synthetics_tests")
            for o in objects[kind]
            if (
                held := o.get("restricted_roles")
                or (o.get("options") or {}).get("restricted_roles")
            )
        }

    def permitted(objects: Mapping[str, list[Any]]) -> dict[str, set[str]]:
        names = {p["id"]: p["name"] for p in objects["permissions"]}
        return {
            r["name"]: {
                names[p["id"]]
                for p in r["relationships"]["permissions"]["data"]
                if p["id"] in names
            }
            for r in objects["roles"]
            if not r.get("managed")
        }

    def policies(objects: Mapping[str, list[Any]]) -> list[Any]:
        return sorted(
            sorted((b["relation"], len(b["principals"])) for b in o["bindings"])
            for o in objects["restriction_policies"]
        )

    def readers(objects: Mapping[str, list[Any]]) -> dict[str, list[str]]:
        """Who sees the logs of a restriction query, or the data of a dataset."""
        names = {o["id"]: o["name"] for kind in ("roles", "teams") for o in objects[kind]}
        queries, datasets = objects["logs_restriction_queries"], objects["datasets"]
        roles = {q["restriction_query"]: get(q, "relationships.roles.data") or [] for q in queries}
        who = {q: [r["id"] for r in held] for q, held in roles.items()}
        who |= {d["name"]: [p.partition(":")[2] for p in d["principals"]] for d in datasets}
        return {of: sorted(names[i] for i in ids) for of, ids in who.items()}

    assert restricted(there) == restricted(here) != {}
    assert permitted(there) == permitted(here) != {}
    assert policies(there) == policies(here) != []
    assert readers(there) == readers(here) != {}


def test_the_source_is_adopted_once_and_then_left_alone(tmp_path: Path) -> None:
    org = demo_org()
    written = write(tmp_path / "out", demo(), SELECTION)
    root, before = tmp_path / "out" / "source", holdings(org)
    with serve(org) as served:
        own = cli_config(tmp_path / "companion", beside=True)
        env = {**KEYS, **own, "TF_VAR_datadog_api_url": f"{served.url}/"}
        terraform(root, "init", env=env)
        said = terraform(root, "apply", "-auto-approve", env=env)
        again = terraform(root, "plan", "-detailed-exitcode", env=env)
    assert f"Resources: {written.imports} imported, 0 added, 0 changed, 0 destroyed" in said
    assert "No changes." in again
    after = holdings(org)
    changed = {
        p for p in before.keys() | after if json.dumps(before.get(p)) != json.dumps(after.get(p))
    }
    assert changed == set()


def test_the_inventory_knows_what_was_applied(trip: Trip) -> None:
    ledger = json.loads((trip.source / LEDGER).read_text())
    kind = {e["address"]: e["kind"] for e in ledger["objects"] if "address" in e}
    agree({"applied": Counter(kind[a] for a in trip.resources)})
