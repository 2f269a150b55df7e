"""A body without what the provider refuses of it, or with what means the same.

An attribute that the provider requires takes the block around it along, where nobody is let in or
warned less without that: of a powerpack, one of its conditional formats, queries or widgets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from exporter.model.ir import Body
from exporter.schema import provider_schema, refusals
from exporter.schema.mapping import MisfitError
from exporter.schema.provider_schema import block_of
from exporter.schema.refusals import Path, Refusal, numbered
from exporter.schema.schema_fit import Fit

IN_PARTS = ("datadog_powerpack", "datadog_powerpack_v2")
"""Resource types of which a block may be missing."""
FORMS = 3
"""As many block types of one last word, side by side, are forms of one thing, of which it has one:
`note_definition`, `image_definition` and `iframe_definition` of a widget."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """What is written otherwise, or left out if there is nothing instead. ignored: its place as
    `ignore_changes` takes it."""

    path: str
    why: str
    instead: str | None
    ignored: str


ProviderRefusals: TypeAlias = Callable[[str, Body], Iterable[Refusal]]
"""What the provider itself said that it refuses of a resource type with a body."""


def refused_of(type: str, fitted: Fit, said: ProviderRefusals) -> Iterator[list[Refusal]]:
    """What the provider refuses of a body, and then of what is left of it."""
    yield list(lacking(type, fitted.body))
    yield list(refusals.refusals(provider_schema.resource(type), fitted.body))
    yield from ([refusal] for refusal in said(type, fitted.body))


def left_out(type: str, body: Body, refused: Iterable[Refusal]) -> tuple[Body, list[Leaving]]:
    """The body without what is refused of it. MisfitError: the provider requires some of that."""
    block = provider_schema.resource(type)
    done: list[Leaving] = []
    required: list[Refusal] = []
    for refusal in refused:
        less = refusals.edited(block, body, refusal.path, refusal.instead)
        if less is None:
            required.append(refusal)
            continue
        body = less
        ignored = refusals.ignorable(block, refusal.path)
        done.append(Leaving(refusals.shown(refusal.path), refusal.why, refusal.instead, ignored))
    # The last first: the numbers of the blocks before one that is taken out stay as they are.
    for refusal in reversed(required):
        at = taken_along(block, refusal.path) if type in IN_PARTS else None
        if at is None:
            raise MisfitError(f"{type} refuses {refusal}")
        if (less := without(body, at)) is None:
            continue  # It went along with another one.
        body = less
        # All blocks of its type: the others move up.
        ignored = refusals.ignorable(block, at[:-1])
        done.append(Leaving(refusals.shown(at), str(refusal), None, ignored))
    return body, done


def lacking(type: str, body: Body) -> Iterator[Refusal]:
    """What a body lacks that the provider requires, in blocks that can be left out for it."""
    if type not in IN_PARTS:
        return
    block = provider_schema.resource(type)
    for path in _lacking(block, body):
        if taken_along(block, path):
            yield Refusal(path, "required, and not in the object")


def _lacking(block: Mapping[str, Any], body: Body, at: Path = ()) -> Iterator[Path]:
    known = block_of(block)
    there = {inner.type for inner in body.blocks}
    yield from ((*at, name) for name in known.required if name not in body.attributes)
    yield from ((*at, name) for name in known.least if name not in there)
    for steps, inner in numbered(body):
        yield from _lacking(known.nested[inner.type]["block"], inner.body, (*at, *steps))


def taken_along(block: Mapping[str, Any], path: Path) -> Path | None:
    """The block that goes with an attribute that it requires; None if that is the whole resource.

    One form of several takes along what it is a form of.
    """
    found: Path | None = None
    at = 0
    while at + 2 < len(path) and path[at] in block.get("block_types", {}):
        spec = block["block_types"][path[at]]
        last = str(path[at]).rpartition("_")[2]
        alike = sum(name.rpartition("_")[2] == last for name in block["block_types"])
        at += 2
        if alike < FORMS and not spec.get("min_items"):
            found = path[:at]
        block = spec["block"]
    return found


def without(body: Body, path: Path) -> Body | None:
    """The body without a block; None if it isn't there."""
    type, number, *rest = path
    at = next((i for i, (s, _) in enumerate(numbered(body)) if s == (type, number)), None)
    if at is None:
        return None
    blocks = list(body.blocks)
    if rest:
        inner = without(blocks[at].body, tuple(rest))
        if inner is None:
            return None
        blocks[at] = replace(blocks[at], body=inner)
    else:
        del blocks[at]
    return Body(body.attributes, blocks)
