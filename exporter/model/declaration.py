"""The vocabulary of a declaration: what the exporter knows of one kind of object.

Every path in a declaration is a path in the object as the API returns it, out of its envelope:
JSON:API attributes stand beside `id`, relationships under `relationships`, and the variable
segments of the list's URL (`team_id`) beside them. See json_path.py for the language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeAlias

Object: TypeAlias = dict[str, Any]
"""An object of the API as JSON. In `prepare`, values may be links of ir.py: they are opaque."""
Operation: TypeAlias = Callable[..., Any]
"""A method of a datadog-api-client class, such as `TeamsApi.list_teams`."""
Predicate: TypeAlias = Callable[[Object], bool]


class _Derived(Enum):
    DERIVED = "derived"


DERIVED: Any = _Derived.DERIVED
"""Of an operation that a declaration doesn't name: it follows from where the objects are listed
(api/derived_operations.py). The catalogue fills it in."""


@dataclass(frozen=True, slots=True)
class Get:
    """A GET request that the client library has no method for."""

    path: str


@dataclass(frozen=True, slots=True)
class ByField:
    """The operation depends on what stands at `path` of the list's item."""

    path: str
    operations: Mapping[str, Operation]


@dataclass(frozen=True, slots=True, init=False)
class Ref:
    """The value is what objects of `kinds` hold at `key` (their id if empty).

    It becomes a reference to `attribute` of the object's resource. `member`: what holds it, an
    element of a list, only stands for the object, and isn't in an org without that.
    """

    kinds: tuple[str, ...]
    key: str
    attribute: str
    member: bool

    def __init__(
        self, *kinds: str, key: str = "", attribute: str = "id", member: bool = False
    ) -> None:
        object.__setattr__(self, "kinds", kinds)
        object.__setattr__(self, "key", key)
        object.__setattr__(self, "attribute", attribute)
        object.__setattr__(self, "member", member)


@dataclass(frozen=True, slots=True, init=False)
class TextRef:
    """Text that holds such values, each the group `id` of a match of `pattern`.

    The first of `refs` that knows the value takes it. `when` limits it to some objects; `hint` says
    that a match which names nothing exported is normal: no diagnostic for it.
    """

    pattern: str
    refs: tuple[Ref, ...]
    when: Predicate | None
    hint: bool
    needle: str

    def __init__(
        self, pattern: str, *refs: Ref, when: Predicate | None = None, hint: bool = False
    ) -> None:
        object.__setattr__(self, "pattern", pattern)
        object.__setattr__(self, "refs", refs)
        object.__setattr__(self, "when", when)
        object.__setattr__(self, "hint", hint)
        # What every match begins with: looking for it first is what keeps long texts cheap.
        begins = re.match(r"[@/\w-]*", pattern)
        object.__setattr__(self, "needle", begins[0] if begins else "")


