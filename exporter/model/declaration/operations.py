"""How a declaration names requests of the API."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeAlias

Operation: TypeAlias = Callable[..., Any] | str
"""What the client library can do: a method of one of its classes, such as `TeamsApi.list_teams`. A
declaration names that by its request, `GET /api/v2/team`, or `GET {team_id}/links` below the path
of the kind; the catalogue has the method."""


class _Derived(Enum):
    DERIVED = "derived"


DERIVED: Any = _Derived.DERIVED
"""Of an operation that a declaration doesn't name: it follows from where the objects are listed
(api/derivation.py). The catalogue fills it in."""


@dataclass(frozen=True, slots=True)
class Get:
    """A GET request that the client library has no method for."""

    path: str


@dataclass(frozen=True, slots=True)
class ByField:
    """One of several operations, by the value at `path` of the object that the list gives."""

    path: str
    operations: Mapping[str, Operation]


@dataclass(frozen=True, slots=True, kw_only=True)
class Binary:
    """The file that belongs to an object. Requests of its own download and upload it.

    url: answers the URL for the download.
    begin: takes the size and the parts of a new file, below the object named at `within`; answers
      where to upload each part, and the name that the create takes as its `member`.
    end: says that all parts are uploaded.
    """

    url: Operation
    begin: Operation
    end: Operation
    within: str
    member: str


DIGEST, SOURCE, BINARIES = "sha256", "source", "binaries"
"""The member of an object that holds the digest of its file, the attribute that may name the file
instead, and the directory of an export where files stand under their digests."""
