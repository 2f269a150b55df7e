"""A list of the API, read to its end however the server pages it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

from exporter.api.endpoints import CURSORS, Paging, endpoint, paging
from exporter.model import json_path
from exporter.model.declaration import Get, Kind, Operation
from exporter.model.errors import ApiError
from exporter.model.record import is_object, unwrap

TOTALS = (
    "meta.page.total_filtered_count",
    "meta.page.total_count",
    "meta.pagination.total",
    "metadata.page.total_filtered_count",
    "metadata.page.total_count",
)
"""Where an answer says how many objects there are: the client's pagination models."""


class Ask(Protocol):
    """Makes a request; raises ApiError."""

    def __call__(self, operation: Operation | Get, /, **parameters: Any) -> Awaitable[Any]: ...


@dataclass(slots=True)
class Listing:
    """The items of a list by id, in the API's order. `missing` says why there may be more."""

    items: dict[str, Any] = field(default_factory=dict)
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a list a page begins. before: how many objects the pages before it have."""

    number: int
    at: int | str
    before: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """The items of a page by id that no page before has. `missing` says why, after the last one,
    there may be more."""

    place: Place
    items: dict[str, Any]
    is_last: bool = False
    missing: str = ""


def query(kind: Kind, operation: Operation | Get) -> dict[str, Any]:
    """The kind's query parameters that an operation has."""
    known = endpoint(operation).parameters
    return {k: v for k, v in kind.query.items() if k in known and not isinstance(v, tuple)}


def alternatives(kind: Kind) -> list[dict[str, str]]:
    """What the list is asked for one by one; nothing, once, of a kind that has one list."""
    for name, values in kind.query.items():
        if isinstance(values, tuple):
            return [{name: value} for value in values]
    return [{}]


async def listing(
    ask: Ask, kind: Kind, within: dict[str, str], note: Callable[[int, int | None], None]
) -> Listing:
    """The list of a kind. `within` are the variables of its URL; `note` hears of progress.

    Raises ApiError if not even the first page can be had; a failure later keeps what was read.
    """
    found = Listing()
    async for page in pages(ask, kind, within, note):
        found.items |= page.items
        found.missing = page.missing
    return found


async def pages(
    ask: Ask,
    kind: Kind,
    within: dict[str, str],
    note: Callable[[int, int | None], None],
    start: Place | None = None,
    known: Iterable[str] = (),
) -> AsyncIterator[Page]:
    """The list of a kind, page by page; as `listing`, else.

    start: the page to begin with. known: the ids on the pages before that.
    """
    assert kind.list is not None
    fixed = query(kind, kind.list)
    style = paging(endpoint(kind.list))
    place = start or Place(1, style.first if style and style.style == "page" else 0)
    first = place.number
    seen = set(known)
    broken: set[str] = set()  # As text: a page that comes again brings no others.
    while True:
        try:
            answer = await ask(kind.list, **fixed, **within, **_page(style, kind, place.at))
            items = _items(answer, kind)
        except ApiError as e:
            if place.number == first:
                raise
            missing = f"page {place.number} failed ({e}): {place.before} read, the rest unknown"
            yield Page(place, {}, True, missing)
            return
        new: dict[str, Any] = {}
        for item in items:
            item_id = _id(kind, item, within)
            if item_id is None:
                broken.add(repr(item))
            elif item_id not in seen:
                seen.add(item_id)
                new[item_id] = item
        count, total = place.before + len(new), _total(answer)
        note(count, total)
        following = _following(style, place, answer, len(items))
        # A page may be short because the server's limit is lower: only these are an end.
        if following is None or count in (place.before, total):
            lacks = []
            if total is not None and total > count + len(broken):
                lacks.append(f"the API speaks of {total} and gave {count}: read again")
            if broken:
                lacks.append(f"{len(broken)} without {kind.id or 'id'}, or no objects")
            yield Page(place, new, True, "; ".join(lacks))
            return
        yield Page(place, new)
        place = Place(place.number + 1, following, count)


def _following(style: Paging | None, place: Place, answer: Any, count: int) -> int | str | None:
    """Where the next page begins, None if there is none."""
    if style is None:
        return None
    if style.style == "cursor":
        cursor = next((c for c in (json_path.get(answer, p) for p in CURSORS) if c), None)
        return None if cursor is None else str(cursor)
    assert isinstance(place.at, int)
    return place.at + (1 if style.style == "page" else count)


def _page(pages: Paging | None, kind: Kind, at: int | str) -> dict[str, Any]:
    if pages is None:
        return {}
    start = {} if pages.style == "cursor" and not at else {pages.at: at}
    return {**start, pages.size: kind.page_size}


def _items(answer: Any, kind: Kind) -> list[Any]:
    if kind.explode:
        try:
            return list(kind.explode(unwrap(answer)))
        except (AttributeError, KeyError, TypeError) as e:
            raise ApiError(f"the answer is not of the form that its kind has: {e!r}") from e
    items = json_path.get(answer, kind.items)
    if items is None and isinstance(answer, dict) and kind.items in (*answer, "included"):
        return []  # Where nothing is included, JSON:API has no such member.
    if not isinstance(items, list):
        where = f"`{kind.items}` of the answer" if kind.items else "the answer"
        raise ApiError(f"{where} is no list")
    return items


def _id(kind: Kind, item: Any, within: dict[str, str]) -> str | None:
    if not is_object(item):
        return None
    value = json_path.identify(kind.id, unwrap(item, within))
    if isinstance(value, bool) or not isinstance(value, str | int) or value == "":
        return None
    return str(value)


def _total(answer: Any) -> int | None:
    for path in TOTALS:
        total = json_path.get(answer, path)
        if isinstance(total, int) and not isinstance(total, bool):
            return total
    return None
