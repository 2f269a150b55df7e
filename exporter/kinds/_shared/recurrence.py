"""When a recurring downtime is next, by its RRULE (RFC 5545), which dateutil works out.

A start is the time of a clock in the schedule's time zone, and so is each time that follows from
it: where clocks are put forward or back, it stays at the same hour.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

_COUNT = re.compile(r"(?i)(?<![A-Z])COUNT=(\d+)")
_OFTEN = re.compile(r"(?i)FREQ=(MINUTE|SECOND)LY")
_UNTIL = re.compile(r"(?i)(?<![A-Z])UNTIL=(\d{8}T\d{6})Z")


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A rule from a start on, which has no offset: `2025-03-04T10:00:00`."""

    start: str
    rule: str
    zone: str

    def __str__(self) -> str:
        return f"{self.start} {self.zone} {self.rule}"

    def begun(self, now: datetime) -> bool:
        """Whether its start is past. ValueError: nobody knows the zone, or it is no time."""
        return datetime.fromisoformat(self.start) <= _clock(now, self.zone)

    def next(self, now: datetime) -> Recurrence | None:
        """What is left of it: from the first time to come on, of which a COUNT has that many less.
        None if no time is left. ValueError: it can't be worked out."""
        start = datetime.fromisoformat(self.start)
        if _OFTEN.search(self.rule):
            raise ValueError("it recurs each minute, or more often")
        until = _UNTIL.search(self.rule)
        rule = self.rule
        if until:  # In UTC, whatever the zone of the rest.
            end = datetime.strptime(until[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
            rule = _UNTIL.sub(f"UNTIL={_clock(end, self.zone):%Y%m%dT%H%M%S}", rule)
        clock = _clock(now, self.zone)
        found = rrulestr(rule.removeprefix("RRULE:"), dtstart=start)
        for past, time in enumerate(found.xafter(start, inc=True)):
            if time > clock:
                count = _COUNT.search(self.rule)
                left = _COUNT.sub(f"COUNT={int(count[1]) - past}" if count else "", self.rule)
                return Recurrence(f"{time:%Y-%m-%dT%H:%M:%S}", left, self.zone)
        return None


def _clock(time: datetime, zone: str) -> datetime:
    """What a clock of a zone says at a time."""
    try:
        return time.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    except (KeyError, OSError) as e:
        raise ValueError(f"no time zone is called {zone}") from e
