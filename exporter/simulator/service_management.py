"""Incident rules, status pages, feature flags and templates of issues: where answers have another
form than requests, and components, which their list gives within their group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from exporter.model.json_path import drop, get, put
from exporter.simulator import born
from exporter.simulator.store import Stored, flat, text

COMPONENTS = "/api/v2/statuspages/{id}/components"
ENVIRONMENTS = "/api/v2/feature-flags/environments"
FLAGS = "/api/v2/feature-flags"
RULES = "/api/v2/incidents/config/rules"
TEMPLATES = "/api/v2/integration/jira/issue-templates"


def rule(data: Any) -> Any:
    """An incident rule with its type, and who made it, where answers have them."""
    if (named := get(data, "attributes.incident_type_uuid")) is not None:
        data = drop(data, "attributes.incident_type_uuid")
        data = put(data, "attributes.incident_settings_association_uuid", named)
    for name in ("created_by_uuid", "modified_by_uuid"):
        data = put(data, f"attributes.{name}", born.OWNER_ID)
    return data


def template(data: Any) -> Any:
    """A template of Jira issues with its account as a relationship."""
    if (id := get(data, "attributes.jira-account.id")) is None:
        return data
    data = drop(data, "attributes.jira-account")
    return put(data, "relationships.jira-account.data", {"id": id, "type": "jira-account"})


def flag(data: Any, environments: Iterable[Any]) -> Any:
    """A new flag with the ids of its variants, off in every environment."""
    attributes = get(data, "attributes") or {}
    key, wanted = attributes.get("key"), attributes.get("default_variant_key")
    if key is None:
        return data
    variants = [
        {"id": str(uuid5(NAMESPACE_URL, f"{key}/{v['key']}")), **v}
        for v in attributes.get("variants") or ()
    ]
    default = next((v["id"] for v in variants if wanted in (None, v["key"])), None)
    off = {"status": "DISABLED", "default_variant_id": default, "override_variant_id": None}
    held = [
        {"environment_id": e["id"], "environment_name": e["name"], **off, "allocations": None}
        for e in map(flat, environments)
    ]
    made = {**attributes, "variants": variants, "feature_flag_environments": held}
    made.pop("default_variant_key", None)
    return {**data, "attributes": made}


def refused_flag(sent: Mapping[str, Any]) -> str:
    """Why a flag isn't made: each of its variants is known by a key."""
    unnamed = any(not v.get("key") for v in sent.get("variants") or ())
    return "invalid_argument(variant key is required)" if unnamed and "id" not in sent else ""


def component(data: Any, page: str) -> Any:
    """A component of a status page, in no group unless it says so."""
    group = get(data, "relationships.group") or {"data": None}
    beside = {"group": group, "status_page": {"data": {"id": page, "type": "status_pages"}}}
    by = {"data": {"id": born.OWNER_ID, "type": "users"}}
    beside |= dict.fromkeys(("created_by_user", "last_modified_by_user"), by)
    return {**data, "relationships": beside}


def listed(components: Iterable[Stored]) -> list[Stored]:
    """The components of a page as its list has them: those of a group within it."""
    all = [s.body for s in components]
    inner: dict[str, list[Any]] = {}
    for body in all:
        if group := get(body, "data.relationships.group.data.id"):
            members = ("id", "name", "type", "status", "position")
            obj = flat(body)
            inner.setdefault(group, []).append({k: obj[k] for k in members if k in obj})
    found = []
    for body in all:
        if get(body, "data.relationships.group.data"):
            continue
        held = inner.get(body["data"]["id"])
        whole = put(body, "data.attributes.components", held) if held else body
        found.append(Stored(text(whole), text(whole["data"])))
    return found
