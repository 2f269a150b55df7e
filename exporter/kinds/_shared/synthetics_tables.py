"""What datadog_synthetics_test takes, and what the provider reads of a test, as tables.

Beside kinds/synthetics_tests.py: too much for a declaration. The facts are those of the provider's
resource_datadog_synthetics_test_.go (4.19.0). What its schema says isn't here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from exporter.model.declaration import Object
from exporter.model.truncation import truncated
from exporter.schema.provider_schema import resource, snake

CONFIG: Mapping[str, Mapping[str, str]] = {
    "api": {
        "assertions": "assertion",
        "configVariables": "config_variable",
        "steps": "api_step",
        "variablesFromScript": "variables_from_script",
    },
    "browser": {
        "configVariables": "config_variable",
        "setCookie": "set_cookie",
        "variables": "browser_variable",
    },
    "mobile": {
        "initialApplicationArguments": "config_initial_application_arguments",
        "variables": "config_variable",
    },
    "network": {"assertions": "assertion"},
}
"""type of a test -> member of its config -> attribute or block of the resource."""

REQUEST: Mapping[str, str] = {
    "basicAuth": "request_basicauth",
    "certificate": "request_client_certificate",
    "files": "request_file",
    "headers": "request_headers",
    "metadata": "request_metadata",
    "proxy": "request_proxy",
    "query": "request_query",
}
"""Members of a request that stand beside request_definition."""

TARGETS = frozenset(("validatesJSONPath", "validatesJSONSchema", "validatesXPath"))
"""Operators of an assertion with a block for its target, `targetxpath`, whose attributes are in
lower case."""

JSON_PARAMS = frozenset(("element", "email", "file", "files", "request", "requests"))
UNREADABLE_MOBILE_PARAMS = frozenset(
    ("enabled", "maxScrolls", "positions", "subtestPublicId", "variable", "withEnter")
)
"""Members of a mobile step's params at which the provider's reading fails."""

INERT: Mapping[str, Mapping[str, Any]] = {
    "options": {
        "bits_ai_auto_investigate": False,
        "enableProfiling": False,
        "enableSecurityTesting": False,
    },
    "options.monitor_options": {
        "include_tags": True,
        "locked": False,
        "new_host_delay": 300,
        "notify_audit": False,
        "notify_no_data": False,
        "on_missing_data": "show_no_data",
    },
    "config.request": {
        "allow_insecure": False,
        "follow_redirects": False,
        "ignore_certificate_validation": False,
    },
    "config.steps[].request": {"ignore_certificate_validation": False},
    "config.steps[]": {"retry": {"count": 0, "interval": 300}},
}
"""What no attribute holds and, with this value, needs none: it is what every test has."""

RANGES: Mapping[str, tuple[int, int]] = {
    "e2e_queries": (1, 10),
    "max_ttl": (1, 255),
    "traceroute_queries": (1, 10),
}
"""What the provider takes of a network test's request; the app makes tests beyond that."""

STEP_MEMBERS: Mapping[str, frozenset[str]] = {
    "playSubTest": frozenset(("id", "name", "subtype", "subtestPublicId")),
    "wait": frozenset(("id", "name", "subtype", "value")),
}
"""subtype of a step -> all that the provider knows of it."""
OUTCOMES = frozenset(("allowFailure", "alwaysExecute", "exitIfSucceed", "isCritical"))
"""What follows from a step's success: nothing for a wait, which has none."""

TARGET_DEFAULTS: Mapping[str, tuple[str, ...]] = {
    "targetjsonpath": ("elementsoperator",),
    "targetjsonschema": ("metaschema",),
}
"""Block for a target -> attributes that the provider gives a default where the API has nothing."""

TARGETLESS = frozenset(("javascript", "mcpRespectsSpecification"))
VARIABLE_NAME = re.compile(r"[A-Z][A-Z0-9_]+[A-Z0-9]")


def check(test: Object) -> None:
    """Raises ValueError for what the provider refuses, which would end a plan for all objects."""
    config = test.get("config") or {}
    request = config.get("request") or {}
    if test["type"] in ("api", "browser") and not test.get("locations"):
        raise ValueError("no location, where the provider wants one")
    if (
        test.get("subtype") == "grpc"
        and request.get("callType") == "unary"
        and not request.get("message")
    ):
        raise ValueError("a gRPC call without a message, where the provider wants one")
    for variable in (*(config.get("configVariables") or []), *(config.get("variables") or [])):
        check_name(variable["name"], "a variable named")


def check_name(name: str, what: str) -> None:
    """Raises ValueError for the name of a variable that the provider refuses."""
    if not VARIABLE_NAME.fullmatch(name):
        raise ValueError(f"{what} {truncated(name)!r}, which the provider refuses")


def unreadable(test: Object) -> bool:
    """Whether an assertion or a step's parameters are such that the provider's reading fails."""
    of_browser = resource("datadog_synthetics_test")["block_types"]["browser_step"]["block"]
    params = of_browser["block_types"]["params"]["block"]
    readable = {*params["attributes"], *params["block_types"]}
    config = test.get("config") or {}
    many = [config, *(config.get("steps") or [])]
    if any(
        "target" not in a and a.get("type") not in TARGETLESS
        for c in many
        for a in c.get("assertions") or []
    ):
        return True
    for step in test.get("steps") or []:
        params = step.get("params") or {}
        if test.get("type") == "mobile":
            if not UNREADABLE_MOBILE_PARAMS.isdisjoint(params) or isinstance(
                params.get("value"), int
            ):
                return True
        elif not all(k == "options" or snake(k) in readable for k in params):
            return True
    return False
