"""What a person calls an object: its title, and what tells it from others of that title."""

from __future__ import annotations

from typing import Any

from exporter.model import json_path
from exporter.model.declaration import Kind, Ref, Refs, TextRef
from exporter.model.json_path import fill
from exporter.translate.item import Item
from exporter.translate.object_index import Index, pattern

Identity = tuple[str, ...]
"""Equal for two objects, of one kind in two orgs, that a person would call the same."""

NAMES = ("name", "title", "display_name", "display-name", "dd-service", "handle", "label", "slug")
"""Members that a person may know an object by, whatever its kind."""


def names_others(kind: Kind) -> bool:
    """Whether titles of a kind have those of other objects in them."""
    return any(path in kind.refs for path in _titles(kind))


def title(item: Item, index: Index | None = None, depth: int = 0) -> str:
    """The title of an object; an id in it stands for the title of what it names."""
    if item.kind.singleton:
        return item.kind.singleton
    parts = []
    for path in _titles(item.kind):
        value = json_path.get(item.obj, path)
        if value is not None and value != "":
            parts.append(_named(str(value), item.kind.refs.get(path, ()), index, depth))
    return " ".join(parts)


def _titles(kind: Kind) -> tuple[str, ...]:
    return (kind.title,) if isinstance(kind.title, str) else tuple(kind.title)


def identity(item: Item, index: Index) -> Identity:
    """The title, and the values that tell two objects of one title apart."""
    fields = (
        _named(str(json_path.get(item.obj, path)), item.kind.refs.get(path, ()), index, 0)
        for path in item.kind.identity_fields
    )
    return (title(item, index), *fields)


def _named(value: str, refs: Refs, index: Index | None, depth: int) -> str:
    """The value with the title of the object it names in place of that object's id."""
    if index is None:
        return value
    for ref in refs if isinstance(refs, tuple) else (refs,):
        text = TextRef(r"^(?P<id>.+)$", ref) if isinstance(ref, Ref) else ref
        match = pattern(text.pattern).search(value)
        found = (t for r in text.refs for t in index.named(r, match["id"])) if match else None
        if match and found and depth < 3 and (target := next(found, None)):
            named = title(target, index, depth + 1)
            return value[: match.start("id")] + named + value[match.end("id") :]
    return value


def called(kind: Kind, obj: Any, path: str) -> str:
    """What a person knows an object by that can't be exported, whatever its form: the name nearest
    to its top, else its page in the app, else the request that answered with it."""
    level = [obj]
    while level:
        members = [of for of in level if isinstance(of, dict)]
        for of in members:
            for name in NAMES:
                if isinstance(of.get(name), str) and of[name].strip():
                    return str(of[name])
        level = [inner for of in members for inner in of.values()]
    try:
        return fill(kind.url, obj) if kind.url and isinstance(obj, dict) else path
    except KeyError:
        return path
