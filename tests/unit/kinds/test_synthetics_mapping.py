"""Synthetics tests in the shape of their resource: what recordings don't show."""

from __future__ import annotations

import base64
import zlib
from typing import Any

import pytest

from exporter.kinds._shared.synthetics_mapping import prepare
from exporter.kinds._shared.synthetics_tables import unreadable
from exporter.model.declaration import Object
from exporter.model.ir import JsonText
from exporter.schema import provider_schema
from exporter.schema.refusals import refusals
from exporter.schema.schema_fit import LeftAlone, fit

RESOURCE = provider_schema.resource("datadog_synthetics_test")


def api(config: Object, **members: Any) -> Object:
    return {
        "type": "api",
        "subtype": "http",
        "locations": ["aws:us-east-1"],
        "config": config,
        "options": {"tick_every": 60, "httpVersion": "any", "min_location_failed": 1},
        **members,
    }


def left_alone(test: Object) -> set[str]:
    return set(fit(RESOURCE, prepare(test)).left_alone)


def is_refused(test: Object) -> bool:
    """Whether the provider refuses a test."""
    try:
        return any(refusals(RESOURCE, fit(RESOURCE, prepare(test)).body))
    except ValueError:
        return True


def browser(step: Object, **config: Any) -> Object:
    return api({"request": {}, **config}, type="browser", steps=[step])


@pytest.mark.parametrize(
    ("target", "text", "network"),
    [
        (200, "200", "200"),
        (0.06, "0.06", "0.06"),
        (0.00001, "0.00001", "1e-05"),
        (999999, "999999", "999999"),
        (1000000, "1000000", "1e+06"),
        (1234567.5, "1234567.5", "1.2345675e+06"),
        (0, "0", "0"),
        (-2.5, "-2.5", "-2.5"),
    ],
)
def test_targets_are_text_as_the_provider_writes_it(target: float, text: str, network: str) -> None:
    config = {"assertions": [{"type": "latency", "operator": "lessThan", "target": target}]}
    assert prepare(api(config))["assertion"][0]["target"] == text
    assert prepare(api(config, type="network"))["assertion"][0]["target"] == network


def test_what_the_provider_has_a_default_for_is_ignored_where_the_api_has_nothing() -> None:
    step = {
        "subtype": "http",
        "request": {"certificate": {"cert": {"filename": "c"}}},
        "assertions": [
            {"type": "body", "operator": "validatesJSONPath", "target": {"jsonPath": "a"}}
        ],
        "extractedValues": [{"name": "CODE", "type": "http_status_code"}],
        "retry": {"count": 1},
    }
    wait = {"subtype": "wait", "name": "w", "value": 1, "isCritical": True}
    test = api({"steps": [wait, step]}, options={"tick_every": 60, "min_location_failed": 0})
    assert left_alone(test) == {
        "options_list[0].http_version",
        "api_step[1].assertion[0].targetjsonpath[0].elementsoperator",
        "api_step[1].extracted_value[0].parser[0].type",
        "api_step[1].request_client_certificate[0].key[0].filename",
        "api_step[1].request_definition[0].http_version",
        "api_step[1].retry[0].interval",
    }


def test_a_request_beyond_the_providers_range_is_lost_and_left_alone() -> None:
    test = api({"request": {"host": "h", "e2e_queries": 50, "max_ttl": 30}}, type="network")
    shape = prepare(test)
    assert shape["request_definition"] == {
        "host": "h",
        "max_ttl": 30,
        "e2e_queries": LeftAlone(None),
    }
    assert shape["config.request.e2e_queries"] == 50
    assert "request_definition[0].e2e_queries" in left_alone(test)


def test_members_without_an_attribute_are_lost_unless_they_say_nothing() -> None:
    step = {"subtype": "playSubTest", "subtestPublicId": "x", "allowFailure": True, "retry": None}
    options = {"tick_every": 60, "monitor_options": {"new_host_delay": 300, "notify_audit": True}}
    shape = prepare(api({"steps": [step]}, options=options))
    assert shape["config.steps[].allowFailure"] is True
    assert shape["api_step"] == [{"subtype": "playSubTest", "subtestPublicId": "x"}]
    assert shape["options_list"]["monitor_options"] == {"notify_audit": True}
    assert "options_list.monitor_options.notify_audit" in fit(RESOURCE, shape).leftover


@pytest.mark.parametrize("packed", [zlib.compress(b"service A {}"), b"service A {}"])
def test_grpc_definitions_are_unpacked(packed: bytes) -> None:
    request = {"compressedProtoFile": base64.b64encode(packed).decode()}
    shape = prepare(api({"request": request}, subtype="grpc"))
    assert shape["request_definition"] == {"plain_proto_file": "service A {}"}


def test_an_element_stands_as_json_and_as_the_users_locator() -> None:
    locator = {"failTestOnCannotLocate": True, "values": [{"type": "css", "value": "#a"}]}
    element: Object = {"url": "u", "userLocator": locator}
    step = {"type": "click", "params": {"element": element, "clickType": "double"}}
    params = prepare(browser(step))["browser_step"][0]["params"]
    assert params["element"] == JsonText(element)
    assert params["element_user_locator"] == {
        "fail_test_on_cannot_locate": True,
        "value": {"type": "css", "value": "#a"},
    }
    assert params["clickType"] == "double"


@pytest.mark.parametrize("params", [{"withEnter": True}, {"value": 3}, {"positions": []}])
def test_mobile_steps_that_the_provider_cannot_read(params: Object) -> None:
    step = {"type": "tap", "params": params}
    assert unreadable({"type": "mobile", "steps": [step]})
    assert not unreadable({"type": "mobile", "steps": [{**step, "params": {"value": "text"}}]})


def test_assertions_and_browser_steps_that_the_provider_cannot_read() -> None:
    assert unreadable(api({"assertions": [{"type": "header", "operator": "doesNotExist"}]}))
    assert not unreadable(api({"assertions": [{"type": "javascript", "code": "1"}]}))
    assert unreadable(browser({"type": "click", "params": {"newParameter": 1}}))
    assert not unreadable(browser({"type": "click", "params": {"value": "x"}}))


@pytest.mark.parametrize(
    "test",
    [
        api({"assertions": [{"type": "fromTheFuture", "operator": "is", "target": 1}]}),
        api({"assertions": [{"type": "body", "operator": "rhymes", "target": 1}]}),
        api({"request": {"callType": "unary"}}, subtype="grpc"),
        api({"configVariables": [{"name": "lower", "type": "text"}]}),
        api({}, locations=[]),
        api({}, options={"tick_every": 5}),
        browser({"type": "somersault", "params": {}}),
    ],
)
def test_what_the_provider_refuses_is_no_resource(test: Object) -> None:
    assert is_refused(test)
