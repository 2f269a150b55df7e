"""What can stop a run. What one object can't do is a Diagnostic and never stops one."""

from __future__ import annotations


class DdexportError(Exception):
    """Stops the run: the text says in one line what is wrong and what to do next."""


class UsageError(DdexportError):
    """The command line or the environment is wrong: exit code 2."""


class OutputError(DdexportError):
    """The output directory can't be written, or holds a file that isn't ours: exit code 2."""


class SnapshotError(DdexportError):
    """A snapshot can't be read, or isn't whole: exit code 2."""


class ApiError(DdexportError):
    """The API refused, or its answer isn't what its reference says.

    `status` is the HTTP status, 0 where no answer came.
    """

    def __init__(self, text: str, status: int = 0) -> None:
        super().__init__(text)
        self.status = status
