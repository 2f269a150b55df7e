"""Which files an export has: one a kind, several where it would be large, or one an object."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from exporter import export
from exporter.api.catalogue import kinds
from exporter.model.errors import OutputError
from exporter.model.record import KindRead, Record
from exporter.read.selection import select
from exporter.state.export_state import RUN
from exporter.state.stored_state import load
from exporter.write import file_split
from exporter.write.formats import FilePer, Format
from exporter.write.output_format import Form
from tests.support import cdktf
from tests.support.exports import API_URL, asked, demo_reads, files
from tests.support.standin_provider import cli_config
from tests.support.terraform import run

NAMES = ["monitors", "roles", "teams", "users", "webhooks"]
OBJECT = Form(file_per=FilePer.OBJECT)


def written(
    out: Path,
    form: Form | None = None,
    reads: Mapping[str, KindRead] | None = None,
    names: Collection[str] = NAMES,
) -> dict[str, str]:
    """The files of an export into a directory, without those about the export."""
    of = reads or demo_reads()
    selection = select(kinds(), list(names))
    found = {name: of.get(name) or KindRead(name) for name in selection.kinds}
    export.write(out, export.Source(selection, found, API_URL), form=form, state=load(out))
    return {path: text for path, text in files(out).items() if path.endswith((".tf", ".py"))}


def blocks(text: str) -> list[str]:
    return re.findall(r'^resource "\w+" "(\w+)"', text, re.MULTILINE)


def resources(tree: Mapping[str, str]) -> dict[str, list[str]]:
    """The resources of the module org, by file."""
    return {path: found for path, text in tree.items() if (found := blocks(text))}


def monitors(count: int, first: int = 1) -> dict[str, KindRead]:
    """An org of monitors alone."""
    records = [
        Record(
            "monitors",
            str(n),
            "/api/v1/monitor",
            {
                "id": n,
                "name": f"{'disk' if n % 3 else 'cpu'} of service {n}",
                "type": "metric alert",
                "query": "avg(last_5m):avg:system.cpu.user{*} > 90",
                "message": "m" * 200,
            },
        )
        for n in range(first, first + count)
    ]
    return {"monitors": KindRead("monitors", records)}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files hold little."""
    monkeypatch.setattr(file_split, "LIMIT", 10_000)


def test_a_file_an_object_and_back(tmp_path: Path) -> None:
    out, other = tmp_path / "out", tmp_path / "other"
    by_kind = written(out)
    own = out / "org/monitors.own.tf"
    own.write_text("# the user's\n")
    by_object = written(out, OBJECT)
    ours = {path: text for path, text in by_object.items() if text != own.read_text()}
    found = resources({p: t for p, t in ours.items() if p.startswith("org/")})
    for path, names in found.items():
        if "_override.tf" not in path:
            assert path.split(".")[1] == names[0].replace("disk_override", "disk-override")
            assert len(names) == 1, path
    assert "org/monitors.tf" not in by_object
    assert "a file each" in (out / "README.md").read_text()
    assert ours == written(other, OBJECT), "as if there had been no other"
    assert ours == {p: t for p, t in written(out).items() if p in ours}, "the form is remembered"
    assert json.loads((out / RUN).read_text())["files"] == "object"
    assert {p for p, _ in written(out, Form()).items() if "own" not in p} == set(by_kind)
    assert own.read_text() == "# the user's\n"
    assert "files" not in json.loads((out / RUN).read_text())


def test_a_file_of_a_users_in_the_way_is_told(tmp_path: Path) -> None:
    before = written(tmp_path)
    name = blocks(before["org/teams.tf"])[0]
    (tmp_path / f"org/teams.{name}.tf").write_text("# the user's\n")
    there = files(tmp_path)
    with pytest.raises(OutputError, match=rf"teams\.{name}\.tf is in the way"):
        written(tmp_path, OBJECT)
    assert files(tmp_path) == there


def test_an_object_that_is_called_an_override(tmp_path: Path) -> None:
    of = monitors(1)
    of["monitors"].records[0].body["name"] = "Disk override"
    tree = written(tmp_path, OBJECT, of, ["monitors"])
    assert resources(tree)["org/monitors.disk-override.tf"] == ["disk_override"]


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("format", Format)
def test_a_large_file_is_split_and_stays_so(format: Format, tmp_path: Path) -> None:
    form = Form(format)
    before = written(tmp_path, form, monitors(60), ["monitors"])
    split = {path for path in before if re.search(r"org/monitors(\.|__)\w+\.(tf|py)$", path)}
    assert len(split) > 3
    assert max(len(before[path]) for path in split) < 12_000
    assert re.search(r"Split by .*`(stacks/)?org/monitors(\.|__)\*\.", files(tmp_path)["README.md"])
    of = monitors(60)["monitors"].records
    fewer = {"monitors": KindRead("monitors", [r for r in of if int(r.id) not in (7, 31)])}
    after = written(tmp_path, form, fewer, ["monitors"])
    changed = {path for path in split if before[path] != after[path]}
    assert len(changed) <= 2
    assert set(after) == set(before)
    assert written(tmp_path, form, monitors(60), ["monitors"]) == before


