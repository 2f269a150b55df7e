"""The orders that an org has its objects in, where the API says them by a list of the objects."""

from __future__ import annotations

from collections.abc import Callable

from exporter.model.declaration import Object


def ids_of_list(
    attribute: str, *, by: str = "", keep: str = "", **more: str
) -> Callable[[Object], Object]:
    """A `prepare` that makes an answer with a list the attribute with the ids of what it lists.

    by: the JSON:API attribute of each that says its place, where the list is in no order. keep: a
    member of the answer beside the list. more: attributes of every order.
    """

    def prepare(order: Object) -> Object:
        listed = order["data"]
        if by:
            listed = sorted(listed, key=lambda each: each["attributes"][by])
        kept = {keep: order[keep]} if keep else {}
        return {**more, **kept, attribute: [each["id"] for each in listed]}

    return prepare
