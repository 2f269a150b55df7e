"""Cases of public bug reports about monitors, widgets and pipelines, beside the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from exporter.kind import kinds
from exporter.simulator import Org
from exporter.translate import Export, translate
from tests import recorded
from tests.exporting import read_org
from tests.judging import failing, judged
from tests.terraform import NO_PROVIDER, real_provider

CASES: dict[str, dict[str, list[str]]] = {
    "f02a-event-v2-alert-of-the-ui": {"datadog_monitor": []},
    "f02c-trace-and-audit-alerts": {"datadog_monitor": []},
    "f03a-json-monitor-name-ends-in-space": {"datadog_monitor_json": []},
    "f05a-powerpack-sunburst-automatic-legend": {"datadog_powerpack": []},
    "f06a-powerpack-empty-yaxis": {
        "datadog_powerpack": [
            "widget.query_value_definition.request.query.event_query.aggregator",
        ]
    },
    "f06c-powerpack-empty-number-format": {"datadog_powerpack": []},
    "f08a-pipeline-geo-ip-default": {"datadog_logs_custom_pipeline": []},
    "f11a-powerpack-should-exclude-missing": {
        "datadog_powerpack": [
            "widget.toplist_definition.request.query.event_query.group_by.should_exclude_missing"
        ]
    },
    "f11c-powerpack-monitor-summary": {
        "datadog_powerpack": [
            "widget.manage_status_definition.last_triggered_format",
            "widget.manage_status_definition.show_status",
        ]
    },
    "m04-monitor-restriction-query-null": {"datadog_monitor": [], "datadog_monitor_json": []},
    "m06-monitor-anomaly-and-old-options": {"datadog_monitor": [], "datadog_monitor_json": []},
    "m08-monitor-types-the-provider-lacks": {"datadog_monitor": [], "datadog_monitor_json": []},
}
"""A case -> the resource types of its objects, and what of them Datadog's provider can't hold."""
FOLDER = recorded.SHARED / "cases"
KINDS = ("logs_custom_pipelines", "monitors", "powerpacks")

needed = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the cases are not part of the project; none stand beside it"
)


def org(case: str) -> Org:
    made = Org()
    made.load(Path(FOLDER / case))
    return made


def lost(export: Export) -> list[str]:
    """The paths of objects that are missing from their resources."""
    entries = [e for e in export.ledger.entries if e.kind in KINDS]
    return sorted(d.path for e in entries for d in e.diagnostics if d.lost)


@needed
@pytest.mark.parametrize("case", CASES)
def test_a_case_is_exported(case: str) -> None:
    reads = {k: r for k, r in read_org(org(case)).items() if k in KINDS}
    export = translate(kinds(), reads, companion=False)
    assert {m.resource.address.type for m in export.resources} == set(CASES[case])
    assert lost(export) == sorted(p for paths in CASES[case].values() for p in paths)


@needed
@pytest.mark.provider
@pytest.mark.xdist_group("cases")
@pytest.mark.parametrize("case", CASES)
def test_a_case_is_adopted_and_nothing_changes(case: str) -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    _, verdicts = judged(org(case), *(kinds()[k] for k in KINDS))
    assert verdicts
    assert failing(verdicts) == {}


@needed
def test_an_automatic_legend_is_inline() -> None:
    case = "f05a-powerpack-sunburst-automatic-legend"
    reads = {"powerpacks": read_org(org(case))["powerpacks"]}
    (made,) = translate(kinds(), reads, companion=False).resources
    (widget,) = [b for b in made.resource.body.blocks if b.type == "widget"]
    definition: Any = next(b for b in widget.body.blocks if b.type == "sunburst_definition")
    (legend,) = [b for b in definition.body.blocks if b.type.startswith("legend")]
    assert (legend.type, legend.body.attributes) == ("legend_inline", {"type": "automatic"})
