"""With the companion provider nothing of the demo org and of real configurations is lost."""

from __future__ import annotations

import pytest

from exporter.api.catalogue import kinds
from exporter.model.declaration import Place
from exporter.model.ledger import Outcome
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection
from exporter.translate.pipeline import translate
from tests.support import recorded
from tests.support.exports import WITH_COMPANION, demo_reads, is_partly


@pytest.mark.parametrize("companion", [True, False])
def test_the_demo_org_and_real_configurations_hold(companion: bool) -> None:
    entries = translate(Selection(kinds(), companion=companion), dict(demo_reads())).ledger.entries
    short = [e for e in entries if e.outcome is Outcome.FAILED or is_partly(e)]
    unadoptable = [e for e in entries if e.module == Place.UNADOPTABLE.value]
    assert bool(short) is bool(unadoptable) is not companion


def test_what_no_request_takes_is_left_to_a_person_by_name() -> None:
    export = translate(WITH_COMPANION, dict(demo_reads()))
    steps = {s.step: s for s in export.ledger.by_hand}
    step = steps["set statuses_config of the case_type in the app"]
    assert step.what == "Roaster fault"
    assert step.needed_by == ["ddx_case_type.roaster_fault"]
    assert "set custom_domain of the status_page in the app" in steps
    assert not [e for e in export.ledger.entries if is_partly(e)]


@pytest.mark.skipif(
    not (recorded.SHARED / "real").is_dir(),
    reason="real configurations are not part of the project; none stand beside it",
)
@pytest.mark.parametrize("kind", ["monitors", "powerpacks", "logs_custom_pipelines"])
def test_real_configurations_lose_nothing(kind: str) -> None:
    records = [
        Record(kind, line["id"], line["path"], line["body"], line.get("list_key"))
        for line in recorded.lines("real", kind)
    ]
    assert len(records) > 100
    entries = translate(WITH_COMPANION, {kind: KindRead(kind, records)}).ledger.entries
    assert [e for e in entries if e.outcome is not Outcome.EXPORTED] == []
