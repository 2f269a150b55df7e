"""The objects of an org by what others may call them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from exporter import paths
from exporter.ir import (
    Address,
    Body,
    DataRef,
    DataSource,
    Link,
    Reference,
    Variable,
    VariableRef,
)
from exporter.kind import SOURCE_ONLY, Kind, Lookup, Object, Ref, Shape, TextRef
from exporter.names import Claim, allot, identifier
from exporter.paths import fill

Key = tuple[str, str]
"""(kind, id): one object of the org."""


@dataclass(slots=True)
class Item:
    """One object on its way to a resource. `skipped` is the reason why it isn't exported.

    marked: there may be marks of secrets in it.
    """

    kind: Kind
    id: str
    path: str
    obj: Object
    shape: Shape
    title: str = ""
    address: Address | None = None
    skipped: str = ""
    marked: bool = False
    key: Key = field(init=False)

    def __post_init__(self) -> None:
        self.key = (self.kind.name, self.id)


def import_id(item: Item) -> str:
    """What Terraform imports the object by. KeyError, naming the path, where it lacks a part."""
    own = {} if "{" in item.kind.id else {"id": item.id}
    return fill(item.kind.import_id, item.obj | own)


@cache
def pattern(text: str) -> re.Pattern[str]:
    """A declaration's pattern, compiled."""
    return re.compile(text)


def quoted(text: str) -> str:
    """Text as a string literal of Terraform's language."""
    return json.dumps(text, ensure_ascii=False).replace("${", "$${").replace("%{", "%%{")


IDS = frozenset(("id", "monitor_id"))
"""Attributes of what Datadog names an object by. Others hold what any org may have the same: names,
handles, accounts of a cloud."""


def counterpart(attribute: str, singular: str, title: str, literal: str) -> str:
    """What a variable is that a destination is asked for, since it isn't given the object."""
    return (
        f"{attribute} of {singular} {title!r}, which is {literal} in the source org and isn't "
        "created in another one: what to use in its place"
    )


WORDS = re.compile(r"[a-z]+(_[a-z]+)*")


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
        self._names: dict[str, Counter[str]] = {}
        self._by: dict[Key, dict[str, Item]] = {}
        self._data: dict[Key, Address] = {}
        self._declared: dict[str, list[tuple[str, tuple[Ref, ...], tuple[TextRef, ...]]]] = {}

    def by(self, kind: str, key: str) -> dict[str, Item]:
        """The objects of a kind by the text at a path in them; "" is the id."""
        if (kind, key) not in self._by:
            found: dict[str, Item] = {}
            for item in self.items.values():
                if item.kind.name == kind:
                    value = paths.get(item.obj, key) if key else item.id
                    if value is not None:
                        found.setdefault(str(value), item)
            self._by[kind, key] = found
        return self._by[kind, key]

    def named(self, ref: Ref, value: str) -> Iterator[Item]:
        """The objects that a value names, at most one of each kind."""
        return (i for k in ref.kinds if (i := self.by(k, ref.key).get(value)))

    def link(self, ref: Ref, item: Item) -> Link | None:
        """What to write for a reference to an object; None if nothing can find it."""
        exported = item.address and not item.skipped
        if exported and item.shape.place not in SOURCE_ONLY:
            return self._reference(ref, item)
        if ref.key or item.key not in self._data or not item.kind.lookup:
            return self._reference(ref, item) if exported and self._is_id(ref, item) else None
        address = self._data[item.key]
        lookup = item.kind.lookup
        if address not in self.lookups:
            arguments = {
                k: fill(v, item.obj) if isinstance(v, str) else v
                for k, v in sorted(lookup.arguments.items())
            }
            self.lookups[address] = DataSource(address, Body(dict(arguments)))
        expression = lookup.expression.replace("{data}", f"data.{address}")
        return DataRef(
            address,
            fill(expression, item.obj, quoted),
            optional=item.shape.place in SOURCE_ONLY,
        )

    def _reference(self, ref: Ref, item: Item) -> Reference:
        assert item.address
        reference = Reference(item.address, ref.attribute)
        self.literals[reference] = self._value(ref, item)
        return reference

    def _value(self, ref: Ref, item: Item) -> str:
        return str(paths.get(item.obj, ref.key) if ref.key else item.id)

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
        return self._data.get(item.key) in self.lookups

    def name_lookups(self) -> None:
        """An address for each data source that may be wanted; objects with the same share it."""
        claims: dict[Claim, list[Key]] = {}
        for item in self.items.values():
            lookup = item.kind.lookup
            if lookup is None or not _looked_up(lookup, item):
                continue
            try:
                arguments = [
                    fill(v, item.obj) for v in lookup.arguments.values() if isinstance(v, str)
                ]
            except KeyError:
                continue
            constant = not any("{" in str(v) for v in lookup.arguments.values())
            name = "all" if constant else identifier(item.title, item.kind.name.rstrip("s"))
            claim = Claim(lookup.data_type, name, f"{lookup.data_type} {name}", repr(arguments))
            claims.setdefault(claim, []).append(item.key)
        names = allot(claims, {})
        for claim, keys in claims.items():
            address = Address(claim.pool, names[claim.kind, claim.id])
            self._data |= dict.fromkeys(keys, address)

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
