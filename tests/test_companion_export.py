"""Exports with and without the companion provider."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from exporter import companion
from exporter.items import WITHOUT_COMPANION
from exporter.kind import kinds
from exporter.ledger import Outcome
from exporter.proof import prove
from exporter.selection import select
from exporter.simulator import demo_org
from tests.companion import KINDS, OTHERS, cli_config
from tests.exporting import API_URL, demo_reads, files, write
from tests.terraform import NO_PROVIDER, environment, real_provider

NAMES = {k.name for k in KINDS if k.resource_type == kinds()[k.name].resource_type}
"""The kinds of which Datadog's provider has nothing."""


def test_without_it_the_roots_need_datadogs_alone(tmp_path: Path) -> None:
    written = write(tmp_path, demo_reads())
    texts = {p: t for p, t in files(tmp_path).items() if p.endswith(".tf")}
    assert not [p for p, t in texts.items() if "ddx" in t]
    out = [e for e in written.ledger.entries if e.kind in NAMES and e.reason == WITHOUT_COMPANION]
    assert {e.kind for e in out} == NAMES
    assert {e.outcome for e in out} == {Outcome.LEFT_OUT}
    assert companion.COMMAND in WITHOUT_COMPANION


def test_with_it_they_stand_in_the_same_modules(tmp_path: Path) -> None:
    written = write(tmp_path, demo_reads(), select(kinds(), companion=True))
    tree = files(tmp_path)
    for root in ("source", "destination"):
        assert 'provider "ddx" {\n  api_url = var.datadog_api_url\n}' in tree[f"{root}/main.tf"]
    for at in ("source/main.tf", "org/versions.tf"):
        assert f'source  = "{companion.SOURCE}"' in tree[at]
    assert "ddx" not in tree["unadoptable/versions.tf"]
    assert 'resource "ddx_notebook"' in tree["org/notebooks.tf"]
    assert "to = module.org.ddx_notebook." in tree["source/imports.tf"]
    assert not any(e.reason == WITHOUT_COMPANION for e in written.ledger.entries)
    assert json.loads(tree[".ddexport/run.json"])["companion"] is True
    failed = [e for e in written.ledger.entries if e.kind in NAMES and e.outcome is Outcome.FAILED]
    assert not failed


@pytest.mark.provider
def test_both_providers_adopt_the_demo_org(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    selection = select(kinds(), companion=True)
    write(tmp_path / "out", demo_reads(), selection)
    own = cli_config(tmp_path, beside=True)
    for name, value in environment(own).items():
        monkeypatch.setenv(name, value)
    reads = dict(demo_reads())
    proof = prove(tmp_path / "out", selection, reads, API_URL, demo_org(), None, 1000, fix=False)
    assert [(v.address, v.error or v.differences) for v in proof.verdicts if not v.holds] == []
    assert proof.whole == proof.summary, "the plan of source/ itself"
    assert proof.exit_code == 0
    types = {v.address.split(".")[0] for v in proof.verdicts}
    assert {k.resource_type for k in KINDS} - OTHERS.keys() <= types
