"""The path language of declarations: places in a JSON object.

`a.b` is a member of a member, `a[]` each element of a list, `**` this place and any below it.
Every function returns a new object and shares what it leaves alone with the old one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from operator import is_
from typing import Any, TypeVar

_T = TypeVar("_T")
_PART = re.compile(r"\{([^{}]+)\}")


@cache
def steps(path: str) -> tuple[str, ...]:
    """`a.b[].c` as ("a", "b", "[]", "c")."""
    return tuple(s for s in path.replace("[]", ".[]").split(".") if s)


def get(value: Any, path: str) -> Any:
    """The value at a path without `[]` and `**`, None where there is none."""
    for step in steps(path):
        value = value.get(step) if isinstance(value, dict) else None
    return value


def every(value: Any, path: str) -> Iterator[Any]:
    """Each value that a path names; a member that is null or absent names nothing."""
    found: list[Any] = []

    def note(v: Any) -> Any:
        found.append(v)
        return v

    edit(value, path, note)
    return iter(found)


def leaves(value: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    """Each value that is no object or list, under its place: `steps[0].name`."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from leaves(inner, f"{at}.{name}" if at else name)
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from leaves(inner, f"{at}[{i}]")
    else:
        yield at, value


def edit(value: _T, path: str, change: Callable[[Any], Any]) -> _T:
    """`value` with `change` applied to each place the path names and that isn't null."""
    changed: _T = _edit(value, steps(path), change)
    return changed


def _edit(value: Any, path: tuple[str, ...], change: Callable[[Any], Any]) -> Any:
    if not path:
        return change(value)
    head, rest = path[0], path[1:]
    if head == "**":
        return _anywhere(value, rest, change)
    if head == "[]":
        if not isinstance(value, list):
            return value
        return _same_list(value, [_edit(v, rest, change) for v in value])
    if not isinstance(value, dict) or value.get(head) is None:
        return value
    new = _edit(value[head], rest, change)
    return value if new is value[head] else {**value, head: new}


def _anywhere(value: Any, rest: tuple[str, ...], change: Callable[[Any], Any]) -> Any:
    """`value` changed at `rest` in it and in anything below it, the lowest first."""
    if isinstance(value, dict):
        changed = {}
        for k, v in value.items():
            if isinstance(v, (dict, list)):
                new = _anywhere(v, rest, change)
            elif rest or v is None:
                continue
            else:
                new = change(v)
            if new is not v:
                changed[k] = new
        value = {**value, **changed} if changed else value
        if rest and rest[0] not in value:
            return value
    elif isinstance(value, list):
        value = _same_list(value, [_anywhere(v, rest, change) for v in value])
    elif rest or value is None:
        return value
    return _edit(value, rest, change)


def _same_list(old: list[Any], new: list[Any]) -> list[Any]:
    return old if all(map(is_, old, new)) else new


def put(value: Any, path: str, new: Any) -> Any:
    """`value` with `new` at a path without `[]` and `**`; members on the way are made."""
    return _put(value, steps(path), new)


def _put(value: Any, path: tuple[str, ...], new: Any) -> Any:
    if not path:
        return new
    old = value if isinstance(value, dict) else {}
    return {**old, path[0]: _put(old.get(path[0]), path[1:], new)}


def drop(value: _T, path: str, only: Any = ...) -> _T:
    """`value` without the members a path names, or those of them that are `only` this; an object
    emptied by it stays."""
    *way, last = steps(path)

    def without(parent: Any) -> Any:
        if last == "[]" and isinstance(parent, list):
            return []
        if isinstance(parent, dict) and last in parent and only in (..., parent[last]):
            return {k: v for k, v in parent.items() if k != last}
        return parent

    changed: _T = _edit(value, tuple(way), without)
    return changed


def without(value: dict[str, Any], *paths: str) -> dict[str, Any]:
    """An object without the members at some paths."""
    members, deeper = _split(paths)
    value = {k: v for k, v in value.items() if k not in members}
    for path in deeper:
        if steps(path)[0] in value or path.startswith("**"):
            value = drop(value, path)
    return value


@cache
def _split(paths: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Paths of one step, and the longer ones."""
    members = frozenset(p for p in paths if len(steps(p)) == 1 and p != "**")
    return members, tuple(p for p in paths if p not in members)


def without_nulls(value: Any) -> Any:
    """`value` without the members of objects, at any depth, that are null."""
    if isinstance(value, dict):
        return {k: without_nulls(v) for k, v in value.items() if v is not None}
    return [without_nulls(v) for v in value] if isinstance(value, list) else value


def move(value: Any, old: str, new: str) -> Any:
    """`value` with what stands at `old` at `new` instead.

    Both may begin with the same path through lists, `steps[].params` and `steps[].element`;
    what follows it must have no `[]`. Objects that this empties are dropped. Without an `old`, it
    is the value that is moved; without a `new`, the members at `old` come to stand in the value.
    """
    if not old:
        return {new: value}
    if not new:
        return {**(get(value, old) or {}), **_remove(value, steps(old))}
    a, b = steps(old), steps(new)
    shared = 0
    while shared < min(len(a), len(b)) - 1 and a[shared] == b[shared]:
        shared += 1
    source, target = a[shared:], b[shared:]

    def within(parent: Any) -> Any:
        found = get(parent, ".".join(source))
        if not isinstance(parent, dict) or found is None:
            return parent
        return _put(_remove(parent, source), target, found)

    return _edit(value, a[:shared], within)


def _remove(value: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    head, rest = path[0], path[1:]
    kept = {k: v for k, v in value.items() if k != head}
    if rest and (inner := _remove(value[head], rest)):
        kept[head] = inner
    return kept


def parts(template: str) -> list[str]:
    """The paths in a format string, in its order; none in a path."""
    return _PART.findall(template)


def fill(template: str, obj: Any) -> str:
    """A format string of a declaration over an object: `{a.b}` is the member's text.

    KeyError, naming the path, where the object has no such member.
    """

    def value(match: re.Match[str]) -> str:
        found = get(obj, match[1])
        if found is None:
            raise KeyError(match[1])
        return str(found)

    return _PART.sub(value, template)


def identify(id: str, obj: Any) -> Any:
    """What stands at a path, or a format string filled; None where there is no such member."""
    if "{" not in id:
        return get(obj, id)
    try:
        return fill(id, obj)
    except KeyError:
        return None
