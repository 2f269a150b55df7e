"""What is being made: so that an object whose making was cut off is found, not made twice.

A create that a crash, a kill or a lost answer cuts off leaves an object that no state knows. Before
a create is sent, a file says so in Terraform's data directory (`.terraform`); the answer's id goes
into it, and it is taken away when Terraform ends the provider, having all its answers. A later
create of the very same that finds one left behind looks for the object first.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = "ddx-creating"
HELD = "held"
"""The file of what the state holds already: type and id, one a line."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A create that begins. interrupted: an earlier one of the same never reached the state; id:
    what it made, "" if no answer came."""

    file: Path | None
    interrupted: bool = False
    id: str = ""

    def made(self, id: str) -> None:
        """The API has made the object."""
        if self.file:
            with suppress(OSError):
                self.file.write_text(id)

    def refused(self) -> None:
        """The API has made nothing."""
        if self.file:
            self.file.unlink(missing_ok=True)


class Journal:
    """The creates of a configuration that have begun. Without a data directory, it keeps none."""

    def __init__(self, data: Path | None = None) -> None:
        self.data = data or Path(os.environ.get("TF_DATA_DIR", ".terraform"))
        self.folder = self.data / FOLDER
        self._lock = threading.Lock()
        self._left = sorted(self._cut_off())
        self._held = set(_lines(self.folder / HELD))
        self._turns = threading.Lock() if self._left else None
        self._done: list[Path] = []

    def begin(self, type: str, key: str) -> Entry:
        """Notes that an object is about to be made; `key` stands for what it is to be."""
        with self._lock:
            for file in [f for f in self._left if f.name.partition(".")[0] == key]:
                self._left.remove(file)
                self._done.append(file)
                id = next(iter(_lines(file)), "")
                if f"{type} {id}" not in self._held:
                    return Entry(file, True, id)
            try:
                if not self.data.is_dir():
                    return Entry(None)
                self.folder.mkdir(exist_ok=True)
                number = 0
                while (file := self.folder / f"{key}.{os.getpid()}.{number}").exists():
                    number += 1
                file.touch(exist_ok=False)
            except OSError:
                return Entry(None)  # Where nothing can be kept, nothing is: the apply goes on.
            self._done.append(file)
            return Entry(file)

    def turn(self) -> AbstractContextManager[Any]:
        """Where creates were cut off, they come one by one: each may be what another looks for."""
        return self._turns or nullcontext()

    def claims(self, type: str, id: str) -> bool:
        """Notes that the state holds an object; False if it did before."""
        row = f"{type} {id}"
        with self._lock:
            if row in self._held:
                return False
            self._held.add(row)
            if self._turns:
                with suppress(OSError), (self.folder / HELD).open("a") as file:
                    file.write(f"{row}\n")
        return True

    def close(self) -> None:
        """Terraform has every answer: forgets the creates that were answered."""
        with suppress(OSError):
            for file in self._done:
                if _lines(file):
                    file.unlink()
            if not any(f.name != HELD for f in self.folder.iterdir()):
                (self.folder / HELD).unlink(missing_ok=True)
                self.folder.rmdir()

    def _cut_off(self) -> Iterator[Path]:
        """The files of creates whose process is gone."""
        for file in self.folder.iterdir() if self.folder.is_dir() else ():
            pid = file.name.partition(".")[2].partition(".")[0]
            if file.name != HELD and not (pid.isdigit() and _lives(int(pid))):
                yield file


def _lines(file: Path) -> list[str]:
    with suppress(OSError):
        return file.read_text().splitlines()
    return []


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
