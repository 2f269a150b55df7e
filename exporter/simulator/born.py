"""The members that Datadog gives a new object where its maker left them out."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

OWNER_ID = "3ad549bf-eba0-11e9-a77a-0705486660d0"

OWNER = {"name": "Org Owner", "handle": "owner@example.com", "email": "owner@example.com"}


def dashboard(id: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A dashboard with its page in the app."""
    words = "".join(c.lower() if c.isalnum() else "-" for c in str(body.get("title", "")))
    return {
        "description": None,
        "author_handle": OWNER["handle"],
        "author_name": OWNER["name"],
        "layout_type": "ordered",
        "url": f"/dashboard/{id}/{words}",
        "template_variables": None,
        "widgets": [],
        "notify_list": None,
    }


def dashboard_list(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A list with nothing in it: its dashboards are added by another request."""
    return {
        "author": OWNER,
        "dashboards": None,
        "dashboard_count": 0,
        "is_favorite": False,
        "type": "manual_dashboard_list",
    }


def suppression(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A suppression that anybody may change."""
    who = {"handle": OWNER["handle"], "name": OWNER["name"]}
    return {
        "creator": who,
        "data_exclusion_query": "",
        "description": "",
        "editable": True,
        "suppression_query": "",
        "tags": [],
        "updater": who,
        "version": 1,
    }


def team(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A team without members."""
    return {
        "description": None,
        "summary": None,
        "avatar": None,
        "banner": 0,
        "hidden_modules": None,
        "visible_modules": None,
        "link_count": 0,
        "user_count": 0,
        "is_managed": False,
    }


def user(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A user who has not answered the invitation."""
    return {
        "name": None,
        "handle": body.get("email"),
        "icon": f"https://secure.gravatar.com/avatar/{_hash(body.get('email'))}?s=48&d=retro",
        "title": None,
        "verified": False,
        "disabled": False,
        "status": "Pending",
        "service_account": False,
        "allowed_login_methods": [],
    }


def _hash(text: Any) -> str:
    return hashlib.md5(str(text).encode(), usedforsecurity=False).hexdigest()


def rule(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A detection rule of the org's own."""
    flags = dict.fromkeys(("isDefault", "isPartner", "isBeta", "isDeleted", "isDeprecated"), False)
    return {**flags, "type": "log_detection", "version": 1, "tags": [], "filters": []}


def notification_rule(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A rule for who hears of security signals, or of vulnerabilities."""
    who = {"name": OWNER["name"], "handle": OWNER["handle"]}
    return {"created_by": who, "modified_by": who, "version": 1}


def variable(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A global variable of synthetics; a key (FIDO) is made with a value that nobody sends."""
    fido = bool(body.get("is_fido"))
    made = {"tags": [], "description": "", "is_totp": False, "is_fido": fido}
    return {**made, "value": {"secure": True}} if fido else made


def pipeline(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A log pipeline of the org's own."""
    return {"type": "pipeline", "is_read_only": False, "is_enabled": False, "tags": []}


def gcp_sts_account(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A Google Cloud account that collects nothing yet, in the members of recorded ones."""
    prometheus = {"id": "prometheus", "disabled": True, "filters": []}
    return {
        "account_tags": [],
        "automute": False,
        "cloud_run_revision_filters": [],
        "host_filters": [],
        "is_bq_datasets_monitoring_enabled": False,
        "is_bq_jobs_monitoring_enabled": False,
        "is_cspm_enabled": False,
        "is_global_location_enabled": True,
        "is_per_project_quota_enabled": False,
        "is_resource_change_collection_enabled": False,
        "is_security_command_center_enabled": False,
        "metric_namespace_configs": [prometheus],
        "monitored_resource_configs": [],
        "region_filter_configs": [],
        "resource_collection_enabled": True,
    }


def gcp_account(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A Google Cloud account with a key file, in the members of recorded ones."""
    off = (
        "automute",
        "is_cspm_enabled",
        "is_resource_change_collection_enabled",
        "is_security_command_center_enabled",
    )
    return {
        **dict.fromkeys(off, False),
        "cloud_run_revision_filters": [],
        "errors": [],
        "host_filters": "",
        "resource_collection_enabled": True,
    }


def location_secrets(id: Any) -> Mapping[str, Any]:
    """The keys of a private location, which only the answer to its creation has."""
    key = f"simulated-{id}"
    return {
        "secrets": {
            "authentication": {"id": key, "key": key},
            "config_decryption": {"key": key},
        }
    }


def agent_policy(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A Workload Protection policy without rules."""
    counts = ("blockingRulesCount", "disabledRulesCount", "monitoringRulesCount", "ruleCount")
    return {
        **dict.fromkeys(counts, 0),
        "datadogManaged": False,
        "pinned": False,
        "policyType": "policy",
        "policyVersion": "1",
    }


def agent_rule(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """An Agent rule; it lists the policy that it was made in by what it does there."""
    holder = "monitoring" if body.get("enabled") else "disabled"
    within = {holder: [body["policy_id"]]} if body.get("policy_id") else {}
    return {"defaultRule": False, "filters": ['os == "linux"'], "product_tags": [], **within}


PAYLOAD = (
    '{"body": "$EVENT_MSG", "last_updated": "$LAST_UPDATED", "event_type": "$EVENT_TYPE", '
    '"title": "$EVENT_TITLE", "date": "$DATE", "org": {"id": "$ORG_ID", "name": "$ORG_NAME"}, '
    '"id": "$ID"}'
)


def tag_configuration(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Which tags of a metric can be queried; all aggregations can since they cost nothing more."""
    if body.get("metric_type") == "distribution":
        return {"exclude_tags_mode": False, "include_percentiles": False}
    return {"exclude_tags_mode": False, "aggregations": [{"time": "sum", "space": "sum"}]}


def rum_application(id: Any, _: Mapping[str, Any]) -> Mapping[str, Any]:
    """An application with the token that its pages and apps send."""
    return {
        "api_key_id": 812001,
        "application_id": id,
        "created_by_handle": OWNER["handle"],
        "updated_by_handle": OWNER["handle"],
        "org_id": 1,
        "client_token": f"pub{str(id).replace('-', '')}",
        "is_active": False,
        "product_scales": {
            "rum_event_processing_scale": {"state": "ALL"},
            "product_analytics_retention_scale": {"state": "NONE"},
        },
        "tags": [],
    }


def incident_type(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """An incident type that nobody has set up."""
    off = ("private_incidents", "private_incidents_by_default", "allow_incident_deletion")
    return {
        "configuration": {
            **dict.fromkeys((*off, "editable_timestamps"), False),
            "allow_workflows": True,
            "test_incidents": True,
            "create_message": "",
            "disable_out_of_the_box_postmortem_template": False,
            "slug_source": "default",
        },
        "description": "",
        "is_default": False,
        "prefix": "IR",
    }


def postmortem_template(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A template for notebooks."""
    return {"content": "", "is_default": None, "location": "datadog_notebooks"}


def incident_field(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A field with the name for its label."""
    empty = ("category", "collected", "default_value", "deleted", "metadata", "tag_key")
    return {
        **dict.fromkeys(empty),
        "display_name": body.get("name"),
        "ordinal": "1.0",
        "required": False,
        "reserved": False,
        "valid_values": None,
    }


def datastore(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A datastore without rows."""
    return {
        "creator_user_id": 1445416,
        "creator_user_uuid": OWNER_ID,
        "description": "",
        "org_id": 1,
        "primary_key_generation_strategy": "none",
    }


def deployment_gate(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A gate without rules."""
    who = {"id": OWNER_ID, "name": OWNER["name"], "handle": OWNER["handle"]}
    return {"created_by": who, "updated_by": who, "dry_run": False, "identifier": "default"}


def allocation_rule(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A rule for shared costs that hasn't been applied yet."""
    return {
        "enabled": True,
        "last_modified_user_uuid": OWNER_ID,
        "processing_status": "processing",
        "version": 1,
    }


def tag_ruleset(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A ruleset of a tag pipeline."""
    return {"enabled": True, "last_modified_user_uuid": OWNER_ID, "version": 1}


def reference_table(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A table that hasn't been filled yet."""
    return {
        "created_by": OWNER_ID,
        "description": "",
        "file_metadata": {"error_row_count": 0, "error_message": ""},
        "last_updated_by": OWNER_ID,
        "row_count": 0,
        "status": "INITIALIZED",
        "tags": [],
    }


def connection(id: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A connection. To take a role in AWS, Datadog names itself and a word to be known by."""
    made = {"acting_user_can_resolve": True, "external_secrets_manager": None, "is_favorite": False}
    if body.get("integration", {}).get("type") != "AWS":
        return made
    known = {"external_id": str(id).replace("-", ""), "principal_id": "464622532012"}
    return {**made, "integration": {"credentials": known}}
