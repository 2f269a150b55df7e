"""What comes of resolving the references of one object."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field, replace

from exporter.model.declaration import Object
from exporter.model.ir import Link, Number, Reference, Text
from exporter.model.record import Key
from exporter.model.spool import Plain
from exporter.schema import provider_schema


@dataclass(slots=True)
class Resolution(Plain):
    """What came of resolving one object: its links, and the ids that name nothing exported."""

    obj: Object
    linked: bool = False
    """Whether there is any link in it."""
    targets: dict[Key, bool] = field(default_factory=dict)
    """The exported objects it refers to; True if only text does."""
    dangling: list[tuple[str, str, str]] = field(default_factory=list)
    """(path, value, why)"""
    absent: list[tuple[str, str, str, str]] = field(default_factory=list)
    """(path, value, why, key) of each id in a list that names nothing: MapRef of ABSENT."""
    asked: list[tuple[str, str, str, str]] = field(default_factory=list)
    """(path, value, why, variable) of each object that a destination is asked for."""
    unknown: frozenset[str] = frozenset()
    """Ids of relationships that nothing declares."""
    circular: dict[str, str] = field(default_factory=dict)
    """Ids that a reference would close a cycle in place of -> the path that declares one; "" where
    none does."""
    undeclared: bool = False
    """Whether there is a link where nothing declares one."""
    ids: Set[str] | None = None
    """The ids of objects that were read, and its own, of which some may be left in it; None: any
    may be."""

    def without_object(self) -> Resolution:
        """The same without the object."""
        return replace(self, obj=_LEFT)

    def in_short(self, dangling: list[tuple[str, str, str]]) -> Resolution:
        """What is still to be known of one of many once it is built."""
        return Resolution(_LEFT, self.linked, self.targets, dangling)


_LEFT: Object = {}
NOTHING = Resolution(_LEFT)
"""What comes of most objects: no link, and nothing to say."""


def typed(link: Link, value: str | int) -> Link | Number | Text:
    """The link as a value of the type that the API has there. Most attributes are text."""
    number = False
    if isinstance(link, Reference):
        attribute = provider_schema.resource(link.to.type)["attributes"][link.attribute]
        number = attribute["type"] == "number"
    if isinstance(value, int):
        return link if number else Number(link)
    return Text(link) if number else link