Refs: TypeAlias = Ref | TextRef | tuple[Ref | TextRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Where the ids of a kind stand that nothing lists: group `id` of each match of `pattern`.

    ids: those that the API's reference knows, any of which an org may have; no text is looked into.
    kinds: whose objects name it; any but those that are found by mention themselves, if empty.
    path: where in them, or in the older list; any text if empty.
    older: a list that Datadog once documented, for the ids alone. It is asked if the user wants it.
    """

    pattern: str = r"^(?P<id>.+)$"
    kinds: tuple[str, ...] = ()
    path: str = ""
    older: Get | None = None
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lookup:
    """The data source that finds an object which every org has under another id.

    `arguments` are format strings over the object. `expression` is Terraform's: `{data}` is the
    data source's address, `{key}` in quotes what stands at the first path of `by`; at the others,
    other names that find the object. It fails unless the org has just one of the key, but is null
    for none if `optional`. No `by`: every org has just one. `when` limits it to some objects.
    `fails`: the data source itself does, unless it finds just one.
    """

    data_type: str
    expression: str
    by: tuple[str, ...] = ()
    arguments: Mapping[str, str | bool] = field(default_factory=dict)
    when: Predicate | None = None
    optional: bool = False
    fails: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Binary:
    """The file of an object, which requests of its own give and take.

    url: answers where the file can be fetched. begin: of what is at `within`, is told the size and
    parts of a new one, and answers where each goes, and a name, which a create has as its `member`.
    end: is told that all parts are there.
    """

    url: Operation
    begin: Operation
    end: Operation
    within: str
    member: str


DIGEST, SOURCE, BINARIES = "sha256", "source", "binaries"
"""What an object is told its file by, what a resource may name it by instead, and the directory in
an export's where files stand under their digests."""


class Place(Enum):
    """The module a resource goes to."""

    ORG = "org"
    UNADOPTABLE = "unadoptable"
    """The provider can't import it: used by the destination only."""
    ADOPTABLE = "adoptable"
    """No API creates it: used by the source, and by a destination that has it."""
    GUARDED = "guarded"
    """Dangerous in another org, or less protected there: used by the source, and by a destination
    only if asked for."""


ADOPTED = "adopted"
"""The module of those resources of adoptable/ that a destination has."""
SOURCE_ONLY = frozenset((Place.ADOPTABLE, Place.GUARDED))
"""Places that a destination doesn't use by itself: what refers to such an object can't name it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How an object becomes a resource. What isn't said follows from the provider's schema.

    rename: path in the object -> path in the resource.
    ignore: paths that are no configuration, or are another kind's.
    initial: path -> what a new object has there, of what no request takes: nothing is lost with it.
    default: attributes the provider requires and the object may lack; where one is filled in, the
      source org has nothing there, so Terraform is told to ignore the difference.
    prepare: a plain function from the object to the resource's shape, where rules don't reach.
    ignore_changes: attributes that the provider doesn't read back, of all objects or of one.
    undivided: the provider's updates send all of it, so that with any edit what it doesn't read
      would be emptied: where something is left alone in the source org, all of it is.
    why: for places other than the org module, the reason that the ledger gives.
    """

    resource_type: str
    rename: Mapping[str, str] = field(default_factory=dict)
    ignore: tuple[str, ...] = ()
    initial: Mapping[str, Any] = field(default_factory=dict)
    default: Mapping[str, Any] = field(default_factory=dict)
    prepare: Callable[[Object], Object] | None = None
    ignore_changes: tuple[str, ...] | Callable[[Object], tuple[str, ...]] = ()
    undivided: bool = False
    place: Place = Place.ORG
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant(Shape):
    """Another shape for the objects that `when` is true for; `why` becomes a comment.

    `when=None`: for the objects of which the shapes before it would lose more; without a `why`, the
    comment says what.
    """

    when: Predicate | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed(Variant):
    """A shape of blocks for a kind that goes out as JSON, tried before all others if a run asks for
    that, and not at all else. The comment over a shape that comes after says why it isn't this."""

    when: Predicate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """Where the bodies of requests have an attribute, below what their other attributes stand in:
    "" is all of the body, `a[]` a list of it alone, "id" the object's name. None: they don't."""

    create: str | None = None
    update: str | None = None
    delete: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnForm(Variant):
    """The shape of the companion provider's resource where Datadog's falls short, if it can't be
    derived as it is (own_form.py). What isn't said is as derived.

    id: the kind's, where its own isn't what the API finds an object by.
    sends: attribute -> where requests have it, if it isn't the member of its name; one that none
      has stands in URLs. Answers have it by the kind's `join`, which is done for each of them.
    """

    when: Predicate | None = None
    id: str = ""
    sends: Mapping[str, Sent] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Shape):
    """One kind of object: where it is read, what it refers to, and its shape.

    name: plural, datadog-sync-cli's where it has one. resource_type: "" for a kind that is only
      looked up.
    list, get, create, update, delete: every operation the API has. Those beside the list, or the
      get where nothing lists the kind, follow from its path and aren't named; None: the one that
      would follow is not of this kind. A kind without list, parents and mention has one object,
      which `get` reads.
    items: where the list's answer holds the objects; "" is the answer itself.
    summary: the list leaves members out, so each object is read with `get`.
    parts: further GETs for each object; the members of their answers are the object's too.
    query: query parameters by the client's names, for the list and the get, where they have them;
      a variable of the URL among them is every operation's. Of what the list requires, a tuple of
      the values to ask for.
    included: `included` of the get's answer, the JSON:API objects beside it, is the object's too.
    page_size: what a page of the list may hold; 0 where the API has no paging worth using.
    id, title: paths; the titles, joined, name the resource, and an id that names another object
      stands for that object's title. The id is a format string where only it and its parent's tell
      objects apart. `singleton` is the id and title of an org's only object.
    told_by: paths that, beside the title, tell two objects apart: by both, a person would say that
      an object of another org is the same.
    where: which of the objects that the list or get answers are of this kind; the others are
      another kind's, or none.
    parents: kinds whose objects are asked one by one -> the id to ask for: `{id}` is the parent's.
    mention: where nothing lists the kind, where its ids stand, or those that its list asks for.
    import_id: a format string over the object.
    skip: reason -> objects left out for it, as is right: built-in, managed by another product.
    refs: path -> what the values there name. secrets: path -> objects whose value there is one.
    restricts: the paths of `refs` that say who may see or change something: an object of which one
      can't be carried over is not created elsewhere. With `id` among them, or the variable of the
      list's URL that stands for a parent, what that names is what the object restricts, and is not
      created without it.
    settings: attribute -> the operation that alone sets it, once there is an object: one that takes
      it in its body, or one of several for each value, that take no body.
    ordered: the members that are lists of texts or numbers whose order says something -> what. Of
      the others it means nothing, unless the kind is an order itself.
    binary: the file that an object is of, where it is of one.
    split: the answer of the list, of the get where there is none, holds the objects in a form of
      its own: what each of them is.
    join: what an object takes over from others, which it is given by kind; done first.
    variants: other shapes; the first whose `when` holds is taken.
    lookup: how objects that aren't exported are found in any org.
    by_hand: what a person does in another org, as no API does it -> where exported objects name
      what that is done for: an object of the kind by its id, or anything else.
    uneditable: attributes, "" for any, that can't be edited once Terraform has the object as one
      of `resource_type`, for a reason that its schema doesn't tell -> the reason, and what to do.
    url: path of the object's page in the app, a format string over the object.
    """

    name: str
    list: Operation | Get | None = None
    get: Operation | Get | ByField | None = DERIVED
    create: Operation | ByField | None = DERIVED
    update: Operation | ByField | None = DERIVED
    delete: Operation | None = DERIVED
    items: str = "data"
    summary: bool = False
    parts: tuple[Operation, ...] = ()
    query: Mapping[str, Any] = field(default_factory=dict)
    included: bool = False
    page_size: int = 100
    id: str = "id"
    title: str | tuple[str, ...] = "name"
    told_by: tuple[str, ...] = ()
    where: Predicate | None = None
    singleton: str = ""
    parents: Mapping[str, str] = field(default_factory=dict)
    mention: tuple[Mention, ...] = ()
    import_id: str = "{id}"
    skip: Mapping[str, Predicate] = field(default_factory=dict)
    refs: Mapping[str, Refs] = field(default_factory=dict)
    secrets: Mapping[str, Predicate] = field(default_factory=dict)
    restricts: tuple[str, ...] = ()
    settings: Mapping[str, Operation | ByField] = field(default_factory=dict)
    ordered: Mapping[str, str] = field(default_factory=dict)
    binary: Binary | None = None
    split: Callable[[Object], Iterable[Object]] | None = None
    join: Callable[[Object, Callable[[str], Iterable[Object]]], Object] | None = None
    variants: tuple[Variant, ...] = ()
    lookup: Lookup | None = None
    by_hand: Mapping[str, tuple[Mention, ...]] = field(default_factory=dict)
    uneditable: Mapping[str, str] = field(default_factory=dict)
    url: str = ""

    @property
    def singular(self) -> str:
        """The name of one object: its resource type without the provider's name."""
        type = self.resource_type or self.name
        return type.removeprefix("datadog_").removeprefix("ddx_")

    def __post_init__(self) -> None:
        if self.list is None and self.get in (None, DERIVED):
            raise ValueError(f"kind {self.name}: needs list or get")
        if self.place is not Place.ORG and not self.why:
            raise ValueError(f"kind {self.name}: a place needs its reason")
