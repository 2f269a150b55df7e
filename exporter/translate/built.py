"""What came of building one object, and how one process tells another of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from exporter.model.declaration import Place, Shape
from exporter.model.ir import Address, Resource, Variable
from exporter.model.ledger import Entry
from exporter.read.selection import Selection
from exporter.translate.form_choice import form_of
from exporter.translate.identity import called
from exporter.translate.item import Item
from exporter.translate.references.resolution import Resolution


@dataclass(slots=True)
class Built:
    """One object that was built.

    address: also where there is no resource. resource: None if there can't be one; the entry says
    why. found: its references, in short. variables: for its secrets, by name. by_hand: paths of
    what no request of the API takes.
    """

    item: Item
    address: Address
    shape: Shape
    entry: Entry
    resource: Resource | None
    found: Resolution
    variables: Mapping[str, Variable]
    by_hand: tuple[str, ...]

    def hold_back(self, reason: str, next_step: str) -> None:
        """Keeps the object out of a destination; out of all of it where the source can't have it
        either."""
        if self.shape.place is Place.UNADOPTABLE:
            item = self.item
            self.resource = None
            self.entry.title = item.title or called(item.kind, item.obj, item.path)
            self.entry.fails(reason, next_step)
            self.entry.at, self.entry.module = None, ""
        elif self.shape.place is not Place.ADOPTABLE:
            self.shape = replace(self.shape, place=Place.GUARDED, why=reason)
            self.entry.module = Place.GUARDED.value
            self.entry.reason, self.entry.next_step = reason, next_step

    def told(self, before: Shape) -> Told:
        """What another process needs, in which the same item has the shape `before`: what it knows
        is taken away from the one that was built."""
        item, entry, resource = self.item, self.entry, self.resource
        entry.id = ""
        if entry.title == item.title:
            entry.title = ""
        if resource:
            resource.address = _KNOWN
            if resource.import_id == item.id:
                resource.import_id = ""
        if entry.at:
            entry.at = _KNOWN
        return Told(
            item.form,
            None if item.shape is before else (item.shape.place, item.shape.why),
            None if self.shape is item.shape else (self.shape.place, self.shape.why),
            self.address.type,
            item.skipped,
            entry,
            resource,
            self.found,
            self.variables,
            self.by_hand,
        )


_KNOWN = Address("", "")
"""In place of the address that both sides know."""


class Told(NamedTuple):
    """What is told of one that was built: as its fields say, and what became of its item.

    Shapes hold functions, which can't be told: the item's is the one of a number among those it may
    take, but for where it stands, and why. None stands for the same as before, or as the item's.
    """

    form: int | None
    of_item: tuple[Place, str] | None
    of_shape: tuple[Place, str] | None
    type: str
    skipped: str
    entry: Entry
    resource: Resource | None
    found: Resolution
    variables: Mapping[str, Variable]
    by_hand: tuple[str, ...]

    def of(self, item: Item, before: Address, selection: Selection) -> Built:
        """The one that was built, of this process's item, which becomes what it became there.

        before: its address.
        """
        if self.form and self.form != item.form:
            item.shape = form_of(item, selection, self.form)
        item.form, item.shape = self.form, _placed(item.shape, self.of_item)
        address = before if before.type == self.type else Address(self.type, before.name)
        item.address, item.skipped = address if self.resource else None, self.skipped
        entry, resource = self.entry, self.resource
        entry.id, entry.title = item.id, entry.title or item.title
        entry.at = entry.at and address
        if resource:
            resource.address, resource.import_id = address, resource.import_id or item.id
        return Built(item, address, _placed(item.shape, self.of_shape), *self[5:])


def _placed(shape: Shape, at: tuple[Place, str] | None) -> Shape:
    return replace(shape, place=at[0], why=at[1]) if at else shape
