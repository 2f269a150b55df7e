"""The objects of an org by what others may call them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from exporter.model import json_path
from exporter.model.declaration import SOURCE_ONLY, Kind, Lookup, Object, Ref, Shape, TextRef
from exporter.model.ir import (
    Address,
    Body,
    DataRef,
    DataSource,
    Link,
    Reference,
    Value,
    Variable,
    VariableRef,
)
from exporter.model.json_path import fill
from exporter.model.naming import Claim, allot, identifier
from exporter.model.record import Key
from exporter.model.truncation import truncated
from exporter.schema import provider_schema
from exporter.schema.schema_fit import related, snake

"""(kind, id): one object of the org."""


@dataclass(slots=True)
class Item:
    """One object on its way to a resource. `skipped` is the reason why it isn't exported.

    unread: why Datadog's provider can't read it, "" if it can.
    others: the shapes that are tried where the first falls short (form_choice.py).
    mended: its text held half a surrogate pair, which is REPLACEMENT in `obj`.
    marked: there may be marks of secrets in it.
    """

    kind: Kind
    id: str
    path: str
    obj: Object
    shape: Shape
    others: Iterator[Shape] = field(default_factory=lambda: iter(()))
    title: str = ""
    address: Address | None = None
    skipped: str = ""
    unread: str = ""
    mended: bool = False
    marked: bool = False
    key: Key = field(init=False)

    def __post_init__(self) -> None:
        self.key = (self.kind.name, self.id)


def import_id(item: Item, type: str) -> str:
    """What Terraform imports the object by, as a resource of a type. KeyError, naming the path,
    where it lacks a part."""
    if template := provider_schema.requests(type).get("import"):
        return fill(template, related(item.obj, provider_schema.resource(type)) | {"id": item.id})
    own = {} if "{" in item.kind.id else {"id": item.id}
    return fill(item.kind.import_id, item.obj | own)


@cache
def pattern(text: str) -> re.Pattern[str]:
    """A declaration's pattern, compiled."""
    return re.compile(text)


IDS = frozenset(("id", "monitor_id"))
"""Attributes of what Datadog names an object by. Others hold what any org may have the same: names,
handles, accounts of a cloud."""


def counterpart(attribute: str, singular: str, title: str, literal: str) -> str:
    """What a variable is that a destination is asked for, since it isn't given the object."""
    title, literal = truncated(title), truncated(literal)
    return (
        f"{attribute} of {singular} {title!r}, which is {literal} in the source org and isn't "
        "created in another one: what to use in its place"
    )


def asked_for(reference: Reference) -> str:
    """The variable for what another module may hold."""
    return f"{provider_schema.bare(reference.to.type)}_{reference.to.name}_{reference.attribute}"


WORDS = re.compile(r"[a-z]+(_[a-z]+)*")
TELLING = re.compile(r"(?=.*[1-9])([^-]+-[^-]+-.*|\d{6,}|\w{8,})", re.ASCII)
"""An id that is none by chance, wherever it stands: short numbers and words are everywhere, and
zeros say that there is none."""
WORD = re.compile(
    r"(?:(?<![A-Za-z0-9_%])|(?<=%[0-9A-Fa-f]{2}))"
    r"(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9]{3}(?:-[a-z0-9]{3}){2}|\w{6,})"
    r"(?![A-Za-z0-9_])",
    re.ASCII,
)
"""What of a text may be such an id: a UUID, `abc-def-ghi`, or a word that is long enough. It
may come after what stands in an address for a colon and the like, such as `%3A`."""


