"""Monitors, downtimes and SLOs: what the API makes of them, and how SLOs are searched for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from exporter.model.json_path import get
from exporter.simulator.answers import Answer, Call, answer, error
from exporter.simulator.store import flat

if TYPE_CHECKING:
    from exporter.simulator.org import Org

_SLOS = "/api/v1/slo"
_TEXTS = ("message", "name", "query")


def monitor(sent: Mapping[str, Any]) -> Mapping[str, Any]:
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


def downtime(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A downtime whose times are told in UTC, unless in another zone. One that is told to start at
    no time starts at once."""
    made = {**sent, "display_timezone": sent.get("display_timezone") or "UTC"}
    schedule = sent.get("schedule") or {}
    if "start" in schedule and schedule["start"] is None and sent.get("modified"):
        made["schedule"] = {**schedule, "start": sent["modified"]}
        made["status"] = "active"
    return made


_RECURRENCE = ("period", "type", "until_date", "until_occurrences", "week_days")


def older_downtime(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    """A downtime of version 1 with every member of its recurrence."""
    if not (recurrence := sent.get("recurrence")):
        return {**sent, "recurrence": None}
    rule = recurrence.get("rrule")
    members = {**dict.fromkeys(_RECURRENCE), **recurrence}
    return {**sent, "recurrence": members if rule else {k: members[k] for k in _RECURRENCE}}


def born_older_downtime(_: Any, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A downtime of version 1 that begins at its start, or at once."""
    starts = bool(body.get("start"))
    absent = ("canceled", "child_id", "end", "message", "monitor_id", "parent_id", "updater_id")
    return {
        **dict.fromkeys(absent),
        "active": not starts,
        "creator_id": 1445416,
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


def _search(org: Org, values: tuple[str, ...], call: Call) -> Answer:
    """SLOs that have each word of the query in their name or, after a colon, in their tags or as
    their type."""
    try:
        size, number = int(call.query.get("page[size]", 10)), int(call.query.get("page[number]", 0))
    except ValueError:
        return error(400, "Invalid page parameters")
    words = call.query.get("query", "").replace('"', "").split()
    slos = [flat(s.body) for s in org.store.shelf(org.routes.collections[_SLOS]).values()]
    found = [slo for slo in slos if all(_has(slo, word) for word in words)]
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
    attributes = {"facets": {}, "slos": shown}
    data = {"type": "", "attributes": attributes}
    return answer({"data": data, "links": {"self": call.path}, "meta": {"pagination": page}})


def _has(slo: Mapping[str, Any], word: str) -> bool:
    type = slo.get("type")
    if word.lower() in str(slo.get("name")).lower():
        return True
    return word in (slo.get("tags") or ()) or word == f"slo_type:{type}"


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


EXTRAS = (("GET", f"{_SLOS}/search", _search),)
