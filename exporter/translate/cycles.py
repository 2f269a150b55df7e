"""References that go round in a circle, which Terraform refuses: which of them to leave out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from exporter.model.record import Key


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
