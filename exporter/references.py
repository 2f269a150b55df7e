"""Ids and texts into references: what names what in an org."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from exporter import paths, schema
from exporter.ir import (
    Address,
    Body,
    DataRef,
    DataSource,
    Link,
    Number,
    Reference,
    Template,
    Text,
    Variable,
    VariableRef,
)
from exporter.kind import SOURCE_ONLY, Kind, Lookup, Object, Ref, Shape, TextRef
from exporter.names import Claim, allot, identifier
from exporter.paths import fill
from exporter.shape import without

Key = tuple[str, str]
"""(kind, id): one object of the org."""


@dataclass(slots=True)
class Item:
    """One object on its way to a resource. `skipped` is the reason why it isn't exported."""

    kind: Kind
    id: str
    path: str
    obj: Object
    shape: Shape
    title: str = ""
    address: Address | None = None
    skipped: str = ""
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


@dataclass(slots=True)
class Found:
    """What came of resolving one object: its links, and the ids that name nothing exported."""

    obj: Object
    linked: bool = False
    """Whether there is any link in it."""
    targets: dict[Key, bool] = field(default_factory=dict)
    """The exported objects it refers to; True if only text does."""
    dangling: list[tuple[str, str, str]] = field(default_factory=list)
    """(path, value, why)"""
    asked: list[tuple[str, str, str, str]] = field(default_factory=list)
    """(path, value, why, variable) of each object that a destination is asked for."""


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

    def resolve(self, item: Item, cut: frozenset[Key] = frozenset()) -> Found:
        """The object with links in place of what names others, but for those in `cut`.

        Without what its shape ignores: that refers to nothing.
        """
        found = Found(without(item.obj, item.shape.ignore))
        for path, whole, texts in self._refs(item.kind):
            holding = [t for t in texts if t.when is None or t.when(item.obj)]

            def change(
                value: Any,
                path: str = path,
                whole: tuple[Ref, ...] = whole,
                texts: list[TextRef] = holding,
            ) -> Any:
                if whole and isinstance(value, (str, int)) and not isinstance(value, bool):
                    link = self._first(item, whole, str(value), path, found, cut)
                    if link is not None:
                        return _typed(link, value)
                if isinstance(value, (str, Template)):
                    for ref in texts:
                        if isinstance(value, Template) or ref.needle in value:
                            value = self._text(item, value, path, ref, found, cut)
                return value

            found.obj = paths.edit(found.obj, path, change)
        return found

    def _refs(self, kind: Kind) -> list[tuple[str, tuple[Ref, ...], tuple[TextRef, ...]]]:
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

    def _text(
        self,
        item: Item,
        value: str | Template,
        path: str,
        ref: TextRef,
        found: Found,
        cut: frozenset[Key],
    ) -> str | Template:
        parts: list[str | Link] = []
        changed = False
        for part in value.parts if isinstance(value, Template) else (value,):
            if not isinstance(part, str) or ref.needle not in part:
                parts.append(part)
                continue
            at = 0
            for match in pattern(ref.pattern).finditer(part):
                link = self._first(item, ref.refs, match["id"], path, found, cut, ref)
                if link is not None:
                    if before := part[at : match.start("id")]:
                        parts.append(before)
                    parts.append(link)
                    at = match.end("id")
                    changed = True
            if rest := part[at:]:
                parts.append(rest)
        return Template(tuple(parts)) if changed else value

    def _first(
        self,
        item: Item,
        refs: tuple[Ref, ...],
        value: str,
        path: str,
        found: Found,
        cut: frozenset[Key],
        text: TextRef | None = None,
    ) -> Link | None:
        """The link for a value, which is all there is at the path, or stands in a `text`."""
        why = ""
        closes = False
        absent: list[tuple[Ref, Item]] = []
        for ref in refs:
            for target in self.named(ref, value):
                if target.key in cut:
                    why, closes = "the reference would close a cycle", True
                    continue
                link = self.link(ref, target)
                if isinstance(link, Reference):
                    # What a destination isn't given may hold an id: it gives way like text.
                    weak = text is not None or item.shape.place in SOURCE_ONLY
                    found.targets[target.key] = found.targets.get(target.key, True) and weak
                if link is not None:
                    found.linked = True
                    return link
                why = why if closes else target.skipped or "it is not exported"
                absent.append((ref, target))
        # What an apply creates, only later than a cycle would need it, is not to be asked for.
        for ref, target in absent if not closes else ():
            if (asked := self.ask(ref, target)) is not None:
                found.linked = True
                found.asked.append((path, value, why, asked.name))
                return asked
        if not why and not (text and text.hint):
            kinds = [k for ref in refs for k in ref.kinds]
            why = next(
                (f"{k}: {self.unread[k]}" for k in kinds if k in self.unread),
                f"the org has no such object among its {' or '.join(kinds)}",
            )
        if why:
            found.dangling.append((path, value, why))
        return None


def _typed(link: Link, value: str | int) -> Link | Number | Text:
    """The link as a value of the type that the API has there. Most attributes are text."""
    number = False
    if isinstance(link, Reference):
        attribute = schema.resource(link.to.type)["attributes"][link.attribute]
        number = attribute["type"] == "number"
    if isinstance(value, int):
        return link if number else Number(link)
    return Text(link) if number else link


def _looked_up(lookup: Lookup, item: Item) -> bool:
    exported = item.address and not item.skipped
    if exported and item.shape.place not in SOURCE_ONLY:
        return False
    return lookup.when is None or lookup.when(item.obj)
