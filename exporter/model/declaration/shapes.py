"""How an object becomes a resource, and in which module that stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from exporter.model.declaration.predicates import Object, Predicate


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

    resource_type: Terraform's name for it.
    rename: path in the object -> path in the resource; "" for the object itself in the one, for a
      place of its members beside the others in the other.
    ignore: paths of what is no configuration, or belongs to another kind. Who made or changed an
      object, and when, is ignored undeclared (BOOKKEEPING of schema/schema_fit.py).
    initial: path -> what a new object has there, where no request can set it: an object that has
      just this loses nothing.
    default: attribute -> its value where the object lacks it but the provider requires it.
      Terraform is told to ignore that the source org has nothing there.
    prepare: a plain function from the object to the form of the resource, where rules don't reach.
    ignore_changes: attributes that the provider doesn't read back, of all objects or of one. What
      `prepare` finds of them it marks (LeftAlone of schema/schema_fit.py).
    undivided: an update sends all of the object, so that any edit would empty what the provider
      doesn't read: where Terraform leaves a part alone, it leaves all of it alone.
    place: the module that the resource stands in; a kind names it by its reason (`guarded`).
    why: why it isn't the org module, as the ledger gives it.
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
    """Another shape for the objects that `when` holds for. `why` becomes a comment.

    `when=None`: it is for objects of which the shapes before it would lose more. The comment says
    what, if there is no `why`.
    """

    when: Predicate | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed(Variant):
    """A shape of blocks for a kind that is exported as JSON. It is tried before all others if a run
    asks for it, else not at all. A comment over an object in another shape says why."""

    when: Predicate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """The path of an attribute in the bodies of requests, relative to the other attributes: "" is
    all of the body, `a[]` a list of it alone, "id" the object's name. None: it isn't sent."""

    create: str | None = None
    update: str | None = None
    delete: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnForm(Variant):
    """The shape of the companion provider's resource for what Datadog's resource can't hold, as far
    as schema/own_form.py can't derive it.

    id: of Kind, where the API finds an object by something else than the kind's id.
    sends: attribute -> where requests have it, if not in the member of its name; what none has
      stands in URLs. The kind's `join` puts it into each answer.
    """

    when: Predicate | None = None
    id: str = ""
    sends: Mapping[str, Sent] = field(default_factory=dict)
