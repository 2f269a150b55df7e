"""Objects in the form of their own API, for what Datadog's provider has no place for.

Such a form is a resource type of the companion provider, of a kind that Datadog's has a resource
for. It is derived (companion_schema.py), unless a variant of the kind declares it: what a rename, a
default or a `prepare` makes of an object is for Datadog's resource.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import fields, replace

from exporter.api.endpoints import endpoints
from exporter.model.declaration import Kind, OwnForm, Shape, Variant
from exporter.schema.provider_schema import TIMEOUTS, of_companion, requests

RESERVED = frozenset(
    ("connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner")
) | {TIMEOUTS}
"""Arguments that a resource has in Terraform's own language, and the block that each has: no
attribute is called so."""


def own_form(kind: Kind) -> Variant | None:
    """The shape of a kind's objects in that form; None where the kind's own shape is of it, and
    where none is declared and it can't be derived: what no API makes, and what several requests
    make."""
    if not kind.resource_type or of_companion(kind.resource_type):
        return None
    declared = next((v for v in kind.variants if of_companion(v.resource_type)), None)
    if declared is None:
        whole = kind.create and kind.delete and not kind.parts and (kind.list or not kind.explode)
        return _derived(kind) if whole else None
    if not isinstance(declared, OwnForm):
        return declared
    unsaid = [f.name for f in fields(Shape) if not getattr(declared, f.name)]
    return replace(declared, **{name: getattr(_derived(kind), name) for name in unsaid})


def _derived(kind: Kind) -> Variant:
    in_urls = {v for o in (kind.list, kind.create) for e in endpoints(o) for v in e.variables}
    kept = (m for m, to in kind.rename.items() if m in RESERVED or (m == "id" and to in in_urls))
    return Variant(
        resource_type=f"ddx_{re.sub('_(json|object|yaml)$', '', kind.singular)}",
        when=None,
        rename={member: kind.rename[member] for member in kept},
        ignore=(*kind.ignore, *(("included",) if kind.included else ())),
        initial=kind.initial,
    )


def shaped(kind: Kind, type: str) -> Kind:
    """A kind as its shape of a resource type has it; itself if that is its own."""
    shapes = (own_form(kind), *kind.variants)
    shape = next((s for s in shapes if s and s.resource_type == type), None)
    if shape is None or type == kind.resource_type:
        return kind
    said = {f.name: getattr(shape, f.name) for f in fields(Shape)}
    id = (isinstance(shape, OwnForm) and shape.id) or kind.id
    return replace(kind, **said, id=id, variants=())


def unsettable(kind: Kind, type: str) -> Collection[str]:
    """What no request of the API takes of an object of the kind, by the client's models."""
    own = own_form(kind)
    found: Collection[str] = requests(own.resource_type if own else type).get("by_hand", ())
    return found
