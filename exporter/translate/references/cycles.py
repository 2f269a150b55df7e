"""The references of all objects, without those that close a cycle, which Terraform refuses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set

from exporter.model.record import Key
from exporter.translate.item import Item
from exporter.translate.references.object_index import Index
from exporter.translate.references.resolution import Resolution
from exporter.translate.references.resolving import resolve


class References:
    """What each object that is exported refers to. cut: the references that are left out, so that
    none is part of a cycle; None before anybody looked for cycles."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.cut: dict[Key, frozenset[Key]] | None = None

    def resolution(self, item: Item) -> Resolution:
        """The references of an object in the shape that the item has now, and the object with
        them."""
        return resolve(self.index, item, self.cut_of(item))

    def cut_of(self, item: Item) -> frozenset[Key]:
        """What the object doesn't refer to, so that there is no cycle."""
        return (self.cut or {}).get(item.key, frozenset())

    def resolved(self, items: Iterable[Item]) -> dict[Key, Resolution]:
        """The references of those of these objects that have an address now."""
        return {i.key: self.resolution(i).without_object() for i in items if i.address}

    def break_cycles(self, edges: Mapping[Key, Mapping[Key, bool]]) -> Set[Key]:
        """Leaves out what closes a cycle; gives the objects whose references that is. edges: see
        `cuts`."""
        self.cut = cuts(edges)
        return self.cut.keys()


def cuts(edges: Mapping[Key, Mapping[Key, bool]]) -> dict[Key, frozenset[Key]]:
    """The references to leave out so that none is part of a cycle.

    `edges`: object -> the objects it refers to, True where only its text does. Text gives way
    first: a link in a note matters less than an id in a query. The choice is the same for the same
    edges, whatever order they come in.
    """
    cut: dict[Key, set[Key]] = {}
    done: set[Key] = set()
    for start in sorted(edges):
        # The objects on the way from `start`, each with those it refers to that are still to see.
        way = {start: iter(sorted(edges[start]))} if start not in done else {}
        while way:
            at, left = next(reversed(way.items()))
            to = next((t for t in left if t not in done and t not in cut.get(at, ())), None)
            if to is None:
                done.add(at)
                way.popitem()
            elif to in way:
                holder, held = _weakest(way, to, edges)
                cut.setdefault(holder, set()).add(held)
                while next(reversed(way)) != holder:
                    way.popitem()
            else:
                way[to] = iter(sorted(edges.get(to, ())))
    return {k: frozenset(v) for k, v in cut.items()}


def _weakest(
    way: dict[Key, Iterator[Key]], back: Key, edges: Mapping[Key, Mapping[Key, bool]]
) -> tuple[Key, Key]:
    """Of the cycle that a way's last object closes by referring back to one on it, the last
    reference that only text makes; the one that closes it if there is none."""
    to = back
    for at in reversed(way):
        if edges[at][to]:
            return at, to
        if at == back:
            break
        to = at
    return next(reversed(way)), back
