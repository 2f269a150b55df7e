"""Stacks that need each other in circles are put in an order, and what runs against it gives way.

A link in a text gives way first, and stays what it is in the source org. An object that can't do
without another one moves to the stack of that, and so does what needs it in turn; first those that
are loose, since no rule says where they belong.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Generic, TypeAlias, TypeVar

Object = TypeVar("Object", bound=Hashable)
Needs: TypeAlias = Mapping[Object, Mapping[Object, bool]]
"""Object -> what it refers to; True where only links in texts do."""
_Weight: TypeAlias = tuple[int, int, int]
"""How many objects can't do without another stack, how many loose ones, and how many only have
links to it in their texts."""
_Weights: TypeAlias = Mapping[str, Mapping[str, _Weight]]
"""Stack -> the stacks it needs."""
FIXED, LOOSE, TEXT = range(3)


@dataclass(slots=True)
class Arrangement(Generic[Object]):
    """stacks: of each object. moved: object -> what it needs in the stack that it moved to. cut:
    object -> what its texts don't refer to."""

    stacks: dict[Object, str]
    moved: dict[Object, Object] = field(default_factory=dict)
    cut: dict[Object, list[Object]] = field(default_factory=dict)


def arranged(
    stacks: Mapping[Object, str], needs: Needs[Object], loose: Set[Object] = frozenset()
) -> Arrangement[Object]:
    """Objects in stacks of which none needs another in a circle. loose: those that no rule put
    where they are."""
    rank = {name: n for n, name in enumerate(_order(_weights(stacks, needs, loose)))}
    found = Arrangement(dict(stacks))
    stack = found.stacks
    users: dict[Object, list[Object]] = {}
    for user, of in needs.items():
        for needed, only_text in of.items():
            if not only_text:
                users.setdefault(needed, []).append(user)
    needed_in: dict[str, list[Object]] = {}
    for needed in users:
        needed_in.setdefault(stack[needed], []).append(needed)
    # From the last stack on, so that what moves never moves again.
    for name in sorted(needed_in, key=lambda n: rank.get(n, 0), reverse=True):
        left = needed_in[name]
        while left:
            needed = left.pop()
            for user in users.get(needed, ()) if stack[needed] == name else ():
                if stack[user] != name and rank[stack[user]] < rank[name]:
                    stack[user] = name
                    found.moved[user] = needed
                    left.append(user)
    for user, of in needs.items():
        for needed, only_text in of.items():
            one, other = stack[user], stack[needed]
            if only_text and one != other and rank[one] < rank[other]:
                found.cut.setdefault(user, []).append(needed)
    return found


def _weights(stacks: Mapping[Object, str], needs: Needs[Object], loose: Set[Object]) -> _Weights:
    counted: dict[str, dict[str, list[int]]] = {}
    for user, of in needs.items():
        own = stacks[user]
        weak: dict[str, bool] = {}
        for needed, only_text in of.items():
            if (other := stacks[needed]) != own:
                weak[other] = weak.get(other, True) and only_text
        for other, only_text in weak.items():
            counts = counted.setdefault(own, {}).setdefault(other, [0, 0, 0])
            counts[TEXT if only_text else LOOSE if user in loose else FIXED] += 1
            counted.setdefault(other, {})
    return {
        one: {other: (c[FIXED], c[LOOSE], c[TEXT]) for other, c in of.items()}
        for one, of in counted.items()
    }


def _order(weights: _Weights) -> Iterator[str]:
    """The stacks, what is needed first; where they are in circles, so that little runs against it.

    Of those that can't do without each other, the one goes first of which fewest objects need the
    others; where only texts go round, the one with fewest of these.
    """
    for circle in _circles({name: [*of] for name, of in weights.items()}):
        groups, left = _inseparable(circle, weights), set(circle)
        while groups:
            outside = [(_against(weights, g, left.difference(g)), g) for g in groups]
            free = [(against[TEXT], min(g), g) for against, g in outside if not any(against[:TEXT])]
            group = min(free)[-1]
            first = min(group, key=lambda n: (_against(weights, [n], left - {n}), n))
            yield first
            left.remove(first)
            groups.remove(group)
            groups += _inseparable([n for n in group if n != first], weights)


def _inseparable(stacks: Sequence[str], weights: _Weights) -> list[list[str]]:
    """Stacks in groups of those that can't do without each other."""
    return _circles({n: [o for o, c in weights[n].items() if any(c[:TEXT])] for n in stacks})


def _against(weights: _Weights, stacks: Sequence[str], left: set[str]) -> _Weight:
    """How much of some stacks would run against the order if they came before those left."""
    counts = [c for stack in stacks for other, c in weights[stack].items() if other in left]
    return (
        sum(c[FIXED] for c in counts),
        sum(c[LOOSE] for c in counts),
        sum(c[TEXT] for c in counts),
    )


def _circles(needs: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Stacks in groups that need each other, what is needed first: Tarjan's strongly connected
    components. What is no stack of them doesn't count."""
    found: list[list[str]] = []
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    waiting: list[str] = []
    done: set[str] = set()
    way: list[tuple[str, Iterator[str]]] = []

    def enter(stack: str) -> None:
        number[stack] = lowest[stack] = len(number)
        waiting.append(stack)
        way.append((stack, iter(sorted(n for n in needs[stack] if n in needs))))

    for start in sorted(needs):
        if start not in number:
            enter(start)
        while way:
            at, rest = way[-1]
            to = next((t for t in rest if t not in done), None)
            if to is None:
                way.pop()
                if way:
                    above = way[-1][0]
                    lowest[above] = min(lowest[above], lowest[at])
                if lowest[at] == number[at]:
                    cut = waiting.index(at)
                    found.append(waiting[cut:])
                    done.update(waiting[cut:])
                    del waiting[cut:]
            elif to in number:
                lowest[at] = min(lowest[at], number[to])
            else:
                enter(to)
    return found
