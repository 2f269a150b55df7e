"""Which of the objects that were read are exported: those of --filter, or of --object, and what
these refer to."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from exporter.model.errors import UsageError
from exporter.model.ledger import Entry
from exporter.model.record import Key, KindRead
from exporter.read.named_objects import Names
from exporter.read.selection import Filter, Selection
from exporter.translate.item import Item
from exporter.translate.references import Resolution

NOT_ASKED = "not asked for, and nothing that is exported refers to it"


@dataclass(slots=True)
class Limits:
    """What a run is limited to.

    pulled: what is exported for another's sake -> (why, what was done), as its entry says it.
    lacking: the ids in what is exported that name nothing that is. only: the objects that the run
    is about; None: about all, and the ledger speaks of all.
    """

    pulled: dict[Key, tuple[str, str]] = field(default_factory=dict)
    lacking: set[str] = field(default_factory=set)
    only: set[Key] | None = None

    def is_about(self, key: Key) -> bool:
        """Whether the ledger speaks of an object."""
        return self.only is None or key in self.only or key[1] in self.lacking


def limit(found: list[Item], resolved: Mapping[Key, Resolution], selection: Selection) -> Limits:
    """Leaves out what is neither chosen nor needed by what is."""
    if selection.objects:
        return _limit_to_objects(found, resolved, selection)
    if selection.filters:
        return Limits(_limit_by_filters(found, resolved, selection.filters))
    return Limits()


def check(
    objects: Iterable[Key],
    found: Iterable[Item],
    entries: Iterable[Entry],
    reads: Iterable[KindRead],
) -> None:
    """Raises UsageError if one of the objects isn't among what was read, in any form."""
    there = {i.key for i in found} | {(e.kind, e.id) for e in entries}
    there |= {(u.kind, u.id) for read in reads for u in read.unread}
    if lacking := [key for key in objects if key not in there]:
        names = ", ".join("/".join(key) for key in lacking)
        raise UsageError(f"--object {names}: no such object was read; see the ids in a ledger.json")


def _limit_to_objects(
    found: list[Item], resolved: Mapping[Key, Resolution], selection: Selection
) -> Limits:
    """Leaves out all but some objects, what they refer to, and what stands below any of these: its
    restriction, or the memberships of a team."""
    items = {i.key: i for i in found}
    names = Names(selection.kinds)
    below = _below(found, resolved)
    only = {key for key in selection.objects if key in items}
    pulled: dict[Key, tuple[str, str]] = dict.fromkeys(
        only, ("asked for with --object", "exported")
    )
    left = deque(sorted(only))
    while left:
        at = left.popleft()
        if not items[at].address:
            continue
        by = "/".join(at)
        named = {*resolved[at].targets, *names.mentioned(items[at].kind, items[at].obj)}
        for why, keys in (
            (f"{by} refers to it", sorted(named)),
            (f"it belongs to {by}", below.get(at, ())),
        ):
            for to in keys:
                if to in items and to not in only:
                    only.add(to)
                    pulled[to] = (why, "pulled in")
                    left.append(to)
    for item in found:
        if item.key not in only:
            item.address = None
            item.skipped = item.skipped or NOT_ASKED
    of = [resolved[key] for key in only if items[key].address]
    lacking = {value for r in of for _, value, *_ in (*r.dangling, *r.absent)}
    return Limits(pulled, lacking, only | set(selection.objects))


def _below(found: list[Item], resolved: Mapping[Key, Resolution]) -> dict[Key, list[Key]]:
    """What stands below each object: it refers to that."""
    below: dict[Key, list[Key]] = {}
    for item in found:
        if item.address and item.kind.parents:
            for to in resolved[item.key].targets:
                if to[0] in item.kind.parents:
                    below.setdefault(to, []).append(item.key)
    return below


def _limit_by_filters(
    found: list[Item], resolved: Mapping[Key, Resolution], filters: Collection[Filter]
) -> dict[Key, tuple[str, str]]:
    """Leaves out what the filters don't match and nothing exported refers to.

    All filters of a kind must match. Returns what was pulled in, each with what refers to it. An
    order of everything pulls in nothing.
    """
    by_kind: dict[str, list[Filter]] = {}
    for f in filters:
        by_kind.setdefault(f.kind, []).append(f)
    exported = {
        i.key
        for i in found
        if i.address and all(f.matches(i.obj) for f in by_kind.get(i.kind.name, ()))
    }
    orders = {i.key for i in found if i.kind.singleton}
    pulled: dict[Key, tuple[str, str]] = {}
    left = sorted(exported - orders)
    while left:
        at = left.pop()
        for to in sorted(resolved[at].targets):
            if to not in exported:
                exported.add(to)
                pulled[to] = (f"{'/'.join(at)} refers to it", "pulled in past the filter")
                left.append(to)
    for item in found:
        if item.address and item.key not in exported:
            item.address = None
            item.skipped = "filtered out: " + ", ".join(map(str, by_kind[item.kind.name]))
    return pulled
