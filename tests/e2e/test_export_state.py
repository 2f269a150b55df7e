"""What an export remembers: damaged or lost, old or cut off, no plan destroys what is still there.

The source is applied with the stand-in for the provider, then exported over once what is remembered
is damaged; what Terraform plans then must destroy nothing and replace nothing.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import signal
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from exporter import export
from exporter.api.catalogue import kinds
from exporter.model.errors import OutputError
from exporter.model.record import KindRead
from exporter.read.selection import select
from exporter.read.snapshots import snapshot
from exporter.state import output_directory
from exporter.state.export_state import ADDRESSES, FIXES, FOUND, LEDGER, MOVES, RUN, VALIDATED
from exporter.state.repair import Fix
from exporter.state.replacement import MANIFEST
from exporter.state.stored_state import forgotten, load
from exporter.write import repairs
from exporter.write.formats import Format
from exporter.write.output_format import Form
from tests.support import ROOT, snapshots
from tests.support.damage import DAMAGES, damage
from tests.support.exports import API_URL, demo_reads, exported
from tests.support.standin_provider import cli_config
from tests.support.stopping import stopped
from tests.support.terraform import run

RELEASES = ROOT / "tests" / "support" / "releases"
NAMES = ("teams", "downtime_schedules", "logs_pipelines", "webhooks")
FEWER = ("downtime_schedules", "webhooks")
REMEMBERED = (ADDRESSES, LEDGER, MANIFEST, MOVES, FIXES, FOUND, RUN, VALIDATED)
MADE_AGAIN = (LEDGER, RUN, VALIDATED)


def reads(names: tuple[str, ...] = NAMES) -> dict[str, KindRead]:
    return {n: demo_reads()[n] for n in names}


def failing() -> dict[str, KindRead]:
    """What is read where teams stop after the first page."""
    few = demo_reads()["teams"]
    return reads() | {
        "teams": replace(few, records=few.records[:1], complete=False, reason="503 on page 2")
    }


READS: Mapping[str, Callable[[], dict[str, KindRead]]] = {
    "same": reads,
    "narrower": lambda: reads(FEWER),
    "failing": failing,
}


def history(out: Path) -> None:
    """Exports that leave something in each of the remembered files."""
    exported(out, reads(), "downtime_schedules")
    state = load(out)
    selection = select(kinds(), NAMES)
    made = export.translated(state, export.Source(selection, reads(), API_URL))
    keys = {address: key for key, address in made.addresses.items()}
    team = next(m for m in made.resources if m.kind == "teams")
    state.fixes[keys[team.resource.address]] = Fix(
        repairs.digest(team.resource), ignore=["description"], why="description: as it was read"
    )
    state.adopted |= {key: f"there-{key[1]}" for key in keys.values() if key[0] == "webhooks"}
    state.provider_answers.taken.add("0123456789abcdef")
    export.write(out, export.Source(selection, reads(), API_URL), state=state)


def tree(out: Path) -> dict[str, bytes]:
    return {
        file.relative_to(out).as_posix(): file.read_bytes()
        for file in sorted(out.rglob("*"))
        if file.is_file() and ".terraform" not in file.parts
    }


ENV = {"DD_API_KEY": "key", "DD_APP_KEY": "key"}


class Applied:
    """An export whose source was applied, and the plans of what comes of it."""

    def __init__(self, out: Path, scratch: Path) -> None:
        self.out = out
        self.env = {**ENV, "TF_CLI_CONFIG_FILE": str(cli_config(scratch))}
        self.planned: dict[str, str] = {}
        for command in (("init",), ("apply", "-auto-approve")):
            done = run(out / "source", *command, env=self.env)
            assert done.returncode == 0, done.stdout[-2000:] + done.stderr

    def plan(self, out: Path) -> str:
        """What Terraform plans in the source of an export; asked once for the same files."""
        text = [t for p, t in tree(out).items() if p.endswith((".tf", ".tfstate"))]
        known = hashlib.sha256(b"\0".join(text)).hexdigest()
        if known not in self.planned:
            for command in (("init",), ("plan",)):
                done = run(out / "source", *command, env=self.env)
                assert done.returncode == 0, done.stdout[-2000:] + done.stderr
            self.planned[known] = done.stdout
        return self.planned[known]

    def copy(self, to: Path) -> Path:
        shutil.copytree(self.out, to, symlinks=True)
        return to


@pytest.fixture(scope="module")
def applied(tmp_path_factory: pytest.TempPathFactory) -> Applied:
    scratch = tmp_path_factory.mktemp("applied")
    history(scratch / "out")
    return Applied(scratch / "out", scratch)


def harmless(plan: str) -> None:
    """The plan destroys nothing and replaces nothing."""
    counts = re.search(r"Plan: .*?(\d+) to destroy", plan)
    assert counts is None or counts[1] == "0", plan[-3000:]
    assert "must be replaced" not in plan
    assert "will be destroyed" not in plan


@pytest.mark.tofu
@pytest.mark.parametrize("path", REMEMBERED)
def test_whatever_is_damaged_nothing_is_destroyed(
    applied: Applied, path: str, tmp_path: Path
) -> None:
    stops, goes = [], []
    for how in DAMAGES:
        for which, read in READS.items():
            out = applied.copy(tmp_path / f"{how}-{which}")
            damage(out, path, how)
            left = tree(out)
            try:
                written = exported(out, read())
            except OutputError as e:
                assert "\n" not in str(e)
                assert Path(path).name in str(e)
                assert "version control" in str(e) or "newer ddexport" in str(e)
                assert tree(out) == left, "nothing is written"
                stops.append(how)
                continue
            goes.append(how)
            harmless(applied.plan(out))
            lost = path in MADE_AGAIN and how != "from the release before"
            assert written.made_again == ([path] if lost else [])
    if path in MADE_AGAIN:
        assert set(stops) <= {"of a newer release"}, "it is made again from the others"
    else:
        assert set(goes) == {"from the release before"}


@pytest.mark.tofu
@pytest.mark.parametrize("which", READS)
def test_an_untouched_memory_destroys_nothing(applied: Applied, which: str, tmp_path: Path) -> None:
    """The rows of the matrix above stand on this one; and a narrower export does forget."""
    out = applied.copy(tmp_path / "out")
    exported(out, READS[which]())
    plan = applied.plan(out)
    harmless(plan)
    assert ("will no longer be managed" in plan) is (which != "same")


def test_a_memory_that_is_older_than_the_files_has_the_ledger_for_a_witness(
    tmp_path: Path,
) -> None:
    """An addresses.json of the export before last is whole, and still lacks what was added."""
    exported(tmp_path, reads(FEWER))
    old = (tmp_path / ADDRESSES).read_text()
    exported(tmp_path, reads())
    teams = set(json.loads((tmp_path / ADDRESSES).read_text())["teams"].values())
    (tmp_path / ADDRESSES).write_text(old)
    exported(tmp_path, reads(FEWER))
    said = (tmp_path / "source/moved.tf").read_text()
    assert {f"module.org.{a}" for a in teams if f"module.org.{a}\n" in said}


def test_what_is_left_out_now_keeps_its_address(tmp_path: Path) -> None:
    exported(tmp_path, reads())
    teams = json.loads((tmp_path / ADDRESSES).read_text())["teams"]
    wanted = select(kinds(), NAMES, filters=["teams:name=^no such$"])
    export.write(tmp_path, export.Source(wanted, reads(), API_URL))
    assert json.loads((tmp_path / ADDRESSES).read_text())["teams"] == teams


def test_a_new_object_does_not_take_the_address_of_one_that_is_gone(tmp_path: Path) -> None:
    """A state still holds the old one there: it would be planned to be created."""
    exported(tmp_path, reads())
    found = reads()
    old = found["teams"].records[0]
    before = json.loads((tmp_path / ADDRESSES).read_text())["teams"][old.id]
    body = {**old.body, "id": "11111111-2222-3333-4444-555555555555"}
    new = replace(old, id=body["id"], body=body)
    found["teams"] = replace(found["teams"], records=[new, *found["teams"].records[1:]])
    for _ in range(2):
        exported(tmp_path, found)
        addresses = json.loads((tmp_path / ADDRESSES).read_text())["teams"]
        assert addresses[old.id] == before
        assert addresses[new.id] == f"{before}_2"
        assert not (tmp_path / "source/moved.tf").exists()


def test_what_a_destination_adopted_and_lacks_now_is_forgotten_there(tmp_path: Path) -> None:
    """Integration pipelines: the destination's plan must not destroy the one it has."""
    exported(tmp_path, reads())
    state = load(tmp_path)
    key = next(k for k in state.addresses if k[0] == "logs_pipelines")
    state.adopted[key] = "there"
    export.write(tmp_path, export.Source(select(kinds(), NAMES), reads(), API_URL), state=state)
    assert (tmp_path / "adopted/logs_pipelines.tf").exists()
    state = load(tmp_path)
    state.adopted.clear()
    export.write(tmp_path, export.Source(select(kinds(), NAMES), reads(), API_URL), state=state)
    at = f"removed {{\n  from = module.adopted.{state.addresses[key]}\n"
    assert at in (tmp_path / "destination/moved.tf").read_text()
    assert not (tmp_path / "source/moved.tf").exists()


