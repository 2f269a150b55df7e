"""What a run says of itself."""

from __future__ import annotations

import io
import time
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Self

import pytest

from exporter.model.record import KindRead, Record
from exporter.read import progress


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def two(complete: bool = True) -> KindRead:
    records = [Record("teams", str(n), "/t", {}) for n in range(2)]
    return KindRead("teams", records, complete, "" if complete else "403 Forbidden")


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_every_kind_ends_in_a_line(stream: type[io.StringIO]) -> None:
    said = stream()
    with progress.shown(said) as shown:
        shown.start("teams")
        shown.advance("teams", 1, 2)
        shown.finish(two())
        shown.start("teams")
        shown.finish(two(complete=False))
    assert "teams: 2\n" in said.getvalue()
    assert "teams: 2, incomplete: 403 Forbidden\n" in said.getvalue()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The time, which stands still unless it is moved."""
    return Clock(monkeypatch)


class Clock:
    """Stands at noon."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        noon = datetime(2026, 3, 4, 12, tzinfo=UTC).astimezone()
        clock = self

        class Today(datetime):
            @classmethod
            def now(cls, tz: tzinfo | None = None) -> Self:
                return cls.fromtimestamp(noon.timestamp() + clock.now - 1000, tz)

        monkeypatch.setattr(progress, "datetime", Today)
        monkeypatch.setattr("exporter.read.progress.time.monotonic", lambda: self.now)


def at(clock: Clock, seconds: float, form: str = "%H:%M:%S") -> str:
    """The local time so many seconds after noon."""
    noon = datetime(2026, 3, 4, 12, tzinfo=UTC).astimezone()
    return (noon + timedelta(seconds=seconds)).strftime(form)


def test_plain_lines_say_how_many_how_fast_and_what_is_left(clock: Clock) -> None:
    said = io.StringIO()
    with progress.shown(said) as shown:
        shown.start("dashboards")
        for seconds, done, total in (
            (2, 100, None),  # Too soon for a line.
            (6, 1000, 4000),
            (20, 4000, 4000),
            (0, 0, 4000),  # The list is read: now each of its objects.
            (10, 500, 4000),
            (190, 1000, 4000),
            (6, 1100, None),
        ):
            clock.now += seconds
            shown.advance("dashboards", done, total)
    assert said.getvalue().splitlines() == [
        "dashboards: 1000 of 4000, 125 a second, 24 s left",
        "dashboards: 4000 of 4000, 143 a second, 0 s left",
        "dashboards: 500 of 4000, 50 a second, 1 min 10 s left",
        "dashboards: 1000 of 4000, 5 a second, 10 min left",
        "dashboards: 1100, 5 a second",
    ]


def test_what_has_not_begun_has_no_rate(clock: Clock) -> None:
    said = io.StringIO()
    with progress.shown(said) as shown:
        shown.start("restriction_policies")
        clock.now += 60
        shown.advance("restriction_policies", 0, 700)
        clock.now += 10
        shown.advance("restriction_policies", 2, 700)
    assert said.getvalue().splitlines() == [
        "restriction_policies: 0 of 700",
        "restriction_policies: 2 of 700, 0.2 a second, 58 min 10 s left",
    ]


def test_a_terminal_shows_what_is_left() -> None:
    said = Terminal()
    with progress.shown(said) as shown:
        shown.start("teams")
        for done in (0, 1, 2, 3):
            shown.advance("teams", done, 90)
            time.sleep(0.15)
    assert "3/90" in said.getvalue()
    assert " left" in said.getvalue()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.2, "0 s"),
        (59.4, "59 s"),
        (60, "1 min"),
        (3599, "59 min 59 s"),
        (3600, "1 h"),
        (7500, "2 h 5 min"),
    ],
)
def test_durations(seconds: float, text: str) -> None:
    assert progress.duration(seconds) == text


def test_plain_lines_have_no_control_characters_and_a_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "LINE_EVERY", 0.0)
    said = io.StringIO()
    with progress.shown(said) as shown:
        shown.start("teams")
        shown.advance("teams", 50, 200)
        shown.advance("teams", 60, None)
    first, second = said.getvalue().splitlines()
    assert first.startswith("teams: 50 of 200, ")
    assert " a second, " in first
    assert first.endswith(" left")
    assert second.startswith("teams: 60, ")
    assert "\x1b" not in said.getvalue()


def test_a_wait_of_many_threads_is_said_once(clock: Clock) -> None:
    said = io.StringIO()
    with progress.shown(said) as shown:
        for _ in range(16):
            shown.wait("/api/v1/monitor", 30.0, "monitors (10 requests in 60 s)")
        shown.wait("/api/v1/dashboard", 20.0, "dashboards")
        shown.wait("/api/v1/slo", 90.0, "")
        shown.wait("/api/v1/monitor", 86_400.0, "monitors")
    named = "rate limit monitors (10 requests in 60 s) reached at /api/v1/monitor"
    tomorrow = at(clock, 86_400, "%Y-%m-%d %H:%M:%S")
    assert said.getvalue().splitlines() == [
        f"{named}: waiting 30 s, until {at(clock, 30)}",
        f"rate limit dashboards reached at /api/v1/dashboard: waiting 20 s, until {at(clock, 20)}",
        f"rate limit reached at /api/v1/slo: waiting 1 min 30 s, until {at(clock, 90)}",
        f"rate limit monitors reached at /api/v1/monitor: waiting 24 h, until {tomorrow}",
    ]


def test_a_wait_without_an_end(clock: Clock) -> None:
    said = io.StringIO()
    with progress.shown(said) as shown:
        shown.wait("/api/v1/slo", 1e12, "")
    assert "until 277777777 h 46 min from now" in said.getvalue()
