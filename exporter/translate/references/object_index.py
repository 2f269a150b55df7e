"""The objects of an org by what others may call them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from functools import cache, cached_property

from exporter.model import json_path
from exporter.model.declaration import SOURCE_ONLY, Kind, Ref, TextRef
from exporter.model.ir import Address, DataSource, Link, Reference, Variable, VariableRef
from exporter.model.naming import identifier
from exporter.model.record import Key
from exporter.model.truncation import truncated
from exporter.schema import provider_schema
from exporter.schema.provider_schema import snake
from exporter.translate.item import Item
from exporter.translate.references.lookups import Lookups


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


@dataclass(slots=True)
class Meanings:
    """What links stand for.

    literals: what each reference is in the source org. asked: what stands for objects that are not
    exported: the variable, and its value in the org. sources: the data sources.
    """

    literals: dict[Reference, str] = field(default_factory=dict)
    asked: dict[str, tuple[Variable, str]] = field(default_factory=dict)
    sources: dict[Address, DataSource] = field(default_factory=dict)

    def add(self, other: Meanings) -> None:
        """Adds what other links stand for."""
        self.literals |= other.literals
        self.asked |= other.asked
        self.sources |= other.sources


class Index:
    """Every object of an org by what others may call it. meanings: what the links that were made
    of it stand for."""

    def __init__(self, items: Iterable[Item], not_read: Mapping[str, str]) -> None:
        """`not_read`: kinds that were not read, or not to the end, and why."""
        self.items = {i.key: i for i in items}
        self.not_read = not_read
        self.lookups = Lookups()
        self.meanings = Meanings()
        self._called_ids: dict[str, tuple[Ref, ...]] = {}
        self._by: dict[Key, dict[str, Item]] = {}
        self._needles: dict[str, frozenset[str]] = {}
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
        found = self._ids.get(text)
        return (Ref(found.kind.name), found) if isinstance(found, Item) else found

    def ids_of_others(self, item: Item, words: Set[str]) -> set[str]:
        """Those of some words by which `of_id` knows another object."""
        named = self._ids.keys() & words
        named.discard(item.id)
        return {id for id in named if self._ids[id] is not item}

    @cached_property
    def _ids(self) -> dict[str, Item | tuple[Ref, Item]]:
        """The objects by their ids; where it is no id of their own, with what it is."""
        found: dict[str, Item | tuple[Ref, Item]] = {}
        keys = self._keys
        # Of two with one id, the one below the other is called by it, too.
        for item in sorted(self.items.values(), key=lambda i: bool(i.kind.parents)):
            name = item.kind.name
            for ref in (None, *keys.get(name, ())):
                id = self._value(ref, item) if ref else item.id
                if id != item.title and TELLING.fullmatch(id) and not WORDS.fullmatch(id):
                    found.setdefault(id, (ref, item) if ref else item)
        return found

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
        if not ref.key:
            return (i for k in ref.kinds if (i := self.items.get((k, value))))
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
        if not ref.key and (found := self.lookups.link(item)):
            self.meanings.sources[found.to] = self.lookups.sources[found.to]
            return found
        return self._reference(ref, item) if exported and self._is_id(ref, item) else None

    def is_looked_up(self, item: Item) -> bool:
        """Whether something refers to the object through a data source."""
        found = self.lookups.link(item)
        return found is not None and found.to in self.meanings.sources

    def why(self, item: Item) -> str:
        """Why nothing finds an object in another org, though it is known in this one."""
        if self.lookups.is_alike(item):
            return f"several {item.kind.name} are called like it, so no lookup tells them apart"
        return item.skipped or "it is not exported"

    def _reference(self, ref: Ref, item: Item) -> Reference:
        assert item.address
        reference = Reference(item.address, ref.attribute)
        self.meanings.literals[reference] = self._value(ref, item)
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
        singular = item.kind.singular
        name = _called(item)
        if self._names[name] > 1:
            # Told apart by id, so that a variable means the same tomorrow.
            name = f"{name}_{identifier(item.id, singular)}"
        name = f"{name}_{ref.attribute}"
        if name not in self.meanings.asked:
            literal = self._value(ref, item)
            description = counterpart(ref.attribute, singular, item.title, literal)
            self.meanings.asked[name] = (Variable(name, description), literal)
        return VariableRef(name)

    @cached_property
    def _names(self) -> Counter[str]:
        """How many objects are called alike, those of different kinds among them."""
        return Counter(map(_called, self.items.values()))

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

    def needles(self, kind: Kind) -> frozenset[str]:
        """What every text that names another object has in it, of those that a kind declares."""
        if kind.name not in self._needles:
            texts = (t for _, _, texts in self.declared(kind) for t in texts)
            self._needles[kind.name] = frozenset(t.needle for t in texts)
        return self._needles[kind.name]


def _called(item: Item) -> str:
    """What the variable for an object is called by."""
    singular = item.kind.singular
    return f"{singular}_{identifier(item.title, singular)}"
