"""Ids and texts into references: what names what in an org."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from operator import is_
from typing import Any

from exporter.kinds._shared.reference_patterns import LINKS
from exporter.model import json_path
from exporter.model.declaration import SOURCE_ONLY, Object, Ref, TextRef
from exporter.model.ir import ABSENT, Link, MapRef, Number, Reference, Template, Text
from exporter.model.record import Key
from exporter.model.truncation import truncated
from exporter.schema import provider_schema
from exporter.schema.provider_schema import snake
from exporter.schema.schema_fit import BOOKKEEPING
from exporter.translate.item import Item
from exporter.translate.object_index import IDS, WORDS, Index, asked_for, pattern
from exporter.translate.object_text import WORD, ObjectText


@dataclass(slots=True)
class Resolution:
    """What came of resolving one object: its links, and the ids that name nothing exported."""

    obj: Object
    linked: bool = False
    """Whether there is any link in it."""
    targets: dict[Key, bool] = field(default_factory=dict)
    """The exported objects it refers to; True if only text does."""
    dangling: list[tuple[str, str, str]] = field(default_factory=list)
    """(path, value, why)"""
    absent: list[tuple[str, str, str, str]] = field(default_factory=list)
    """(path, value, why, key) of each id in a list that names nothing: MapRef of ABSENT."""
    asked: list[tuple[str, str, str, str]] = field(default_factory=list)
    """(path, value, why, variable) of each object that a destination is asked for."""
    unknown: frozenset[str] = frozenset()
    """Ids of relationships that nothing declares."""
    circular: dict[str, str] = field(default_factory=dict)
    """Ids that a reference would close a cycle in place of -> the path that declares one; "" where
    none does."""
    undeclared: bool = False
    """Whether there is a link where nothing declares one."""
    may_stray: bool = True
    """Whether an id of an object that was read, or its own, may be left in it: False is certain."""

    def without_object(self) -> Resolution:
        """The same without the object."""
        return replace(self, obj=_LEFT)

    def in_short(self, dangling: list[tuple[str, str, str]]) -> Resolution:
        """What is still to be known of one of many once it is built."""
        return Resolution(_LEFT, self.linked, self.targets, dangling)


_LEFT: Object = {}
NOTHING = Resolution(_LEFT)
"""What comes of most objects: no link, and nothing to say."""


MEMBER = re.compile(r"(\[\]|data\[\]\.id)$")
"""Where the ids of a list stand, of which each is all there is of one."""


def resolve(index: Index, item: Item, cut: frozenset[Key] = frozenset()) -> Resolution:
    """The object with links in place of what names others, but for those in `cut`: also where no
    declaration says that there is an id.

    Without what its shape ignores: that refers to nothing.
    """
    found, text = _declared(index, item, cut)
    found.unknown = frozenset(_relationships(item, found))
    others = index.ids_of_others(item, text.words())
    found.may_stray = bool(others) or text.count(item.id) > 1
    if (
        any(not id.isdecimal() for id in others)
        or next(_pages(index, text.plain), None)
        or any(index.called(member) for member in text.id_members())
    ):
        found.obj = _anywhere(index, item, found.obj, found, cut)
    return found


def resolve_declared(index: Index, item: Item, cut: frozenset[Key] = frozenset()) -> Resolution:
    """The same, where the declaration says that there is an id, and nowhere else."""
    return _declared(index, item, cut)[0]


def _declared(index: Index, item: Item, cut: frozenset[Key]) -> tuple[Resolution, ObjectText]:
    """What declared references come to, and the text of the object before."""
    found = Resolution(json_path.without(item.obj, *item.shape.ignore))
    text = ObjectText(found.obj)
    for path, whole, texts in index.declared(item.kind):
        if not text.may_have(path):
            continue
        holding = [
            t for t in texts if text.may_hold(t.needle) and (t.when is None or t.when(item.obj))
        ]
        if not (whole or holding):
            continue

        def change(
            value: Any,
            path: str = path,
            whole: tuple[Ref, ...] = whole,
            texts: list[TextRef] = holding,
        ) -> Any:
            if whole and isinstance(value, (str, int)) and not isinstance(value, bool):
                link = _first(index, item, whole, str(value), path, found, cut)
                if link is not None:
                    return _typed(link, value)
            if isinstance(value, (str, Template)):
                for ref in texts:
                    if isinstance(value, Template) or ref.needle in value:
                        value = _text(index, item, value, path, ref, found, cut)
            return value

        found.obj = json_path.edit(found.obj, path, change)
    return found, text


def _relationships(item: Item, found: Resolution) -> Iterator[str]:
    """The ids of JSON:API relationships that nothing declares."""
    relationships = found.obj.get("relationships")
    for name in relationships if isinstance(relationships, dict) else ():
        for path in (f"relationships.{name}.data.id", f"relationships.{name}.data[].id"):
            if path not in item.kind.refs and snake(name) not in BOOKKEEPING:
                yield from (id for id in json_path.every(found.obj, path) if isinstance(id, str))


def _anywhere(
    index: Index, item: Item, value: Any, found: Resolution, cut: frozenset[Key], member: str = ""
) -> Any:
    """Links in place of ids that stand where no declaration looks, where they can be no others.

    A number may be anything, so it is one only in a link to the object's page, and where the member
    that it stands at, `member`, says whose it is.
    """
    match value:
        case bool():
            return value
        case str() | int() if named := _member(index, item, member, value, found, cut):
            return named
        case str():
            return _ids(index, item, value, found, cut)
        case Template(parts):
            made = [_ids(index, item, p, found, cut) if isinstance(p, str) else p for p in parts]
            if all(map(is_, parts, made)):
                return value
            flat = (p.parts if isinstance(p, Template) else (p,) for p in made)
            return Template(tuple(p for each in flat for p in each))
        case list():
            changed = [_anywhere(index, item, v, found, cut, member) for v in value]
            return value if all(map(is_, value, changed)) else changed
        case dict():
            new = {k: _anywhere(index, item, v, found, cut, k) for k, v in value.items()}
            return value if all(map(is_, value.values(), new.values())) else new
    return value


def _member(
    index: Index, item: Item, member: str, value: str | int, found: Resolution, cut: frozenset[Key]
) -> Any:
    """The link for what stands at a member that is called by a kind, such as `datastoreId`."""
    named = [(r, t) for r in index.called(member) for t in index.named(r, str(value))]
    if any(target.key == item.key for _, target in named):
        return None
    if any(target.key in cut for _, target in named):
        found.circular.setdefault(str(value), "")
        return None
    for ref, target in named:
        if link := index.link(ref, target):
            if isinstance(link, Reference):
                found.targets.setdefault(target.key, True)
            found.linked = found.undeclared = True
            return _typed(link, value)
    for ref, target in named:
        if asked := index.ask(ref, target):
            found.asked.append((member, truncated(str(value)), index.why(target), asked.name))
            found.linked = found.undeclared = True
            return _typed(asked, value)
    return None


def _pages(index: Index, text: str) -> Iterator[tuple[int, int, Ref, Item]]:
    """Where a text links to pages of the app: from where to where the id stands, and of what."""
    for page in LINKS if "/" in text else ():
        if page.needle in text:
            for match in pattern(page.pattern).finditer(text):
                named = ((r, t) for r in page.refs for t in index.named(r, match["id"]))
                if found := next(named, None):
                    yield *match.span("id"), *found


def _ids(index: Index, item: Item, text: str, found: Resolution, cut: frozenset[Key]) -> Any:
    """A text with links in place of the ids in it; the link alone where an id is all of it."""
    known = {start: (end, ref, of) for start, end, ref, of in _pages(index, text)}
    for match in WORD.finditer(text):
        if not match[0].isdecimal() and (ref_of := index.of_id(match[0])):
            known.setdefault(match.start(), (match.end(), *ref_of))
    parts: list[str | Link] = []
    at = 0
    for start, (end, ref, target) in sorted(known.items(), key=lambda k: k[0]):
        # What is itself has its id, and so may what belongs to it.
        if start < at or target.key == item.key or text[start:end] == item.id:
            continue
        if target.key in cut:
            found.circular.setdefault(text[start:end], "")
            continue
        if (link := index.link(ref, target)) is None:
            continue
        if isinstance(link, Reference):
            found.targets.setdefault(target.key, True)
        found.linked = found.undeclared = True
        parts += [text[at:start], link] if start > at else [link]
        at = end
    if not parts:
        return text
    if at < len(text):
        parts.append(text[at:])
    whole = parts[0] if len(parts) == 1 else None
    return _typed(whole, text) if isinstance(whole, Link) else Template(tuple(parts))


def _text(
    index: Index,
    item: Item,
    value: str | Template,
    path: str,
    ref: TextRef,
    found: Resolution,
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
            link = _first(index, item, ref.refs, match["id"], path, found, cut, ref)
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
    index: Index,
    item: Item,
    refs: tuple[Ref, ...],
    value: str,
    path: str,
    found: Resolution,
    cut: frozenset[Key],
    text: TextRef | None = None,
) -> Link | None:
    """The link for a value, which is all there is at the path, or stands in a `text`."""
    why = ""
    closes = False
    absent: list[tuple[Ref, Item]] = []
    for ref in refs:
        for target in index.named(ref, value):
            if target.key in cut:
                closes = True
                continue
            link = index.link(ref, target)
            if isinstance(link, Reference):
                # What a destination isn't given may hold an id: it gives way like text.
                weak = text is not None or item.shape.place in SOURCE_ONLY
                found.targets[target.key] = found.targets.get(target.key, True) and weak
            if link is not None:
                found.linked = True
                if isinstance(link, Reference) and index.lookups.is_alike(target):
                    found.asked.append((path, value, index.why(target), asked_for(link)))
                return link
            why = index.why(target)
            absent.append((ref, target))
    # What an apply creates, only later than a cycle would need it, is not to be asked for.
    for ref, target in absent if not closes else ():
        if (asked := index.ask(ref, target)) is not None:
            found.linked = True
            found.asked.append((path, truncated(value), why, asked.name))
            return asked
    if not (why or closes) and not (text and text.hint):
        kinds = [k for ref in refs for k in ref.kinds]
        why = next(
            (f"{k}: {index.not_read[k]}" for k in kinds if k in index.not_read),
            f"the org has no such object among its {' or '.join(kinds)}",
        )
    if why and not (absent or closes) and not text and _leaves(item, path, refs, value):
        absence = MapRef(ABSENT, f"{refs[0].kinds[0]}/{value}", "")
        found.linked = True
        found.absent.append((path, truncated(value), why, absence.key))
        return absence
    if closes:
        found.circular[value] = path
    elif why:
        found.dangling.append((path, truncated(value), why))
    return None


def _leaves(item: Item, path: str, refs: tuple[Ref, ...], value: str) -> bool:
    """Whether an id leaves its list in an org without what it names. Who may do something stays as
    it is: such a list may be what protects an object."""
    if path in item.kind.restricts or WORDS.fullmatch(value):
        return False
    member = MEMBER.search(path) is not None or any(r.member for r in refs)
    return member and any(r.attribute in IDS for r in refs)


def _typed(link: Link, value: str | int) -> Link | Number | Text:
    """The link as a value of the type that the API has there. Most attributes are text."""
    number = False
    if isinstance(link, Reference):
        attribute = provider_schema.resource(link.to.type)["attributes"][link.attribute]
        number = attribute["type"] == "number"
    if isinstance(value, int):
        return link if number else Number(link)
    return Text(link) if number else link
