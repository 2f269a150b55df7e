"""Monitors: what the provider reads of some types only, crashes on, or has one place for."""

from __future__ import annotations

from typing import Any

import pytest

from exporter.ir import Resource
from exporter.kind import kinds
from exporter.record import KindRead, Record
from exporter.translate import translate

TYPED, JSON = "datadog_monitor", "datadog_monitor_json"
COST = {"data_source": "cloud_cost", "name": "a", "query": "sum:x{*}", "aggregator": "sum"}
EVENTS = {
    "data_source": "rum",
    "name": "a",
    "search": {"query": ""},
    "compute": {"aggregation": "count"},
}
DAILY = {"rrule": "FREQ=DAILY;INTERVAL=1", "timezone": "UTC"}


def made(options: Any, type: str = "query alert") -> Resource:
    """The resource of a monitor with these options."""
    body = {"id": 1, "name": "a", "type": type, "query": "b > 1", "message": ""}
    body |= {"restricted_roles": None, "options": {"new_host_delay": 300, **options}}
    record = Record("monitors", "1", "/api/v1/monitor/1", body)
    (one,) = translate(kinds(), {"monitors": KindRead("monitors", [record])}).resources
    return one.resource


@pytest.mark.parametrize(
    ("type", "options", "resource"),
    [
        pytest.param("cost alert", {"variables": [COST]}, TYPED, id="cost in a cost alert"),
        pytest.param("query alert", {"variables": [COST]}, JSON, id="cost in another"),
        pytest.param(
            "cost alert", {"variables": [COST, EVENTS]}, JSON, id="events in a cost alert"
        ),
        pytest.param("rum alert", {"variables": [EVENTS]}, TYPED, id="events"),
        pytest.param(
            "query alert", {"thresholds": {"critical": 1, "warning": None}}, JSON, id="null"
        ),
        pytest.param(
            "composite", {"thresholds": {"critical": None}}, TYPED, id="null for no number"
        ),
        pytest.param(
            "query alert",
            {"scheduling_options": {"custom_schedule": {"recurrences": [DAILY]}}},
            TYPED,
            id="one recurrence",
        ),
        pytest.param(
            "query alert",
            {"scheduling_options": {"custom_schedule": {"recurrences": [DAILY, DAILY]}}},
            JSON,
            id="two recurrences",
        ),
    ],
)
def test_what_the_typed_resource_does_not_read_is_taken_as_json(
    type: str, options: Any, resource: str
) -> None:
    assert made(options, type).address.type == resource


@pytest.mark.parametrize(
    ("type", "option", "read"),
    [
        ("rum alert", "enable_samples", False),
        ("ci-tests alert", "enable_samples", True),
        ("rum alert", "enable_logs_sample", False),
        ("log alert", "enable_logs_sample", True),
        ("log alert", "groupby_simple_monitor", True),
    ],
)
def test_an_option_that_is_set_and_not_read_is_taken_as_json(
    type: str, option: str, read: bool
) -> None:
    monitor = made({option: True, "notify_no_data": False}, type)
    assert monitor.ignore_changes == ()
    assert (monitor.address.type == "datadog_monitor") is read
    assert monitor.body.attributes.get(option) is (True if read else None)


def test_what_is_null_or_empty_is_as_if_it_were_not_there() -> None:
    monitor = made(
        {
            "include_tags": None,
            "require_full_window": None,
            "scheduling_options": {"evaluation_window": {}, "custom_schedule": None},
            "threshold_windows": {"recovery_window": None, "trigger_window": None},
        }
    )
    assert monitor.body.blocks == []
    assert monitor.body.attributes["include_tags"] is False
    assert monitor.body.attributes["require_full_window"] is False


def test_a_monitor_without_restricted_roles_is_taken_as_json() -> None:
    body = {"id": 1, "name": "a", "type": "query alert", "query": "b > 1", "message": ""}
    record = Record("monitors", "1", "/api/v1/monitor/1", body)
    (one,) = translate(kinds(), {"monitors": KindRead("monitors", [record])}).resources
    assert one.resource.address.type == JSON
