"""What may be special about a collection of the API: the vocabulary of the quirks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from exporter.simulator.identity import Made, uuid


@dataclass(frozen=True, slots=True)
class Filter:
    """A query parameter of a list.

    contains: the text is in one of `paths`, in any case. equals: it is one of them. among: the
    parameter is a comma-separated list of such values. tags: the list at a path has all of them.
    scope: the text, a query, has each of a comma-separated list of tags.
    has: whether there is something at the first path. reference: an entity's, by its own text.
    entity: it stands at a path of that text.
    below: it begins with the text and a colon.
    """

    how: Literal[
        "contains", "equals", "among", "tags", "scope", "has", "reference", "entity", "below"
    ]
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quirk:
    """What is special about a collection. Paths are in the object out of its envelope.

    new_id: makes the id of a new object. key: where the last segment of its URL stands, if that
      isn't the object's id; the first of several that it has. unique: what no two objects share,
      or share at once; `conflict` is the 409 text then, or the members of the error.
    missing: the text of the 404; a dict is the whole answer. missing_status: if not 404.
    wrapped: the single object stands under `data` although it is no JSON:API object.
    written: where the answer of a create holds the object.
    hidden: (path, path of the flag without which it is shown) of what no answer gives.
    blank: paths of what answers give as an empty text, whatever it is; of what is an object, its
      value, unless its type is PUBLIC.
    silent: a create or update is answered without a body.
    upserts: an update makes what isn't there.
    parts: objects of which an update names only the members it changes.
    created: the status of a create. deleted: the answer of a delete, None for 204.
    managed: a flag of objects that are Datadog's own, and the members that an update changes there.
    replaces: an update drops what it doesn't name, but for these members.
    asked: query parameters of a GET that, if true, add members: by the object.
    only: members the list gives. without: members it leaves out.
    filters: query parameters of the list. cap: objects a page holds at most. total: where the
      list's answer tells the number of objects, as a dotted path. beside: what else it holds.
    around: what else it holds of the objects that it shows.
    born: members a new object has unless its maker names them, at any depth: (id, request).
    once: members that only the answer to its creation has, by its id: keys and the like.
    makers: the relationships of a new object that are who made it.
    order: path of the document that lists the ids, and where. buried: what deleting changes in an
      object that stays.
    refuses: why an object that is sent is refused with 400, "" if it isn't.
    kept: what the API makes of an object's members whenever it is created or updated.
    counted: the member that counts the updates of an object.
    place: the member that numbers the objects: a new one comes last. sorted: path of the member by
      which the list is sorted, where it isn't by age.
    """

    new_id: Made = uuid
    key: str | tuple[str, ...] = ""
    unique: str | tuple[str, ...] = ()
    conflict: str | Mapping[str, str] = "{value} already exists"
    missing: str | Mapping[str, Any] = "{id} not found"
    missing_status: int = 404
    wrapped: bool = False
    written: str = ""
    hidden: tuple[tuple[str, str], ...] = ()
    blank: tuple[str, ...] = ()
    silent: bool = False
    upserts: bool = False
    parts: tuple[str, ...] = ()
    created: int = 200
    deleted: tuple[int, Any] | None = None
    managed: tuple[str, tuple[str, ...]] = ("", ())
    replaces: tuple[str, ...] = ()
    asked: Mapping[str, Callable[[Mapping[str, Any]], Mapping[str, Any]]] = field(
        default_factory=dict
    )
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    filters: Mapping[str, Filter] = field(default_factory=dict)
    cap: int = 100
    total: str = ""
    beside: Mapping[str, Any] = field(default_factory=dict)
    around: Callable[[Sequence[Any]], Mapping[str, Any]] | None = None
    born: Callable[[Any, Mapping[str, Any]], Mapping[str, Any]] | None = None
    once: Callable[[Any], Mapping[str, Any]] | None = None
    makers: tuple[str, ...] = ()
    order: tuple[str, str] | None = None
    buried: Mapping[str, Any] | None = None
    refuses: Callable[[Mapping[str, Any]], str] | None = None
    kept: Callable[[Mapping[str, Any]], Mapping[str, Any]] | None = None
    counted: str = ""
    place: str = ""
    sorted: str = ""


NO_QUIRK = Quirk()
