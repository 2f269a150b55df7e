"""What a run says of itself."""

from __future__ import annotations

import io

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


def test_plain_lines_have_no_control_characters_and_a_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "LINE_EVERY", 0.0)
    said = io.StringIO()
    with progress.shown(said) as shown:
        shown.start("teams")
        shown.advance("teams", 50, 200)
        shown.advance("teams", 60, None)
    first, second = said.getvalue().splitlines()
    assert first.startswith("teams: 50 of 200, ")
    assert first.endswith(" a second")
    assert second.startswith("teams: 60, ")
    assert "\x1b" not in said.getvalue()


def test_a_wait_of_many_threads_is_said_once() -> None:
    said = io.StringIO()
    with progress.shown(said) as shown:
        for _ in range(16):
            shown.wait("/api/v1/monitor", 30.0)
        shown.wait("/api/v1/dashboard", 90.0)
    assert said.getvalue().splitlines() == [
        "rate limit reached at /api/v1/monitor: waiting 30 s",
        "rate limit reached at /api/v1/dashboard: waiting 90 s",
    ]
