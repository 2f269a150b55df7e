"""What is made once and needed again later, put aside on the disk, so that memory holds none of it.

Nothing of it outlives the run: it is a file without a name in the system's directory for such.
"""

from __future__ import annotations

import copyreg
import os
import pickle
import tempfile
import weakref
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, ClassVar, Generic, TypeVar

from exporter.model.errors import OutputError

Value = TypeVar("Value")
_LENGTH = 4
"""Bytes before each value that say how long it is."""
_MOST = 4096
"""Bytes that hold most values."""


class Plain:
    """What is pickled as a call of its class with its fields: in less time than a dataclass with
    slots, which finds these out anew for each value."""

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]]

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), tuple([getattr(self, name) for name in type(self).__match_args__])


def _read_only(members: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(members)


copyreg.pickle(MappingProxyType, lambda of: (_read_only, (dict(of),)))


class Spool(Generic[Value]):
    """Values on the disk. OutputError where it is full."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(buffering=1 << 20)  # noqa: SIM115 - as long as it
        weakref.finalize(self, self._file.close)
        self._end = self._there = 0

    def put(self, value: Value) -> Spooled[Value]:
        """Puts a value aside; what is given is called to have it again, each time a new copy."""
        content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        try:
            self._file.write(len(content).to_bytes(_LENGTH) + content)
        except OSError as e:
            raise _failed(e) from e
        spooled = Spooled(self, self._end)
        self._end += _LENGTH + len(content)
        return spooled

    def flushed(self) -> int:
        """Makes what was put in visible to other processes that have the spool, too. Gives its
        end, of which they don't know."""
        try:
            self._file.flush()
        except OSError as e:
            raise _failed(e) from e
        self._there = self._end
        return self._end

    def holds(self, end: int) -> None:
        """Says that another process has put in all that there is up to here."""
        self._there = self._end = end

    def at(self, start: int) -> Value:
        """The value that was put there."""
        if start >= self._there:
            self.flushed()
        file = self._file.fileno()
        content = os.pread(file, _MOST, start)
        length = int.from_bytes(content[:_LENGTH])
        if length > _MOST - _LENGTH:
            content = os.pread(file, _LENGTH + length, start)
        value: Value = pickle.loads(memoryview(content)[_LENGTH:])  # noqa: S301
        return value


@dataclass(frozen=True, slots=True, eq=False)
class Spooled(Generic[Value]):
    """A value that is put aside: called, it gives it."""

    spool: Spool[Value]
    start: int

    def __call__(self) -> Value:
        return self.spool.at(self.start)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Spooled) and bool(self() == other())

    __hash__ = None  # type: ignore[assignment]


def _failed(error: OSError) -> OutputError:
    return OutputError(
        f"{tempfile.gettempdir()} can't be written: {error.strerror}; TMPDIR names another place"
    )
