"""Objects that move between stacks: no plan destroys, and each is imported where it comes to."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.export import Source, write
from exporter.layout.stack_rules import StackRules, parsed, split
from exporter.model.record import KindRead, Record
from exporter.read.selection import select
from exporter.state.stored_state import load
from exporter.write.output_format import Form
from tests.support import ROOT
from tests.support.exports import API_URL
from tests.support.standin_provider import cli_config
from tests.support.terraform import run

BY_TEAM = split("tag:team")
TWO = parsed({"rules": [{"title": "a$", "stack": "first"}], "default": "second"})


def monitor(id: int, name: str, team: str) -> Record:
    options = {"thresholds": {"critical": 1}, "notify_no_data": False, "new_host_delay": 300}
    body: dict[str, Any] = {"id": id, "name": name, "type": "query alert", "query": "avg(x) > 1"}
    body |= {"message": "", "tags": [f"team:{team}"], "options": options, "restricted_roles": None}
    return Record("monitors", str(id), f"/api/v1/monitor/{id}", body, "")


def reads(**teams: str) -> dict[str, KindRead]:
    """Monitors of these names, each of a team."""
    records = [monitor(n, name, team) for n, (name, team) in enumerate(teams.items(), 1)]
    return {"monitors": KindRead("monitors", records)}


def exported(out: Path, found: Mapping[str, KindRead], rules: StackRules | None) -> None:
    selection = select(kinds(), ["monitors"])
    write(out, Source(selection, found, API_URL), Form(split=rules))


def file(out: Path, path: str) -> str:
    at = out / path
    return at.read_text() if at.exists() else ""


def imported(out: Path) -> dict[str, list[str]]:
    """The names of what each source imports, by stack."""
    return {
        root.parent.relative_to(out).as_posix(): re.findall(
            r"module\.org\.datadog_monitor\.(\w+)\n", file(root, "imports.tf")
        )
        for root in sorted((*out.glob("*/source"), *out.glob("source")))
    }


def forgotten(out: Path, root: str) -> list[str]:
    return re.findall(r"removed {\n  from = (\S+)\n", file(out, f"{root}/moved.tf"))


RELEASE = ROOT / "tests" / "support" / "releases" / "0.1.0" / "export"
ALL = {"a": "shop", "b": "shop", "c": "till"}


def test_an_export_like_the_last_one_moves_nothing(tmp_path: Path) -> None:
    exported(tmp_path, reads(**ALL), BY_TEAM)
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    exported(tmp_path, reads(**ALL), BY_TEAM)
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == before
    assert not list(tmp_path.rglob("moved.tf"))
    state = load(tmp_path)
    assert state.moves == {}
    assert set(state.places.values()) == {"shop/org", "till/org"}


def test_a_tag_that_changes_takes_its_object_to_another_stack_and_back(tmp_path: Path) -> None:
    exported(tmp_path, reads(**ALL), BY_TEAM)
    exported(tmp_path, reads(**ALL | {"b": "till"}), BY_TEAM)
    assert imported(tmp_path) == {"shop": ["a"], "till": ["b", "c"]}
    for root in ("source", "destination"):
        assert forgotten(tmp_path, f"shop/{root}") == ["module.org.datadog_monitor.b"]
        assert forgotten(tmp_path, f"till/{root}") == []
    stacks = json.loads(file(tmp_path, "stacks.json"))["stacks"]
    assert stacks["shop"]["forgets"] == ["source", "destination"]
    assert stacks["till"]["forgets"] == []

    exported(tmp_path, reads(**ALL), BY_TEAM)
    assert imported(tmp_path) == {"shop": ["a", "b"], "till": ["c"]}
    assert forgotten(tmp_path, "shop/source") == []
    assert forgotten(tmp_path, "till/source") == ["module.org.datadog_monitor.b"]


def test_a_rule_that_changes_leaves_a_stack_that_only_forgets(tmp_path: Path) -> None:
    exported(tmp_path, reads(**ALL), BY_TEAM)
    exported(tmp_path, reads(**ALL), TWO)
    assert imported(tmp_path) == {"first": ["a"], "second": ["b", "c"], "shop": [], "till": []}
    for root in ("shop/source", "till/source", "shop/destination", "till/destination"):
        assert forgotten(tmp_path, root) == ["module.org"], "all of it, whatever a state holds"
        assert "module " not in file(tmp_path, f"{root}/main.tf")
    assert not (tmp_path / "shop/org").exists()
    assert "Nothing stands in this stack any more" in file(tmp_path, "shop/README.md")


def test_an_export_is_split_and_put_together_again(tmp_path: Path) -> None:
    exported(tmp_path, reads(**ALL), None)
    exported(tmp_path, reads(**ALL), BY_TEAM)
    assert imported(tmp_path) == {".": [], "shop": ["a", "b"], "till": ["c"]}
    assert forgotten(tmp_path, "source") == forgotten(tmp_path, "destination") == ["module.org"]
    assert not (tmp_path / "org").exists()
    assert "The roots in `source/`, `destination/` only forget" in file(tmp_path, "README.md")

    exported(tmp_path, reads(**ALL), None)
    assert imported(tmp_path) == {".": ["a", "b", "c"], "shop": [], "till": []}
    assert forgotten(tmp_path, "source") == []
    assert (
        forgotten(tmp_path, "shop/source") == forgotten(tmp_path, "till/source") == ["module.org"]
    )
    assert not (tmp_path / "stacks.json").exists()
    assert "The roots in `shop/source/`, `shop/destination/`, `till/" in file(tmp_path, "README.md")


def test_an_export_of_an_earlier_release_is_split(tmp_path: Path) -> None:
    out = tmp_path / "out"
    shutil.copytree(RELEASE, out)
    exported(out, reads(**ALL), BY_TEAM)
    assert forgotten(out, "source") == ["module.adoptable", "module.guarded", "module.org"]
    assert forgotten(out, "destination") == ["module.adopted", "module.org"]
    assert imported(out) == {".": [], "shop": ["a", "b"], "till": ["c"]}


def test_what_is_gone_from_the_org_is_left_to_the_plan_of_its_stack(tmp_path: Path) -> None:
    exported(tmp_path, reads(**ALL), BY_TEAM)
    exported(tmp_path, reads(a="shop"), BY_TEAM)
    assert imported(tmp_path) == {"shop": ["a"]}
    assert not list(tmp_path.rglob("moved.tf"))


@pytest.mark.tofu
def test_a_destination_imports_what_adopt_finds_where_it_has_come_to(tmp_path: Path) -> None:
    out = tmp_path / "out"
    env = {"DD_API_KEY": "key", "DD_APP_KEY": "key"}
    env["TF_CLI_CONFIG_FILE"] = str(cli_config(tmp_path))
    exported(out, reads(**ALL), BY_TEAM)
    roots = [out / stack / "destination" for stack in ("shop", "till")]
    for root in roots:
        done = run(root, "init", env=env)
        done = run(root, "apply", "-auto-approve", env=env)
        assert done.returncode == 0, done.stdout[-1000:] + done.stderr
    exported(out, reads(**ALL | {"b": "till"}), BY_TEAM)
    state = load(out)
    state.adopted = {("monitors", str(n)): f"{n}" for n in (1, 2, 3)}
    selection = select(kinds(), ["monitors"])
    write(out, Source(selection, reads(**ALL | {"b": "till"}), API_URL), state=state)
    for root in roots:
        done = run(root, "apply", "-auto-approve", env=env)
        assert re.search(r" 0 added, \d+ changed, 0 destroyed\.", done.stdout), done.stdout
    held = [run(root, "state", "list", env=env).stdout.split() for root in roots]
    at = "module.org.datadog_monitor"
    assert held == [[f"{at}.a"], [f"{at}.b", f"{at}.c"]]


STEPS: dict[str, tuple[tuple[dict[str, str], StackRules | None], ...]] = {
    "a tag changes": ((ALL, BY_TEAM), (ALL | {"b": "till"}, BY_TEAM), (ALL, BY_TEAM)),
    "one stack becomes three": (
        (ALL, TWO),
        (ALL | {"b": "pay"}, BY_TEAM),
        (ALL, TWO),
    ),
    "an export is split and put together": ((ALL, None), (ALL, BY_TEAM), (ALL, None)),
    "a tag changes as an export is split": ((ALL, None), (ALL | {"a": "till"}, BY_TEAM)),
}


@pytest.mark.tofu
@pytest.mark.parametrize("steps", STEPS.values(), ids=STEPS)
def test_terraform_destroys_nothing(
    steps: tuple[tuple[dict[str, str], StackRules | None], ...], tmp_path: Path
) -> None:
    """Each root applied after each export, as Terraform sees it: in the end each object is in one
    source's state."""
    out = tmp_path / "out"
    env = {"DD_API_KEY": "key", "DD_APP_KEY": "key"}
    env["TF_CLI_CONFIG_FILE"] = str(cli_config(tmp_path))
    for teams, rules in steps:
        exported(out, reads(**teams), rules)
        held: list[str] = []
        for root in sorted((*out.glob("source"), *out.glob("*/source"))):
            for command in (("init",), ("apply", "-auto-approve")):
                done = run(root, *command, env=env)
                assert done.returncode == 0, done.stdout[-1000:] + done.stderr
            # The stand-in reads nothing of what it imports, so it is changed.
            assert re.search(r" 0 added, \d+ changed, 0 destroyed\.", done.stdout), done.stdout
            held += run(root, "state", "list", env=env).stdout.split()
        assert sorted(held) == [f"module.org.datadog_monitor.{name}" for name in sorted(teams)]
