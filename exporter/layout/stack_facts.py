"""What the bodies of resources say of where these belong: references, tags, who may edit what."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from sys import intern

from exporter.model.declaration import Place
from exporter.model.ir import (
    Address,
    Body,
    Compact,
    DataRef,
    JsonText,
    Reference,
    Template,
    Value,
)
from exporter.model.ir_visitor import links, links_in_texts
from exporter.translate.pipeline import Export

POLICIES = "restriction_policies"
_HANDLE = re.compile(r"@[\w.+-]*$")


@dataclass(slots=True)
class Found:
    """needs: resource -> the resources that it refers to, True where only links in texts do, as far
    as a destination may have both. above: of each resource the one which it stands below. tags: of
    each those that were asked for. teams: the handle of the only team that may edit it."""

    needs: dict[Address, dict[Address, bool]] = field(default_factory=dict)
    above: dict[Address, Address] = field(default_factory=dict)
    tags: dict[Address, tuple[str, ...]] = field(default_factory=dict)
    teams: dict[Address, str] = field(default_factory=dict)


def read(export: Export, parents: Mapping[str, Collection[str]], keys: Collection[str]) -> Found:
    """What the resources of an export say. parents: kind -> those below whose objects its own
    stand. keys: of the tags that are asked for. A body is read where there may be an answer in it.
    """
    found = Found()
    kinds = {m.resource.address: m.kind for m in export.resources}
    elsewhere = {m.resource.address for m in export.resources if m.shape.place is not Place.GUARDED}
    titles = {e.at: e.title for e in export.ledger.entries if e.at and e.kind == "teams"}
    starts = tuple(f"{key}:" for key in keys)
    for made in export.resources:
        if not (made.linked or starts):
            continue
        address, body = made.resource.address, made.resource.body
        if starts and (tags := tuple(_tags(body, starts, export.literals))):
            found.tags[address] = tags
        needs = references(body) if made.linked else {}
        over = [n for n in needs if kinds.get(n.to) in parents.get(made.kind, ())]
        if over:
            # A policy may be of a dashboard and name teams: its own id tells which it is below.
            id = made.resource.import_id
            of = min(over, key=lambda n: (export.literals[n] not in id, n.to))
            found.above[address] = of.to
            if made.kind == POLICIES and (team := _editor(body, titles)):
                found.teams[of.to] = team
        if address in elsewhere:
            needed: dict[Address, bool] = {}
            for n, only_text in needs.items():
                if n.to in elsewhere and n.to != address:
                    needed[n.to] = needed.get(n.to, True) and only_text
            if needed:
                found.needs[address] = needed
    return found


def references(body: Body) -> dict[Reference, bool]:
    """The references in a body, True where they stand in links in texts only."""
    found: dict[Reference, bool] = {}
    for link, before in links_in_texts(body):
        if isinstance(link, Reference):
            in_link = before is not None and _is_link(before)
            found[link] = found.get(link, True) and in_link
    return found


def _is_link(before: str) -> bool:
    """Whether what follows a text stands in a link to a page, or in a handle."""
    word = before.rsplit(maxsplit=1)[-1] if before[-1:].strip() else ""
    return "/" in word or bool(_HANDLE.search(word))


def _tags(body: Body, starts: tuple[str, ...], literals: Mapping[Reference, str]) -> Iterator[str]:
    """The tags of a resource that begin so: of a dashboard they stand in its JSON."""
    many = body.attributes.get("tags")
    if many is None:
        texts = (v.value for v in body.attributes.values() if isinstance(v, JsonText))
        many = next((t["tags"] for t in texts if isinstance(t, dict) and "tags" in t), None)
    for tag in many if isinstance(many, list) else ():
        text = tag if isinstance(tag, str) else _text(tag, literals)
        if text.startswith(starts):
            yield intern(text)


def _text(value: Value, literals: Mapping[Reference, str]) -> str:
    """What a text is in the source org; "" where that isn't known."""
    match value:
        case str():
            return value
        case Reference():
            return literals.get(value, "")
        case Template(parts):
            texts = [_text(p, literals) for p in parts]
            return "".join(texts) if all(texts) else ""
    return ""


def _editor(policy: Body, titles: Mapping[Address, str]) -> str:
    """The handle of the only team that may edit what a policy is of, "" if there is none."""
    found = set()
    for block in policy.blocks:
        if block.body.attributes.get("relation") == "editor":
            for principal in _listed(block.body.attributes.get("principals")):
                if isinstance(principal, Template) and principal.parts[0] == "team:":
                    found |= {_handle(link, titles) for link in links(principal)}
    return found.pop() if len(found) == 1 else ""


def _listed(value: Value) -> list[Value]:
    return (
        list(value.values)
        if isinstance(value, Compact)
        else value
        if isinstance(value, list)
        else []
    )


def _handle(link: object, titles: Mapping[Address, str]) -> str:
    match link:
        case Reference(to, _):
            return titles.get(to, "")
        case DataRef():
            return link.key
    return ""
