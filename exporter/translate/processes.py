"""Work on many things, shared out: a share for each core, and a process for each share but one.

A process is a copy of this one (fork), so it knows all that this one knows, and nothing of what it
changes comes back: only what its work returns does, and what that puts into the share's spool. The
outcome is the same however many there are, one where nothing is worth a process.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any, Generic, TypeVar

from exporter.model.spool import Spool

LEAST = 500
"""Things that are worth a process."""

Thing = TypeVar("Thing")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Share(Generic[Thing]):
    """Some of the things, in their order, and where work on them puts what it makes."""

    things: Sequence[Thing]
    spool: Spool[Any]


def shared_out(
    work: Callable[[Share[Thing]], Result], things: Sequence[Thing], spool: Spool[Any]
) -> Iterator[tuple[Share[Thing], Result]]:
    """What work gives of each share, in the order of the things. It can be pickled.

    spool: of the share that is worked on in this process. Where another one doesn't end well, its
    share is worked on in this one, too.
    """
    first, *rest = _parted(things)
    shares = [Share(some, Spool[Any]()) for some in rest]
    others = [_Process(work, share) for share in shares]
    try:
        own = Share(first, spool)
        yield own, work(own)
        for share, process in zip(shares, others, strict=True):
            if (found := process.result()) is not None:
                yield share, found[0]
            else:
                again = Share(share.things, spool)
                yield again, work(again)
    finally:
        for process in others:
            process.end()


def _parted(things: Sequence[Thing]) -> list[Sequence[Thing]]:
    count = max(1, min(_cores(), len(things) // LEAST))
    ends = [len(things) * n // count for n in range(count + 1)]
    return [things[ends[n] : ends[n + 1]] for n in range(count)]


def _cores() -> int:
    """The processes that are worth having. Elsewhere than on Linux a copy of a process that has had
    threads may not work: https://docs.python.org/3/library/os.html#os.fork"""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


class _Process:
    """Work on a share in a process of its own."""

    def __init__(self, work: Callable[[Share[Any]], Any], share: Share[Any]) -> None:
        self._spool = share.spool
        self._answer = tempfile.TemporaryFile()  # noqa: SIM115 - both processes have it
        self._id = os.fork()
        if self._id:
            return
        try:  # Nothing of this process is to come back to where it was made, an error neither.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            result = work(share)
            _Pickler(self._answer, pickle.HIGHEST_PROTOCOL).dump((share.spool.flushed(), result))
            self._answer.flush()
        except BaseException:  # noqa: BLE001
            os._exit(1)
        os._exit(0)

    def result(self) -> tuple[Any] | None:
        """What the work gave; None if it didn't end well."""
        _, status = os.waitpid(self._id, 0)
        self._id = 0
        with self._answer as answer:
            if status:
                return None
            answer.seek(0)
            end, result = _Unpickler(answer, self._spool).load()
        self._spool.holds(end)
        return (result,)

    def end(self) -> None:
        """Ends it, if nobody has waited for it."""
        if self._id:
            os.kill(self._id, signal.SIGKILL)
            os.waitpid(self._id, 0)


class _Pickler(pickle.Pickler):
    """Of what a process makes: both sides have the spool."""

    def persistent_id(self, value: Any) -> str | None:
        return "spool" if isinstance(value, Spool) else None


class _Unpickler(pickle.Unpickler):
    def __init__(self, content: IO[bytes], spool: Spool[Any]) -> None:
        super().__init__(content)
        self._spool = spool

    def persistent_load(self, _: str) -> Spool[Any]:
        return self._spool
