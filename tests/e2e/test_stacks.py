"""An org in stacks under Datadog's own provider and the companion: each source root adopts its part
of the org, and destinations applied in the order of stacks.json make the whole."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.export import Source, write
from exporter.layout.stack_rules import split
from exporter.model.record import KindRead
from exporter.read.selection import select
from exporter.simulator import demo_org, fresh_org, serve
from exporter.verify.plan_report import verify
from exporter.write.output_format import Form
from tests.support import roundtrip
from tests.support.companion import cli_config
from tests.support.exports import API_URL, read_org
from tests.support.roundtrip import KEYS, connect, managed, terraform
from tests.support.terraform import NO_PROVIDER, real_provider

# In one process, for its fixtures take minutes.
pytestmark = [pytest.mark.provider, pytest.mark.xdist_group("stacks")]
SELECTION = select(kinds(), companion=True)


@cache
def demo() -> Mapping[str, KindRead]:
    """What is read of the demo org; not to be changed."""
    return read_org(demo_org(), SELECTION)


@pytest.fixture(scope="module")
def env(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    return {**KEYS, **cli_config(tmp_path_factory.mktemp("companion"), beside=True)}


@pytest.fixture(scope="module", params=["area", "tag:team"])
def out(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    at = tmp_path_factory.mktemp("stacks") / "out"
    write(at, Source(SELECTION, demo(), API_URL), Form(split=split(request.param)))
    return at


def order(out: Path) -> list[str]:
    found: list[str] = json.loads((out / "stacks.json").read_text())["order"]
    return found


def test_the_sources_together_adopt_what_one_would_and_nothing_else(
    out: Path, env: dict[str, str], tmp_path: Path
) -> None:
    write(tmp_path, Source(SELECTION, demo(), API_URL))
    entries = json.loads((tmp_path / "ledger.json").read_text())["objects"]
    places = ("org", "adoptable", "guarded")
    wanted = Counter(e["address"] for e in entries if e.get("module") in places)
    found: Counter[str] = Counter()
    with serve(demo_org()) as served:
        at = {**env, "TF_VAR_datadog_api_url": f"{served.url}/"}
        for root in sorted(out.glob("*/source")):
            terraform(root, "init", env=at)
            terraform(root, "plan", "-out=it.tfplan", env=at)
            plan = json.loads(terraform(root, "show", "-json", "it.tfplan", env=at))
            for change in plan["resource_changes"]:
                if change["mode"] == "managed":
                    assert change["change"]["actions"] == ["no-op"], change["address"]
                    assert change["change"]["importing"]
                    found[change["address"].split(".", 2)[2]] += 1
    assert found == wanted


def test_the_destinations_make_an_empty_org_like_it_in_their_order(
    out: Path, env: dict[str, str]
) -> None:
    org = fresh_org()
    connect(org)
    held: dict[str, dict[str, Any]] = {}
    with serve(org) as served:
        for stack, at in _roots(out, env, served.url):
            terraform(stack, "init", env=at)
            terraform(stack, "apply", "-auto-approve", env=at)
            found = managed(stack, at)
            assert not found.keys() & held.keys()
            held |= found
        for stack, at in _roots(out, env, served.url):
            said = terraform(stack, "plan", "-detailed-exitcode", env=at)
            assert "No changes. Your infrastructure matches the configuration." in said
    entries = json.loads((out / "ledger.json").read_text())["objects"]
    created = [e for e in entries if e.get("module", "").endswith(("/org", "/unadoptable"))]
    assert held.keys() == {e["address"] for e in created}
    assert org.unknown == {}


def _roots(out: Path, env: Mapping[str, str], url: str) -> Iterator[tuple[Path, dict[str, str]]]:
    for stack in order(out):
        root = out / stack / "destination"
        yield root, {**roundtrip.settings(root, url), **env}


def test_verify_plans_each_source_and_adds_them_up(env: dict[str, str], tmp_path: Path) -> None:
    selection = select(kinds(), ["monitors", "webhooks", "teams"])
    found = {kind: demo()[kind] for kind in selection.kinds}
    write(tmp_path, Source(selection, found, API_URL), Form(split=split("area")))
    report = verify(tmp_path, Source(selection, found, API_URL), demo_org(), 1000, fix=False)
    assert report.exit_code == 0, report.as_text()
    assert report.whole == report.summary
    assert report.summary.startswith(f"{len(report.resource_plans)} to import, 0 to add, 0 to")
    assert len(report.resource_plans) > 15
