"""Monitors: what the provider reads of some types only, crashes on, or has one place for."""

from __future__ import annotations

from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.model.ir import Resource
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection
from exporter.translate.pipeline import translate
from tests.support.exports import WITH_COMPANION

TYPED, JSON = "datadog_monitor", "datadog_monitor_json"
COST = {"data_source": "cloud_cost", "name": "a", "query": "sum:x{*}", "aggregator": "sum"}
EVENTS = {
    "data_source": "rum",
    "name": "a",
    "search": {"query": ""},
    "compute": {"aggregation": "count"},
}
FILTERED = {
    "data_source": "aggregate_filtered_query",
    "name": "a",
    "base_query": EVENTS,
    "filter_query": {"data_source": "reference_table", "table_name": "tills"},
    "filters": [{"base_attribute": "till", "filter_attribute": "id"}],
}
DAILY = {"rrule": "FREQ=DAILY;INTERVAL=1", "timezone": "UTC"}


BODY = {
    "id": 1,
    "name": "a",
    "type": "query alert",
    "query": "b > 1",
    "message": "",
    "restricted_roles": None,
    "options": {"new_host_delay": 300},
}


def translated(**members: Any) -> Resource:
    """The resource of a monitor with these members."""
    record = Record("monitors", "1", "/api/v1/monitor/1", BODY | members)
    (one,) = translate(WITH_COMPANION, {"monitors": KindRead("monitors", [record])}).resources
    return one.resource


def made(options: Any, type: str = "query alert") -> Resource:
    """The resource of a monitor with these options."""
    return translated(type=type, options={"new_host_delay": 300, **options})


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


READ_OF = [
    ("enable_logs_sample", "log alert", "event-v2 alert"),
    ("enable_samples", "ci-tests alert", "rum alert"),
    ("groupby_simple_monitor", "log alert", "audit alert"),
]
"""An option, a type of monitors that the provider reads it of, and another."""


@pytest.mark.parametrize(("option", "read", "unread"), READ_OF)
def test_an_option_that_is_off_is_written_only_where_it_is_read(
    option: str, read: str, unread: str
) -> None:
    assert made({option: False}, read).body.attributes[option] is False
    assert option not in made({option: False}, unread).body.attributes
    assert made({option: False}, unread).address.type == TYPED


@pytest.mark.parametrize(("option", "read", "unread"), READ_OF)
def test_an_option_that_is_on_takes_the_monitor_to_json_where_it_is_not_read(
    option: str, read: str, unread: str
) -> None:
    assert made({option: True}, read).body.attributes[option] is True
    assert made({option: True}, unread).address.type == JSON


def test_what_the_provider_has_one_place_for_is_taken_as_json() -> None:
    missing = {"on_missing_data": "default", "notify_no_data": True}
    assert made(missing).address.type == JSON
    assert made(missing | {"notify_no_data": False}).address.type == TYPED
    grouped = FILTERED | {"group_by": [{"facet": "till", "source": "base"}]}
    assert made({"variables": [grouped]}, "rum alert").address.type == JSON
    assert made({"variables": [FILTERED]}, "rum alert").address.type == TYPED


def test_what_is_null_or_empty_is_as_if_it_were_not_there() -> None:
    monitor = made(
        {
            "include_tags": None,
            "require_full_window": None,
            "scheduling_options": {"evaluation_window": {}, "custom_schedule": None},
            "threshold_windows": {"recovery_window": None, "trigger_window": ""},
        }
    )
    assert monitor.body.blocks == []
    assert monitor.body.attributes["include_tags"] is False
    assert monitor.body.attributes["require_full_window"] is False


def test_a_monitor_without_restricted_roles_is_taken_as_json() -> None:
    body = {k: v for k, v in BODY.items() if k != "restricted_roles"}
    record = Record("monitors", "1", "/api/v1/monitor/1", body)
    (one,) = translate(WITH_COMPANION, {"monitors": KindRead("monitors", [record])}).resources
    assert one.resource.address.type == JSON


def test_a_monitor_without_options_is_taken_as_json() -> None:
    """The provider's reading ends at once where there are none."""
    assert translated(options=None).address.type == JSON


@pytest.mark.parametrize("thresholds", ["60", 1.5, True])
def test_a_monitor_whose_thresholds_are_none_is_taken_as_json(thresholds: Any) -> None:
    assert made({"thresholds": thresholds}).address.type == JSON


def test_null_in_a_list_is_an_empty_text_to_the_provider() -> None:
    assert made({"notify_by": [None, "*"]}).body.attributes["notify_by"] == ["", "*"]


def test_options_of_a_query_that_are_empty_are_a_block() -> None:
    query = {
        "data_source": "data_quality_metrics",
        "name": "a",
        "measure": "freshness",
        "filter": "search for table",
        "monitor_options": {},
    }
    (variables,) = made({"variables": [query]}, "data-quality alert").body.blocks
    (block,) = variables.body.blocks
    assert [b.type for b in block.body.blocks] == ["monitor_options"]


@pytest.mark.parametrize(
    ("members", "alone"),
    [
        ({}, ()),
        ({"name": "Till is slow "}, ("monitor",)),
        ({"message": "Look at it.\n"}, ("monitor",)),
        ({"restricted_roles": ["a"]}, ("monitor",)),
        ({"assets": [{"name": "a", "url": "/b", "category": "runbook"}]}, ("monitor",)),
        ({"assets": [], "restricted_roles": []}, ()),
    ],
)
def test_json_is_left_alone_where_the_provider_reads_it_otherwise(
    members: Any, alone: tuple[str, ...]
) -> None:
    monitor = translated(type="watchdog alert", **members)
    assert monitor.address.type == JSON
    assert tuple(monitor.ignore_changes) == alone


@pytest.mark.parametrize(("status", "lost"), [("draft", ["draft_status"]), ("published", [])])
def test_a_draft_that_json_would_publish_is_lost(status: str, lost: list[str]) -> None:
    unreadable = {"thresholds": {"warning": None}}
    body = BODY | {"options": unreadable, "draft_status": status}
    record = Record("monitors", "1", "/api/v1/monitor/1", body)
    reads = {"monitors": KindRead("monitors", [record])}
    (entry,) = translate(Selection(kinds()), reads).ledger.entries
    assert [d.path for d in entry.diagnostics if d.lost] == lost
