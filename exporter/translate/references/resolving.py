"""Ids and texts into references: what names what in an org."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from exporter.model import json_path
from exporter.model.declaration import SOURCE_ONLY, Ref, TextRef
from exporter.model.ir import ABSENT, Link, MapRef, Reference, Template
from exporter.model.record import Key
from exporter.model.truncation import truncated
from exporter.schema.provider_schema import snake
from exporter.schema.schema_fit import BOOKKEEPING
from exporter.translate.item import Item
from exporter.translate.references.object_index import IDS, WORDS, Index, asked_for, pattern
from exporter.translate.references.object_text import ObjectText
from exporter.translate.references.resolution import Resolution, typed
from exporter.translate.references.undeclared_links import Undeclared, pages

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
    found.ids = others | {item.id} if others or text.count(item.id) > 1 else frozenset()
    ids = {id for id in others if not id.isdecimal()}
    members = {member for member in text.id_members() if index.called(member)}
    has_pages = next(pages(index, text.plain), None) is not None
    if ids or members or has_pages:
        walk = Undeclared(index, item, found, cut, ids, members, has_pages)
        found.obj = walk.linked(found.obj)
    return found


def resolve_declared(index: Index, item: Item, cut: frozenset[Key] = frozenset()) -> Resolution:
    """The same, where the declaration says that there is an id, and nowhere else."""
    return _declared(index, item, cut)[0]


def _declared(index: Index, item: Item, cut: frozenset[Key]) -> tuple[Resolution, ObjectText]:
    """What declared references come to, and the text of the object before."""
    found = Resolution(json_path.without(item.obj, *item.shape.ignore))
    text = ObjectText(found.obj)
    held = text.held(index.needles(item.kind))
    for path, whole, texts in index.declared(item.kind):
        if not text.may_have(path):
            continue
        holding = [t for t in texts if t.needle in held and (t.when is None or t.when(item.obj))]
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
                    return typed(link, value)
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
