"""Members that say nothing when they are empty: the provider reads as absent what answers hold."""

from __future__ import annotations

from collections.abc import Callable

from exporter.model.declaration import Object


def without_empty(*members: str) -> Callable[[Object], Object]:
    """A `prepare` that leaves these members out where they are empty or off; without any named,
    each member that is an empty text, list or object."""

    def prepare(obj: Object) -> Object:
        if members:
            return {k: v for k, v in obj.items() if v or k not in members}
        return {k: v for k, v in obj.items() if v not in ("", [], {})}

    return prepare
