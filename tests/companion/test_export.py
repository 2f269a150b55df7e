"""Exports with and without the companion provider."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from exporter.api.catalogue import kinds
from exporter.export import Source
from exporter.model.ledger import Outcome
from exporter.model.record import KindRead
from exporter.read.selection import Selection, select
from exporter.simulator import demo_org
from exporter.terraform import companion_install
from exporter.translate.objects import WITHOUT_COMPANION
from exporter.translate.pipeline import translate
from exporter.verify.plan_report import verify
from tests.support.companion import KINDS, cli_config, settled
from tests.support.exports import API_URL, demo_reads, files, write
from tests.support.terraform import NO_PROVIDER, environment, real_provider

RULE = "9ev-t3e-5uk"
NAMES = {k.name for k in KINDS if k.resource_type == kinds()[k.name].resource_type}
"""The kinds of which Datadog's provider has nothing."""


def test_without_it_the_roots_need_datadogs_alone(tmp_path: Path) -> None:
    written = write(tmp_path, demo_reads())
    texts = {p: t for p, t in files(tmp_path).items() if p.endswith(".tf")}
    assert not [p for p, t in texts.items() if "ddx" in t]
    out = [e for e in written.ledger.entries if e.kind in NAMES and e.reason == WITHOUT_COMPANION]
    assert {e.kind for e in out} == NAMES
    assert {e.outcome for e in out} == {Outcome.LEFT_OUT}
    assert companion_install.COMMAND in WITHOUT_COMPANION


def test_with_it_they_stand_in_the_same_modules(tmp_path: Path) -> None:
    written = write(tmp_path, demo_reads(), select(kinds(), companion=True))
    tree = files(tmp_path)
    for root in ("source", "destination"):
        assert 'provider "ddx" {\n  api_url = var.datadog_api_url\n}' in tree[f"{root}/main.tf"]
    for at in ("source/main.tf", "org/versions.tf"):
        assert f'source  = "{companion_install.SOURCE}"' in tree[at]
    assert not [path for path in tree if path.startswith("unadoptable/")]
    assert 'resource "ddx_notebook"' in tree["org/notebooks.tf"]
    assert "to = module.org.ddx_notebook." in tree["source/imports.tf"]
    assert not any(e.reason == WITHOUT_COMPANION for e in written.ledger.entries)
    assert json.loads(tree[".ddexport/run.json"])["companion"] is True
    failed = [e for e in written.ledger.entries if e.kind in NAMES and e.outcome is Outcome.FAILED]
    assert not failed


def test_a_rule_with_cases_that_datadogs_provider_has_no_place_for() -> None:
    record = next(r for r in demo_reads()["security_monitoring_rules"].records if r.id == RULE)
    flags = {"duration": 3600, "flaggedIPType": "FLAGGED"}
    case = {**record.body["cases"][0], "actions": [{"type": "flag_ip", "options": flags}]}
    changed = replace(record, body={**record.body, "cases": [case]})
    reads = {"security_monitoring_rules": KindRead("security_monitoring_rules", [changed])}
    whole, partly = (translate(Selection(kinds(), companion=c), reads) for c in (True, False))
    (made,) = whole.resources
    assert made.resource.address.type == "ddx_security_monitoring_rule"
    assert settled(made.resource, whole)["cases"] == [case]
    assert not [d for d in whole.ledger.entries[0].diagnostics if d.lost]
    assert partly.resources[0].resource.address.type == "datadog_security_monitoring_rule"
    assert [d.path for d in partly.ledger.entries[0].diagnostics if d.lost] == [
        "cases.actions.flaggedIPType"
    ]


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
    report = verify(
        tmp_path / "out", Source(selection, reads, API_URL), demo_org(), 2000, fix=False
    )
    assert [
        (v.address, v.error or v.differences) for v in report.resource_plans if not v.holds
    ] == []
    assert report.whole == report.summary, "the plan of source/ itself"
    assert report.exit_code == 0
    types = {v.address.split(".")[0] for v in report.resource_plans}
    assert {k.resource_type for k in KINDS if k.name in NAMES} <= types
