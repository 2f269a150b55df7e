"""One kind of object: where it is read, what it refers to, and its shape."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from exporter.model.declaration.operations import DERIVED, Binary, ByField, Get, Operation
from exporter.model.declaration.predicates import Object, Objects, Others, Predicate
from exporter.model.declaration.references import Lookup, Mention, Refs
from exporter.model.declaration.shapes import Shape, Variant


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Shape):
    """One kind of object. What isn't said follows from the API's URLs and the provider's schema.

    What it is:
      name: the name of its module, which the catalogue fills in: plural, and datadog-sync-cli's
        where it has the kind.
      resource_type: of Shape; "" for a kind whose objects others name, but which isn't exported.
      url: the path of an object's page in the app, a format string over the object.

    How it is read and written:
      path: the URL path where the API lists the objects, or gives one: that of a singleton, or one
        that ends in a variable. All operations follow from it. Without any, `X_order` is the order
        in which the list has the objects of X: its path, page and references follow from those.
      collection: the path below which a single object is made, read, changed and removed, where
        that isn't the path of the list. Without a slash in front it is below that.
      list, get, create, update, delete: the operations that don't, or of a kind without a path;
        None: what would follow is not of this kind. A kind without list, parents and mention has
        one object, which `get` reads.
      items: where the answer of the list holds the objects; "" if it is a list itself. It follows
        from the client's model: the only member, else `data`.
      summary: the list leaves members out, so each object is read with `get`, too.
      parts: further GETs for each object; the members of their answers are the object's too.
      stamp: the member of a list's item that moves with every change of what those GETs answer. An
        object whose stamp is that of an earlier reading is not asked for again.
      included: so are those of the JSON:API objects beside it, in `included` of the get's answer.
      query: query parameters by the client's names, for the list and the get, where they have them.
        The name of a variable of the URL stands for it in every operation's. A tuple is asked for
        value by value.
      page_size: how many objects a page of the list may hold, if it has pages.
      parents: the kinds below whose objects these are listed or read -> what to ask for, a format
        string over the parent: `{id}`.
      mention: where the ids stand of a kind that nothing lists, or those that its list asks for.
      where: which of the objects in an answer are of this kind; the others are another kind's.
      explode: an answer of the list, of the get where there is no list, holds the objects in a form
        of its own: the objects that are in it.
      join: the object with what it takes from objects of other kinds, given by the kind's name. It
        comes before all that follows.
      binary: the file that belongs to an object.

    How an object is known:
      id: the path of its id, or a format string where only several members tell objects apart.
      import_id: what Terraform imports it by, a format string over the object. It follows from the
        id and the variables of the list's URL: `{team_id}:{id}`; of a singleton, it is that.
      title: the path, or paths, of what names the resource: the parts of an id that is a format
        string, an id that is an attribute or the parent's, else `name`. An id that names another
        object stands for the title of that.
      identity_fields: paths of what tells two objects of one title apart. Objects of two orgs that
        agree in the title and in these are the same for a person.
      singleton: the id and title of the only object that an org has of the kind.
      lookup: how an object that isn't exported is found in another org.

    What it holds:
      skip: reason -> the objects that are left out for it, rightly: built-in, another product's.
      refs: path -> what the values there name. The variable of the list's URL that stands for a
        parent, or the id of what is read by a parent's, names that undeclared.
      secrets: path -> those holders of its last member that have a secret there.
      restricts: the paths of `refs` that say who may see or change something. Where one of them
        can't be carried over, the object isn't created elsewhere. `id`, or the variable of the
        list's URL that stands for a parent, says that this is what the object restricts: that isn't
        created without it.
      ordered: the members that are lists of texts or numbers in a meaningful order -> its meaning.
        In other lists of these the order means nothing, unless the kind itself is an order.
      settings: attribute -> the operation that sets it, and nothing else does, once the object
        exists. Either it takes the attribute in its body, or there is one for each value.
      variants: other shapes; the first whose `when` holds is taken.
      unadoptable, adoptable, guarded: why its resources stand in the module of this name (Place):
        all of them, or reason -> the objects that do.

    What is left to people:
      by_hand: what a person has to do in another org, for no API does it -> where exported objects
        name what it is done for: an object of the kind by its id, or anything else.
      remakes: the parts that the provider makes anew with any edit, as it doesn't know the id of
        what it changes.
      uneditable: attribute, "" for any -> why it can't be edited in Terraform once the object is
        there, for a reason that the schema doesn't tell, and what to do instead.
    """

    name: str = ""
    resource_type: str = ""
    path: str = ""
    collection: str = ""
    list: Operation | Get | None = None
    get: Operation | Get | ByField | None = DERIVED
    create: Operation | ByField | None = DERIVED
    update: Operation | ByField | None = DERIVED
    delete: Operation | None = DERIVED
    items: str = DERIVED
    summary: bool = False
    parts: tuple[Operation, ...] = ()
    stamp: str = ""
    query: Mapping[str, Any] = field(default_factory=dict)
    included: bool = False
    page_size: int = 100
    id: str = "id"
    title: str | tuple[str, ...] = ""
    identity_fields: tuple[str, ...] = ()
    where: Predicate | None = None
    singleton: str = ""
    parents: Mapping[str, str] = field(default_factory=dict)
    mention: tuple[Mention, ...] = ()
    import_id: str = ""
    skip: Mapping[str, Predicate] = field(default_factory=dict)
    refs: Mapping[str, Refs] = field(default_factory=dict)
    secrets: Mapping[str, Predicate] = field(default_factory=dict)
    restricts: tuple[str, ...] = ()
    settings: Mapping[str, Operation | ByField] = field(default_factory=dict)
    ordered: Mapping[str, str] = field(default_factory=dict)
    binary: Binary | None = None
    explode: Callable[[Object], Objects] | None = None
    join: Callable[[Object, Others], Object] | None = None
    variants: tuple[Variant, ...] = ()
    unadoptable: str | Mapping[str, Predicate] = ""
    adoptable: str | Mapping[str, Predicate] = ""
    guarded: str | Mapping[str, Predicate] = ""
    lookup: Lookup | None = None
    by_hand: Mapping[str, Mention | tuple[Mention, ...]] = field(default_factory=dict)
    remakes: str = ""
    uneditable: Mapping[str, str] = field(default_factory=dict)
    url: str = ""

    @property
    def singular(self) -> str:
        """The name of one object: its resource type without the provider's name."""
        type = self.resource_type or self.name
        return type.removeprefix("datadog_").removeprefix("ddx_")
