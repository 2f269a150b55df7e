"""What a person must do in another org, as no API does it: by what exported objects name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from exporter.api.catalogue import kinds
from exporter.model.declaration import Mention
from exporter.model.ledger import Step
from exporter.model.record import Key
from exporter.read.id_discovery import within
from exporter.translate.built import Built
from exporter.translate.item import Item
from exporter.translate.references.object_index import pattern
from exporter.translate.references.object_text import ObjectText

LONGEST = 200
"""No name is longer, in characters."""


class ManualSteps:
    """What exported objects mention of what a step is for, by the step and the kind of that."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], dict[tuple[str, str], list[Key]]] = {}
        """(name, the text from there on) -> the objects that mention it."""
        self._whole: dict[tuple[str, str], set[str]] = {}

    def look_at(self, item: Item) -> None:
        """Notes what an object mentions."""
        text: ObjectText | None = None
        for kind, step, mention in _mentions(item.kind.name):
            if mention.needle:
                text = text or ObjectText(item.obj)
                if not text.may_hold(mention.needle):
                    continue
            for found in within(mention, item.obj):
                if mention.path:
                    self._whole.setdefault((step, kind), set()).add(found)
                for match in pattern(mention.pattern).finditer(found):
                    after = found[match.start("id") :][:LONGEST].partition("\n")[0]
                    names = self._names.setdefault((step, kind), {})
                    names.setdefault((match["id"], after), []).append(item.key)

    def add(self, other: ManualSteps) -> None:
        """Adds what other objects mention."""
        for of, names in other._names.items():
            known = self._names.setdefault(of, {})
            for name, keys in names.items():
                known.setdefault(name, []).extend(keys)
        for of, whole in other._whole.items():
            self._whole.setdefault(of, set()).update(whole)

    def needed(self, items: Mapping[Key, Item], built: Iterable[Built]) -> list[Step]:
        """The steps that any kind's declaration speaks of, as far as an exported object needs them,
        and what no request of the API takes of exported objects.

        Where a pattern sees but the beginning of a name, it is a longer one that another mention
        has whole.
        """
        needed: dict[tuple[str, str], set[str]] = {}
        for (step, kind), names in self._names.items():
            whole = self._whole.get((step, kind), ())
            for (id, after), keys in names.items():
                known = (n for n in whole if n.startswith(id) and after.startswith(n))
                name = max(known, key=len, default=id)
                named = items.get((kind, name))
                what = (named.title if named else "") or name
                exported = {str(items[k].address) for k in keys if items[k].address}
                if exported:
                    needed.setdefault((step, what), set()).update(exported)
        for one in built:
            for path in one.by_hand if one.resource else ():
                step = f"set {path} of the {one.item.kind.singular} in the app"
                needed.setdefault((step, one.entry.title), set()).add(one.entry.address)
        return [Step(*key, sorted(needed[key])) for key in sorted(needed)]


@cache
def _mentions(of: str) -> list[tuple[str, str, Mention]]:
    """What the objects of a kind may mention: the kind that it is of, and the step it needs."""
    return [
        (kind.name, step, mention)
        for kind in kinds().values()
        for step, mentions in kind.by_hand.items()
        for mention in ((mentions,) if isinstance(mentions, Mention) else mentions)
        if not mention.kinds or of in mention.kinds
    ]
