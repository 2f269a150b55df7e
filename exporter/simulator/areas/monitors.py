"""Monitors, downtimes of both versions, and SLOs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from datadog_api_client.v1.api.downtimes_api import DowntimesApi

from exporter.model.json_path import every, get
from exporter.simulator.engine.entry import Entry
from exporter.simulator.engine.http import HttpError, Request
from exporter.simulator.engine.ids import USER, USER_NUMBER, hex32, integer
from exporter.simulator.engine.paging import among, contains
from exporter.simulator.engine.store import Store

MONITORS, SLOS = "/api/v1/monitor", "/api/v1/slo"
_EVENTS = frozenset(
    ("ci-pipelines", "ci-tests", "error-tracking", "llm-observability", "log", "rum")
)
"""Types of monitors that count events: theirs is one option more."""
_RECURRENCE = ("period", "type", "until_date", "until_occurrences", "week_days")


def monitor_defaults(_: Any, sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A monitor that has seen no data yet. Its options are as in the recorded responses to 27
    creations of 12 types."""
    options = {"include_tags": True, "new_host_delay": 300, "notify_audit": False, "silenced": {}}
    if "on_missing_data" not in (sent.get("options") or {}):
        options["notify_no_data"] = False
    if str(sent.get("type")).removesuffix(" alert") in _EVENTS:
        options["groupby_simple_monitor"] = False
    return {
        "org_id": 1,
        "message": "",
        "tags": [],
        "options": options,
        "deleted": None,
        "priority": None,
        "restricted_roles": None,
        "draft_status": "published",
        "assets": [],
        "overall_state": "No Data",
        "overall_state_modified": None,
        "creator": USER,
    }


