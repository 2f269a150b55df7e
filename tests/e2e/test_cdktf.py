"""The demo org's export as a CDKTF app: the same resources as in HCL, and Python to keep."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.model.record import KindRead
from exporter.read.selection import Selection, select
from exporter.state.export_state import ADDRESSES, LEDGER
from exporter.write.cdktf_module import RESERVED
from tests.support import cdktf, exports
from tests.support.exports import asked, demo_reads, files
from tests.support.roundtrip import blocks
from tests.support.standin_provider import cli_config
from tests.support.terraform import run

# In one process, for its fixtures are whole exports.
pytestmark = pytest.mark.xdist_group("cdktf")

KEYS = {"DD_API_KEY": "key", "DD_APP_KEY": "key"}
PARAMETRIZED = ["handles", "accounts", "tag:team"]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The export as an app, not to be changed."""
    out = tmp_path_factory.mktemp("cdktf") / "app"
    cdktf.write(out, demo_reads())
    return out


@pytest.fixture(scope="module")
def stacks(app: Path) -> Path:
    """What the app synthesises, not to be changed."""
    return cdktf.synthesised(app)


@pytest.fixture(scope="module")
def hcl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same export in HCL, not to be changed."""
    out = tmp_path_factory.mktemp("hcl") / "export"
    exports.write(out, demo_reads())
    return out


@pytest.fixture(scope="module")
def standin(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment in which the stand-in is the provider."""
    return {"TF_CLI_CONFIG_FILE": str(cli_config(tmp_path_factory.mktemp("standin"))), **KEYS}


@dataclass(frozen=True, slots=True)
class Few:
    """Teams and their links alone."""

    selection: Selection
    reads: dict[str, KindRead]


@pytest.fixture
def few() -> Few:
    selection = select(kinds(), ["team_links", "teams"])
    return Few(selection, {k: demo_reads()[k] for k in selection.kinds})


def test_the_files_about_the_export_are_the_same(app: Path, hcl: Path) -> None:
    for name in (LEDGER, ADDRESSES):
        assert (app / name).read_text() == (hcl / name).read_text()
    example = "destination/terraform.tfvars.example"
    assert (app / "stacks" / example).read_text() == (hcl / example).read_text()
    assert "archived CDKTF" in (app / "README.md").read_text()


def test_it_is_python_in_its_usual_form(app: Path) -> None:
    for command in (["check", "--no-cache"], ["format", "--check", "--no-cache"]):
        done = cdktf.python(app, "-m", "ruff", *command, "--isolated", ".")
        assert done.returncode == 0, done.stdout + done.stderr


