"""Downtimes: when monitors stay quiet, once or again and again.

Version 1 of the API has the same objects under other ids (datadog_downtime).

A recurrence whose first start is in the past may be refused as well when it is created
(https://github.com/DataDog/datadog-sync-cli/pull/664): in a destination it begins at its next time,
see next_occurrences.py, unless `--parametrize starts` makes a variable of the start.
"""

from datetime import UTC, datetime

from exporter.kinds._shared.recurrence import Recurrence
from exporter.kinds._shared.reference_patterns import HANDLES, LINKS
from exporter.model.declaration import ByTheClock, Kind, Object, Ref, holds


def second(stamp: str) -> str:
    """A time as the provider writes it: to the second, always with a Z."""
    return f"{stamp[:19]}Z"


def prepare(downtime: Object) -> Object:
    """The schedule as the block of its form."""
    schedule = {k: v for k, v in downtime["schedule"].items() if k != "current_downtime"}
    if schedule.get("recurrences") is None:
        schedule = {k: v and second(v) for k, v in schedule.items()}
        return downtime | {"schedule": None, "one_time_schedule": schedule}
    return downtime | {"schedule": None, "recurring_schedule": schedule}


def begun(downtime: Object) -> bool:
    """Whether it has one time, and that has begun."""
    return downtime.get("status") == "active" and not downtime["schedule"].get("recurrences")


def is_over(downtime: Object) -> bool:
    """Whether it recurs, and no time is left."""
    now, schedule = datetime.now(UTC), downtime["schedule"]
    many = [
        Recurrence(r.get("start") or "", r["rrule"], schedule.get("timezone") or "UTC")
        for r in schedule.get("recurrences") or ()
    ]
    try:
        return bool(many) and all(r.begun(now) and r.next(now) is None for r in many)
    except ValueError:
        return False


KIND = Kind(
    resource_type="datadog_downtime_schedule",
    path="/api/v2/downtime",
    title="scope",
    identity_fields=("message",),
    url="/monitors/downtimes?id={id}",
    skip={
        "canceled": lambda o: bool(o.get("canceled")) or o.get("status") == "canceled",
        "over": holds("status", "ended"),
    },
    refs={
        "monitor_identifier.monitor_id": Ref("monitors"),
        "message": (*HANDLES, *LINKS),
    },
    prepare=prepare,
    ignore=("canceled", "status", "relationships.monitor"),
    guarded={
        "it began in the past, and Datadog refuses a new downtime that does": begun,
        "its last time is past, so that a new one would never be": ByTheClock(is_over),
    },
)
