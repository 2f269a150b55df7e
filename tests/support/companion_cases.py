"""Resources of each of the companion's kinds, as the demo org has them, and other values of their
attributes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from exporter.api.catalogue import kinds
from exporter.api.endpoints import own_id
from exporter.model.declaration import Kind, Ref
from exporter.model.ir import ALL, Resource
from exporter.model.record import KindRead
from exporter.schema import provider_schema
from exporter.simulator import Org
from providers.companion import body_codec
from providers.companion.json_shapes import Shapes
from tests.support.companion import (
    APART,
    CHOICES,
    GIVEN,
    OTHERS,
    REQUESTS,
    other,
    samples,
    settled,
    translated,
)
from tests.support.exports import demo_reads

UNIQUE = Org().routes


@dataclass
class Case:
    """A resource of a kind, some of whose attributes are to change."""

    kind: Kind
    resource: Resource
    name: str
    values: dict[str, Any]
    attributes: list[str]
    changed: dict[str, Any] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return f"{self.kind.resource_type}.{self.name}"

    @property
    def adopted(self) -> bool:
        """Whether every org has such objects, under ids that nothing but a list tells."""
        facts = REQUESTS[self.kind.resource_type]
        return not ("create" in facts or self.kind.singleton or "parents" in facts)

    @property
    def replaces(self) -> bool:
        facts = REQUESTS[self.kind.resource_type]
        fixed = {*facts.get("immutable", ()), *facts.get("parents", ())}
        return bool(fixed & {*self.attributes})


def one_of(kind: Kind) -> tuple[Resource, dict[str, Any]]:
    """The demo org's first object of a kind that is exported, and its attributes without links."""
    records = [*demo_reads()[kind.name].records]
    if own := OTHERS.get(kind.resource_type):
        records = [own]
    above = {p: demo_reads()[p] for p in kind.parents if kind.join}
    export = translated({**above, kind.name: KindRead(kind.name, records)})
    made = [m.resource for m in export.resources if m.resource.address.type == kind.resource_type]
    assert made, f"{kind.resource_type}: the demo org has none that is exported"
    first = made[0]
    return first, settled(first, export)


def pool(kind: Kind, attribute: str) -> list[str]:
    """The ids of the demo org's objects that an attribute may name."""
    path = next((old for old, new in kind.rename.items() if new == attribute), attribute)
    ref = kind.refs.get(path) or kind.refs.get(f"{path}[].id")
    if not isinstance(ref, Ref) or ref.key:
        return []
    return [r.id for r in demo_reads()[ref.kinds[0]].records]


def another(value: Any, known: list[str]) -> Any:
    """Another id than `value`, or another list of ids."""
    if isinstance(value, list):
        return [id for id in known if id not in value][:1] or value[::-1]
    return next((id for id in known if id != value), other(value))


def unique(kind: Kind) -> tuple[str, ...]:
    """The attributes that no two objects of a kind share, by the simulator."""
    collection = UNIQUE.of_kind(kind.name)
    found = collection.entry.unique if collection else ()
    return (found,) if isinstance(found, str) else found


def cases(kind: Kind) -> Iterator[Case]:
    """A resource for each attribute that may be set; of an own form two, for those that an update
    takes and the others; one that changes them all where the API only updates."""
    (resource, base), drawn = one_of(kind), samples(kind)
    block = provider_schema.resource(kind.resource_type)["attributes"]
    for secret in resource.ignore_changes.keys() - {ALL}:
        given = GIVEN.get((kind.resource_type, secret), "secret")
        base[secret] = drawn.get(secret, given)
    facts = REQUESTS[kind.resource_type]
    form = body_codec.chosen(facts.get("create", {}), base)
    free = [n for n, a in block.items() if a.get("required") or a.get("optional")]
    if "of" in facts.get("create", {}):  # Else it is of another sort, with other attributes.
        free = [n for n in free if n in body_codec.names(form) and n != facts["create"]["by"]]
    free = [n for n in free if (kind.resource_type, n) not in APART]
    alone = "create" not in facts
    fixed = (*facts.get("parents", ()), *(facts.get("immutable", ()) if alone else ()))
    free = [n for n in free if n not in fixed]
    title = next(
        (n for n in (*_titles(kind), "name", "title", "display_name", "key") if n in base), ""
    )
    kept = {*facts.get("immutable", ()), *facts.get("parents", ())}
    json_ones, shapes = facts.get("json", ()), Shapes(kind, facts)
    groups = [[n] for n in free]
    if alone:
        groups = [free]
    elif kinds()[kind.name].resource_type != kind.resource_type:
        groups = [[n for n in free if n not in kept], [n for n in free if n in kept]]
    for number, attributes in enumerate(groups):
        values = dict(base)
        if title and not alone:
            values[title] = f"{base[title]} {number}"
        sent = body_codec.names(form)
        named = dict.fromkeys((*unique(kind), *(n for n in (own_id(kind),) if n in sent)))
        own = [n for n in named if isinstance(base.get(n), str) and not alone]
        values |= {n: f"{base[n]}{number}" for n in own}
        if "id" in base and not alone:
            known = [id for id in pool(kind, "id") if id != base["id"]]
            values["id"] = known[number] if known else f"{base['id']}{number}"
        changed = dict(values)
        for name in attributes:
            if (choice := CHOICES.get((kind.resource_type, name))) is not None:
                changed[name] = choice
            elif name in values and (known := pool(kind, name)):
                changed[name] = another(values[name], known)
            elif name in values:
                changed[name] = other(values[name])
            elif name in drawn:
                changed[name] = drawn[name]
            wrong = shapes.wrong(name, changed.get(name)) if name in drawn else None
            if wrong and wrong.sure and name in json_ones:
                changed[name] = drawn[name]  # Of an empty list, nothing said what it is of.
        if changed == values:
            continue
        case = Case(kind, resource, f"{kind.singular}_{number}", values, attributes, changed)
        if case.replaces:
            # What is archived, not deleted, keeps its name.
            changed |= {n: f"{values[n]}-new" for n in own}
        yield case


def _titles(kind: Kind) -> Iterator[str]:
    """The attributes that its title becomes under another name."""
    titles = (kind.title,) if isinstance(kind.title, str) else kind.title
    yield from (kind.rename[t] for t in titles if t in kind.rename)


def unseen(kind: Kind) -> tuple[str, ...]:
    """The attributes that no answer has the whole of."""
    facts = REQUESTS[kind.resource_type]
    return (*facts.get("unread", ()), *facts.get("hidden", ()))


def key(kind: Kind, state: Mapping[str, Any]) -> str:
    """The id under which the exporter knows an object."""
    return kind.id.format(**state) if "{" in kind.id else str(state["id"])


def import_id(kind: Kind, state: Mapping[str, Any]) -> str:
    facts = REQUESTS[kind.resource_type]
    if "id" in facts:  # Of the attributes: the import's is the same.
        return str(state["id"])
    return str(facts.get("import", kind.import_id).format(**{own_id(kind): state["id"], **state}))
