"""From the objects of an org to resources, by the provider's schema and the declarations."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from exporter import paths, schema, secrets
from exporter.endpoints import endpoint
from exporter.fit import Fit, fit, related
from exporter.ir import (
    Address,
    Body,
    Compact,
    DataSource,
    JsonText,
    Number,
    Reference,
    Resource,
    Template,
    Value,
    Variable,
    VariableRef,
)
from exporter.kind import Kind, Object, Ref, Shape, Variant
from exporter.ledger import Diagnostic, Entry, KindLine, Ledger, Outcome
from exporter.names import Claim, allot, identifier
from exporter.record import KindRead, segments, unwrap
from exporter.references import Found, Index, Item, Key, cuts, fill
from exporter.selection import Filter


@dataclass(slots=True)
class Export:
    """An org in the IR, and the account of it."""

    resources: list[tuple[Item, Shape, Resource]] = field(default_factory=list)
    lookups: list[DataSource] = field(default_factory=list)
    variables: dict[str, Variable] = field(default_factory=dict)
    literals: dict[Reference, str] = field(default_factory=dict)
    """What each reference is in the source org."""
    ledger: Ledger = field(default_factory=Ledger)
    addresses: dict[Key, Address] = field(default_factory=dict)


def singular(kind: Kind) -> str:
    """The name of one object of a kind: its resource type without the provider's name."""
    return (kind.resource_type or kind.name).removeprefix("datadog_")


def items(
    kinds: Mapping[str, Kind], reads: Mapping[str, KindRead], ledger: Ledger
) -> Iterator[Item]:
    """Each object of the records, out of its envelope. What isn't an object goes to the ledger."""
    for read in reads.values():
        kind = kinds[read.kind]
        template = _template(kind)
        found: dict[str, Item] = {}
        for record in read.records:
            try:
                obj = unwrap(record.body, segments(template, record.path) if template else {})
            except TypeError as e:
                ledger.entries.append(
                    Entry(kind.name, record.id, "", Outcome.FAILED, reason=str(e))
                )
                continue
            obj_id = kind.singleton or str(paths.get(obj, kind.id) or record.id)
            if obj_id in found:
                known = found[obj_id]
                known.obj = known.obj | {k: v for k, v in obj.items() if v is not None}
            else:
                found[obj_id] = Item(kind, obj_id, record.path, obj, kind)
        yield from found.values()


def _settle(found: list[Item]) -> None:
    """Joins objects, decides which are left out, and gives each its shape."""
    of: dict[str, list[Object]] = {}
    for item in found:
        of.setdefault(item.kind.name, []).append(item.obj)
    for item in found:
        if item.kind.join:
            item.obj = item.kind.join(item.obj, lambda kind: of.get(kind, ()))
        item.skipped = _skipped(item.kind, item.obj)
        if not item.skipped:
            item.shape = _shape(item.kind, item.obj)


def _shape(kind: Kind, obj: Object) -> Shape:
    for variant in kind.variants:
        if variant.when is None:
            try:
                fitted, _ = shaped(obj, kind)
            except MisfitError:
                return variant
            if fitted.leftover or fitted.missing:
                return variant
        elif variant.when(obj):
            return variant
    return kind


class MisfitError(Exception):
    """An object lacks what every object of its kind has, or has it in another form."""


def shaped(obj: Object, shape: Shape) -> tuple[Fit, list[str]]:
    """An object in its shape, fitted to the schema, and the attributes that a default filled.

    Raises MisfitError.
    """
    for path in shape.ignore:
        obj = paths.drop(obj, path)
    if shape.prepare:
        try:
            obj = shape.prepare(obj)
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as e:
            raise MisfitError(f"not of the form that its kind has: {e!r}") from e
    for old, new in shape.rename.items():
        obj = paths.move(obj, old, new)
    filled = []
    for path, value in shape.default.items():
        if paths.get(obj, path) is None:
            obj = paths.put(obj, path, value)
            filled.append(path)
    block = schema.resource(shape.resource_type)
    return fit(block, related(obj, block)), filled


def _template(kind: Kind) -> str:
    return endpoint(kind.list).path if kind.list and kind.parents else ""


def _skipped(kind: Kind, obj: Object) -> str:
    return next((reason for reason, holds in kind.skip.items() if holds(obj)), "")


