"""How far a run is: bars on a terminal, plain lines elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TextIO

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TaskID,
    TextColumn,
)
from rich.progress import Progress as RichProgress
from rich.text import Text

from exporter.model.record import KindRead

LINE_EVERY = 5.0
"""Seconds between two plain lines of one kind."""


class Progress(Protocol):
    """Hears how the reading goes. `wait` comes from any thread, the rest from one."""

    def start(self, kind: str) -> None:
        """The first request of a kind is about to be made."""

    def advance(self, kind: str, done: int, total: int | None) -> None:
        """`done` objects are there, of `total` if that is known. It begins again at 0 where a list
        is read, and then each of its objects alone."""

    def finish(self, read: KindRead) -> None:
        """The kind is read, wholly or not."""

    def wait(self, path: str, seconds: float, limit: str) -> None:
        """A request for the path waits that long for a rate limit, "" if that has no name."""


@contextmanager
def counted(stream: TextIO, what: str) -> Iterator[Callable[[int, int], None]]:
    """Hears how many of what is done, of how many; `what` is shown while it goes on."""
    with shown(stream) as progress:
        began = False

        def advance(done: int, total: int) -> None:
            nonlocal began
            if not began:
                progress.start(what)
                began = True
            progress.advance(what, done, total)

        yield advance


@contextmanager
def shown(stream: TextIO) -> Iterator[Progress]:
    """The progress for a stream: bars if it is a terminal."""
    if not stream.isatty():
        yield Lines(stream)
        return
    console = Console(file=stream)
    bars = RichProgress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        _Rate(),
        _Left(),
        console=console,
        transient=True,
    )
    with bars:
        yield Bars(bars, console)


def outcome(read: KindRead) -> str:
    """`monitors: 12`, and what is missing if it is not complete."""
    text = f"{read.kind}: {read.count}"
    if read.complete:
        return text
    return f"{text}, incomplete: {read.reason}"


def duration(seconds: float) -> str:
    """`40 s`, `3 min 20 s` or `1 h 5 min`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def by_the_clock(seconds: float) -> str:
    """The local time in so many seconds, with its date unless that is today's."""
    now = datetime.now().astimezone()
    try:
        then = (now + timedelta(seconds=seconds)).astimezone()
    except OverflowError:
        return f"{duration(seconds)} from now"
    return f"{then:%H:%M:%S}" if then.date() == now.date() else f"{then:%Y-%m-%d %H:%M:%S}"


class _Waits:
    """Says once that requests wait for a limit, though many threads do."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._until: dict[str, float] = {}

    def wait(self, path: str, seconds: float, limit: str) -> None:
        now = time.monotonic()
        if now + seconds > self._until.get(limit, 0.0) + 1:
            self._until[limit] = now + seconds
            self._say(
                f"rate limit {limit + ' ' if limit else ''}reached at {path}: "
                f"waiting {duration(seconds)}, until {by_the_clock(seconds)}"
            )


@dataclass(slots=True)
class _Pace:
    """How fast a kind is read. began: when it had none of the objects. said: when that was said."""

    began: float
    said: float
    done: int = 0


class Lines(_Waits):
    """Progress as lines of text."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__(self._line)
        self._stream = stream
        self._paces: dict[str, _Pace] = {}

    def start(self, kind: str) -> None:
        now = time.monotonic()
        self._paces[kind] = _Pace(now, now)

    def advance(self, kind: str, done: int, total: int | None) -> None:
        pace, now = self._paces[kind], time.monotonic()
        if done < pace.done or not done:
            pace.began = now
        pace.done = done
        if now - pace.said < LINE_EVERY:
            return
        pace.said = now
        text = f"{kind}: {done}" if total is None else f"{kind}: {done} of {total}"
        if done and now > pace.began:
            rate = done / (now - pace.began)
            text += f", {rate:.{0 if rate >= 1 else 1}f} a second"
            if total is not None:
                text += f", {duration(max(total - done, 0) / rate)} left"
        self._line(text)

    def finish(self, read: KindRead) -> None:
        self._line(outcome(read))

    def _line(self, text: str) -> None:
        print(text, file=self._stream, flush=True)


class Bars(_Waits):
    """Progress as one bar a kind, which goes when the kind is read."""

    def __init__(self, bars: RichProgress, console: Console) -> None:
        super().__init__(self._line)
        self._bars = bars
        self._console = console
        self._tasks: dict[str, TaskID] = {}

    def start(self, kind: str) -> None:
        self._tasks[kind] = self._bars.add_task(kind, total=None)

    def advance(self, kind: str, done: int, total: int | None) -> None:
        if done:
            self._bars.update(self._tasks[kind], completed=done, total=total)
        else:
            self._bars.reset(self._tasks[kind], total=total)

    def finish(self, read: KindRead) -> None:
        self._bars.remove_task(self._tasks[read.kind])
        self._line(outcome(read))

    def _line(self, text: str) -> None:
        self._console.print(text, markup=False, highlight=False)


class _Rate(ProgressColumn):
    """Objects a second."""

    def render(self, task: Task) -> Text:
        return Text("" if task.speed is None else f"{task.speed:.0f}/s")


class _Left(ProgressColumn):
    """The time left."""

    def render(self, task: Task) -> Text:
        left = task.time_remaining
        return Text("" if left is None else f"{duration(left)} left")
