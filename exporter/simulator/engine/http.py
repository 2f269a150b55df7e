"""Requests and responses as the org sees them, and Datadog's forms of both."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from exporter.model.json_path import get


@dataclass(frozen=True, slots=True)
class Response:
    """An HTTP response; the body is JSON unless it is empty."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Request:
    """A request. path: decoded. query: the last value of each parameter, `repeated` has all.

    base: the URL that the path is under. values: of the variable segments of the path.
    of: the path of the entry whose handler is called.
    """

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    base: str = ""
    repeated: Mapping[str, Sequence[str]] = field(default_factory=dict)
    values: tuple[str, ...] = ()
    of: str = ""

    @property
    def attributes(self) -> dict[str, Any]:
        """A copy of the attributes of the JSON:API object that is sent."""
        return dict(get(self.body, "data.attributes") or {})


def dump(body: Any) -> bytes:
    """JSON as responses have it; half a surrogate pair is written as JSON's escape for it."""
    written = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return written.encode("utf-8", "backslashreplace")


def reply(body: Any, status: int = 200) -> Response:
    """A response of JSON."""
    return Response(status, dump(body))


def error(status: int, *texts: Any) -> Response:
    """Datadog's form of an error: `{"errors": [...]}`."""
    return reply({"errors": list(texts)}, status)


class HttpError(Exception):
    """A request that isn't done: the response, or the status and the texts of Datadog's error."""

    def __init__(self, why: Response | int, *texts: Any) -> None:
        super().__init__(why, *texts)
        self.response = error(why, *texts) if isinstance(why, int) else why


def resource(type: str, id: Any, attributes: Any, **members: Any) -> dict[str, Any]:
    """A JSON:API document of one object; `members` stand beside its attributes."""
    return {"data": {"id": id, "type": type, "attributes": attributes, **members}}