def translate(
    kinds: Mapping[str, Kind],
    reads: Mapping[str, KindRead],
    remembered: Mapping[Key, Address] | None = None,
    unread: Mapping[str, str] | None = None,
    beside: Collection[str] = (),
    filters: Sequence[Filter] = (),
) -> Export:
    """The org that the records describe.

    remembered: addresses that an earlier export gave. unread: kinds that were not asked for, and
    why. beside: kinds read for others' sake, not exported. filters: what of their kinds to export.
    """
    export = Export()
    found = list(items(kinds, reads, export.ledger))
    _settle(found)
    for item in found:
        if item.kind.name in beside and item.kind.resource_type:
            item.skipped = item.skipped or "not part of this export"
    index = Index(found, {**_gaps(reads), **(unread or {})})
    _name(found, index, remembered or {})
    index.name_lookups()
    resolved = {i.key: index.resolve(i, i.obj) for i in found if i.address}
    pulled: dict[Key, Key] = {}
    if filters:
        pulled = _limit(found, resolved, filters)
        resolved = {i.key: index.resolve(i, i.obj) for i in found if i.address}
    cut = cuts({k: r.targets for k, r in resolved.items()})
    entries: dict[Key, Entry] = {}
    for item in sorted(found, key=lambda i: i.key):
        entry = entries[item.key] = Entry(item.kind.name, item.id, item.title)
        if not item.address:
            entry.outcome = Outcome.LEFT_OUT
            entry.reason = item.skipped
            continue
        made = _Making(item, entry, export)
        if item.key in cut:
            resolved[item.key] = index.resolve(item, item.obj, cut[item.key])
        if item.key in pulled:
            made.note("", f"{'/'.join(pulled[item.key])} refers to it", "pulled in past the filter")
        for path, value, why in resolved[item.key].dangling:
            made.note(path, f"{value} is not a reference: {why}", "left as it is")
        made.resource(resolved[item.key])
    for item in found:
        if not item.address and index.is_looked_up(item):
            entries[item.key].outcome = Outcome.LOOKED_UP
    export.ledger.entries += entries.values()
    export.lookups = [index.lookups[a] for a in sorted(index.lookups)]
    export.literals = index.literals
    for read in reads.values():
        export.ledger.kinds.append(
            KindLine(read.kind, len(read.records), read.complete, read.reason)
        )
        export.ledger.entries += [
            Entry(u.kind, u.id, u.title, Outcome.FAILED, reason=u.reason) for u in read.unread
        ]
    return export


def _gaps(reads: Mapping[str, KindRead]) -> dict[str, str]:
    return {k: f"not read to the end: {r.reason}" for k, r in reads.items() if not r.complete}


def _limit(
    found: list[Item], resolved: Mapping[Key, Found], filters: Sequence[Filter]
) -> dict[Key, Key]:
    """Leaves out what the filters don't match and nothing exported refers to.

    All filters of a kind must match. Returns what was pulled in, each with what refers to it. An
    order of everything pulls in nothing.
    """
    by_kind: dict[str, list[Filter]] = {}
    for f in filters:
        by_kind.setdefault(f.kind, []).append(f)
    kept = {
        i.key
        for i in found
        if i.address and all(f.matches(i.obj) for f in by_kind.get(i.kind.name, ()))
    }
    orders = {i.key for i in found if i.kind.singleton}
    pulled: dict[Key, Key] = {}
    left = sorted(kept - orders)
    while left:
        at = left.pop()
        for to in sorted(resolved[at].targets):
            if to not in kept:
                kept.add(to)
                pulled[to] = at
                left.append(to)
    for item in found:
        if item.address and item.key not in kept:
            item.address = None
            item.skipped = "filtered out: " + ", ".join(map(str, by_kind[item.kind.name]))
    return pulled


def _name(found: list[Item], index: Index, remembered: Mapping[Key, Address]) -> None:
    for item in found:
        item.title = _title(item, index)
    claims = [
        Claim(
            i.shape.resource_type,
            identifier(i.title, singular(i.kind)),
            i.kind.name,
            i.id,
        )
        for i in found
        if i.kind.resource_type and not i.skipped
    ]
    addresses = allot(claims, remembered)
    for item in found:
        item.address = addresses.get(item.key)


def _title(item: Item, index: Index, depth: int = 0) -> str:
    if item.kind.singleton:
        return item.kind.singleton
    parts = []
    many = (item.kind.title,) if isinstance(item.kind.title, str) else item.kind.title
    for path in many:
        value = paths.get(item.obj, path)
        ref = item.kind.refs.get(path)
        target = index.item(ref, str(value)) if isinstance(ref, Ref) else None
        if target and depth < 3:
            parts.append(_title(target, index, depth + 1))
        elif value is not None and value != "":
            parts.append(str(value))
    return " ".join(parts)


