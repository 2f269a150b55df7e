"""What a reading takes over instead of asking for it: from a run that ended unfinished, all that it
had read; from a finished one, what can't have changed since, or is young enough.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from dateutil import parser

from exporter.model import json_path
from exporter.model.declaration import Kind
from exporter.model.errors import UsageError
from exporter.model.record import Record, unwrap
from exporter.read.snapshots.store import Store, Unit

SETTLED_SECONDS = 60.0
"""How much older than its reading an object's last change is to be for its stamp to tell: a stamp
may count whole seconds, and clocks differ."""
GONE = "gone"
"""What is noted of a unit that was answered 404."""
CUT_SHORT = "cut short"
"""What is noted of a unit that ended half way, so that nobody takes it over."""


def stamp(kind: Kind, body: Any) -> str:
    """What moves with each change of an object, as an answer has it; "" if it hasn't any."""
    return str(json_path.get(unwrap(body), kind.stamp) or "") if kind.stamp else ""


def is_read_singly(kind: Kind) -> bool:
    """Whether each object of a list is asked for, since the list leaves members out."""
    return kind.summary or bool(kind.parts)


def max_ages(given: Sequence[str], kinds: Mapping[str, Kind]) -> dict[str, float]:
    """--max-age: seconds by kind. UsageError: one is not of the form KIND=7d, or of no use."""
    found: dict[str, float] = {}
    for text in given:
        match = re.fullmatch(r"([^=]+)=(\d+)([smhd])", text)
        if not match:
            raise UsageError(f"--max-age {text}: give it as restriction_policies=7d, or 12h, 30m")
        names = [name for name in kinds if fnmatchcase(name, match[1])]
        if not names:
            raise UsageError(f"--max-age {text}: no kind that is read has such a name")
        one_by_one = [n for n in names if _costs_a_request_each(kinds[n])]
        if not one_by_one:
            raise UsageError(
                f"--max-age {text}: a few requests read all of {' and '.join(names)}, or their "
                "list says what has changed"
            )
        seconds = float(match[2]) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[match[3]]
        found |= dict.fromkeys(one_by_one, seconds)
    return found


def _costs_a_request_each(kind: Kind) -> bool:
    """Whether each object costs a request, and nothing tells whether it has changed."""
    return not kind.stamp and (is_read_singly(kind) or bool(kind.parents or kind.mention))


@dataclass(frozen=True, slots=True)
class Earlier:
    """The file of an earlier finished reading, and what of it may be taken over.

    max_age: seconds by kind, for objects without a stamp.
    """

    at: Path
    max_age: Mapping[str, float] = field(default_factory=dict)


class TakeOver:
    """What a store takes over. resumed: it has units of a run that ended unfinished. interrupted:
    a request of this one got no answer, so that the next one is to go on from it."""

    def __init__(self, store: Store, resumed: bool = False, earlier: Earlier | None = None) -> None:
        self.store = store
        self.interrupted = False
        self._resumed, self._earlier = resumed, earlier
        if earlier:
            store.attach(earlier.at)

    def unit(self, kind: Kind, key: str, place: int | None, stamp: str = "") -> Unit | None:
        """The unit of this key, which now has this place; None if it is to be asked for."""
        found = self._unfinished(kind, key, stamp)
        if found:
            self.store.use(kind.name, key, place)
            return found
        found = self._finished(kind, key, stamp)
        return self.store.copy(kind.name, key, place, found) if found else None

    def listed(self, kind: Kind, key: str) -> list[Record] | None:
        """The items of a list, which are none of the records of the kind."""
        unit = self.unit(kind, key, None)
        return None if unit is None else self.store.listed(kind.name, unit)

    def pages(self, kind: Kind, prefix: str) -> Sequence[Unit]:
        """The pages of a list that a run had read that ended unfinished, from the first one on."""
        found: list[Unit] = []
        while self._resumed and (
            unit := self.store.find(kind.name, f"{prefix}{len(found) + 1}", "main")
        ):
            found.append(unit)
        return found

    def _unfinished(self, kind: Kind, key: str, stamp: str) -> Unit | None:
        found = self.store.find(kind.name, key, "main") if self._resumed else None
        return found if found and found.stamp == stamp and found.more != CUT_SHORT else None

    def _finished(self, kind: Kind, key: str, stamp: str) -> Unit | None:
        """The unit of an earlier reading, if it holds what would be answered now."""
        if not self._earlier or not (stamp or kind.name in self._earlier.max_age):
            return None
        found = self.store.find(kind.name, key, "earlier")
        if not found or found.stamp != stamp or found.more == CUT_SHORT:
            return None
        if stamp:
            with suppress(ValueError):
                return found if _is_settled(stamp, found.read_at) else None
            return None
        young = time.time() - found.read_at <= self._earlier.max_age[kind.name]
        return found if young else None


def _is_settled(stamp: str, read_at: float) -> bool:
    """Whether a change after the reading must have another stamp. ValueError: it is no time."""
    if stamp.isdecimal():  # Since 1970, in seconds or parts of them.
        seconds = float(stamp)
        while seconds > 1e11:
            seconds /= 1000
    else:
        changed = parser.isoparse(stamp)
        seconds = changed.replace(tzinfo=changed.tzinfo or UTC).timestamp()
    return seconds < read_at - SETTLED_SECONDS
