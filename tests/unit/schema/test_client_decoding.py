"""What the client of Datadog's provider can decode, by the facts of the models here."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from datadog_api_client.v1.model.formula_and_function_query_definition import (
    FormulaAndFunctionQueryDefinition,
)
from datadog_api_client.v1.model.monitor import Monitor
from datadog_api_client.v1.model.slo_response import SLOResponse
from datadog_api_client.v1.model.widget_time import WidgetTime
from datadog_api_client.v2.model.downtime_response import DowntimeResponse
from datadog_api_client.v2.model.incident_type_response import IncidentTypeResponse
from datadog_api_client.v2.model.security_monitoring_rule_response import (
    SecurityMonitoringRuleResponse,
)
from hypothesis import given
from hypothesis import strategies as st

from exporter.schema.client_decoding import fault
from exporter.schema.decoding_faults import Extent

MONITOR: dict[str, Any] = {
    "id": 31000000,
    "type": "query alert",
    "name": "Latency",
    "message": "",
    "tags": ["team:shop"],
    "query": "avg(last_5m):avg:aws.elb.latency{*} > 3",
    "created": "2024-05-01T10:00:00.000000+00:00",
    "deleted": None,
    "priority": None,
    "restricted_roles": None,
    "options": {
        "notify_audit": False,
        "renotify_interval": 60,
        "evaluation_delay": None,
        "renotify_statuses": ["alert"],
        "thresholds": {"critical": 3, "warning": 2.5},
        "silenced": {},
    },
}


def put(obj: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """A copy of the object with a value at a path."""
    changed = copy.deepcopy(obj)
    *above, last = path.split(".")
    at = changed
    for step in above:
        at = at[step]
    at[last] = value
    return changed


def test_an_object_of_its_model_is_decoded() -> None:
    assert fault((Monitor,), MONITOR) is None


@pytest.mark.parametrize(
    ("path", "value", "why"),
    [
        ("options.renotify_interval", "60", "a text, where it reads an integer"),
        ("options.renotify_interval", "", "an empty text, where it reads an integer"),
        ("options.renotify_interval", 1.0, "a number with a fraction, where it reads an integer"),
        ("options.renotify_interval", True, "a truth value, where it reads an integer"),
        ("options.renotify_interval", 2**63, "a number, where it reads a smaller one"),
        ("options.thresholds.warning", "2", "a text, where it reads a number"),
        ("options.notify_audit", "false", "a text, where it reads a truth value"),
        ("options.on_missing_data", "", "a value that it doesn't know"),
        ("options.silenced", [], "a list, where it reads an object"),
        ("tags", "team:shop", "a text, where it reads a list"),
        ("name", 5, "a number, where it reads a text"),
        ("created", "2024-05-01T10:00:00+0000", "a text, where it reads a time as in RFC 3339"),
        ("created", "2024-05-01", "a text, where it reads a time as in RFC 3339"),
        ("type", "kafka alert", "a value that it doesn't know"),
        ("query", None, "required, and not there"),
    ],
)
def test_a_value_of_another_type_hides_the_object(path: str, value: Any, why: str) -> None:
    found = fault((Monitor,), put(MONITOR, path, value))
    assert found and found.extent >= Extent.ITSELF
    assert str(found) == f"{path}: {why}"


def test_what_may_be_null_or_absent() -> None:
    options = {**MONITOR["options"], "renotify_interval": None, "on_missing_data": None}
    assert fault((Monitor,), {**MONITOR, "options": options, "name": None}) is None
    assert fault((Monitor,), {"type": "query alert", "query": ""}) is None


def test_in_a_list_only_the_element_is_hidden() -> None:
    found = fault((Monitor,), put(MONITOR, "options.renotify_statuses", ["alert", "all quiet"]))
    assert found and found.extent is Extent.WITHIN
    assert found.path == "options.renotify_statuses[1]"


def test_of_several_forms_one_must_fit() -> None:
    recurring = {"recurrences": [{"start": "2024-08-25T17:00", "rrule": "FREQ=DAILY"}]}

    def downtime(schedule: Any) -> Any:
        return {"data": {"attributes": {"schedule": schedule, "scope": "env:prod"}}}

    assert fault((DowntimeResponse,), downtime(recurring)) is None
    wrong = {"recurrences": [{"start": 5}]}
    found = fault((DowntimeResponse,), downtime(wrong))
    assert found and found.extent is Extent.WITHIN, "the object around a choice is decoded"
    assert found.path == "data.attributes.schedule.recurrences[0].start"
    both = {**recurring, "start": "2024-08-25T17:00:00Z"}
    found = fault((DowntimeResponse,), downtime(both))
    assert found and str(found) == "data.attributes.schedule: of several forms at once"


def test_an_empty_object_is_of_the_form_that_requires_nothing() -> None:
    assert fault((WidgetTime,), {}) is None
    assert fault((WidgetTime,), {"live_span": None}) is not None, "that is none to the client"
    assert fault((FormulaAndFunctionQueryDefinition,), {}) is not None


def test_the_form_is_told_by_its_word() -> None:
    rule: dict[str, Any] = {"type": "log_detection", "name": "n", "queries": [{"aggregation": 5}]}
    found = fault((SecurityMonitoringRuleResponse,), rule)
    assert found and found.path == "queries[0].aggregation"


def test_an_empty_object_stands_for_null_where_an_object_may_be_null() -> None:
    def incident_type(relationships: Any) -> Any:
        return {"data": {"id": "1", "type": "incident_types", "relationships": relationships}}

    types = (IncidentTypeResponse,)
    assert fault(types, incident_type({"zoom_configuration": {}})) is None
    assert fault(types, incident_type({"zoom_configuration": {"data": {}}})) is None
    found = fault(types, incident_type({"zoom_configuration": {"data": {"id": "z"}}}))
    assert found and found.path == "data.relationships.zoom_configuration.data.type"


def test_null_in_a_list_of_objects_that_require_something() -> None:
    found = fault((SLOResponse,), {"data": {"thresholds": [None]}})
    assert found and str(found) == "data.thresholds[0].target: required, and not there"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
OPTIONS: dict[str, tuple[type, ...]] = {
    "renotify_interval": (int,),
    "notify_no_data": (bool,),
    "escalation_message": (str,),
    "notify_by": (list,),
    "thresholds": (dict,),
}


@given(name=st.sampled_from(sorted(OPTIONS)), value=JSON)
def test_a_value_of_another_type_is_a_fault_of_its_member(name: str, value: Any) -> None:
    found = fault((Monitor,), put(MONITOR, f"options.{name}", value))
    if value is not None and type(value) not in OPTIONS[name]:
        assert found and found.path == f"options.{name}"
    elif value is None or isinstance(value, bool | str):
        assert found is None
    else:
        assert found is None or found.path.startswith(f"options.{name}")


@given(extra=st.dictionaries(st.text().map("x_".__add__), JSON, max_size=4))
def test_members_that_the_model_has_not_change_nothing(extra: dict[str, Any]) -> None:
    assert (
        fault((Monitor,), {**MONITOR, **extra, "options": {**MONITOR["options"], **extra}}) is None
    )
