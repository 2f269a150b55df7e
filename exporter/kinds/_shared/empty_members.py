"""Members that say nothing: the provider reads as absent or off what answers have or leave out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from exporter.model.declaration import Object


def without_empty(*members: str) -> Callable[[Object], Object]:
    """A `prepare` that leaves these members out where they are empty or off; without any named,
    each member that is an empty text, list or object."""

    def prepare(obj: Object) -> Object:
        if members:
            return {k: v for k, v in obj.items() if v or k not in members}
        return {k: v for k, v in obj.items() if v not in ("", [], {})}

    return prepare


def off_where_absent(*members: str) -> Callable[[Object], Object]:
    """A `prepare` that says of switches which the API leaves out that they are off: by default, the
    provider has some of them on."""
    off = dict.fromkeys(members, False)
    return lambda obj: off | {k: v for k, v in obj.items() if v is not None}


def filled(of: Any) -> Any:
    """An object without the members in which there is nothing."""
    if isinstance(of, list):
        return [filled(v) for v in of]
    if not isinstance(of, dict):
        return of
    inner = {k: filled(v) for k, v in of.items()}
    return {k: v for k, v in inner.items() if v not in (None, {}, [])}