@pytest.mark.parametrize("left", ["source/terraform.tfstate", "destination/.terraform.lock.hcl"])
def test_a_state_without_its_export_is_not_exported_over(tmp_path: Path, left: str) -> None:
    (tmp_path / left).parent.mkdir()
    (tmp_path / left).write_text("{}")
    with pytest.raises(OutputError, match=rf"files\.json is missing, though {left} is left"):
        load(tmp_path)
    assert forgotten(tmp_path).addresses == {}


def test_to_forget_is_to_begin_anew(tmp_path: Path) -> None:
    """Also where nobody knows any more which files were an export's."""
    exported(tmp_path, reads())
    (tmp_path / MANIFEST).write_text("")
    (tmp_path / "org" / "own.tf").write_text("the user's")
    state = forgotten(tmp_path)
    export.check(tmp_path, state, Form())
    wanted = select(kinds(), ["roles"])
    found = {n: demo_reads()[n] for n in wanted.kinds}
    export.write(tmp_path, export.Source(wanted, found, API_URL), state=state)
    assert set(json.loads((tmp_path / ADDRESSES).read_text())) == {"roles"}
    assert not (tmp_path / "org/teams.tf").exists()
    assert (tmp_path / "org/own.tf").read_text() == "the user's"
    assert not (tmp_path / "source/moved.tf").exists()


