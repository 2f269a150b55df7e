"""Synthetics tests in the shape of datadog_synthetics_test.

Beside kinds/synthetics_tests.py, whose declaration it serves: API, browser, mobile and network
tests are four forms of one resource type, and each member moves to a block of another name. What
is read, and how, follows the provider's resource_datadog_synthetics_test_.go (4.19.0).
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any

from exporter.kinds._shared.go_numbers import shortest
from exporter.kinds._shared.synthetics_tables import (
    CONFIG,
    INERT,
    JSON_PARAMS,
    OUTCOMES,
    RANGES,
    REQUEST,
    STEP_MEMBERS,
    TARGET_DEFAULTS,
    TARGETS,
    check,
)
from exporter.model.declaration import Object
from exporter.model.ir import JsonText, Link, Template, Until
from exporter.model.json_path import edit, move, without
from exporter.schema.attribute_values import ordered, plain_text
from exporter.schema.provider_schema import snake
from exporter.schema.schema_fit import LeftAlone, unset


def prepare(test: Object) -> Object:
    """The resource's attributes and blocks of a test of any type.

    What the resource has no place for stands at the top under its path in the test. ValueError for
    a test that the provider can neither read nor write.
    """
    kind = test["type"]
    lost: Object = {}
    check(test)
    shape = without(test, "config", "options", "steps")
    config = edit(test.get("config") or {}, "steps[]", partial(_api_step, lost=lost))
    # Of network tests the provider takes Go's %v: `1e+06` from a million on.
    text = (lambda v: shortest(float(v))) if kind == "network" else _text
    config = edit(config, "assertions[]", partial(_assertion, text=text))
    for variables in ("configVariables[]", "variables[]"):
        config = edit(config, variables, _variable)
    for name, value in without(config, "request").items():
        if (at := CONFIG[kind].get(name)) is not None:
            shape[at] = value
        elif value:
            lost[f"config.{name}"] = value
    places = [p for p in shape.get("locations") or () if isinstance(p, Template)]
    if kind in ("api", "browser") and places:
        # Where the type is known, the provider refuses locations that aren't known yet.
        shape["type"] = Until(next(p for p in places[0].parts if not isinstance(p, str)), kind)
    if kind != "mobile":
        shape |= _request(config.get("request") or {}, "config.request", lost)
    if kind == "browser":
        for name in ("files", "metadata"):
            if value := shape.pop(REQUEST[name]):
                lost[f"config.request.{name}"] = value
        if (auth := shape["request_basicauth"]) and auth["type"] != "web":
            # The provider writes these credentials, but doesn't read them back.
            shape["request_basicauth"] = LeftAlone(auth)
    options = _options(test.get("options") or {})
    if kind in ("browser", "mobile"):
        shape.pop("subtype", None)
    if kind == "mobile":
        # A mobile test runs on its device: the API's location for it can't be chosen.
        options = _unread(options, "verbosity")
        shape |= {"locations": [], "mobile_options_list": options, "device_ids": None}
        steps = test.get("steps") or []
        shape["mobile_step"] = [move(s, "params.enabled", "params.enable") for s in steps]
    else:
        options.pop("bindings", None)
        shape["device_ids"] = options.pop("device_ids", None)
        shape["options_list"] = unset(options, "http_version", "min_location_failed")
    if kind == "browser":
        shape["browser_step"] = [_browser_step(s, lost) for s in test.get("steps") or []]
    return shape | lost


def _unread(block: Object, *names: str) -> Object:
    """A block with those of its attributes marked that the provider doesn't read back."""
    return block | {n: LeftAlone(block[n]) for n in names if block.get(n) is not None}


def _informative(of: Object, path: str) -> Object:
    """The members of an object at a path but for those that every test has (INERT)."""
    inert = INERT.get(path, {})
    return {k: v for k, v in of.items() if v is not None and (k not in inert or inert[k] != v)}


def _options(of: Object) -> Object:
    options = {snake(k): v for k, v in _informative(of, "options").items()}
    monitor = partial(_informative, path="options.monitor_options")
    options = edit(edit(options, "monitor_options", monitor), "retry", _retry)
    return edit(options, "rum_settings", lambda of: {"isEnabled": False, **of})


def _retry(of: Object) -> Object:
    return unset({"count": 0, **of}, "interval")


def _request(of: Object, path: str, lost: Object) -> Object:
    """request_definition and the blocks beside it."""
    request = edit(_informative(of, path), "basicAuth", _basic_auth)
    request = edit(request, "files[]", lambda file: _unread(file, "encoding"))
    request = dict(edit(request, "certificate", _certificate))
    beside = {block: request.pop(member, None) for member, block in REQUEST.items()}
    request = _unread({snake(k): v for k, v in request.items()}, "accept_self_signed")
    for member, attribute in (
        ("compressed_json_descriptor", "proto_json_descriptor"),
        ("compressed_proto_file", "plain_proto_file"),
    ):
        if packed := request.pop(member, None):
            request[attribute] = _unpacked(packed)
    for name, (least, most) in RANGES.items():
        if name in request and not least <= request[name] <= most:
            lost[f"{path}.{name}"], request[name] = request[name], LeftAlone(None)
    return {"request_definition": request, **beside}


