"""The members that Datadog gives a new object where its maker left them out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

OWNER = {"name": "Org Owner", "handle": "owner@example.com", "email": "owner@example.com"}


def monitor(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A monitor that has seen no data yet."""
    return {
        "org_id": 1,
        "message": "",
        "tags": [],
        "options": {},
        "multi": " by {" in str(body.get("query", "")),
        "deleted": None,
        "priority": None,
        "restricted_roles": None,
        "draft_status": "published",
        "assets": [],
        "overall_state": "No Data",
        "overall_state_modified": None,
        "creator": OWNER,
    }


def dashboard(id: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A dashboard with its page in the app."""
    words = "".join(c.lower() if c.isalnum() else "-" for c in str(body.get("title", "")))
    return {
        "description": None,
        "author_handle": OWNER["handle"],
        "author_name": OWNER["name"],
        "layout_type": "ordered",
        "url": f"/dashboard/{id}/{words}",
        "is_read_only": False,
        "template_variables": None,
        "widgets": [],
        "notify_list": None,
        "restricted_roles": [],
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


def team(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A team without members."""
    return {
        "description": None,
        "summary": None,
        "avatar": None,
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
        "title": None,
        "verified": False,
        "disabled": False,
        "status": "Pending",
        "service_account": False,
        "allowed_login_methods": [],
    }


def synthetics_test(id: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A test, and the id of the monitor that comes with it."""
    monitor = int.from_bytes(str(id).encode()[:3])
    return {"status": "live", "message": "", "tags": [], "monitor_id": 10**8 + monitor}


def rule(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A detection rule of the org's own."""
    flags = dict.fromkeys(("isDefault", "isPartner", "isBeta", "isDeleted", "isDeprecated"), False)
    return {**flags, "type": "log_detection", "version": 1, "tags": [], "filters": []}


def pipeline(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A log pipeline of the org's own."""
    return {"type": "pipeline", "is_read_only": False, "is_enabled": False, "tags": []}


PAYLOAD = (
    '{"body": "$EVENT_MSG", "last_updated": "$LAST_UPDATED", "event_type": "$EVENT_TYPE", '
    '"title": "$EVENT_TITLE", "date": "$DATE", "org": {"id": "$ORG_ID", "name": "$ORG_NAME"}, '
    '"id": "$ID"}'
)
