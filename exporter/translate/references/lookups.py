"""What finds objects in another org that no export creates there: data sources, by name."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from exporter.model import json_path
from exporter.model.declaration import SOURCE_ONLY, Lookup
from exporter.model.ir import Address, Body, DataRef, DataSource, Value
from exporter.model.json_path import fill
from exporter.model.naming import Claim, allot, identifier
from exporter.model.record import Key
from exporter.translate.item import Item


class Lookups:
    """The data sources of an export. sources: by address."""

    def __init__(self) -> None:
        self.sources: dict[Address, DataSource] = {}
        self._found: dict[Key, DataRef] = {}
        self._alike: set[Key] = set()

    def link(self, item: Item) -> DataRef | None:
        """The link to what a data source finds; None if none finds the object."""
        return self._found.get(item.key)

    def is_alike(self, item: Item) -> bool:
        """Whether a lookup could find the object, if others of the org weren't called like it."""
        return item.key in self._alike

    def name(self, items: Collection[Item]) -> None:
        """Names what finds each object that a data source may be wanted for. Those that ask a data
        source for the same share it; what is called like another object of the org has none."""
        wanted: dict[Key, tuple[Lookup, str, dict[str, Value]]] = {}
        sources: dict[Claim, list[Key]] = {}
        values: list[Claim] = []
        called = _called_alike(items)
        for item in items:
            lookup = item.kind.lookup
            if lookup is None or not _looked_up(lookup, item):
                continue
            key = next(_names(lookup, item), "")
            if called[item.kind.name, key] > 1:
                self._alike.add(item.key)
            if lookup.by and called[item.kind.name, key] != 1:
                continue
            try:
                arguments: dict[str, Value] = {
                    k: fill(v, item.obj) if isinstance(v, str) else v
                    for k, v in sorted(lookup.arguments.items())
                }
            except KeyError:
                continue
            noun = item.kind.name.rstrip("s")
            constant = not any("{" in str(v) for v in lookup.arguments.values())
            name = "all" if constant else identifier(item.title, noun)
            of = Claim(lookup.data_type, name, f"{lookup.data_type} {name}", repr(arguments))
            sources.setdefault(of, []).append(item.key)
            if lookup.by:
                values.append(Claim("local", f"{noun}_{identifier(key, noun)}", *item.key))
            wanted[item.key] = lookup, key, arguments
        addresses, names = allot(sources, {}), allot(values, {})
        for claim, keys in sources.items():
            address = Address(claim.pool, addresses[claim.kind, claim.id])
            for at in keys:
                lookup, key, arguments = wanted[at]
                answer = f"{at[0]}/{key}" if lookup.by else ""
                self._found[at] = DataRef(
                    address, lookup.expression, key, names.get(at, ""), answer, lookup.optional
                )
                unless = answer if lookup.fails else ""
                self.sources[address] = DataSource(address, Body(arguments), unless)


def _called_alike(items: Iterable[Item]) -> Counter[Key]:
    """How many objects a lookup would find by a name, of each kind that has one."""
    return Counter(
        (item.kind.name, name)
        for item in items
        if (lookup := item.kind.lookup) and (lookup.when is None or lookup.when(item.obj))
        for name in set(_names(lookup, item))
    )


def _looked_up(lookup: Lookup, item: Item) -> bool:
    exported = item.address and not item.skipped
    if exported and item.shape.place not in SOURCE_ONLY:
        return False
    return lookup.when is None or lookup.when(item.obj)


def _names(lookup: Lookup, item: Item) -> Iterator[str]:
    """What a lookup finds an object by, what it asks for first; as Terraform compares texts."""
    for path in lookup.by:
        for value in json_path.every(item.obj, path):
            if value not in ("", None):
                yield unicodedata.normalize("NFC", str(value))
