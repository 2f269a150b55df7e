"""Which of its shapes an object takes: the first that holds all of it and can be adopted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from exporter.index import Item
from exporter.ir import Address
from exporter.kind import SOURCE_ONLY, Kind, Object, Place, Shape, Variant
from exporter.own_form import own_form
from exporter.schema import of_companion, requests
from exporter.shape import ODD

if TYPE_CHECKING:
    from exporter.making import Making


def shapes(kind: Kind, obj: Object, companion: bool, unread: str = "") -> Iterator[Shape]:
    """The shapes that an object may take, in the order in which they are tried.

    Those of the variants that are made for such an object, else the kind's own; then those for
    what these would lose, the form of its own API last, which stand where the first does if that
    is not for every org. Of the companion provider's only where that is in use, but for the kind's
    own: nothing else is left. What the provider can't read (`unread` says why) is none the less
    created in another org.
    """
    usable = [v for v in kind.variants if companion or not of_companion(v.resource_type)]
    made_for = [v for v in usable if _is_for(v, obj)]
    first = made_for[0] if made_for else kind
    yield from made_for or (kind,)
    others = [v for v in usable if v.when is None and not of_companion(v.resource_type)]
    for other in (*others, _own_form(kind, obj) if companion else None):
        if other and first.place in SOURCE_ONLY:
            yield replace(other, place=first.place, why=first.why)
        elif other:
            yield other
    if unread and first.place is Place.ORG:
        yield replace(first, place=Place.UNADOPTABLE, why=unread)


def _is_for(variant: Variant, obj: Object) -> bool:
    """Whether a variant is made for an object. One that is too odd to tell may fit another."""
    try:
        return bool(variant.when and variant.when(obj))
    except ODD:
        return False


def _own_form(kind: Kind, obj: Object) -> Variant | None:
    """The form of a kind's own API, if the companion provider has it for such an object."""
    own = own_form(kind)
    facts = requests(own.resource_type) if own else {}
    if own is None or facts.get("kind") != kind.name or (own.when and not _is_for(own, obj)):
        return None
    return replace(own, ignore=tuple(facts.get("ignored", ())))


def begin(item: Item, companion: bool, dangerous: Collection[str]) -> None:
    """Puts an item into the first of its shapes. dangerous: kinds of which a destination is given
    what is guarded, too."""
    item.others = shapes(item.kind, item.obj, companion, item.unread)
    if item.kind.name in dangerous:
        item.others = map(_unguarded, item.others)
    item.shape = next(item.others)
    if item.address:
        item.address = Address(item.shape.resource_type, item.address.name)


def _unguarded(shape: Shape) -> Shape:
    """The shape as a destination has it that is given what is guarded, too."""
    return replace(shape, place=Place.ORG, why="") if shape.place is Place.GUARDED else shape


def choose(item: Item, make: Callable[[Item], Making]) -> Making:
    """The making of an object in the first of its shapes that holds all of it and can be adopted,
    else in the one that falls short least (Making.short), the first of several.

    The item is left in the shape that is taken.
    """
    best = first = make(item)
    assert item.address
    while any(best.short) and (shape := next(item.others, None)):
        failed = first.resource is None and shape.place is Place.ORG
        if isinstance(shape, Variant) and (failed or not shape.why):
            shape = replace(shape, why=first.shortcoming)
        address = Address(shape.resource_type, item.address.name)
        other = make(replace(item, shape=shape, address=address))
        if other.short < best.short:
            best = other
    item.shape, item.address, item.others = best.item.shape, best.item.address, iter(())
    return best