class _Making:
    """One resource in the making."""

    def __init__(self, item: Item, entry: Entry, export: Export) -> None:
        self.item, self.entry, self.export = item, entry, export
        self.kind = item.kind
        self.shape = item.shape
        assert item.address
        self.address = item.address

    def note(self, path: str, what: str, done: str, lost: bool = False) -> None:
        self.entry.diagnostics.append(
            Diagnostic(self.kind.name, self.item.id, path, what, done, lost)
        )

    def resource(self, found: Found) -> None:
        """Adds the resource to the export, or the reason why there is none to the ledger."""
        variables: dict[str, Variable] = {}
        obj = secrets.replace(self.kind, found.obj, lambda path, _: self._secret(path, variables))
        try:
            fitted, filled = shaped(obj, self.shape)
        except MisfitError as e:
            self.entry.outcome = Outcome.FAILED
            self.entry.reason = str(e)
            return
        for path in fitted.leftover:
            self.note(path, f"{self.shape.resource_type} has no place for it", "left out", True)
        if fitted.missing:
            self.entry.outcome = Outcome.FAILED
            self.entry.reason = (
                f"{', '.join(fitted.missing)}: required by {self.shape.resource_type}, "
                "not in the object"
            )
            self.entry.next_step = "re-create it by hand, or report it as a gap of the exporter"
            return
        try:
            import_id = fill(self.kind.import_id, self.item.obj | {"id": self.item.id})
        except KeyError as e:
            self.entry.outcome = Outcome.FAILED
            self.entry.reason = f"its import id needs {e.args[0]}, which the object lacks"
            return
        block = schema.resource(self.shape.resource_type)
        if found.dangling and "validate" in block["attributes"]:
            # Else the provider looks for what is dangling, and fails the whole plan.
            fitted.body.attributes["validate"] = False
        used = dict(variable_paths(fitted.body, block))
        always = self.shape.ignore_changes
        always = always(self.item.obj) if callable(always) else always
        ignored = {*always, *filled, *used.values()}
        self.export.variables |= {n: v for n, v in variables.items() if n in used}
        if any(d.lost for d in self.entry.diagnostics):
            self.entry.outcome = Outcome.PARTLY
        self.entry.address = str(self.address)
        self.entry.module = self.shape.place.value
        if self.shape.why:
            self.entry.reason = self.shape.why
        self.export.addresses[self.item.key] = self.address
        self.export.resources.append(
            (
                self.item,
                self.shape,
                Resource(
                    self.address,
                    import_id,
                    fitted.body,
                    comments=tuple(self._comments()),
                    ignore_changes=tuple(sorted(ignored)),
                ),
            )
        )

    def _secret(self, path: str, variables: dict[str, Variable]) -> VariableRef:
        leaf = identifier(path.rpartition(".")[2], "secret")
        base = f"{self.address.type.removeprefix('datadog_')}_{self.address.name}_{leaf}"
        name, number = base, 1
        while name in variables:
            number += 1
            name = f"{base}_{number}"
        title = self.item.title or self.item.id
        variables[name] = Variable(name, f"{path} of {self.kind.name} {title!r}", sensitive=True)
        return VariableRef(name)

    def _comments(self) -> Iterator[str]:
        try:
            yield fill(self.kind.url, self.item.obj) if self.kind.url else self.item.path
        except KeyError:
            yield self.item.path
        if isinstance(self.shape, Variant) and self.shape.why:
            yield self.shape.why


def variable_paths(body: Body, block: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The variables a body uses, each with the path that `ignore_changes` takes for its place."""
    for name, value in body.attributes.items():
        for variable in _variables(value):
            yield variable, name
    counts: dict[str, int] = {}
    for inner in body.blocks:
        spec = block["block_types"][inner.type]
        at = counts[inner.type] = counts.get(inner.type, -1) + 1
        for variable, path in variable_paths(inner.body, spec["block"]):
            match spec["nesting_mode"]:
                case "single":
                    yield variable, f"{inner.type}.{path}"
                case "list":
                    yield variable, f"{inner.type}[{at}].{path}"
                case _:
                    yield variable, inner.type


def _variables(value: Value) -> Iterator[str]:
    match value:
        case VariableRef(name):
            yield name
        case JsonText(inner) | Number(inner):
            yield from _variables(inner)
        case Template(many) | Compact(many):
            for v in many:
                yield from _variables(v)
        case list():
            for v in value:
                yield from _variables(v)
        case dict():
            for v in value.values():
                yield from _variables(v)
