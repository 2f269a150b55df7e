"""Which of its shapes an object takes: the first that holds all of it and can be adopted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from exporter.index import Item
from exporter.ir import Address
from exporter.kind import SOURCE_ONLY, Kind, Object, Shape
from exporter.schema import of_companion

if TYPE_CHECKING:
    from exporter.making import Making


def shapes(kind: Kind, obj: Object, companion: bool) -> tuple[Shape, ...]:
    """The shapes that an object may take, in the order in which they are tried.

    Those of the variants that are made for such an object, else the kind's own; then those for
    what these would lose, which stand where the first does if that is not for every org. Of the
    companion provider's only where that is in use, but for the kind's own: nothing else is left.
    """
    usable = [v for v in kind.variants if companion or not of_companion(v.resource_type)]
    made_for: list[Shape] = [v for v in usable if v.when and v.when(obj)]
    first, *more = made_for or [kind]
    others: list[Shape] = [v for v in usable if v.when is None]
    if first.place in SOURCE_ONLY:
        others = [replace(o, place=first.place, why=first.why) for o in others]
    return (first, *more, *others)


def choose(item: Item, make: Callable[[Item], Making]) -> Making:
    """The making of an object in the first of its shapes that holds all of it and can be adopted,
    else in the one that falls short least (Making.short), the first of several.

    The item is left in the shape that is taken.
    """
    best = make(item)
    assert item.address
    others, item.others = item.others, ()
    for shape in others:
        if not any(best.short):
            break
        address = Address(shape.resource_type, item.address.name)
        other = make(replace(item, shape=shape, address=address))
        if other.short < best.short:
            best = other
    item.shape, item.address = best.item.shape, best.item.address
    return best
