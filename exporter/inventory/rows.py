"""What becomes of each kind of the parity inventory: the catalogue first, then what it lacks."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from typing import Any

from exporter.api.catalogue import kinds
from exporter.api.endpoints import Endpoint
from exporter.inventory import api, facts
from exporter.inventory.facts import Fact, Proof
from exporter.model.declaration import SOURCE_ONLY, Kind, Place, Predicate, Shape, TextRef
from exporter.schema import provider_schema
from exporter.schema.own_form import own_form


class State(Enum):
    """What becomes of the objects of a kind."""

    APPLIED = "exported and applied"
    ADOPTED = "exported, adopt only"
    CREATED = "exported, create only"
    PARTLY = "partly"
    COMPANION = "companion provider"
    LOOKED_UP = "looked up"
    ALIAS = "exported as another kind"
    NOT_YET = "not yet"
    READ_ONLY = "read-only, nothing to migrate"
    NO_API = "no API"
    EXCLUDED = "excluded by choice"


MEANING: Mapping[State, str] = {
    State.APPLIED: "a plan adopts it without a change, and Terraform made the demo org's objects "
    "in an empty org, from where they were exported again",
    State.ADOPTED: "a plan adopts it without a change; it is not made in another org",
    State.CREATED: "made in another org; the provider can't import it, so the source keeps it as "
    "it is",
    State.PARTLY: "exported; the provider's resource has no place for the paths that are named",
    State.COMPANION: "exported as a resource of the companion provider, ddx",
    State.LOOKED_UP: "every org has it: found by a data source where something refers to it",
    State.ALIAS: "the same objects as another kind's, exported once",
    State.NOT_YET: "configuration, and not exported so far",
    State.READ_ONLY: "no API makes one, or there is nothing to make",
    State.NO_API: "no public API reads it",
    State.EXCLUDED: "could be read, but isn't meant to be moved",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A kind. operations: list, get, create … -> what they request; `write` where a kind that isn't
    in the catalogue has several. about: what its declaration says, by heading; all of it text.
    """

    kind: str
    group: str
    area: str
    state: State
    why: str = ""
    what: str = ""
    of: str = ""
    resource_types: tuple[str, ...] = ()
    operations: Mapping[str, list[str]] = field(default_factory=dict)
    lost: tuple[str, ...] = ()
    proof: Proof | None = None
    about: Mapping[str, Any] = field(default_factory=dict)

    def plain(self) -> dict[str, Any]:
        """The row as JSON, without empty members."""
        proof = {} if self.proof is None else _numbers(self.proof)
        members = {
            "kind": self.kind,
            "group": self.group,
            "area": self.area,
            "state": self.state.value,
            "why": self.why,
            "what": self.what,
            "exported_as": self.of,
            "resource_types": list(self.resource_types),
            "operations": self.operations,
            "lost": list(self.lost),
            "proof": proof,
            **self.about,
        }
        return {k: v for k, v in members.items() if v}


@cache
def rows() -> tuple[Row, ...]:
    """A row for each kind, by name: those of the catalogue, and those of kinds.csv."""
    catalogue, known = kinds(), facts.kinds()
    return tuple(
        _exported(catalogue[name], known.get(name, Fact(name)))
        if name in catalogue
        else _other(known[name])
        for name in sorted({*catalogue, *known})
    )


def beyond() -> dict[str, list[str]]:
    """The kinds that the catalogue lacks and no other stands for: state and why -> names."""
    found: dict[tuple[State, str], list[str]] = {}
    for fact in facts.kinds().values():
        if fact.kind not in kinds() and (why := _judged(fact))[0] is not State.ALIAS:
            found.setdefault(why, []).append(fact.kind)
    order = list(State)
    return {
        f"{state.value}: {why}": sorted(names)
        for (state, why), names in sorted(
            found.items(), key=lambda f: (order.index(f[0][0]), f[0][1])
        )
    }


def _numbers(proof: Proof) -> dict[str, int]:
    return {n: getattr(proof, n) for n in proof.__slots__ if n != "kind"}


def _exported(kind: Kind, fact: Fact) -> Row:
    proof = facts.proof().get(kind.name, Proof(kind.name))
    state, why = _state(kind, fact, proof)
    doc = importlib.import_module(f"exporter.kinds.{kind.name}").__doc__ or ""
    shapes = [kind, *kind.variants, *_own_form(kind)]
    return Row(
        kind.name,
        fact.group,
        fact.area,
        state,
        why,
        " ".join(doc.split()),
        resource_types=tuple(
            dict.fromkeys(s.resource_type for s in shapes if s.resource_type),
        ),
        operations={name: _requests(of) for name, of in api.reads(kind).items()},
        lost=fact.lost,
        proof=proof if kind.resource_type else None,
        about={k: v for k, v in _about(kind).items() if v},
    )