def test_one_form_is_not_written_over_the_other(tmp_path: Path) -> None:
    exported(tmp_path, reads())
    with pytest.raises(OutputError, match=r"holds an export as hcl.*--format hcl, or --forget"):
        export.check(tmp_path, load(tmp_path), Form(Format.CDKTF))


KILLED = """
from functools import partial
from pathlib import Path
from exporter.read.snapshots import snapshot
from tests.support.exports import exported

of, _ = snapshot.load(Path({!r}))

def prepared(out):
    return partial(exported, out, of)
"""
"""An export of a snapshot over what a directory has."""


@pytest.mark.tofu
@pytest.mark.parametrize("part", range(4))
def test_killed_at_any_step_the_next_export_and_its_plan_are_right(
    applied: Applied, part: int, tmp_path: Path
) -> None:
    held = tmp_path / "snapshot"
    snapshots.write(held, READS["narrower"](), snapshot.Facts.now(API_URL))
    program, whole = KILLED.format(str(held)), applied.copy(tmp_path / "whole")
    [(_, steps)] = stopped(program, whole, [(whole, 0, 0)])
    assert steps is not None
    assert steps > 40
    wanted: dict[str, list[dict[str, bytes]]] = {"same": [], "narrower": []}
    for which, trees in wanted.items():
        for ended in (False, True):
            out = applied.copy(tmp_path / f"{which}-{ended}")
            if ended:
                exported(out, READS["narrower"]())
            exported(out, READS[which]())
            trees.append(tree(out))
    ats = range(part * 5 + 1, steps, 20)
    outs = {at: applied.copy(tmp_path / "cut" / str(at)) for at in ats}
    ends = stopped(program, tmp_path / "cut", [(outs[at], at, signal.SIGKILL) for at in ats])
    assert ends == [(signal.SIGKILL, None)] * len(ats)
    for at, out in outs.items():
        which = "same" if at % 2 else "narrower"
        exported(out, READS[which]())
        harmless(applied.plan(out))
        assert tree(out) in wanted[which], "as if it had not begun, or had ended"


@pytest.mark.parametrize("release", sorted(p.name for p in RELEASES.iterdir()))
@pytest.mark.parametrize("which", ["same", "narrower"])
@pytest.mark.tofu
def test_the_export_of_an_earlier_release_is_exported_over(
    release: str, which: str, tmp_path: Path
) -> None:
    shutil.copytree(RELEASES / release, tmp_path / "of")
    out = tmp_path / "of" / "export"
    was = Applied(out, tmp_path)
    found, facts = snapshot.load(tmp_path / "of" / "snapshot")
    names = ["teams", "downtime_schedules", "logs_pipelines", "roles", "monitors"]
    wanted = select(kinds(), names if which == "same" else names[1:3])
    of = {n: found[n] for n in wanted.kinds}
    state = load(out)
    assert set(state.addresses) >= {("webhooks", "audit-sink"), ("webhooks", "kestrel-pager")}
    assert state.fixes
    assert len(state.adopted) == 3
    export.write(out, export.Source(wanted, of, f"{facts.api_url}/"), state=state)
    harmless(was.plan(out))
    said = (out / "source/moved.tf").read_text()
    assert "removed {\n  from = module.org.datadog_webhook.audit_sink\n" in said
    there = "datadog_downtime_schedule.service_sandbox_and_not_env_prod"
    assert f"from = module.org.{there}\n  to   = module.guarded.{there}\n" in said
    first = output_directory.manifest(out)
    exported_again = {**tree(out)}
    export.write(out, export.Source(wanted, of, f"{facts.api_url}/"))
    assert output_directory.manifest(out) == first
    assert tree(out) == exported_again
