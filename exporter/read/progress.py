"""How far a run is: bars on a terminal, plain lines elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
        """`done` objects are there, of `total` if that is known."""

    def finish(self, read: KindRead) -> None:
        """The kind is read, wholly or not."""

    def wait(self, path: str, seconds: float) -> None:
        """A request for the path waits that long for a rate limit."""


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


class _Waits:
    """Says a wait once, though many threads wait for the same limit."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._until = 0.0

    def wait(self, path: str, seconds: float) -> None:
        now = time.monotonic()
        if now + seconds > self._until + 1:
            self._until = now + seconds
            self._say(f"rate limit reached at {path}: waiting {seconds:.0f} s")


class Lines(_Waits):
    """Progress as lines of text."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__(self._line)
        self._stream = stream
        self._began: dict[str, float] = {}
        self._said: dict[str, float] = {}

    def start(self, kind: str) -> None:
        self._began[kind] = self._said[kind] = time.monotonic()

    def advance(self, kind: str, done: int, total: int | None) -> None:
        now = time.monotonic()
        if now - self._said[kind] < LINE_EVERY:
            return
        self._said[kind] = now
        of = "" if total is None else f" of {total}"
        self._line(f"{kind}: {done}{of}, {done / (now - self._began[kind]):.0f} a second")

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
        self._bars.update(self._tasks[kind], completed=done, total=total)

    def finish(self, read: KindRead) -> None:
        self._bars.remove_task(self._tasks[read.kind])
        self._line(outcome(read))

    def _line(self, text: str) -> None:
        self._console.print(text, markup=False, highlight=False)


class _Rate(ProgressColumn):
    """Objects a second."""

    def render(self, task: Task) -> Text:
        return Text("" if task.speed is None else f"{task.speed:.0f}/s")