class Index:
    """Every object of an org by what others may call it."""

    def __init__(self, items: Iterable[Item], unread: Mapping[str, str]) -> None:
        """`unread`: kinds that were not read, or not to the end, and why."""
        self.items = {i.key: i for i in items}
        self.unread = unread
        self.lookups: dict[Address, DataSource] = {}
        self.literals: dict[Reference, str] = {}
        self.asked: dict[str, tuple[Variable, str]] = {}
        """What stands for objects that are not exported: the variable, and its value in the org."""
        self._asked: dict[tuple[Key, str], str] = {}
        self._called_ids: dict[str, tuple[Ref, ...]] = {}
        self._names: dict[str, Counter[str]] = {}
        self._by: dict[Key, dict[str, Item]] = {}
        self._ids: dict[str, tuple[Ref, Item]] | None = None
        self._found: dict[Key, DataRef] = {}
        self._sources: dict[Address, DataSource] = {}
        self._alike: set[Key] = set()
        self._declared: dict[str, list[tuple[str, tuple[Ref, ...], tuple[TextRef, ...]]]] = {}

    def by(self, kind: str, key: str) -> dict[str, Item]:
        """The objects of a kind by the text at a path in them; "" is the id."""
        if (kind, key) not in self._by:
            found: dict[str, Item] = {}
            for item in self.items.values():
                if item.kind.name == kind:
                    value = json_path.get(item.obj, key) if key else item.id
                    if value is not None:
                        found.setdefault(str(value), item)
            self._by[kind, key] = found
        return self._by[kind, key]

    def of_id(self, text: str) -> tuple[Ref, Item] | None:
        """The object that a text names whatever its kind, and by what; none where it is a name, or
        a number that may stand there by chance."""
        if self._ids is None:
            self._ids = {}
            keys = self._keys
            # Of two with one id, the one below the other is called by it, too.
            for item in sorted(self.items.values(), key=lambda i: bool(i.kind.parents)):
                name = item.kind.name
                for ref in (Ref(name), *keys.get(name, ())):
                    id = self._value(ref, item)
                    if id != item.title and TELLING.fullmatch(id) and not WORDS.fullmatch(id):
                        self._ids.setdefault(id, (ref, item))
        return self._ids.get(text)

    @cached_property
    def _keys(self) -> dict[str, dict[Ref, None]]:
        """What declarations name the objects of each kind by, beside their ids."""
        found: dict[str, dict[Ref, None]] = {}
        for kind in {i.kind.name: i.kind for i in self.items.values()}.values():
            for _, whole, texts in self.declared(kind):
                for ref in (*whole, *(r for t in texts for r in t.refs)):
                    for name in ref.kinds if ref.key and ref.attribute in IDS else ():
                        one = Ref(name, key=ref.key, attribute=ref.attribute)
                        found.setdefault(name, {})[one] = None
        return found

    def named(self, ref: Ref, value: str) -> Iterator[Item]:
        """The objects that a value names, at most one of each kind."""
        return (i for k in ref.kinds if (i := self.by(k, ref.key).get(value)))

    def called(self, member: str) -> tuple[Ref, ...]:
        """What a member's name says that it holds: `datastoreId` a datastore's id."""
        if member not in self._called_ids:
            stem = re.sub(r"_ids?$", "", name := snake(member))
            found: tuple[Ref, ...] = ()
            if stem != name and (of := self._stems.get(stem)):
                keys = (ref for many in self._keys.values() for ref in many)
                found = (*map(Ref, of), *(r for r in keys if r.attribute == f"{stem}_id"))
            self._called_ids[member] = found
        return self._called_ids[member]

    @cached_property
    def _stems(self) -> dict[str, list[str]]:
        """The kinds by what one of their objects is called: the resource's name, or the last words
        of it."""
        found: dict[str, list[str]] = {}
        for kind in {i.kind.name: i.kind for i in self.items.values()}.values():
            if kind.id != "id" or kind.singleton:
                continue
            for name in (kind.singular, kind.name.removesuffix("s")):
                words = name.split("_")
                for n in range(len(words)):
                    known = found.setdefault("_".join(words[n:]), [])
                    if kind.name not in known:
                        known.append(kind.name)
        return found

    def link(self, ref: Ref, item: Item) -> Link | None:
        """What to write for a reference to an object; None if nothing can find it."""
        exported = item.address and not item.skipped
        if exported and item.shape.place not in SOURCE_ONLY:
            return self._reference(ref, item)
        if ref.key or item.key not in self._found:
            return self._reference(ref, item) if exported and self._is_id(ref, item) else None
        found = self._found[item.key]
        self.lookups[found.to] = self._sources[found.to]
        return found

    def why(self, item: Item) -> str:
        """Why nothing finds an object in another org, though it is known in this one."""
        if item.key in self._alike:
            return f"several {item.kind.name} are called like it, so no lookup tells them apart"
        return item.skipped or "it is not exported"

    def is_alike(self, item: Item) -> bool:
        """Whether a lookup could find the object, if others of the org weren't called like it."""
        return item.key in self._alike

    def _reference(self, ref: Ref, item: Item) -> Reference:
        assert item.address
        reference = Reference(item.address, ref.attribute)
        self.literals[reference] = self._value(ref, item)
        return reference

    def _value(self, ref: Ref, item: Item) -> str:
        return str(json_path.get(item.obj, ref.key) if ref.key else item.id)

    def _is_id(self, ref: Ref, item: Item) -> bool:
        """Whether what a reference takes of the object is another one in another org.

        An id of words, such as `default_errors`, is a name like any other.
        """
        value = self._value(ref, item)
        return ref.attribute in IDS and value != item.title and not WORDS.fullmatch(value)

    def ask(self, ref: Ref, item: Item) -> VariableRef | None:
        """The variable for an object that is not exported; None for what every org calls alike."""
        if not self._is_id(ref, item):
            return None
        if (name := self._asked.get((item.key, ref.attribute))) is None:
            # Two of one name are told apart by id, so that a variable means the same tomorrow.
            kind = item.kind
            named = identifier(item.title, kind.singular)
            name = f"{kind.singular}_{named}_{ref.attribute}"
            if self._called(kind)[named] > 1 or name in self.asked:
                name = (
                    f"{kind.singular}_{named}_{identifier(item.id, kind.singular)}_{ref.attribute}"
                )
            literal = self._value(ref, item)
            description = counterpart(ref.attribute, kind.singular, item.title, literal)
            self.asked[name] = (Variable(name, description), literal)
            self._asked[item.key, ref.attribute] = name
        return VariableRef(name)

    def _called(self, kind: Kind) -> Counter[str]:
        if kind.name not in self._names:
            titles = (i.title for i in self.items.values() if i.kind is kind)
            self._names[kind.name] = Counter(identifier(t, kind.singular) for t in titles)
        return self._names[kind.name]

    def is_looked_up(self, item: Item) -> bool:
        """Whether something refers to the object through a data source."""
        found = self._found.get(item.key)
        return found is not None and found.to in self.lookups

    def name_lookups(self) -> None:
        """What finds each object that a data source may be wanted for. Those that ask a data source
        for the same share it; what is called like another object of the org has none."""
        wanted: dict[Key, tuple[Lookup, str, dict[str, Value]]] = {}
        sources: dict[Claim, list[Key]] = {}
        values: list[Claim] = []
        called = self._called_alike()
        for item in self.items.values():
            lookup = item.kind.lookup
            if lookup is None or not _looked_up(lookup, item):
                continue
            key = next(_names(lookup, item), "")
            if called[item.kind.name, key] > 1:
                self._alike.add(item.key)
            if lookup.by and called[item.kind.name, key] != 1:
                continue
            try:
                arguments: dict[str, Value] = {
                    k: fill(v, item.obj) if isinstance(v, str) else v
                    for k, v in sorted(lookup.arguments.items())
                }
            except KeyError:
                continue
            noun = item.kind.name.rstrip("s")
            constant = not any("{" in str(v) for v in lookup.arguments.values())
            name = "all" if constant else identifier(item.title, noun)
            of = Claim(lookup.data_type, name, f"{lookup.data_type} {name}", repr(arguments))
            sources.setdefault(of, []).append(item.key)
            if lookup.by:
                values.append(Claim("local", f"{noun}_{identifier(key, noun)}", *item.key))
            wanted[item.key] = lookup, key, arguments
        addresses, names = allot(sources, {}), allot(values, {})
        for claim, keys in sources.items():
            address = Address(claim.pool, addresses[claim.kind, claim.id])
            for at in keys:
                lookup, key, arguments = wanted[at]
                answer = f"{at[0]}/{key}" if lookup.by else ""
                self._found[at] = DataRef(
                    address, lookup.expression, key, names.get(at, ""), answer, lookup.optional
                )
                unless = answer if lookup.fails else ""
                self._sources[address] = DataSource(address, Body(arguments), unless)

    def _called_alike(self) -> Counter[Key]:
        """How many objects a lookup would find by a name, of each kind that has one."""
        return Counter(
            (item.kind.name, name)
            for item in self.items.values()
            if (lookup := item.kind.lookup) and (lookup.when is None or lookup.when(item.obj))
            for name in set(_names(lookup, item))
        )

    def declared(self, kind: Kind) -> list[tuple[str, tuple[Ref, ...], tuple[TextRef, ...]]]:
        """What a kind declares: path, what whole values there name, what texts there name."""
        if kind.name not in self._declared:
            self._declared[kind.name] = [
                (
                    path,
                    tuple(r for r in many if isinstance(r, Ref)),
                    tuple(r for r in many if isinstance(r, TextRef)),
                )
                for path, refs in kind.refs.items()
                for many in (refs if isinstance(refs, tuple) else (refs,),)
            ]
        return self._declared[kind.name]


def _looked_up(lookup: Lookup, item: Item) -> bool:
    exported = item.address and not item.skipped
    if exported and item.shape.place not in SOURCE_ONLY:
        return False
    return lookup.when is None or lookup.when(item.obj)


def _names(lookup: Lookup, item: Item) -> Iterator[str]:
    """What a lookup finds an object by, what it asks for first; as Terraform compares texts."""
    for path in lookup.by:
        for value in json_path.every(item.obj, path):
            if value not in ("", None):
                yield unicodedata.normalize("NFC", str(value))