def _monitor(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A monitor without white space around its texts, that says whether it alerts by group, as its
    query has it: `by {host}`, or `.by("host")`. So in 29 recorded queries of 9 types."""
    grouped = re.search(r"\bby\s*\{|\.by\(", str(sent.get("query", "")))
    texts = {
        k: sent[k].strip() for k in ("message", "name", "query") if isinstance(sent.get(k), str)
    }
    options = dict(sent.get("options") or {})
    if escalation := options.get("escalation_message"):
        options["escalation_message"] = escalation.strip()
    return {**sent, **texts, "options": options, "multi": bool(grouped)}


def monitor_users(store: Store, id: str) -> Iterator[str]:
    """What refers to a monitor: composite monitors and SLOs."""
    for m in store.objects(MONITORS):
        if m.get("type") == "composite" and re.search(rf"\b{id}\b", str(m.get("query"))):
            yield f"composite monitor: {m['id']}"
    for slo in store.objects(SLOS):
        if id in map(str, slo.get("monitor_ids") or ()):
            yield f"slo: {slo['id']}"


def _check_monitor(store: Store, id: str, _: Any) -> None:
    """The client's `force` says that what others refer to isn't deleted without it."""
    if using := ", ".join(monitor_users(store, id)):
        raise HttpError(400, f"monitor [{id}] is referenced in {using}")


def _check_slo(store: Store, id: str, _: Any) -> None:
    """So does that of SLOs."""
    using = [
        f"slo alert: {m['id']}"
        for m in store.objects(MONITORS)
        if m.get("type") == "slo alert" and id in str(m.get("query"))
    ]
    for dashboard in store.objects("/api/v1/dashboard"):
        if id in every(dashboard, "**.slo_id"):
            using.append(f"dashboard: {dashboard['id']}")
    if using:
        raise HttpError(409, f"SLO {id} is referenced in {', '.join(using)}")


def _monitor_valid(store: Store, request: Request) -> Any:
    if not isinstance(request.body, dict) or not request.body.get("query"):
        raise HttpError(400, "The value provided for parameter 'query' is invalid: it is missing")
    return {}


def _downtime_defaults(_: Any, sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A downtime that begins at once, or at its start: none can have begun before it is made. Only
    one that recurs has a time zone beside its times."""
    schedule = sent.get("schedule") or {}
    return {
        "status": "scheduled" if schedule.get("start") else "active",
        "canceled": None,
        "display_timezone": "UTC",
        "mute_first_recovery_notification": False,
        "notify_end_states": ["no data", "warn", "alert"],
        "notify_end_types": ["expired"],
        **({"schedule": {"timezone": "UTC"}} if "recurrences" in schedule else {}),
    }


def _downtime(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A downtime whose times are told in UTC, unless in another zone. One that is told to start at
    no time starts at once."""
    made = {**sent, "display_timezone": sent.get("display_timezone") or "UTC"}
    schedule = sent.get("schedule") or {}
    if "start" in schedule and schedule["start"] is None and sent.get("modified"):
        made |= {"schedule": {**schedule, "start": sent["modified"]}, "status": "active"}
    return made


def _older_defaults(_: Any, sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A downtime of version 1 that begins at its start, or at once."""
    starts = bool(sent.get("start"))
    absent = ("canceled", "child_id", "end", "message", "monitor_id", "parent_id", "updater_id")
    return {
        **dict.fromkeys(absent),
        "active": not starts,
        "creator_id": USER_NUMBER,
        "disabled": False,
        "downtime_type": 0,
        "monitor_tags": ["*"],
        "mute_first_recovery_notification": False,
        "notify_end_states": ["alert", "no data", "warn"],
        "notify_end_types": ["expired"],
        "org_id": 1,
        "scope": ["*"],
        "status": "scheduled" if starts else "active",
        "timezone": "UTC",
    }


def _older_downtime(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A downtime of version 1 with every member of its recurrence."""
    if not (recurrence := sent.get("recurrence")):
        return {**sent, "recurrence": None}
    members = {**dict.fromkeys(_RECURRENCE), **recurrence}
    by_rule = recurrence.get("rrule")
    return {**sent, "recurrence": members if by_rule else {k: members[k] for k in _RECURRENCE}}


def _slo_defaults(_: Any, sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """An SLO with the number of its type, as recorded of each."""
    number = {"monitor": 0, "metric": 1, "time_slice": 2}.get(str(sent.get("type")))
    named = {} if number is None else {"type_id": number}
    return {"tags": [], "monitor_tags": [], "description": "", "creator": USER, **named}


def _search_slos(store: Store, request: Request) -> Any:
    """SLOs that have each word of the query in their name or, after a colon, in their tags or as
    their type."""
    query = request.query
    try:
        size, number = int(query.get("page[size]", 10)), int(query.get("page[number]", 0))
    except ValueError:
        raise HttpError(400, "Invalid page parameters") from None
    words = query.get("query", "").replace('"', "").split()
    found = [slo for slo in store.objects(SLOS) if all(_has(slo, word) for word in words)]
    shown = [_searched(slo) for slo in found[number * size : (number + 1) * size]]
    last = max(0, -(-len(found) // size) - 1) if size > 0 else 0
    page = {
        "first_number": 0,
        "last_number": last,
        "next_number": min(number + 1, last),
        "number": number,
        "prev_number": max(number - 1, 0),
        "size": size,
        "total": len(found),
        "type": "number_size",
    }
    data = {"type": "", "attributes": {"facets": {}, "slos": shown}}
    return {"data": data, "links": {"self": request.path}, "meta": {"pagination": page}}


def _has(slo: Mapping[str, Any], word: str) -> bool:
    named = word.lower() in str(slo.get("name")).lower()
    return named or word in (*(slo.get("tags") or ()), f"slo_type:{slo.get('type')}")


def _searched(slo: Mapping[str, Any]) -> Any:
    """An SLO as the search gives it: its tags by what they tell, and its query in short."""
    tags = list(slo.get("tags") or ())
    within = {
        f"{of}_tags": [t for t in tags if t.startswith(f"{of}:")]
        for of in ("env", "service", "team")
    }
    same = ("created_at", "creator", "description", "groups", "modified_at", "monitor_ids", "name")
    attributes = {k: slo[k] for k in (*same, "thresholds") if k in slo}
    if get(slo, "query.numerator"):
        attributes["query"] = {**slo["query"], "metrics": None}
    of = {"all_tags": tags, **within, "slo_type": slo.get("type"), "overall_status": []}
    return {"data": {"id": slo["id"], "type": "slo", "attributes": {**attributes, **of}}}


AREA = (
    Entry(
        MONITORS,
        make_id=integer,
        missing="Monitor not found",
        max_page=1000,
        deleted=(200, {"deleted_monitor_id": "{id}"}),
        filters={
            "name": contains("name"),
            "tags": lambda obj, text: all(t in str(obj.get("query")) for t in text.split(",")),
            "monitor_tags": lambda obj, text: all(
                t in (obj.get("tags") or ()) for t in text.split(",")
            ),
        },
        create_defaults=monitor_defaults,
        normalise=_monitor,
        check_delete=_check_monitor,
        handlers={"POST /validate": _monitor_valid, "POST /{id}/validate": _monitor_valid},
    ),
    Entry("/api/v2/monitor/notification_rule", creator_relationships=("created_by",)),
    Entry("/api/v2/monitor/template", model_defaults="description template_variables version"),
    Entry(
        "/api/v2/downtime",
        missing="Downtime not found",
        total="meta.page.total_filtered_count",
        soft_delete={"status": "canceled", "canceled": "{now}"},
        creator_relationships=("created_by",),
        create_defaults=_downtime_defaults,
        normalise=_downtime,
    ),
    # Downtimes of version 1 are those of version 2 in an older form; here they are objects of
    # their own.
    Entry(
        "/api/v1/downtime",
        listed_by=DowntimesApi.list_downtimes,
        make_id=integer,
        missing="Downtime not found",
        soft_delete={
            "active": False,
            "canceled": "{seconds}",
            "disabled": True,
            "status": "canceled",
            "updater_id": USER_NUMBER,
        },
        create_defaults=_older_defaults,
        normalise=_older_downtime,
    ),
    Entry(
        SLOS,
        make_id=hex32,
        missing="SLO not found: {id} not found",
        wrapped=True,
        deleted=(200, {"data": ["{id}"], "error": None}),
        max_page=1000,
        total="metadata.page.total_count",
        filters={
            "ids": among("id"),
            "query": contains("name"),
            "metrics_query": contains("query.numerator", "query.denominator"),
            "tags_query": contains("tags"),
        },
        create_defaults=_slo_defaults,
        check_delete=_check_slo,
        handlers={"GET /search": _search_slos},
    ),
    Entry(
        "/api/v1/slo/correction",
        max_page=1000,
        total="meta.page.total_count",
        model_defaults="creator",
        create_defaults={"modifier": None},
    ),
)
