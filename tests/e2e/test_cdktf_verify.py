"""`ddexport verify` of a CDKTF app: what the app synthesises is what the provider plans."""

from __future__ import annotations

from pathlib import Path

import pytest

from exporter.api.catalogue import kinds
from exporter.export import Source
from exporter.model.record import KindRead
from exporter.read.selection import select
from exporter.simulator import demo_org
from exporter.verify.cdktf_synth import AppError, missing, synthesise
from exporter.verify.plan_report import PlanReport, verify
from exporter.write.formats import CdkPackage
from tests.support import cdktf
from tests.support.exports import API_URL, demo_reads, files
from tests.support.terraform import NO_PROVIDER, real_provider

SELECTION = select(kinds(), ["team_links", "teams"])


def reads() -> dict[str, KindRead]:
    return {k: demo_reads()[k] for k in SELECTION.kinds}


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """Teams and their links as an app."""
    cdktf.write(tmp_path / "app", reads(), SELECTION)
    return tmp_path / "app"


def report(app: Path, chunk: int = 1000) -> PlanReport:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    return verify(app, Source(SELECTION, reads(), API_URL), demo_org(), chunk, fix=False)


@pytest.mark.provider
def test_the_plan_is_of_what_the_app_synthesises(app: Path) -> None:
    cdktf.need()
    before = files(app)
    one = report(app)
    assert one.unplanned == ""
    assert one.whole == one.summary
    assert one.whole == f"{len(one.resource_plans)} to import, 0 to add, 0 to change, 0 to destroy"
    assert one.exit_code == 0
    assert files(app) == before, "nothing is left in the app's directory"

    teams = app / "stacks/org/teams.py"
    teams.write_text(teams.read_text().replace('"name": "Checkout"', '"name": "Till"'))
    other = report(app)
    assert (
        other.whole == f"{len(one.resource_plans)} to import, 0 to add, 1 to change, 0 to destroy"
    )
    assert other.exit_code == 1
    assert "But the plan of source/ itself" in other.as_text()


@pytest.mark.provider
def test_where_no_app_can_run_that_is_said(app: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JSII_NODE", "no-such-node")
    said = report(app)
    assert (said.whole, said.exit_code) == (None, 0)
    assert said.as_text().endswith(
        "source/ itself was not planned, only its resources, written as HCL: "
        "Node.js, which CDKTF runs on, is not on PATH."
    )


@pytest.mark.provider
def test_more_than_a_plan_may_hold_is_told(app: Path) -> None:
    assert "and --chunk lets a plan hold 2" in report(app, chunk=2).as_text()


def test_an_app_that_fails_is_told(app: Path, tmp_path: Path) -> None:
    cdktf.need()
    assert missing(CdkPackage.CDKTF) == ""
    with pytest.raises(AppError, match="writes no stack third to where CDKTF_OUTDIR says"):
        synthesise(app, "third", tmp_path)
    (app / "main.py").write_text("raise SystemExit('no luck')\n")
    with pytest.raises(AppError, match=r"main.py fails \(no luck\)"):
        synthesise(app, "source", tmp_path)
