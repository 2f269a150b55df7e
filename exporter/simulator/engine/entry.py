"""What may be special about a path of the API: the vocabulary that areas are declared in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

from exporter.model.declaration import Operation
from exporter.simulator.engine.http import Response
from exporter.simulator.engine.ids import MakeId, uuid

Hook: TypeAlias = Callable[..., Any]
"""A function of an area; what it is given and gives back is said where it is declared."""
Defaults: TypeAlias = Mapping[str, Any] | Callable[[Any, Mapping[str, Any]], Mapping[str, Any]]
"""Members of a new object, or a function to them: (id, object as sent)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is special about the objects of a list, or about a path. Other paths are in an object
    out of its envelope. An entry is found by the path of any operation of the objects' kinds.

    Identity:
    make_id: makes the id of a new object. key: where the last segment of its URL stands, if that
      isn't the object's id; the first of several that it has. unique: what no two objects share,
      or share at once; `conflict` is the text of the 409 then, or the members of the error.
    missing: the text of the 404, or the response instead.
    absent: the response to a GET of an object that isn't there: (id) -> its body.

    Lists:
    filters: query parameter -> (object, value) -> whether the object is listed; see paging.py.
    max_page: objects a page holds at most. total: where the number of objects is told, as a dotted
      path. beside: what else the response holds, or a function to it from the items it shows.
    list_only: members that items have. list_without: members they lack. sort_by: path of the member
      that orders them, where age doesn't. arrange: (store, [Stored], parents) -> [Stored].
    document_list: (store) -> the response where the list stands beside a document, which is kept at
      the path.
    order: path of the document that lists the ids, and where in it.

    Creation:
    model_defaults: names of members, with spaces between, that a new object has unless its maker
      names them: the client's model of the response tells their value, see models.default.
    create_defaults: those of another value, at any depth.
    create_only: members that only the response to the creation has, by the id: keys and the like.
    creator_relationships: those of a new object that name who made it. position: the member that
      numbers the objects; a new one comes last. created: the status of the response.
      created_under: where in the response the object stands.

    Every change:
    request: (body, store, Request) -> body: normalises a request to the form of responses.
    validate: (store, object as sent), which may raise HttpError.
    normalise: (object) -> object as the API keeps it. hidden: paths that no response gives.
    hidden_if: path -> path of the flag with which it isn't given. blank: paths of what responses
      give as an empty text; of an object, its value, unless its type is PUBLIC.
    wrapped: the object stands under `data` although it is no JSON:API object. silent: the response
      has no body. on_write: (store, body): what follows for other objects.

    Updates:
    upserts: an update makes what isn't there. parts: objects of which an update names only the
      members it changes. replaces: an update drops what it doesn't name, but for these members.
      managed: a flag of objects that are Datadog's own, and the members that an update changes
      there. version: the member that counts updates.

    Deletion:
    check_delete: (store, id, object), which may raise HttpError; not asked with `force`. deleted:
      status and body of the response, None for 204. soft_delete: the members that it changes in an
      object that stays. on_delete: (store, id): what follows for other objects.

    Requests of their own:
    handlers: "METHODS /rest of the path" -> (store, Request) -> Response, or the body of one with
      status 200, or None for one with 204; or what is always responded. They may raise
      HttpError, and win over operations of kinds. document: what a GET handler gives can be loaded,
      and is kept at its own path.
    expand: query parameters of a GET that, if true, add members: (object) -> members.
    keys: which a request needs at this path. binary: requests hold files.
    listed_by: the client's operation that lists objects of no kind that the exporter reads; their
      other operations follow from it.
    """

    path: str = field(kw_only=False)
    make_id: MakeId = uuid
    key: str | tuple[str, ...] = ""
    unique: str | tuple[str, ...] = ()
    conflict: str | Mapping[str, str] = "{value} already exists"
    missing: str | Response = "{id} not found"
    absent: Hook | None = None
    filters: Mapping[str, Callable[[Mapping[str, Any], str], bool]] = field(default_factory=dict)
    max_page: int = 100
    total: str = ""
    beside: Mapping[str, Any] | Hook = field(default_factory=dict)
    list_only: tuple[str, ...] = ()
    list_without: tuple[str, ...] = ()
    sort_by: str = ""
    arrange: Hook | None = None
    document_list: Hook | None = None
    order: tuple[str, str] | None = None
    model_defaults: str = ""
    create_defaults: Defaults = field(default_factory=dict)
    create_only: Callable[[Any], Mapping[str, Any]] | None = None
    creator_relationships: tuple[str, ...] = ()
    position: str = ""
    created: int = 200
    created_under: str = ""
    request: Hook | None = None
    validate: Hook | None = None
    normalise: Callable[[Mapping[str, Any]], Mapping[str, Any]] | None = None
    hidden: tuple[str, ...] = ()
    hidden_if: Mapping[str, str] = field(default_factory=dict)
    blank: tuple[str, ...] = ()
    wrapped: bool = False
    silent: bool = False
    on_write: Hook | None = None
    upserts: bool = False
    parts: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    managed: tuple[str, tuple[str, ...]] = ("", ())
    version: str = ""
    check_delete: Hook | None = None
    deleted: tuple[int, Any] | None = None
    soft_delete: Mapping[str, Any] = field(default_factory=dict)
    on_delete: Hook | None = None
    handlers: Mapping[str, Any] = field(default_factory=dict)
    document: bool = False
    expand: Mapping[str, Callable[[Mapping[str, Any]], Mapping[str, Any]]] = field(
        default_factory=dict
    )
    keys: Literal["both", "api", "none"] = "both"
    binary: bool = False
    listed_by: Operation | None = None

    def defaults(self, id: Any, sent: Mapping[str, Any]) -> Mapping[str, Any]:
        """What a new object has unless its maker names it."""
        given = self.create_defaults
        return given(id, sent) if callable(given) else given


def created(*entries: Entry) -> Iterator[Entry]:
    """The entries, whose objects' creations are responded to with 201."""
    return (replace(entry, created=201) for entry in entries)


PLAIN = Entry("")
"""The entry of objects that nothing is special about."""
