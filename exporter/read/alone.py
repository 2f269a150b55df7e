"""What one object of a kind can be read by, and what it needs of others, by its declaration."""

from __future__ import annotations

import re

from exporter.api.endpoints import endpoint, endpoints
from exporter.api.pagination import alternatives, query
from exporter.model import json_path
from exporter.model.declaration import SOURCE_ONLY, ByField, Get, Kind, Object, Operation
from exporter.schema.mapping import ODD


def requests_for(kind: Kind, id: str) -> list[tuple[Operation | Get, dict[str, str]]]:
    """What may be asked for an object alone, with the variables: several, where its type is what
    tells. Nothing, of a kind that is read as a whole."""
    if not (kind.list or kind.parents or kind.mention):
        return []
    operations = kind.get.operations.values() if isinstance(kind.get, ByField) else [kind.get]
    return [(o, v) for o in operations if o and (v := _variables(kind, o, id)) is not None]


def _variables(kind: Kind, operation: Operation | Get, id: str) -> dict[str, str] | None:
    """The variables of an operation's URL, by the id of an object; None if that doesn't tell them
    all, or none of them."""
    names = [n for n in endpoint(operation).variables if n not in query(kind, operation)]
    parts = json_path.parts(kind.id)
    if len(names) == len(parts) > 1:
        form = "(.+?)".join(map(re.escape, re.split(r"\{[^{}]+\}", kind.id)))
        match = re.fullmatch(form, id)
        return dict(zip(names, match.groups(), strict=True)) if match else None
    return {names[0]: id} if len(names) == 1 and not parts else None


def is_by_id(kind: Kind) -> bool:
    """Whether the requests for one object take its id: some take a name that objects have besides,
    such as a service's."""
    names = [e.variables[-1] for e in endpoints(kind.get) if e.variables]
    return kind.id != "id" or all(name.endswith(("id", "token")) for name in names)


def narrowed(kind: Kind, value: str) -> list[dict[str, str]]:
    """What the list is asked for to find an object by a name: for those with the name in them,
    where it takes what a data source asks."""
    assert kind.list is not None
    known = endpoint(kind.list).parameters
    for name, argument in (kind.lookup.arguments if kind.lookup else {}).items():
        if name in known and isinstance(argument, str) and "{" in argument:
            return [{name: value}]
    return alternatives(kind)


def joined(kind: Kind, obj: Object) -> tuple[Object, set[str]]:
    """The object with what it takes over from others, where there are none; and their kinds."""
    assert kind.join
    asked: set[str] = set()

    def none(name: str) -> tuple[Object, ...]:
        asked.add(name)
        return ()

    try:
        return kind.join(obj, none), asked
    except ODD:
        return obj, asked


def is_looked_up(kind: Kind, obj: Object) -> bool:
    """Whether a destination finds the object by a data source: what others are called counts."""
    if kind.lookup is None or not kind.lookup.by:
        return False
    if kind.lookup.when and not kind.lookup.when(obj):
        return False
    here = kind.place in SOURCE_ONLY or any(
        v.place in SOURCE_ONLY and (v.when is None or v.when(obj)) for v in kind.variants
    )
    return here or any(holds(obj) for holds in kind.skip.values())


def comes_along(kind: Kind, other: Kind) -> bool:
    """Whether what an object names of another kind stands below the same object, with all of which
    it is read."""
    return bool(other.parents.keys() & {kind.name, *kind.parents}) and len(other.parents) == 1
