"""What a person must do in another org, as no API does it: by what exported objects name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from exporter.api.catalogue import kinds
from exporter.model.declaration import Mention
from exporter.model.ledger import Step
from exporter.read.id_discovery import within
from exporter.translate.item import Item
from exporter.translate.object_index import pattern
from exporter.translate.resource_builder import ResourceBuilder


def steps(items: Sequence[Item], builders: Iterable[ResourceBuilder]) -> list[Step]:
    """The steps that any kind's declaration speaks of, as far as an exported object needs them, and
    what no request of the API takes of exported objects."""
    titles = {i.key: i.title for i in items}
    exported = [i for i in items if i.address]
    needed: dict[tuple[str, str], set[str]] = {}
    for kind in kinds().values():
        for step, mentions in kind.by_hand.items():
            for name, item in _named(mentions, exported):
                what = titles.get((kind.name, name)) or name
                needed.setdefault((step, what), set()).add(str(item.address))
    for builder in builders:
        for path in builder.by_hand if builder.resource else ():
            step = f"set {path} of the {builder.kind.singular} in the app"
            needed.setdefault((step, builder.entry.title), set()).add(builder.entry.address)
    return [Step(*key, sorted(needed[key])) for key in sorted(needed)]


def _named(
    mentions: Mention | Sequence[Mention], items: Sequence[Item]
) -> Iterator[tuple[str, Item]]:
    """The names that objects mention. Where a pattern sees but the beginning of a name, it is a
    longer one that another mention has whole."""
    mentions = (mentions,) if isinstance(mentions, Mention) else mentions
    whole = {v for m in mentions if m.path for i in _of(m, items) for v in within(m, i.obj)}
    for mention in mentions:
        for item in _of(mention, items):
            for text in within(mention, item.obj):
                for match in pattern(mention.pattern).finditer(text):
                    at, id = match.start("id"), match["id"]
                    known = (n for n in whole if n.startswith(id) and text.startswith(n, at))
                    yield max(known, key=len, default=id), item


def _of(mention: Mention, items: Sequence[Item]) -> list[Item]:
    return [i for i in items if not mention.kinds or i.kind.name in mention.kinds]