def _own_form(kind: Kind) -> list[Shape]:
    """The form of a kind's own API, if the companion provider has it."""
    own = own_form(kind)
    known = own and provider_schema.requests(own.resource_type).get("kind") == kind.name
    return [own] if own and known else []


def _state(kind: Kind, fact: Fact, proof: Proof) -> tuple[State, str]:
    shapes = [s for s in (kind, *kind.variants) if s.resource_type]
    places = {s.place for s in shapes}
    if not shapes:
        below = "read for the sake of what stands below it"
        return (State.LOOKED_UP, "") if kind.lookup else (State.READ_ONLY, fact.why or below)
    if provider_schema.of_companion(kind.resource_type):
        return State.COMPANION, kind.why
    if why := [reason for reason, takes in kind.skip.items() if _whatever(takes)]:
        return State.EXCLUDED, "; ".join(why)
    if places <= SOURCE_ONLY:
        return State.ADOPTED, kind.why
    if places == {Place.UNADOPTABLE}:
        return State.CREATED, kind.why
    if fact.lost:
        held = "".join(f"; {s.resource_type} holds it" for s in _own_form(kind))
        return State.PARTLY, f"no place for {', '.join(fact.lost)}{held}"
    if not proof.applied:
        return State.ADOPTED, "no object of it was made in another org yet"
    return State.APPLIED, ""


class _Unread(dict[str, Any]):
    """An object that can't be looked into."""

    def get(self, *_: Any) -> Any:
        raise KeyError


def _whatever(predicate: Predicate) -> bool:
    """Whether it takes every object, of whatever it holds."""
    try:
        return predicate(_Unread())
    except KeyError:
        return False


def _other(fact: Fact) -> Row:
    state, why = _judged(fact)
    named = {n: api.operations()[n] for n in fact.operations}
    found: dict[str, list[str]] = {}
    for name, e in named.items():
        if e.method == "GET":
            verb = "list" if re.search(r"\.(list|search)_", name) else "get"
            found.setdefault(verb, []).extend(_requests([e]))
    # Of an alias, what is written is the other kind's.
    if state is State.NOT_YET and (write := _requests(api.writes(fact.operations))):
        found["write"] = write
    return Row(
        fact.kind,
        fact.group,
        fact.area,
        state,
        why,
        of=fact.of,
        resource_types=fact.types,
        operations=found,
    )


def _judged(fact: Fact) -> tuple[State, str]:
    if fact.state:
        return State[fact.state.upper()], fact.why
    if fact.types:
        return State.NOT_YET, "Datadog's provider has a resource for it, which isn't written yet"
    return State.NOT_YET, "Datadog's provider has no resource for it, and the companion none so far"


def _requests(of: list[Endpoint]) -> list[str]:
    return list(dict.fromkeys(f"{e.method} {e.path}" for e in of))


def _about(kind: Kind) -> dict[str, Any]:
    return {
        "imported_by": kind.import_id if kind.resource_type else "",
        "references": sorted(kind.refs),
        "refers_to": sorted(set(_targets(kind))),
        "secrets": sorted(kind.secrets),
        "left_out": sorted(kind.skip),
        "remarks": list(_remarks(kind)),
    }


def _targets(kind: Kind) -> Iterator[str]:
    """The kinds whose objects it may name."""
    for refs in kind.refs.values():
        for ref in refs if isinstance(refs, tuple) else (refs,):
            for one in ref.refs if isinstance(ref, TextRef) else (ref,):
                yield from one.kinds


def _remarks(kind: Kind) -> Iterator[str]:
    if kind.parents:
        yield f"one request for each of {', '.join(kind.parents)}"
    if ids := [id for m in kind.mention for id in m.ids]:
        yield f"no list: asked for {', '.join(ids)}"
    elif kind.mention:
        yield "no list: found by its mention in other objects"
    if kind.summary:
        yield "one request for each object: its list leaves members out"
    if kind.parts:
        yield "one more request for each object: its list leaves what is in it out"
    if kind.lookup:
        yield f"looked up by data source {kind.lookup.data_type}"
    yield from (f"by hand in another org: {step}" for step in kind.by_hand)
    for shape in (kind, *kind.variants):
        if shape.place is not Place.ORG:
            yield f"{shape.resource_type} stands in {shape.place.value}/: {shape.why}"