@pytest.mark.usefixtures("small")
def test_what_shrinks_to_little_is_one_file_again(tmp_path: Path) -> None:
    written(tmp_path, None, monitors(60), ["monitors"])
    tree = written(tmp_path, None, monitors(4), ["monitors"])
    assert set(resources(tree)) == {"org/monitors.tf", "destination/org/monitors.tf"}


@pytest.mark.usefixtures("small")
def test_an_export_that_was_by_object_leaves_no_letters(tmp_path: Path) -> None:
    fresh = written(tmp_path / "fresh", None, monitors(60), ["monitors"])
    written(tmp_path / "out", OBJECT, monitors(60), ["monitors"])
    assert written(tmp_path / "out", Form(), monitors(60), ["monitors"]) == fresh


@pytest.mark.usefixtures("small")
def test_every_large_file_is_split_and_nothing_is_lost(tmp_path: Path) -> None:
    """Variables, outputs, lookups, imports and what is left alone, too."""
    names = list(demo_reads())
    tree = written(tmp_path, None, None, names)
    found = {path.partition(".")[0] for path in tree if re.search(r"\.\w+\.tf$", path)}
    assert {"org/users", "org/variables", "org/source", "source/imports"} <= found
    assert "destination/variables" in found

    def all_blocks(of: Mapping[str, str], root: str) -> list[str]:
        text = "\n".join(t for p, t in of.items() if p.startswith(f"{root}/") and p.count("/") == 1)
        return sorted(re.findall(r"^\w+ [^\n{]*\{.*?^\}", text, re.MULTILINE | re.DOTALL))

    whole = written_whole(tmp_path / "whole", names)
    for root in ("org", "source", "destination", "adoptable", "guarded", "unadoptable"):
        assert all_blocks(tree, root) == all_blocks(whole, root)


def written_whole(out: Path, names: Collection[str]) -> dict[str, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file_split, "LIMIT", 10**9)
        return written(out, None, None, names)


@pytest.mark.tofu
@pytest.mark.parametrize("file_per", FilePer)
def test_terraform_plans_it(
    file_per: FilePer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_split, "LIMIT", 10_000)
    out = tmp_path / "out"
    written(out, Form(file_per=file_per))
    (tmp_path / "standin").mkdir()
    config = cli_config(tmp_path / "standin")
    example = (out / "destination/terraform.tfvars.example").read_text()
    secrets = set(re.findall(r'^(\w+) *= "', example, re.MULTILINE)) - {"datadog_api_url"}
    env = {"TF_CLI_CONFIG_FILE": str(config), "DD_API_KEY": "key", "DD_APP_KEY": "key"}
    env |= {f"TF_VAR_{name}": asked(name) for name in secrets}
    done = run(out, "fmt", "-check", "-recursive", env={})
    assert done.stdout == ""
    for root, said in (("source", "to import"), ("destination", "to add")):
        for args in (["init"], ["validate"], ["plan"]):
            done = run(out / root, *args, env=env)
            assert done.returncode == 0, done.stdout[-1000:] + done.stderr
        count = len(blocks("\n".join(written_of(out, root))))
        assert f"{count} {said}" in done.stdout


def written_of(out: Path, root: str) -> list[str]:
    """The texts of the resources that a root has."""
    modules = re.findall(r'source += "(\.\.?/\w+)"', (out / root / "main.tf").read_text())
    at = (p for m in modules for p in (out / root / m).glob("*.tf"))
    return [p.read_text() for p in at if not p.name.endswith("_override.tf")]


@pytest.mark.parametrize("file_per", FilePer)
def test_a_split_app_is_the_same_to_terraform(
    file_per: FilePer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cdktf.need()
    form = Form(Format.CDKTF)
    written(tmp_path / "whole", form)
    monkeypatch.setattr(file_split, "LIMIT", 10_000)
    app = tmp_path / "app"
    tree = written(app, replace(form, file_per=file_per))
    assert len([path for path in tree if path.startswith("stacks/org/monitors__")]) > 3
    for command in (
        ["ruff", "check", "--no-cache", "--isolated"],
        ["ruff", "format", "--check", "--no-cache", "--isolated"],
        ["mypy", "--strict", "--cache-dir", str(tmp_path / "cache")],
    ):
        done = cdktf.python(app, "-m", *command, ".")
        assert done.returncode == 0, done.stdout + done.stderr
    one, other = (cdktf.synthesised(tmp_path / at) for at in ("whole", "app"))
    for root in ("source", "destination"):
        a, b = (json.loads((at / root / "cdk.tf.json").read_text()) for at in (one, other))
        for stack in (a, b):
            stack.get("import", []).sort(key=lambda i: i["to"])
        assert a == b
