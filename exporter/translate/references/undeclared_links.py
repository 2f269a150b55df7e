"""Links in place of ids that stand where no declaration looks for one."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from operator import is_
from typing import Any

from exporter.kinds._shared.reference_patterns import LINKS
from exporter.model.declaration import Ref
from exporter.model.ir import Link, Reference, Template
from exporter.model.record import Key
from exporter.model.truncation import truncated
from exporter.translate.item import Item
from exporter.translate.references.object_index import Index, pattern
from exporter.translate.references.object_text import WORD
from exporter.translate.references.resolution import Resolution, typed


@dataclass(frozen=True, slots=True)
class Undeclared:
    """Puts links in place of ids where no declaration looks, as far as they can be no others.

    found: what comes of it. cut: what isn't linked. ids: those of other objects that stand anywhere
    in the object, but for numbers. members: those of its members that say whose id they hold.
    has_pages: whether it links to pages of the app.
    """

    index: Index
    item: Item
    found: Resolution
    cut: frozenset[Key]
    ids: Set[str]
    members: Set[str]
    has_pages: bool

    def linked(self, value: Any, member: str = "") -> Any:
        """A value that stands at a member, with links.

        A number may be anything, so it is an id only in a link to the object's page, and where the
        member says whose it is.
        """
        match value:
            case bool():
                return value
            case str() | int() if member in self.members and (named := self._member(member, value)):
                return named
            case str():
                return self._ids(value)
            case Template(parts):
                made = [self._ids(p) if isinstance(p, str) else p for p in parts]
                if all(map(is_, parts, made)):
                    return value
                flat = (p.parts if isinstance(p, Template) else (p,) for p in made)
                return Template(tuple(p for each in flat for p in each))
            case list():
                changed = [self.linked(v, member) for v in value]
                return value if all(map(is_, value, changed)) else changed
            case dict():
                new = {k: self.linked(v, k) for k, v in value.items()}
                return value if all(map(is_, value.values(), new.values())) else new
        return value

    def _member(self, member: str, value: str | int) -> Any:
        """The link for what stands at a member that is called by a kind, such as `datastoreId`."""
        index, found = self.index, self.found
        named = [(r, t) for r in index.called(member) for t in index.named(r, str(value))]
        if any(target.key == self.item.key for _, target in named):
            return None
        if any(target.key in self.cut for _, target in named):
            found.circular.setdefault(str(value), "")
            return None
        for ref, target in named:
            if link := index.link(ref, target):
                if isinstance(link, Reference):
                    found.targets.setdefault(target.key, True)
                found.linked = found.undeclared = True
                return typed(link, value)
        for ref, target in named:
            if asked := index.ask(ref, target):
                found.asked.append((member, truncated(str(value)), index.why(target), asked.name))
                found.linked = found.undeclared = True
                return typed(asked, value)
        return None

    def _ids(self, text: str) -> Any:
        """A text with links in place of the ids in it; the link alone where an id is all of it."""
        index, found = self.index, self.found
        linking = self.has_pages and "/" in text
        naming = any(id in text for id in self.ids)
        if not (linking or naming):
            return text
        known = {start: (end, ref, of) for start, end, ref, of in pages(index, text)}
        for match in WORD.finditer(text) if naming else ():
            if not match[0].isdecimal() and (ref_of := index.of_id(match[0])):
                known.setdefault(match.start(), (match.end(), *ref_of))
        parts: list[str | Link] = []
        at = 0
        for start, (end, ref, target) in sorted(known.items(), key=lambda k: k[0]):
            # What is itself has its id, and so may what belongs to it.
            if start < at or target.key == self.item.key or text[start:end] == self.item.id:
                continue
            if target.key in self.cut:
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
        return typed(whole, text) if isinstance(whole, Link) else Template(tuple(parts))


def pages(index: Index, text: str) -> Iterator[tuple[int, int, Ref, Item]]:
    """Where a text links to pages of the app: from where to where the id stands, and of what."""
    for page in LINKS if "/" in text else ():
        if page.needle in text:
            for match in pattern(page.pattern).finditer(text):
                named = ((r, t) for r in page.refs for t in index.named(r, match["id"]))
                if found := next(named, None):
                    yield *match.span("id"), *found
