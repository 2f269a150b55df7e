"""How a declaration says what names other objects, and how those are found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from exporter.model.declaration.operations import Get
from exporter.model.declaration.predicates import Predicate


@dataclass(frozen=True, slots=True, init=False)
class Ref:
    """A value that names an object of one of `kinds`: it is what that holds at `key`, or its id.

    It becomes a reference to `attribute` of the object's resource: that of the name of `key`, else
    its id. `member`: the element of a list that holds it stands for the object, and is left out
    where that doesn't exist.
    """

    kinds: tuple[str, ...]
    key: str
    attribute: str
    member: bool

    def __init__(
        self, *kinds: str, key: str = "", attribute: str = "", member: bool = False
    ) -> None:
        object.__setattr__(self, "kinds", kinds)
        object.__setattr__(self, "key", key)
        object.__setattr__(self, "attribute", attribute or key or "id")
        object.__setattr__(self, "member", member)


@dataclass(frozen=True, slots=True, init=False)
class TextRef:
    """Text that names objects: each is the group `id` of a match of `pattern`.

    refs: what it may name; the first that knows the value takes it.
    when: limits it to some objects.
    hint: a match that names nothing exported is normal, and no diagnostic.
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
        object.__setattr__(self, "needle", _needle(pattern))


def _needle(pattern: str) -> str:
    """What every match begins with: looking for it first is what keeps long texts cheap."""
    begins = re.match(r"[@/\w-]*", pattern)
    return begins[0] if begins else ""


def hint(*kinds: str, key: str = "", attribute: str = "") -> TextRef:
    """A text that may name an object as a whole, and may as well name something else."""
    return TextRef(r"^(?P<id>.+)$", Ref(*kinds, key=key, attribute=attribute), hint=True)


Refs: TypeAlias = Ref | TextRef | tuple[Ref | TextRef, ...]


@dataclass(frozen=True, slots=True, init=False)
class Mention:
    """Where the ids of a kind stand that nothing lists: the group `id` of a match of `pattern`.

    kinds: the kinds whose objects name it; if none, all but those that are found so themselves.
    path: where in these, or in the older list; any text if empty.
    older: a list that Datadog documented in the past. It is asked for the ids if the user wants it.
    ids: instead of all that, the ids that the API's reference names, any of which an org may have.
    """

    kinds: tuple[str, ...]
    path: str
    pattern: str
    older: Get | None
    ids: tuple[str, ...]
    needle: str

    def __init__(
        self,
        *kinds: str,
        path: str = "",
        pattern: str = r"^(?P<id>.+)$",
        older: Get | None = None,
        ids: tuple[str, ...] = (),
    ) -> None:
        object.__setattr__(self, "kinds", kinds)
        object.__setattr__(self, "path", path)
        object.__setattr__(self, "pattern", pattern)
        object.__setattr__(self, "older", older)
        object.__setattr__(self, "ids", ids)
        object.__setattr__(self, "needle", _needle(pattern))


@dataclass(frozen=True, slots=True)
class Lookup:
    """The data source that finds an object which every org has under another id.

    data_type: the type of the data source.
    expression: Terraform's expression for the id: `{data}` is the data source's address, `{key}`
      the quoted value at the first path of `by`. It fails unless the org has exactly one such
      object; it is null for none if `optional`. Of a `datadog_teams`, which has a list of `teams`,
      it follows; there, `only` is Terraform's condition for `t`, one of them.
    by: paths of what finds the object; if empty, every org has exactly one. The paths after the
      first are other names for it.
    arguments: of the data source, format strings over the object.
    when: limits it to some objects.
    fails: the data source itself fails unless it finds exactly one.
    """

    data_type: str
    expression: str = ""
    by: tuple[str, ...] = ()
    arguments: Mapping[str, str | bool] = field(default_factory=dict)
    only: str = ""
    when: Predicate | None = None
    optional: bool = False
    fails: bool = False