def test_its_references_are_what_mypy_knows(app: Path, tmp_path: Path) -> None:
    cdktf.need()
    arguments = ["-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "main.py"]
    done = cdktf.python(app, *arguments)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_reference_that_leads_nowhere_is_an_error_of_mypy(few: Few, tmp_path: Path) -> None:
    cdktf.need()
    cdktf.write(tmp_path, few.reads, few.selection)
    links = tmp_path / "stacks/org/team_links.py"
    links.write_text(links.read_text().replace("self.org.teams.checkout.id", "self.org.teams.x.id"))
    done = cdktf.python(tmp_path, "-m", "mypy", "--strict", "--cache-dir=cache", "main.py")
    assert '"Teams" has no attribute "x"' in done.stdout


def test_a_slip_in_what_is_adopted_is_told(few: Few, tmp_path: Path) -> None:
    cdktf.need()
    cdktf.write(tmp_path, few.reads, few.selection)
    teams = tmp_path / "stacks/org/teams.py"
    before = teams.read_text()
    teams.write_text(before.replace("def checkout(", "def till("))
    said = cdktf.python(tmp_path, "main.py").stderr
    assert "ValueError: no such resource to adopt: datadog_team.checkout" in said
    named = '@resource("datadog_team", "checkout")\n    def till('
    teams.write_text(
        before
        + before[before.index("    @resource") :].replace(
            '@resource("datadog_team")\n    def checkout(', named
        )
    )
    said = cdktf.python(tmp_path, "main.py").stderr
    assert "ValueError: datadog_team.checkout is declared twice" in said


@pytest.mark.parametrize("package", ["cdktf", "cdktn"])
def test_no_resource_takes_a_name_of_the_package(package: str) -> None:
    cdktf.need(package)
    element = import_module(package).TerraformElement
    assert {n for n in dir(element) if not n.startswith("_")} <= RESERVED


def test_it_names_no_package_but_the_one_asked_for(few: Few, tmp_path: Path) -> None:
    cdktf.write(tmp_path, few.reads, few.selection, package="cdktn")
    for name, text in files(tmp_path).items():
        if not name.startswith(("README.md", "cdktf.json", ".ddexport")):
            assert not re.search(r"(import|from) cdktf|cdktf==", text), name


def test_the_form_is_remembered(few: Few, tmp_path: Path) -> None:
    cdktf.write(tmp_path, few.reads, few.selection, package="cdktn")
    before = files(tmp_path)
    exports.write(tmp_path, few.reads, few.selection)
    assert files(tmp_path) == before


def test_the_fork_writes_the_same(stacks: Path, tmp_path: Path) -> None:
    cdktf.write(tmp_path, demo_reads(), package="cdktn")
    other = cdktf.synthesised(tmp_path, "cdktn")
    for stack in ("source", "destination"):
        assert stack_of(stacks / stack) == stack_of(other / stack)


def stack_of(root: Path) -> dict[str, Any]:
    stack: dict[str, Any] = json.loads((root / "cdk.tf.json").read_text())
    del stack["//"]  # Names the release that wrote it.
    return stack


@pytest.mark.parametrize("root", ["source", "destination"])
def test_what_stands_around_the_resources_is_the_same(root: str, stacks: Path, hcl: Path) -> None:
    """Import ids, ignored changes, data sources, variables: what a plan's values don't show."""
    stack = stack_of(stacks / root)
    modules = re.findall(r'source += "(\.\.?/\w+)"', (hcl / root / "main.tf").read_text())
    there = {h: lines for m in modules for h, lines in blocks(hcl / root / m).items()}
    resources = {h: lines for h, lines in there.items() if h.startswith("resource ")}
    found = {
        f'resource "{type}" "{name}"': arguments
        for type, of_type in stack["resource"].items()
        for name, arguments in of_type.items()
    }
    assert len(found) > 500
    assert found.keys() == resources.keys()
    ignored = {
        header: "lifecycle.ignore_changes = " + (left if left == "all" else f"[{', '.join(left)}]")
        for header, a in found.items()
        if (left := a.get("lifecycle", {}).get("ignore_changes"))
    }
    lines = {h: [x for x in ls if "ignore_changes" in x] for h, ls in resources.items()}
    assert {h: [line] for h, line in ignored.items()} == {h: x for h, x in lines.items() if x}
    assert len(ignored) > 50 if root == "source" else not ignored

    data = {f'data "{t}" "{n}"' for t, of_type in stack["data"].items() for n in of_type}
    lookups = (hcl / root / m / "lookups.tf" for m in modules)
    read = "".join(file.read_text() for file in lookups if file.exists())
    assert data == set(re.findall(r"^(data [^{]*) \{", read, re.MULTILINE))
    assert set(stack["locals"]) == set(re.findall(r"^  (\w+) += try\(", read, re.MULTILINE))
    text = (hcl / root / "variables.tf").read_text()
    declared = re.findall(r'variable "(\w+)" \{\n(.*?)^\}', text, re.M | re.S)
    variables = {name: "sensitive" in body for name, body in declared}
    assert {n: v.get("sensitive", False) for n, v in stack["variable"].items()} == variables
    imports = hcl / root / "imports.tf"
    text = imports.read_text() if imports.exists() else ""
    ids = re.findall(r'to = module\.\w+\.(\S+)\n  id = "(.*)"\n', text)
    assert {i["to"]: i["id"] for i in stack.get("import", [])} == {
        to: json.loads(f'"{id}"') for to, id in ids
    }


@pytest.mark.tofu
def test_the_source_is_adopted_alike(
    stacks: Path, hcl: Path, standin: dict[str, str], tmp_path: Path
) -> None:
    """Each resource comes to the same, with its references, which are import ids here."""
    wanted = changes(hcl / "source", standin)
    found = changes(copied(stacks / "source", tmp_path), standin)
    assert len(wanted) > 500
    assert sorted(found) == sorted(wanted)
    for address, change in wanted.items():
        assert found[address] == change, address


@pytest.mark.tofu
def test_the_destination_is_created_alike(tmp_path: Path, standin: dict[str, str]) -> None:
    """The same where variables are given, and where ids come to be only as Terraform runs.

    What the stand-in makes up for a resource follows from its arguments: where a reference led to
    another resource, the values would differ.
    """
    cdktf.need()
    wanted = select(kinds(), parametrize=PARAMETRIZED)
    exports.write(tmp_path / "hcl", demo_reads(), wanted)
    cdktf.write(tmp_path / "app", demo_reads(), wanted)
    example = (tmp_path / "hcl/destination/terraform.tfvars.example").read_text()
    given = "".join(filled(example))
    created = []
    for root in (
        tmp_path / "hcl/destination",
        cdktf.synthesised(tmp_path / "app") / "destination",
    ):
        (root / "terraform.tfvars").write_text(given)
        terraform(root, "init", env=standin)
        terraform(root, "apply", "-auto-approve", env=standin)
        shown = json.loads(terraform(root, "show", "-json", env=standin))
        created.append({bare(r["address"]): r["values"] for r in resources(shown["values"])})
    assert len(created[0]) > 500
    assert "other-" in json.dumps(created[0]), "a map of texts is looked into"
    assert sorted(created[1]) == sorted(created[0])
    for address, values in created[0].items():
        assert created[1][address] == values, address


def filled(example: str) -> Iterator[str]:
    """Another text for each variable and for each member of a map."""
    for line in example.splitlines(keepends=True):
        if line.startswith("datadog_api_url"):
            continue
        if line.startswith("  "):
            yield re.sub(r'= "([^"]*)"$', r'= "other-\1"', line)
        else:
            yield re.sub(r'^(\w+) = ""$', lambda m: f'{m[1]} = "{asked(m[1])}"', line)


def copied(root: Path, to: Path) -> Path:
    """A stack in a place of its own: Terraform keeps there which provider it runs."""
    place = to / "cdktf.out" / "stacks" / root.name
    shutil.copytree(root, place, ignore=shutil.ignore_patterns(".terraform*"))
    return place


def terraform(root: Path, *args: str, env: dict[str, str]) -> str:
    done = run(root, *args, env=env)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return done.stdout


def changes(root: Path, env: dict[str, str]) -> dict[str, Any]:
    """What a plan would do with each resource: address without its module -> change."""
    terraform(root, "init", env=env)
    terraform(root, "plan", "-out=file.tfplan", env=env)
    shown = json.loads(terraform(root, "show", "-json", "file.tfplan", env=env))
    # What is sensitive differs: a placeholder that passes through no variable isn't.
    return {
        bare(c["address"]): {k: v for k, v in c["change"].items() if k != "after_sensitive"}
        for c in shown["resource_changes"]
    }


def resources(module: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The resources of a state, modules within modules."""
    for key in ("root_module", "child_modules"):
        inner = module.get(key, [])
        for m in inner if isinstance(inner, list) else [inner]:
            yield from resources(m)
    yield from module.get("resources", ())


def bare(address: str) -> str:
    return re.sub(r"^module\.\w+\.", "", address)
