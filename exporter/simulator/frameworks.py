"""Compliance frameworks of an org's own, each known by its handle and version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from exporter.model.json_path import every
from exporter.simulator.answers import Answer, Call, answer, error
from exporter.simulator.store import flat, text

if TYPE_CHECKING:
    from exporter.simulator.org import Org

_ALL = "/api/v2/cloud_security_management/custom_frameworks"
_RULES = "/api/v2/security_monitoring/rules"


def _refused(status: int, title: str, detail: str = "") -> Answer:
    more = {"detail": detail} if detail else {}
    return error(status, {"status": str(status), "title": title, **more})


def _body(attributes: Any) -> Any:
    id = f"{attributes['handle']}-{attributes['version']}"
    return {"data": {"id": id, "type": "custom_framework", "attributes": attributes}}


def _write(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """A framework, whose handle no other has in any version. Members that are empty aren't kept.

    Its rules must be there: one of Datadog's own, which begin with `def-`, always is.
    """
    attributes = {k: v for k, v in flat(call.body).items() if v and k not in ("id", "type")}
    handle, version = attributes.get("handle"), attributes.get("version")
    if not handle or not version:
        return _refused(400, "Bad Request", "invalid_argument(handle and version are required)")
    rules = org.store.shelf(org.routes.collections[_RULES])
    for rule in every(attributes, "requirements[].controls[].rules_id[]"):
        if rule not in rules and not rule.startswith("def-"):
            return _refused(400, "Bad Request", f"invalid_argument(Cannot find rule id {rule})")
    path = f"{_ALL}/{handle}/{version}"
    taken = any(d.startswith(f"{_ALL}/{handle}/") for d in org.store.documents)
    if call.method == "POST" and taken:
        said = f"already_exists(Framework '{handle}' already existed)"
        return _refused(409, "Status Conflict", said)
    if call.method == "PUT" and org.store.document(call.path, ()) is None:
        return _refused(400, "Bad Request")
    named = sorted(attributes.get("requirements") or (), key=lambda r: str(r.get("name")))
    org.store.documents[path] = text(_body({**attributes, "requirements": named}))
    return answer(_body({"handle": handle, "version": version}))


def _framework(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """One framework. What isn't there is a bad request."""
    known = org.store.document(call.path, ())
    if known is None:
        return _refused(400, "Bad Request")
    if call.method == "GET":
        return answer(known)
    del org.store.documents[call.path]
    empty = {"description": "", "icon_url": ""}
    shown = {**empty, **known["data"]["attributes"]}
    shown.pop("requirements", None)
    return answer(_body(shown))


EXTRAS = (
    ("POST", _ALL, _write),
    ("PUT", f"{_ALL}/{{id}}/{{version}}", _write),
    *((method, f"{_ALL}/{{id}}/{{version}}", _framework) for method in ("GET", "DELETE")),
)
