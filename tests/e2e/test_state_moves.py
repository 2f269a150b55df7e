"""An export after another one: resources move, and none is destroyed that is still there."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from exporter.api.catalogue import kinds
from exporter.export import Source, write
from exporter.model.record import KindRead
from exporter.read.selection import select
from exporter.simulator import Org, demo_org
from exporter.simulator.engine.faults import Fault
from exporter.state.stored_state import load
from tests.support import cdktf
from tests.support.exports import API_URL, demo_reads, read_org
from tests.support.standin_provider import cli_config
from tests.support.terraform import run

DOWNTIME = ("downtime_schedules", "439ec99c-fee1-58a2-a8a3-2882aaf585f6")
NAMES = ("downtime_schedules", "teams")


def reads() -> dict[str, KindRead]:
    return {n: demo_reads()[n] for n in NAMES}


def without(kind: str, id: str, complete: bool = True) -> dict[str, KindRead]:
    """What is read once an object is gone, or once not all are read."""
    found = reads()
    records = [r for r in found[kind].records if r.id != id]
    return found | {kind: KindRead(kind, records, complete=complete, reason="")}


def exported(out: Path, of: Mapping[str, KindRead] | None = None, *include: str) -> None:
    selection = select(kinds(), list(of or NAMES), dangerous=include)
    write(out, Source(selection, dict(of or reads()), API_URL))


def address(out: Path, key: tuple[str, str]) -> str:
    found: str = json.loads((out / "addresses.json").read_text())[key[0]][key[1]]
    return found


def moved(out: Path, root: str) -> str:
    file = out / root / "moved.tf"
    return file.read_text() if file.exists() else ""


def test_an_export_like_the_last_one_moves_nothing(tmp_path: Path) -> None:
    exported(tmp_path)
    exported(tmp_path)
    assert moved(tmp_path, "source") == moved(tmp_path, "destination") == ""
    assert all(len(m) == 1 for stood in load(tmp_path).moves.values() for m in stood.values())


def test_what_comes_to_stand_in_another_module_is_moved_and_there_and_back(tmp_path: Path) -> None:
    exported(tmp_path, None, "downtime_schedules")
    exported(tmp_path)
    at = address(tmp_path, DOWNTIME)
    there = f"moved {{\n  from = module.org.{at}\n  to   = module.guarded.{at}\n}}\n"
    assert moved(tmp_path, "source") == there
    assert moved(tmp_path, "destination") == (
        f"removed {{\n  from = module.org.{at}\n\n  lifecycle {{\n    destroy = false\n  }}\n}}\n"
    )
    assert '">= 1.7"' in (tmp_path / "destination/main.tf").read_text()
    assert '">= 1.5"' in (tmp_path / "source/main.tf").read_text()

    exported(tmp_path)
    assert moved(tmp_path, "source") == there, "a state may be older than the last export"

    exported(tmp_path, None, "downtime_schedules")
    back = f"moved {{\n  from = module.guarded.{at}\n  to   = module.org.{at}\n}}\n"
    assert moved(tmp_path, "source") == back
    assert moved(tmp_path, "destination") == ""


@pytest.mark.parametrize("complete", [True, False])
def test_what_is_gone_is_left_to_the_plan_and_what_nobody_saw_is_kept(
    tmp_path: Path, complete: bool
) -> None:
    exported(tmp_path)
    at = address(tmp_path, DOWNTIME)
    exported(tmp_path, without(*DOWNTIME, complete=complete))
    kept = f"removed {{\n  from = module.guarded.{at}\n"
    assert moved(tmp_path, "source").startswith(kept) is not complete


def test_a_kind_that_is_not_exported_any_more_stays_in_both_orgs(tmp_path: Path) -> None:
    exported(tmp_path)
    objects = json.loads((tmp_path / "ledger.json").read_text())["objects"]
    teams = {
        f"module.org.{o['address']}" for o in objects if o.get("module") and o["kind"] == "teams"
    }
    exported(tmp_path, {n: r for n, r in reads().items() if n != "teams"})
    for root in ("source", "destination"):
        said = moved(tmp_path, root)
        assert set(re.findall(r"removed {\n  from = (.*)\n", said)) == teams
        assert not re.search(r"^moved", said, re.MULTILINE)


def test_an_app_forgets_what_a_stack_has_no_more(tmp_path: Path) -> None:
    """Its resources stand in the stack itself: none moves."""
    cdktf.write(tmp_path, reads(), select(kinds(), NAMES, dangerous=["downtime_schedules"]))
    cdktf.write(tmp_path, reads(), select(kinds(), NAMES))
    written = cdktf.synthesised(tmp_path)
    stacks = {n: written / n / "cdk.tf.json" for n in ("source", "destination")}
    wanted = {
        "source": None,
        "destination": [{"from": address(tmp_path, DOWNTIME), "lifecycle": {"destroy": False}}],
    }
    for name, file in stacks.items():
        stack = json.loads(file.read_text())
        assert "moved" not in stack
        assert stack.get("removed") == wanted[name]
        version = ">= 1.7" if wanted[name] else ">= 1.5"
        assert stack["terraform"]["required_version"] == version


def org_export(
    out: Path, org: Org, names: list[str], earlier: bool = True, exclude: Sequence[str] = ()
) -> dict[str, KindRead]:
    """Exports what is read of an org, as `ddexport org` does; gives what was read."""
    selection = select(kinds(), names, exclude)
    state = load(out)
    found = read_org(org, selection, earlier=state.present_ids() if earlier else None)
    write(out, Source(selection, found, API_URL), state=state)
    return found


def test_what_stands_below_parents_that_are_not_asked_for_any_more_stays(tmp_path: Path) -> None:
    """Else a narrower export would plan to open what the policies of the others restrict."""
    names = ["dashboards", "monitors", "restriction_policies"]
    org_export(tmp_path, demo_org(), names)
    policies = json.loads((tmp_path / "addresses.json").read_text())["restriction_policies"]
    of_monitors = {a for id, a in policies.items() if id.startswith("monitor:")}
    assert of_monitors
    found = org_export(tmp_path, demo_org(), names, exclude=["monitors"])
    assert found["restriction_policies"].complete
    forgotten = moved(tmp_path, "source")
    assert {a for a in of_monitors if f"module.org.{a}\n" in forgotten} == of_monitors


@pytest.mark.parametrize("earlier", [True, False])
def test_what_no_text_mentions_any_more_is_still_there(tmp_path: Path, earlier: bool) -> None:
    org = demo_org()
    names = ["monitors", "webhooks"]
    org_export(tmp_path, org, names)
    webhooks = json.loads((tmp_path / "addresses.json").read_text())["webhooks"]
    assert webhooks
    monitors = read_org(org, select(kinds(), names))["monitors"].records
    org.faults = [Fault(r"^/api/v1/monitor\?", status=200, body=[_silent(monitors[0].body)])]
    found = org_export(tmp_path, org, names, earlier)
    there = {r.id for r in found["webhooks"].records}
    assert (there == set(webhooks)) is earlier
    for id, address in webhooks.items():
        assert (f"module.org.{address}\n" in moved(tmp_path, "source")) is (id not in there)


def _silent(monitor: dict[str, object]) -> dict[str, object]:
    return {**monitor, "message": "nobody"}


def test_a_list_that_leaves_out_what_is_there_makes_no_plan_destroy_it(tmp_path: Path) -> None:
    """As when another object is deleted while its pages are read."""
    org = demo_org()
    org_export(tmp_path, org, ["monitors"])
    before = moved(tmp_path, "source"), (tmp_path / "org/monitors.tf").read_text()
    records = read_org(org, select(kinds(), ["monitors"]))["monitors"].records
    left = [r.body for r in records[1:]]
    org.faults = [Fault(r"^/api/v1/monitor\?", status=200, body=left)]
    org_export(tmp_path, org, ["monitors"])
    assert (moved(tmp_path, "source"), (tmp_path / "org/monitors.tf").read_text()) == before
    org.faults.append(Fault(rf"^/api/v1/monitor/{records[0].id}", status=503))
    found = org_export(tmp_path, org, ["monitors"])
    assert not found["monitors"].complete
    assert f"from = module.org.{address(tmp_path, ('monitors', records[0].id))}\n" in moved(
        tmp_path, "source"
    )
    org.faults[-1] = Fault(rf"^/api/v1/monitor/{records[0].id}", status=404)
    found = org_export(tmp_path, org, ["monitors"])
    assert found["monitors"].complete
    assert moved(tmp_path, "source") == "", "it is gone"


@pytest.mark.tofu
def test_terraform_destroys_nothing(tmp_path: Path) -> None:
    """A downtime that went to the destination and then began, and a kind that is asked for no
    more: both leave the state, as Terraform sees it."""
    out = tmp_path / "out"
    env = {
        "DD_API_KEY": "key",
        "DD_APP_KEY": "key",
        "TF_CLI_CONFIG_FILE": str(cli_config(tmp_path)),
    }
    exported(out, None, "downtime_schedules")
    root = out / "destination"
    for command in (("init",), ("apply", "-auto-approve")):
        done = run(root, *command, env=env)
        assert done.returncode == 0, done.stdout[-1000:] + done.stderr
    held = run(root, "state", "list", env=env).stdout.split()
    exported(out, {n: r for n, r in reads().items() if n != "teams"})
    teams = {a for a in held if ".datadog_team." in a}
    at = f"module.org.{address(out, DOWNTIME)}"
    assert teams and at in held
    done = run(root, "apply", "-auto-approve", env=env)
    assert done.returncode == 0, done.stdout[-1000:] + done.stderr
    assert " 0 destroyed" in done.stdout
    left = set(held) - set(run(root, "state", "list", env=env).stdout.split())
    assert left == {at, *teams}
