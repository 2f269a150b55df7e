"""The members that Datadog gives a new monitor, downtime, SLO or synthetic test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.simulator import synthetics
from exporter.simulator.born import OWNER


def monitor(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A monitor that has seen no data yet."""
    return {
        "org_id": 1,
        "message": "",
        "tags": [],
        "options": _monitor_options(body),
        "deleted": None,
        "priority": None,
        "restricted_roles": None,
        "draft_status": "published",
        "assets": [],
        "overall_state": "No Data",
        "overall_state_modified": None,
        "creator": OWNER,
    }


def downtime(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A downtime that begins at once, or at its start: none can have begun before it is made. Only
    one that recurs answers a time zone beside its times."""
    schedule = body.get("schedule") or {}
    return {
        "status": "scheduled" if schedule.get("start") else "active",
        "canceled": None,
        "display_timezone": "UTC",
        "mute_first_recovery_notification": False,
        "notify_end_states": ["no data", "warn", "alert"],
        "notify_end_types": ["expired"],
        **({"schedule": {"timezone": "UTC"}} if "recurrences" in schedule else {}),
    }


def _monitor_options(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """The options of a new monitor, as in the recorded answers to 27 creations of 12 types."""
    asked = body.get("options") or {}
    options = {"include_tags": True, "new_host_delay": 300, "notify_audit": False, "silenced": {}}
    if "on_missing_data" not in asked:
        options["notify_no_data"] = False
    if str(body.get("type")).removesuffix(" alert") in _EVENTS:
        options["groupby_simple_monitor"] = False
    return options


_EVENTS = frozenset(
    ("ci-pipelines", "ci-tests", "error-tracking", "llm-observability", "log", "rum")
)

"""Types of monitors that count events: theirs is one option more."""


def slo(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """An SLO with the number of its type, as recorded of each."""
    number = {"monitor": 0, "metric": 1, "time_slice": 2}.get(str(body.get("type")))
    named = {} if number is None else {"type_id": number}
    return {"tags": [], "monitor_tags": [], "description": "", "creator": OWNER, **named}


def synthetics_test(id: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A test. All but network tests come with a monitor. Of its options, a test says something only
    if its maker did: so in 31 recorded answers."""
    made = {"public_id": id, "status": "live", "message": "", "tags": []}
    if (body.get("options") or {}).get("monitor_options"):
        options = {"include_tags": True, "new_host_delay": 300, "notify_audit": False}
        made["options"] = {"monitor_options": {**options, "on_missing_data": "show_no_data"}}
    if body.get("type") == "network":
        return made
    by = {"created_by": OWNER, "modified_by": OWNER}
    return {**made, **by, "deleted_at": None, "org_id": 1, "monitor_id": synthetics.monitor(id)}


def synthetics_monitor(test: Mapping[str, Any]) -> dict[str, Any]:
    """The monitor that comes with a test."""
    options = (test.get("options") or {}).get("monitor_options") or {}
    tags = [*(test.get("tags") or ()), *(f"probe_dc:{at}" for at in test.get("locations") or ())]
    made = {
        "type": "synthetics alert",
        "name": (test.get("options") or {}).get("monitor_name") or test.get("name"),
        "message": test.get("message"),
        "query": "no_query",
        "tags": [*tags, f"check_type:{test.get('type')}", f"check_status:{test.get('status')}"],
        "options": {**options, "silenced": {}, "synthetics_check_id": test["public_id"]},
        "created": test.get("created_at"),
        "modified": test.get("modified_at"),
    }
    return {**monitor(None, made), **made, "id": test["monitor_id"]}


def suite(id: Any, _: Mapping[str, Any]) -> Mapping[str, Any]:
    """A suite of tests, and the id of the monitor that comes with it."""
    monitor = int.from_bytes(str(id).encode()[:3])
    return {"public_id": id, "monitor_id": 2 * 10**8 + monitor, "message": "", "tags": []}
