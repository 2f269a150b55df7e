"""What an apply and a verification survive: each fault is one that a real org shows."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest

from exporter.adopt import match
from exporter.api.catalogue import kinds
from exporter.export import Source, Written
from exporter.model.ledger import Outcome
from exporter.read.selection import Selection, select
from exporter.read.snapshots import snapshot
from exporter.simulator import Org, demo_org, fresh_org, serve
from exporter.simulator.engine.faults import Fault
from exporter.state.stored_state import load
from exporter.translate.pipeline import translate
from exporter.verify.plan_report import verify
from tests.support import snapshots
from tests.support.exports import API_URL, read_org, write
from tests.support.roundtrip import managed, settings, terraform
from tests.support.terraform import NO_PROVIDER, environment, real_provider, run
from tests.support.terraform import terraform as program

pytestmark = pytest.mark.provider

FEW = ("roles", "teams", "webhooks", "monitors", "logs_metrics", "dashboard_lists")


@pytest.fixture(autouse=True, scope="module")
def provider() -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)


def some(*names: str) -> Selection:
    """A selection of kinds."""
    return select(kinds(), list(names))


def exported(out: Path, selection: Selection) -> Written:
    """An export of some kinds of the demo org."""
    return write(out, read_org(demo_org(), selection), selection)


def made(org: Org) -> int:
    """How many objects were created, by the requests that say so."""
    return sum(
        n for r, n in org.requests.items() if r.startswith("POST ") and not r.endswith("/validate")
    )


def titles(org: Org) -> Counter[tuple[str, str]]:
    """How often each title stands in a collection."""
    found: Counter[tuple[str, str]] = Counter()
    for (path, _), shelf in org.store.shelves.items():
        for id, stored in shelf.items():
            body = stored.body
            data = body.get("data", body)
            obj = {**data, **data.get("attributes", {})}
            found[path, obj.get("name") or obj.get("title") or id] += 1
    return found


def test_an_apply_that_is_killed_is_taken_up_again(tmp_path: Path) -> None:
    """Terraform writes its state now and then, so one that is killed doesn't know what it created
    last. `ddexport adopt` does: what it finds is imported. Only where several objects have
    one title is the choice left to the user, and Terraform creates those anew."""
    selection = some(*FEW)
    reads = read_org(demo_org(), selection)
    write(tmp_path, reads, selection)
    root, org = tmp_path / "destination", fresh_org()
    before = titles(org)
    with serve(org, latency=0.05) as served:
        env = settings(root, served.url)
        terraform(root, "init", env=env)
        applying = subprocess.Popen(
            [str(program()), "apply", "-auto-approve"],
            cwd=root,
            env=environment(env),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        while made(org) < 20 and applying.poll() is None:
            time.sleep(0.01)
        assert applying.poll() is None, "it is killed half-way"
        os.killpg(applying.pid, signal.SIGKILL)
        applying.wait()
        time.sleep(0.3)
    there = titles(org) - before
    assert there.total() >= 20

    export = translate(Selection(selection.kinds, companion=True), reads)
    matches = match(selection, export, reads, read_org(org, selection, reads))
    state = load(tmp_path)
    state.adopted = matches.found
    write(tmp_path, reads, selection, state)
    assert len(matches.found) + len(matches.ambiguous) >= 20
    with serve(org) as served:
        env = settings(root, served.url)
        terraform(root, "init", env=env)
        said = terraform(root, "apply", "-auto-approve", env=env)
        again = terraform(root, "plan", "-detailed-exitcode", env=env)
        count = len(managed(root, env))
    imported, added = map(int, re.findall(r"(\d+) imported, (\d+) added", said)[0])
    assert 0 < imported <= len(matches.found), "the rest it knows of: its state is as old as that"
    assert 0 < added < count
    assert "No changes." in again
    twice = {key for key, n in (titles(org) - before).items() if n > wanted(key)}
    unclear = {(kind, id) for kind, id in matches.ambiguous}
    assert len(twice) <= len(unclear), "only what has the title of another"


def wanted(key: tuple[str, str]) -> int:
    """How many objects of a title the demo org has."""
    return titles(demo_org())[key]


def test_a_storm_of_refusals_for_haste_is_sat_out(tmp_path: Path) -> None:
    exported(tmp_path, some(*FEW))
    root, org = tmp_path / "destination", fresh_org()
    # The provider asks once whether the keys are valid, and takes no for an answer. Any other
    # request it repeats three times, ten at a time: no more than that may fail in a row.
    storm = Fault("^/api/v(?!1/validate)", status=429, count=25, headers={"X-Ratelimit-Reset": "1"})
    with serve(org) as served:
        env = settings(root, served.url) | {"DD_HTTP_CLIENT_RETRY_ENABLED": "true"}
        terraform(root, "init", env=env)
        org.faults.append(storm)
        said = terraform(root, "apply", "-auto-approve", env=env)
        again = terraform(root, "plan", "-detailed-exitcode", env=env)
        count = len(managed(root, env))
    assert storm.hits == 25
    assert f"Resources: {count} added" in said
    assert "No changes." in again
    assert {k: n for k, n in titles(org).items() if n > max(1, wanted(k))} == {}


def test_a_destination_without_a_product_gets_the_rest(tmp_path: Path) -> None:
    exported(tmp_path, some(*FEW, "security_monitoring_rules"))
    root, org = tmp_path / "destination", fresh_org()
    with serve(org) as served:
        env = settings(root, served.url)
        terraform(root, "init", env=env)
        org.faults.append(Fault("^/api/v2/security_monitoring/", status=403))
        first = run(root, "apply", "-auto-approve", env=env)
        there = Counter(address.split(".")[0] for address in managed(root, env))
        org.faults.clear()
        terraform(root, "apply", "-auto-approve", env=env)
        then = managed(root, env)
    assert first.returncode == 1
    without = {a for a in then if a.split(".")[0] not in there}
    assert {a.split(".")[0] for a in without} == {
        "datadog_cloud_configuration_rule",
        "datadog_security_monitoring_rule",
        "datadog_security_monitoring_rule_json",
    }
    assert there.total() == len(then) - len(without) > 30
    told = set(re.findall(r"with module\.\w+\.(\w+\.\w+),", first.stderr))
    assert without - told == {"datadog_security_monitoring_rule.account_taken_over_then_bought"}, (
        "each is named in an error but the one that is made of others"
    )


def test_what_is_deleted_between_export_and_plan_is_told_and_moved_out(tmp_path: Path) -> None:
    selection = some("monitors", "roles", "downtime_schedules")
    kept, out = tmp_path / "snapshot", tmp_path / "out"
    source = demo_org()
    reads = read_org(source, selection)
    snapshots.write(kept, reads, snapshot.Facts.now(API_URL))
    write(out, reads, selection)
    gone = "composite"
    shelf = source.store.shelf("/api/v1/monitor")
    id = next(i for i, s in shelf.items() if s.body["type"] == gone)
    del shelf[id]

    report = verify(out, Source(selection, reads, API_URL, kept), source, 1000, fix=False)
    failing = [v for v in report.resource_plans if not v.holds]
    assert [(v.kind, v.id) for v in failing] == [("monitors", id)]
    assert failing[0].error
    assert report.exit_code == 1

    fixed = verify(out, Source(selection, reads, API_URL, kept), source, 1000, fix=True)
    assert list(fixed.left_out) == [f"monitors/{id}"]
    assert fixed.exit_code == 0
    entries = json.loads((out / "ledger.json").read_text())["objects"]
    mine = next(e for e in entries if (e["kind"], e["id"]) == ("monitors", id))
    assert (mine["outcome"], mine["module"]) == (Outcome.EXPORTED.value, "unadoptable")
    assert "the provider can't adopt it" in mine["reason"]
