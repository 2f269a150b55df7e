"""The members that Datadog gives a new object, of keys, costs, metrics and shared dashboards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.simulator.born import OWNER, OWNER_ID


def rum_filters() -> list[Any]:
    """The retention filters that every RUM application has."""
    return [
        {
            "data": {
                "id": f"default_{name}",
                "type": "retention_filters",
                "attributes": {"enabled": True, "sample_rate": 100, **attributes},
                "meta": {"source": "default"},
            }
        }
        for name, attributes in (
            (
                "replays",
                {
                    "event_type": "session",
                    "name": "Sessions with replays",
                    "query": "@session.has_replay:true",
                },
            ),
            ("errors", {"event_type": "error", "name": "Sessions with errors", "query": ""}),
            ("sessions", {"event_type": "session", "name": "Sessions", "query": ""}),
        )
    ]


def key(id: Any) -> Mapping[str, Any]:
    """A key, in the answer that makes it."""
    return {"key": f"simulated-{id}"}


def api_key(id: Any, _: Mapping[str, Any]) -> Mapping[str, Any]:
    """An API key, which its own answer gives again and again."""
    return {**key(id), "last4": str(id)[-4:], "remote_config_read_enabled": True}


def access_token(id: Any, _: Mapping[str, Any]) -> Mapping[str, Any]:
    """A token that nobody used, and the part of it that may be seen."""
    return {"expires_at": None, "last_used_at": None, "public_portion": f"ddsat_{id}"}


def secure_embed(id: Any, _: Mapping[str, Any]) -> Mapping[str, Any]:
    """A dashboard shown elsewhere, at a page of its own."""
    url = f"https://app.datadoghq.com/sb/{id}"
    return {"token": id, "url": url, "share_type": "secure_embed", "status": "active"}


def findings_rule(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A rule for security findings."""
    who = {"type": "user", "id": OWNER_ID, "name": OWNER["name"]}
    return {"created_by": who, "modified_by": who, "enabled": True}


def tag_indexing_rule(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A rule that comes first until it is given another place."""
    options = {"data": {"manage_preexisting_metrics": True, "override_previous_rules": False}}
    return {
        "exclude_tags_mode": False,
        "ignored_metric_name_matches": [],
        "options": {"version": 1, **options},
        "tags": [],
        "created_by_handle": OWNER["handle"],
        "modified_by_handle": OWNER["handle"],
    }


COSTS = {
    "/api/v2/cost/aws_cur_config": "aws_cur_config",
    "/api/v2/cost/azure_uc_config": "azure_uc_configs",
    "/api/v2/cost/gcp_uc_config": "gcp_uc_config",
}
"""Where costs come from -> the type of answers, which isn't that of requests."""


def status_page(id: Any, _: Mapping[str, Any]) -> Mapping[str, Any]:
    """A page without pictures and components that is yet to be published."""
    return {
        **dict.fromkeys(("company_logo", "custom_domain", "email_header_image", "favicon")),
        **dict.fromkeys(("custom_domain_enabled", "enabled", "subscriptions_enabled"), False),
        "components": [],
        "page_url": f"https://app.datadoghq.com/status-pages/{id}/view",
    }


def execution_policy(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A policy for what actions may do."""
    who = {"created_by": OWNER_ID, "updated_by": OWNER_ID}
    return {**who, "scope": {}, "targets": [], "version": 1}


def test_downtime(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A downtime of synthetic tests."""
    who = {f"{done}By": OWNER_ID for done in ("created", "updated")}
    names = {f"{done}ByName": OWNER["name"] for done in ("created", "updated")}
    return {**who, **names, "description": "", "tags": []}


def permanent_filters() -> list[Any]:
    """The filters that keep some sessions of every RUM application whatever else is set."""
    sampling = {"trace_enabled": False, "trace_sample_rate": 100.0}
    return [
        {
            "data": {
                "id": id,
                "type": "permanent_retention_filters",
                "attributes": {
                    "cross_product_sampling": sampling,
                    "description": f"{name}, whatever other filters say.",
                    "editability": {"trace_editable": editable},
                    "name": name,
                },
            }
        }
        for id, name, editable in (
            ("forced_replay_sessions", "Sessions whose replay was forced", True),
            ("synthetics_sessions", "Sessions of synthetic tests", True),
            ("rum_apm_flat_sampling", "Sessions with sampled traces", False),
        )
    ]


def experiment(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """An experiment that nobody has started."""
    return {
        "decision_metrics": [],
        "experiment_type": "STANDARD",
        "hypothesis": "",
        "related_links": [],
        "status": "DRAFT",
        "summary": "",
        "tags": [],
        "teams": [],
    }


def journey(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A journey without variants, which no suite tests."""
    who = {**OWNER, "uuid": OWNER_ID}
    return {
        "created_by": who,
        "description": None,
        "org_id": 1,
        "test_suite": {"id": "", "name": ""},
        "updated_by": who,
        "variants": [],
    }


def annotation_queue(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A queue that everybody may label."""
    return {
        "can_manage_access": True,
        "created_by": OWNER_ID,
        "description": "",
        "modified_by": OWNER_ID,
        "owned_by": OWNER_ID,
        "restrict_to_assignees": False,
        "restrict_to_reviewers": False,
        "reviewer_emails": [],
    }
