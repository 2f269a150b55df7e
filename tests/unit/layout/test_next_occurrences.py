"""Recurring downtimes that have begun: a destination begins them at their next time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.export import Source
from exporter.export import write as write_export
from exporter.kinds._shared.recurrence import Recurrence
from exporter.layout import next_occurrences
from exporter.model.ledger import Outcome
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection, select
from exporter.state.stored_state import load
from exporter.translate.pipeline import Export, translate
from exporter.write import hcl
from tests.support.exports import API_URL, files, resource, whole
from tests.support.output import texts

NOW = datetime(2026, 11, 28, 3, 0, tzinfo=UTC)
LISBON = "Europe/Lisbon"


@pytest.mark.parametrize(
    ("start", "zone", "rule", "wanted", "left"),
    [
        ("2025-03-04T10:00:00", LISBON, "FREQ=WEEKLY;BYDAY=TU,TH", "2026-12-01T10:00:00", ""),
        # In New York it is still the evening before.
        ("2026-11-20T23:30:00", "America/New_York", "FREQ=DAILY", "2026-11-27T23:30:00", ""),
        ("2026-11-20T02:30:00", "UTC", "FREQ=DAILY", "2026-11-29T02:30:00", ""),
        ("2020-01-31T09:00:00", "UTC", "FREQ=MONTHLY", "2026-12-31T09:00:00", ""),
        ("2024-02-29T09:00:00", "UTC", "RRULE:FREQ=YEARLY", "2028-02-29T09:00:00", ""),
        # At the same hour, though clocks were put back on 25 October.
        ("2026-10-23T09:00:00", LISBON, "FREQ=WEEKLY", "2026-12-04T09:00:00", ""),
        (
            "2026-11-20T02:30:00",
            "UTC",
            "FREQ=DAILY;COUNT=10;INTERVAL=1",
            "2026-11-29T02:30:00",
            "FREQ=DAILY;COUNT=1;INTERVAL=1",
        ),
        ("2026-11-20T02:30:00", "UTC", "FREQ=DAILY;COUNT=9", None, ""),
        # 23:00 in New York, an hour after now.
        (
            "2026-11-01T22:30:00",
            "America/New_York",
            "FREQ=DAILY;UNTIL=20261128T040000Z",
            "2026-11-27T22:30:00",
            "",
        ),
        ("2026-11-01T22:30:00", "UTC", "FREQ=DAILY;UNTIL=20261128T040000Z", None, ""),
        ("2026-11-01T22:30:00", "UTC", "FREQ=DAILY;UNTIL=20261128", None, ""),
    ],
)
def test_the_next_time(start: str, zone: str, rule: str, wanted: str | None, left: str) -> None:
    found = Recurrence(start, rule, zone)
    assert found.begun(NOW)
    next = found.next(NOW)
    assert (next and next.start) == wanted
    assert next is None or next.rule == (left or rule)


@pytest.mark.parametrize(
    ("rule", "zone"),
    [("FREQ=DAILY", "Nowhere/Land"), ("FREQ=SOMETIMES", "UTC"), ("FREQ=SECONDLY", "UTC")],
)
def test_what_can_not_be_worked_out(rule: str, zone: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Recurrence("2025-03-04T10:00:00", rule, zone).next(NOW)


def downtime(*recurrences: tuple[str, str], zone: str = LISBON) -> dict[str, KindRead]:
    many = [{"start": start, "rrule": rule, "duration": "2h"} for start, rule in recurrences]
    attributes: dict[str, Any] = {
        "message": "",
        "scope": "env:prod",
        "status": "scheduled",
        "monitor_identifier": {"monitor_tags": ["*"]},
        "schedule": {"timezone": zone, "recurrences": many},
    }
    id = "0a1b2c3d-0000-4000-8000-00000000000a"
    body = {"type": "downtime", "id": id, "attributes": attributes}
    record = Record("downtime_schedules", id, f"/api/v2/downtime/{id}", body, "data")
    return {"downtime_schedules": KindRead("downtime_schedules", [record])}


def exported(reads: dict[str, KindRead]) -> Export:
    return translate(Selection({k: kinds()[k] for k in reads}, companion=True), reads)


def written(of: Export) -> dict[str, str]:
    modules, roots = whole(of)
    return texts(hcl.files(modules, roots, provider_version=">= 4.19", site_api_url=API_URL))


WEEKLY = ("2025-03-04T10:00:00", "FREQ=WEEKLY;BYDAY=TU")
LATER = ("2999-03-04T10:00:00", "FREQ=WEEKLY;BYDAY=MO")
OVER = ("2025-03-04T10:00:00", "FREQ=DAILY;COUNT=3")
KEY = f"{WEEKLY[0]} {LISBON} {WEEKLY[1]}"


def test_a_destination_is_given_the_next_time_and_the_source_keeps_its_own() -> None:
    of = exported(downtime(WEEKLY, LATER))
    remembered = next_occurrences.apply(of, {}, NOW)
    text = written(of)
    assert f'lookup(var.occurrences, "{KEY}", "{WEEKLY[0]}")' in text["org/downtime_schedules.tf"]
    assert f'"{LATER[0]}"\n' in text["org/downtime_schedules.tf"]
    assert f'"{KEY}" = "2026-12-01T10:00:00"' in text["destination/main.tf"]
    assert "occurrences" not in text["source/main.tf"]
    assert "occurrences" not in text["destination/variables.tf"]
    again = exported(downtime(WEEKLY, LATER))
    assert next_occurrences.apply(again, remembered, NOW + timedelta(days=90)) == remembered
    assert written(again) == text, "an export says the same as long as the org does"
    [key] = remembered
    adopted = next_occurrences.anew(remembered, {key: "id"})
    assert adopted == remembered, "what a destination has stays as it is"
    fresh = next_occurrences.apply(
        exported(downtime(WEEKLY)), next_occurrences.anew(remembered, {}), NOW
    )
    assert fresh[key][KEY] == "2026-12-01T10:00:00"


def test_a_recurrence_without_a_time_left_is_the_sources_alone() -> None:
    of = exported(downtime(WEEKLY, OVER))
    next_occurrences.apply(of, {}, NOW)
    text = written(of)
    over = f"{OVER[0]} {LISBON} {OVER[1]}"
    dynamic = text["org/downtime_schedules.tf"].partition('dynamic "recurrence"')[2]
    assert f'lookup(var.occurrences, "{over}", "{OVER[0]}")' in dynamic.partition("content {")[0]
    assert f'"{over}" ' in text["destination/main.tf"]
    assert '= ""' in text["destination/main.tf"]


def test_a_count_goes_on_where_it_is() -> None:
    counted = ("2026-11-20T02:30:00", "FREQ=DAILY;COUNT=99999")
    of = exported(downtime(counted, zone="UTC"))
    next_occurrences.apply(of, {}, NOW)
    text = written(of)
    assert '"FREQ=DAILY;COUNT=99999")' in text["org/downtime_schedules.tf"]
    assert '"FREQ=DAILY;COUNT=99990"' in text["destination/main.tf"]


def test_a_downtime_that_is_over_is_not_created_and_that_is_said() -> None:
    of = exported(downtime(OVER))
    [entry] = of.ledger.entries
    assert (entry.outcome, entry.module) == (Outcome.EXPORTED, "guarded")
    assert entry.reason == "its last time is past, so that a new one would never be"


def test_what_nobody_can_work_out_stays_and_that_is_said() -> None:
    of = exported(downtime(("2025-03-04T10:00:00", "FREQ=DAILY"), zone="Mars/Base"))
    assert next_occurrences.apply(of, {}, NOW) == {}
    [entry] = of.ledger.entries
    [said] = entry.diagnostics
    assert said.what == "its next time can't be worked out: no time zone is called Mars/Base"


def test_it_is_remembered_with_the_export(tmp_path: Path) -> None:
    reads = downtime(WEEKLY)
    selection = select(kinds(), ["downtime_schedules"])
    write_export(tmp_path, Source(selection, reads, API_URL))
    [given] = load(tmp_path).occurrences.values()
    assert set(given) == {KEY}
    assert given[KEY] > datetime.now(UTC).strftime("%Y-%m-%d")
    before = files(tmp_path)
    assert f'"{KEY}" = "{given[KEY]}"' in before["destination/main.tf"]
    write_export(tmp_path, Source(selection, reads, API_URL))
    assert files(tmp_path) == before
    assert "lookup(var.occurrences" in resource(
        before["org/downtime_schedules.tf"], "datadog_downtime_schedule.env_prod"
    )
