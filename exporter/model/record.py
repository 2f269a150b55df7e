"""What was read: records of objects, and how complete each kind is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from exporter.model.declaration import Object

Key = tuple[str, str]
"""An object among all that were read: its kind, and its id."""
JSON_API = frozenset(("id", "type", "attributes", "relationships", "links", "meta"))


@dataclass(frozen=True, slots=True)
class Record:
    """One object as the API returned it, or a part of it, under the same id.

    path: the URL path of the request that returned it, decoded; a parent's id is in it.
    list_key: where the list's answer held the object ("" if the answer was a bare list); None if
      `body` is the whole answer of a request for this object alone.
    """

    kind: str
    id: str
    path: str
    body: Any
    list_key: str | None = None


class Records(Sequence[Record]):
    """Records that are read from a file each time they are asked for."""

    def ids(self) -> Iterator[str]:
        """The id of each record, without its body."""
        return (r.id for r in self)


@dataclass(frozen=True, slots=True)
class Unread:
    """An object that a list names, or that may be there, but whose own request failed: only this is
    known of it."""

    kind: str
    id: str
    title: str
    reason: str


@dataclass(slots=True)
class KindRead:
    """The records of a kind. `reason` says what is missing, or how ids were found.

    exhaustive: what isn't among them isn't in the org. Not so where only some were asked for: ids
    that others mention, or what stands below some parents.
    marked: the ids of the objects in which secrets were found, and marked; None before anybody
    looked. See redaction.py.
    taken_over: how many of the objects an earlier reading asked for, since they haven't changed or
    are young enough, and when the oldest of them was read, in ISO's form.
    """

    kind: str
    records: Sequence[Record] = field(default_factory=list)
    complete: bool = True
    reason: str = ""
    unread: list[Unread] = field(default_factory=list)
    exhaustive: bool = True
    marked: frozenset[str] | None = field(default=None, compare=False)
    taken_over: int = field(default=0, compare=False)
    oldest: str = field(default="", compare=False)

    @property
    def count(self) -> int:
        """The number of objects: some are read in parts, each a record."""
        return len(set(self.ids()))

    def ids(self) -> Iterator[str]:
        """The id of each record."""
        records = self.records
        return records.ids() if isinstance(records, Records) else (r.id for r in records)

    def notes(self, text: Any) -> None:
        """Adds to the reason, unless `text` is empty."""
        if text:
            self.reason = f"{self.reason}; {text}" if self.reason else str(text)

    def lacks(self, text: Any) -> None:
        """Says that the kind is incomplete, and why, unless `text` is empty."""
        self.complete = self.complete and not text
        self.notes(text)


def segments(template: str, path: str) -> dict[str, str]:
    """The variable segments of a URL path: `/team/{team_id}/x` gives {"team_id": ...}."""
    names, values = template.split("/"), path.split("/")
    if len(names) > len(values):
        return {}
    return {
        name[1:-1]: value
        for name, value in zip(names, values, strict=False)
        if name.startswith("{")
    }


def is_object(body: Any) -> bool:
    """Whether `unwrap` finds an object in it."""
    return isinstance(body, dict) and isinstance(body.get("data", body), dict | list)


def unwrap(body: Any, within: dict[str, str] | None = None, included: bool = False) -> Object:
    """The object out of its envelope: JSON:API attributes beside the id.

    `within` are the variable segments of the URL the object was found under. With `included`, so
    are the objects that the answer has beside it.
    """
    data = body.get("data", body) if isinstance(body, dict) else body
    if isinstance(data, list):
        return {"data": data, **(within or {})}
    if not isinstance(data, dict):
        raise TypeError(f"an object is expected, not {type(data).__name__}")
    if isinstance(data.get("attributes"), dict) and set(data) <= JSON_API and "type" in data:
        flat = dict(data["attributes"])
        if "id" in data:
            flat["id"] = data["id"]
        if data.get("relationships"):
            flat["relationships"] = data["relationships"]
    else:
        flat = dict(data)
    if included and isinstance(body, dict) and "data" in body:
        flat["included"] = body.get("included") or []
    return {**(within or {}), **flat}


def rewrap(body: Any, obj: Object) -> Any:
    """`body` with the members of `obj`, a changed copy of `unwrap(body)`, in place of its own."""
    if isinstance(body.get("data"), dict):
        return {**body, "data": rewrap(body["data"], obj)}
    attributes = body.get("attributes")
    if not (isinstance(attributes, dict) and set(body) <= JSON_API and "type" in body):
        return {**body, **obj}
    above = {k: obj.get(k, body[k]) for k in ("id", "relationships") if body.get(k)}
    return {
        **body,
        **above,
        "attributes": {**attributes, **{k: v for k, v in obj.items() if k not in above}},
    }
