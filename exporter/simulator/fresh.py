"""An org on its first day: what Datadog puts into each, under ids of its own."""

from __future__ import annotations

import hashlib
import json
import re
import string
from collections.abc import Iterator
from typing import Any

from exporter.model.json_path import drop, edit
from exporter.simulator import demo
from exporter.simulator.store import flat

OWNER = {"name": "First Admin", "handle": "first@example.net", "email": "first@example.net"}


def objects() -> Iterator[tuple[str, Any, str | None]]:
    """(URL path, body, list key) of each object: the demo org's that every org has, renamed."""
    kept = list(_kept())
    text = json.dumps(kept)
    for path, body, _ in kept:
        obj = flat(body)
        ids = {str(obj.get("id", "")), path.rsplit("/", 1)[1]}
        if organization := (obj.get("relationships") or {}).get("org"):
            ids.add(organization["data"]["id"])
        for old in ids:
            if re.search(r"\d", old):
                text = text.replace(old, other(old))
    for path, body, list_key in json.loads(text):
        yield path, body, list_key


def _kept() -> Iterator[tuple[str, Any, str | None]]:
    for kind, rows in demo.objects().items():
        for path, body, list_key in rows:
            obj = flat(body)
            match kind:
                case "permissions" | "logs_pipelines" | "sensitive_data_scanner_standard_patterns":
                    yield path, body, list_key
                case "current_org":
                    me = edit(body, "data.attributes", lambda a: {**a, **OWNER})
                    me = edit(me, "data.relationships.roles.data", _built_in)
                    yield path, me, list_key
                    yield f"/api/v2/users/{me['data']['id']}", drop(me, "included"), None
                case "roles" if obj.get("managed"):
                    yield path, body, list_key
                case "logs_indexes" if obj.get("name") == "main":
                    yield path, body, list_key
                case "apm_retention_filters" if not obj.get("editable"):
                    yield path, body, list_key
                case "csm_threats_policies" if obj.get("datadogManaged"):
                    yield path, body, list_key
                case "csm_threats_agent_rules" if obj.get("defaultRule"):
                    yield path, body, list_key
                case "incident_types" if obj.get("is_default"):
                    yield path, body, list_key
                case "incident_user_defined_fields" if obj.get("reserved"):
                    yield path, body, list_key
                case "organization_settings" if not obj.get("billing"):
                    yield path, {**body, "name": "First org"}, list_key
                case "governance_controls":
                    yield path, edit(body, "data.attributes", _as_built_in), list_key
                case "governance_control_notifications":
                    yield path, edit(body, "**.event_settings", _none), list_key
                case "synthetics_concurrency_cap":
                    yield path, edit(body, "**.on_demand_concurrency_cap", lambda _: 1), list_key
                case "compliance_resource_evaluation_filters":
                    yield path, edit(body, "**.cloud_provider", lambda _: {}), list_key
                case "integration_aws_event_bridge":
                    yield path, edit(body, "**.accounts", _none), list_key
                case "ip_allowlist":
                    yield path, edit(edit(body, "**.entries", _none), "**.enabled", _off), list_key
                case "domain_allowlist":
                    yield path, edit(edit(body, "**.domains", _none), "**.enabled", _off), list_key
                case "org_configs":
                    yield path, edit(body, "data.attributes", _as_set_by_datadog), list_key
                case "csm_ownership_settings" | "governance_notification_settings":
                    yield path, body, list_key
                case "identity_providers" | "security_findings_default_inbox_rules":
                    yield path, edit(body, "**.enabled", lambda _: True), list_key
                case "security_content_packs":
                    yield (
                        path,
                        edit(body, "**.cp_activation", lambda _: "never_activated"),
                        list_key,
                    )
                case "security_monitoring_filters" if obj.get("is_builtin"):
                    yield path, body, list_key
                case "security_monitoring_rules" if obj.get("isDefault"):
                    yield path, _as_shipped(body), list_key


def _none(_: Any) -> list[Any]:
    return []


def _off(_: Any) -> bool:
    return False


def _as_built_in(control: dict[str, Any]) -> dict[str, Any]:
    """A control that nobody set up."""
    return {**control, "detection_parameters": {}, "mitigation_parameters": {}} | {
        "mitigation_type": ""
    }


def _as_set_by_datadog(config: dict[str, Any]) -> dict[str, Any]:
    """A setting that nobody changed."""
    return {**config, "modified_at": None, "value": type(config["value"])()}


def _built_in(held: list[Any]) -> list[Any]:
    """Of the roles of a user, those that Datadog manages."""
    managed = {flat(b)["id"] for _, b, _ in demo.objects()["roles"] if flat(b).get("managed")}
    return [role for role in held if role["id"] in managed]


def _as_shipped(rule: Any) -> Any:
    """A default rule without what an org may set on it."""
    for path in ("customMessage", "customName", "customTags", "updateAuthorId"):
        rule = drop(rule, path)
    return edit(rule, "cases[].notifications", lambda _: []) | {"filters": [], "isEnabled": True}


def other(old: str) -> str:
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
