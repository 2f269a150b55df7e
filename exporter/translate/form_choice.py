"""Which of its shapes an object takes: the first that holds all of it and can be adopted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, replace
from itertools import islice
from typing import TYPE_CHECKING

from exporter.model.declaration import SOURCE_ONLY, Kind, Object, Place, Shape, Typed, Variant
from exporter.model.ir import Address
from exporter.read.selection import Selection
from exporter.schema.mapping import ODD
from exporter.schema.own_form import own_form
from exporter.schema.provider_schema import of_companion, requests
from exporter.translate.item import Item

if TYPE_CHECKING:
    from exporter.translate.resource_builder import ResourceBuilder


def shapes(item: Item, selection: Selection) -> Iterator[Shape]:
    """The shapes that an object may take, in the order in which they are tried.

    Those of the variants that are made for such an object, else the kind's own; then those for
    what these would lose, the form of its own API last, which stand where the first does if that
    is not for every org. Of the companion provider's only where that is in use, but for the kind's
    own: nothing else is left. What the provider can't read (`item.unreadable` says why) is none the
    less created in another org. Where blocks are preferred, shapes of blocks come before all of
    these, where the first of these would stand.
    """
    kind, obj = item.kind, item.obj
    typed = selection.prefers_blocks(kind.name)
    usable = [v for v in kind.variants if selection.companion or not of_companion(v.resource_type)]
    blocks = [v for v in usable if isinstance(v, Typed)]
    usable = [v for v in usable if v not in blocks]
    made_for: list[Variant] = [v for v in usable if _is_for(v, obj)]
    first = made_for[0] if made_for else kind
    if typed and blocks:
        yield from (_placed(block, first) for block in blocks)
        made_for = made_for or [_variant(kind)]
    yield from made_for or (kind,)
    others = [v for v in usable if v.when is None and not of_companion(v.resource_type)]
    for other in (*others, _own_form(kind, obj) if selection.companion else None):
        if other:
            yield _placed(other, first)
    if item.unreadable and first.place is Place.ORG and not (typed and blocks):
        yield replace(first, place=Place.UNADOPTABLE, why=item.unreadable)


def _is_for(variant: Variant, obj: Object) -> bool:
    """Whether a variant is made for an object. One that is too odd to tell may fit another."""
    try:
        return bool(variant.when and variant.when(obj))
    except ODD:
        return False


def _placed(shape: Variant, first: Shape) -> Variant:
    """A shape in the place of the first, if that is not for every org."""
    return replace(shape, place=first.place, why=first.why) if first.place in SOURCE_ONLY else shape


def _variant(kind: Kind) -> Variant:
    """A kind's own shape as one that may say why it is taken."""
    return Variant(when=None, **{f.name: getattr(kind, f.name) for f in fields(Shape)})


def _own_form(kind: Kind, obj: Object) -> Variant | None:
    """The form of a kind's own API, if the companion provider has it for such an object."""
    own = own_form(kind)
    facts = requests(own.resource_type) if own else {}
    if own is None or facts.get("kind") != kind.name or (own.when and not _is_for(own, obj)):
        return None
    return replace(own, ignore=tuple(facts.get("ignored", ())))


def begin(item: Item, selection: Selection) -> None:
    """Puts an item into the first of its shapes."""
    item.form = None
    item.shape = next(_in_use(item, selection))
    if item.address:
        item.address = Address(item.shape.resource_type, item.address.name)


def form_of(item: Item, selection: Selection, number: int) -> Shape:
    """The shape of a number among those that an item may take."""
    return next(islice(_in_use(item, selection), number, None))


def _in_use(item: Item, selection: Selection) -> Iterator[Shape]:
    """The shapes of an object as this export has them."""
    found = shapes(item, selection)
    return map(_unguarded, found) if selection.includes_guarded(item.kind.name) else found


def _unguarded(shape: Shape) -> Shape:
    """The shape as a destination has it that is given what is guarded, too."""
    return replace(shape, place=Place.ORG, why="") if shape.place is Place.GUARDED else shape


def choose(
    item: Item, selection: Selection, make: Callable[[Item], ResourceBuilder]
) -> ResourceBuilder:
    """The resource of an object in the first of its shapes that holds all of it and can be adopted,
    else in the one that falls short least (ResourceBuilder.short), the first of several.

    The item is left in the shape that is taken.
    """
    best = first = make(item)
    tried = [first]
    assert item.address
    others = islice(_in_use(item, selection), 1, None) if item.form is None else iter(())
    while any(best.short) and (shape := next(others, None)):
        if isinstance(shape, Variant):
            shape = replace(shape, why=_why(shape, tried))
        address = Address(shape.resource_type, item.address.name)
        other = make(replace(item, shape=shape, address=address))
        tried.append(other)
        if other.short < best.short:
            best = other
    item.shape, item.address = best.item.shape, best.item.address
    item.form = tried.index(best) if item.form is None else item.form
    return best


def _why(shape: Variant, tried: Sequence[ResourceBuilder]) -> str:
    """Why an object takes a shape, rather than those that were tried before it."""
    first = tried[0]
    if isinstance(first.shape, Typed):
        return "; ".join(dict.fromkeys(filter(None, (shape.why, *(m.shortcoming for m in tried)))))
    failed = first.resource is None and shape.place is Place.ORG
    return first.shortcoming if failed or not shape.why else shape.why
