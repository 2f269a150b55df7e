"""Texts that wait on the disk until it is known which files they go to."""

from __future__ import annotations

import tempfile
from array import array
from collections.abc import Iterator

from exporter.model.errors import OutputError
from exporter.state.replacement import reason

_HELD = 1 << 18


class TextSpool:
    """Texts by their numbers, in UTF-8 in a temporary file; few stay in memory. All are added
    before one is asked for."""

    def __init__(self) -> None:
        # It is open as long as there is a file to write of it.
        self._file = tempfile.SpooledTemporaryFile(max_size=_HELD)  # noqa: SIM115
        self._ends = array("Q", [0])

    def add(self, text: str) -> None:
        """Adds a text. Half a surrogate pair becomes JSON's escape for it, as it does in a file."""
        encoded = text.encode("utf-8", "backslashreplace")
        try:
            self._file.write(encoded)
        except OSError as error:
            where = tempfile.gettempdir()
            raise OutputError(f"{where} can't be written: {reason(error)}") from error
        self._ends.append(self._ends[-1] + len(encoded))

    def __getitem__(self, number: int) -> str:
        self._file.seek(self._ends[number])
        return self._file.read(self._ends[number + 1] - self._ends[number]).decode()

    def __len__(self) -> int:
        return len(self._ends) - 1

    def sizes(self, first: int = 0) -> Iterator[int]:
        """The bytes of each text, from one on."""
        return (self._ends[n + 1] - self._ends[n] for n in range(first, len(self)))