def _certificate(pair: Object) -> Object:
    return {
        name: unset(without(pair.get(name) or {}, "updatedAt"), "filename")
        for name in ("cert", "key")
    }


def _unpacked(packed: str) -> str:
    """Text of a gRPC definition: zlib in base64, or base64 alone (an old fault of the app)."""
    raw = base64.b64decode(packed)
    try:
        return zlib.decompress(raw).decode()
    except zlib.error:
        return raw.decode()


def _basic_auth(of: Object) -> Object:
    claims = {f"add_claims_{k}": v for k, v in (of.get("addClaims") or {}).items()}
    return {"type": "web", **without(of, "addClaims"), **claims}


def _assertion(of: Object, text: Callable[[Any], Any]) -> Object:
    """An assertion with its target as text, or in the block that its operator asks for."""
    assertion = {snake(k): v for k, v in without(of, "target").items()}
    operator, target = str(of.get("operator")), of.get("target")
    if of["type"] == "mcpServerCapabilities":
        return assertion | {"target_mcp_capabilities": {"capabilities": target or []}}
    if operator in TARGETS:
        block = operator.replace("validates", "target").lower()
        inner = {k.lower(): v for k, v in (target or {}).items()}
        if inner.get("targetvalue") is not None:
            inner["targetvalue"] = text(inner["targetvalue"])
        return assertion | {block: unset(inner, *TARGET_DEFAULTS.get(block, ()))}
    return assertion | {"target": None if target is None else text(target)}


def _text(value: Any) -> Any:
    """A value as the provider writes it as text: a number with all its digits, no exponent."""
    if isinstance(value, (dict, list)):
        return JsonText(ordered(value))
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return value if isinstance(value, (Link, Template)) else plain_text(value)
    text = f"{Decimal(repr(float(value))):f}"
    return text.removesuffix(".0")


def _variable(of: Object) -> Object:
    """A variable of a test. A secure one's example is made up by Datadog and hidden again."""
    hidden = ("example", "pattern") if of.get("type") == "global" else ("example",)
    return without(of, *hidden) if of.get("type") == "global" or of.get("secure") else of


def _api_step(of: Object, lost: Object) -> Object:
    subtype = of.get("subtype", "http")
    if subtype == "wait":
        of = without(of, *OUTCOMES)
    if subtype in STEP_MEMBERS:
        if not of.get("allowFailure"):
            # Without that, what fails is critical.
            of = without(of, "isCritical")
        known, told = STEP_MEMBERS[subtype], _informative(of, "config.steps[]")
        lost |= {f"config.steps[].{k}": v for k, v in told.items() if k not in known and v}
        return {k: v for k, v in told.items() if k in known}
    of = edit(of, "assertions[]", partial(_assertion, text=_text))
    step: Object = {snake(k): v for k, v in without(of, "request").items()}
    step |= _request(of.get("request") or {}, "config.steps[].request", lost)
    if subtype != "http":
        # What the provider holds such a step for, so that a plan is silent.
        step["request_definition"].setdefault("http_version", "any")
    step["request_definition"] = unset(step["request_definition"], "http_version")
    if subtype == "ssl" and step["request_definition"].get("allow_insecure"):
        # For such a step the provider sends accept_self_signed under the other's name.
        step["request_definition"]["accept_self_signed"] = LeftAlone(True)
    step = edit(step, "retry", _retry)
    # A status code has no parser, but the provider wants one.
    step["extracted_value"] = [
        {**v, "parser": v.get("parser") or {"type": LeftAlone("raw")}}
        for v in step.pop("extracted_values", None) or []
    ]
    return step


def _browser_step(of: Object, lost: Object) -> Object:
    params = of.get("params") or {}
    shape: Object = {"drag_drop_options" if k == "options" else k: v for k, v in params.items()}
    for name in JSON_PARAMS & set(shape):
        shape[name] = JsonText(ordered(shape[name]))
    for name in ("playingTabId", "value"):
        if shape.get(name) is not None:
            shape[name] = _text(shape[name])
    if "drag_drop_options" in shape:
        # The provider's state has the block even if it is empty.
        shape["drag_drop_options"] = {"delay": None, **shape["drag_drop_options"]}
    locator = (params.get("element") or {}).get("userLocator")
    if locator:
        first, *more = locator["values"]
        if more:
            lost["steps[].params.element.userLocator.values[1:]"] = more
        shape["element_user_locator"] = {
            "fail_test_on_cannot_locate": locator.get("failTestOnCannotLocate"),
            "value": first,
        }
    return {**of, "params": shape}
