"""The orgs that there are to serve: the demo org, and one on its first day."""

from __future__ import annotations

import hashlib
import json
import re
import string
from collections.abc import Callable, Iterator, Mapping
from functools import cache, reduce
from typing import Any

from exporter.model.json_path import drop, edit
from exporter.simulator import demo
from exporter.simulator.engine.bodies import flat
from exporter.simulator.org import Org

_ADMIN = {"name": "First Admin", "handle": "first@example.net", "email": "first@example.net"}


def demo_org() -> Org:
    """The demo org, as exporter/simulator/demo describes it."""
    org = Org()
    org.store.fill(_demo_org().store)
    return org


@cache
def _demo_org() -> Org:
    """The demo org that others are copies of; not to be changed."""
    org = Org()
    for rows in demo.objects().values():
        for path, body, list_key in rows:
            org.add(path, body, list_key)
    return org


def fresh_org() -> Org:
    """An org on its first day: what Datadog puts into each, under ids of its own."""
    org = Org()
    for path, body, list_key in _objects():
        org.add(path, body, list_key)
    return org


def _objects() -> Iterator[tuple[str, Any, str | None]]:
    """(URL path, body, list key) of each object: the demo org's that every org has, renamed."""
    found = list(_every_orgs())
    text = json.dumps(found)
    for path, body, _ in found:
        obj = flat(body)
        ids = {str(obj.get("id", "")), path.rsplit("/", 1)[1]}
        if organization := (obj.get("relationships") or {}).get("org"):
            ids.add(organization["data"]["id"])
        for old in ids:
            if re.search(r"\d", old):
                text = text.replace(old, _other(old))
    for path, body, list_key in json.loads(text):
        yield path, body, list_key


def _every_orgs() -> Iterator[tuple[str, Any, str | None]]:
    for kind, rows in demo.objects().items():
        for path, body, list_key in rows if kind in _FIRST else ():
            made = _FIRST[kind](body)
            if made is not None:
                yield path, made, list_key
            if kind == "current_org":
                yield f"/api/v2/users/{made['data']['id']}", drop(made, "included"), None


def _same(body: Any) -> Any:
    return body


def _if(member: str, value: Any = True) -> Callable[[Any], Any]:
    """The object if it has the value, None if not."""
    return lambda body: body if (flat(body).get(member) or False) == value else None


def _with(**values: Any) -> Callable[[Any], Any]:
    """The object with other values of members, wherever they stand in it."""
    return lambda body: reduce(
        lambda made, member: edit(made, f"**.{member}", lambda _: values[member]), values, body
    )


def _admin(body: Any) -> Any:
    """The user who asks, whose roles are those that Datadog manages."""
    managed = {flat(b)["id"] for _, b, _ in demo.objects()["roles"] if flat(b).get("managed")}
    body = edit(body, "data.attributes", lambda a: {**a, **_ADMIN})
    roles = "data.relationships.roles.data"
    return edit(body, roles, lambda held: [role for role in held if role["id"] in managed])


def _shipped_rule(body: Any) -> Any:
    """A default rule without what an org may set on it."""
    if not body.get("isDefault"):
        return None
    for path in ("customMessage", "customName", "customTags", "updateAuthorId"):
        body = drop(body, path)
    return _with(notifications=[])(body) | {"filters": [], "isEnabled": True}


_FIRST: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(
        (
            "csm_ownership_settings",
            "governance_notification_settings",
            "logs_pipelines",
            "permissions",
            "sensitive_data_scanner_standard_patterns",
        ),
        _same,
    ),
    "apm_retention_filters": _if("editable", False),
    "compliance_resource_evaluation_filters": _with(cloud_provider={}),
    "csm_threats_agent_rules": _if("defaultRule"),
    "csm_threats_policies": _if("datadogManaged"),
    "current_org": _admin,
    "domain_allowlist": _with(domains=[], enabled=False),
    "governance_control_notifications": _with(event_settings=[]),
    "governance_controls": _with(
        detection_parameters={}, mitigation_parameters={}, mitigation_type=""
    ),
    "identity_providers": _with(enabled=True),
    "incident_types": _if("is_default"),
    "incident_user_defined_fields": _if("reserved"),
    "integration_aws_event_bridge": _with(accounts=[]),
    "ip_allowlist": _with(entries=[], enabled=False),
    "logs_indexes": _if("name", "main"),
    "org_configs": lambda body: edit(
        body, "data.attributes", lambda a: {**a, "modified_at": None, "value": type(a["value"])()}
    ),
    "organization_settings": lambda body: (
        None if body.get("billing") else {**body, "name": "First org"}
    ),
    "roles": _if("managed"),
    "security_content_packs": _with(cp_activation="never_activated"),
    "security_findings_default_inbox_rules": _with(enabled=True),
    "security_monitoring_filters": _if("is_builtin"),
    "security_monitoring_rules": _shipped_rule,
    "synthetics_concurrency_cap": _with(on_demand_concurrency_cap=1),
}
"""Kind -> what an object of the demo org was on the org's first day, None if it wasn't there."""


def _other(old: str) -> str:
    """An id of the same form, always the same for the same id."""
    digits = hashlib.sha256(old.encode()).hexdigest() * 2
    hexadecimal = re.fullmatch(r"[0-9a-f-]{32,36}", old)
    made = []
    for was, digit in zip(old, digits, strict=False):
        if hexadecimal and was != "-":
            made.append(digit)
        elif was.isdigit():
            made.append(str(int(digit, 16) % 10))
        elif was.isalpha():
            letter = string.ascii_lowercase[int(digit, 16)]
            made.append(letter.upper() if was.isupper() else letter)
        else:
            made.append(was)
    return "".join(made)
