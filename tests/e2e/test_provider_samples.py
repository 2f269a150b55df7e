"""Samples of each way in which the provider reads an object otherwise than it is, planned by it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.schema.own_form import shaped
from tests.support.provider_plan import failing, judged, loaded
from tests.support.terraform import NO_PROVIDER, real_provider
from tests.support.widget_samples import SAMPLES, asking

pytestmark = [pytest.mark.provider, pytest.mark.xdist_group("samples")]


@pytest.fixture(autouse=True, scope="module")
def provider() -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)


FIRST, SECOND = "datadog_powerpack", "datadog_powerpack_v2"


def powerpack(id: str, *definitions: Any) -> Any:
    """The answer of the API with a powerpack of these widgets."""
    widgets = [{"definition": d, "layout": PLACED} for d in definitions]
    group = {"type": "group", "layout_type": "ordered", "title": id, "widgets": widgets}
    attributes = {
        "name": id,
        "description": "",
        "tags": [],
        "template_variables": [],
        "group_widget": {"definition": group | {"show_title": False}, "layout": PLACED},
    }
    return {"data": {"id": id, "type": "powerpack", "attributes": attributes}}


PLACED = {"x": 0, "y": 0, "width": 4, "height": 4}


@pytest.mark.parametrize("type", [FIRST, SECOND])
def test_widgets_are_adopted_and_nothing_changes(tmp_path: Path, type: str) -> None:
    read = {
        f"{i:08d}-0000-4111-8000-000000000000": s
        for i, s in enumerate(SAMPLES)
        if (s.first if type == FIRST else s.second) is not None
    }
    packs = {id: powerpack(id, s.definition) for id, s in read.items()}
    # What is left alone of one widget must not change what is empty in another.
    packs["all"] = powerpack("all", *(s.definition for s in read.values()))
    kind = replace(shaped(kinds()["powerpacks"], type), variants=())
    _, resource_plans = judged(loaded(tmp_path, "/api/v2/powerpacks/{id}", packs), kind)
    assert {read[k].name if k in read else k: v for k, v in failing(resource_plans).items()} == {}
    assert resource_plans.keys() == packs.keys()


def test_a_powerpack_takes_the_version_that_can_read_all_of_it(tmp_path: Path) -> None:
    packs = {
        "first": powerpack("first", asking("timeseries", {"q": "a"}, yaxis={})),
        "second": powerpack("second", {"type": "manage_status", "query": "", "description": "a"}),
    }
    org = loaded(tmp_path, "/api/v2/powerpacks/{id}", packs)
    export, resource_plans = judged(org, kinds()["powerpacks"])
    assert failing(resource_plans) == {}
    types = {m.resource.import_id: m.resource.address.type for m in export.resources}
    assert types == {"first": FIRST, "second": SECOND}


OPTIONS: tuple[Any, ...] = (
    {},
    {"new_host_delay": 300},
    {"new_group_delay": 60},
    {"on_missing_data": "default", "notify_no_data": False, "no_data_timeframe": 5},
    {"on_missing_data": "default", "notify_no_data": True},
    {"threshold_windows": {"recovery_window": "", "trigger_window": None}},
    None,
)
SWITCHES = ("enable_logs_sample", "enable_samples", "groupby_simple_monitor")
TYPES = (
    "audit alert",
    "ci-tests alert",
    "composite",
    "database-monitoring alert",
    "error-tracking alert",
    "event alert",
    "event-v2 alert",
    "log alert",
    "network-performance alert",
    "process alert",
    "query alert",
    "rum alert",
    "service check",
    "slo alert",
    "trace-analytics alert",
    "watchdog alert",
)
MEMBERS: tuple[Any, ...] = (
    {"name": "Till is slow "},
    {"message": "\nLook at it."},
    {"restricted_roles": ["e3f1f0c2-0000-4111-8000-000000000001"]},
    {"assets": [{"name": "Till", "url": "/till", "category": "runbook"}]},
    {"draft_status": "draft"},
)


def test_monitors_are_adopted_and_nothing_changes(tmp_path: Path) -> None:
    made: list[Any] = []
    for type in TYPES:
        made += [{"type": type, "options": o} for o in OPTIONS]
        made += [{"type": type, "options": {s: on}} for s in SWITCHES for on in (True, False)]
        made += [{"type": type, "options": {}, **m} for m in MEMBERS]
    bodies = {
        str(i): {"id": i, "name": "a", "message": "", "query": "b > 1", "tags": []}
        | {"restricted_roles": None, "draft_status": "published", "assets": []}
        | of
        for i, of in enumerate(made, 71000001)
    }
    org = loaded(tmp_path, "/api/v1/monitor/{id}", bodies)
    _, resource_plans = judged(org, kinds()["monitors"])
    assert {k: (bodies[k], v) for k, v in failing(resource_plans).items()} == {}
    assert bodies.keys() == resource_plans.keys()
