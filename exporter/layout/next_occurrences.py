"""When a recurring downtime begins in a destination: at its next time, where its start is past.

Datadog refuses a new downtime that began (https://github.com/DataDog/datadog-sync-cli/pull/664).
The source keeps what it has: its resource looks the start up in a map, which only a destination is
given. What was worked out once stays, so that an export changes with the org alone; `ddexport
adopt` works out anew what is past again of what the destination doesn't have yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from exporter.kinds._shared.recurrence import Recurrence
from exporter.model.ir import OCCURRENCES, Block, Body, MapRef, Value
from exporter.model.record import Key
from exporter.translate.pipeline import Export

TYPE = "datadog_downtime_schedule"
Remembered = dict[Key, dict[str, str]]
"""Object -> what is looked up -> what it is in a destination."""


def apply(export: Export, remembered: Mapping[Key, Mapping[str, str]], now: datetime) -> Remembered:
    """Has destinations begin what began in the source at its next time; gives what that is."""
    keys = {address: key for key, address in export.addresses.items()}
    entries = {e.at: e for e in export.ledger.entries}
    found: Remembered = {}
    for i, made in enumerate(export.resources):
        if made.resource.address.type != TYPE:
            continue
        key = keys[made.resource.address]
        known = remembered.get(key, {})
        given: dict[str, str] = {}
        blocks = []
        whole = made.resource.body
        for block in whole.blocks:
            zone: Value = block.body.attributes.get("timezone") or "UTC"
            inner = block.body.blocks
            if block.type == "recurring_schedule" and isinstance(zone, str):
                try:
                    inner = [_begun(b, zone, known, given, export.begun, now) for b in inner]
                except ValueError as e:
                    what = f"its next time can't be worked out: {e}"
                    entries[made.resource.address].note(block.type, what, "left as it is")
            blocks.append(replace(block, body=Body(block.body.attributes, inner)))
        if given:
            resource = replace(made.resource, content=Body(whole.attributes, blocks))
            export.resources[i] = replace(made, resource=resource, linked=True)
            export.occurrences |= given
            found[key] = given
    return found


def _begun(
    block: Block,
    zone: str,
    known: Mapping[str, str],
    given: dict[str, str],
    begun: dict[tuple[str, str], bool],
    now: datetime,
) -> Block:
    """A recurrence whose start, and rule if that counts, are looked up where it has begun; without
    a time that is left, a destination has no such block."""
    start, rule = (block.body.attributes.get(name) for name in ("start", "rrule"))
    if not isinstance(start, str) or not isinstance(rule, str):
        return block
    whole = Recurrence(start, rule, zone)
    begun[start, zone] = whole.begun(now)
    if not begun[start, zone]:
        return block
    key, counted = str(whole), f"{whole} counted"
    if key in known:
        now_known = dict(known)
    else:
        left = whole.next(now)
        now_known = {key: left.start if left else "", counted: left.rule if left else rule}
    attributes: dict[str, Value] = dict(block.body.attributes)
    attributes["start"] = begins = MapRef(OCCURRENCES, key, start)
    given[key] = now_known[key]
    if now_known.get(counted, rule) != rule:
        given[counted] = now_known[counted]
        attributes["rrule"] = MapRef(OCCURRENCES, counted, rule)
    body = Body(attributes, block.body.blocks)
    return replace(block, body=body, given=None if given[key] else begins)


def anew(remembered: Remembered, adopted: Mapping[Key, str]) -> Remembered:
    """What is remembered of what a destination has; the rest is worked out again."""
    return {key: of for key, of in remembered.items() if key in adopted}
