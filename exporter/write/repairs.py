"""Repairs of resources that the provider reads otherwise than they were written.

A fix is of one object as it was when it was made: it holds the digest of the resource that it
repairs, and an object that has changed since is exported without it.
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from exporter.model.declaration import SOURCE_ONLY, Place
from exporter.model.ir import Block, Body, JsonText, Resource, Value
from exporter.model.ir_visitor import variable_paths
from exporter.model.json_path import leaves
from exporter.model.ledger import Outcome
from exporter.model.record import Key
from exporter.read.secrets.secret_variables import stands_for_mark, with_variables
from exporter.schema import provider_schema
from exporter.state.repair import Fix
from exporter.translate.left_alone import HIDDEN
from exporter.translate.pipeline import Export
from exporter.write import hcl_blocks


def digest(resource: Resource) -> str:
    """What tells whether a resource is the one that a fix was made for."""
    return hashlib.sha256(hcl_blocks.resource(resource).encode()).hexdigest()[:16]


def applied(plain: Export, fixes: Mapping[Key, Fix]) -> Export:
    """A copy of an export that is repaired."""
    export = plain.copy()
    apply(export, fixes)
    return export


def apply(export: Export, fixes: Mapping[Key, Fix]) -> None:
    """Changes the resources of an export that have a fix, which its ledger says."""
    if not fixes:
        return
    keys = {address: key for key, address in export.addresses.items()}
    entries = {(e.kind, e.id): e for e in export.ledger.entries}
    resources = []
    for made in export.resources:
        key = keys[made.resource.address]
        fix = fixes.get(key)
        if fix is None or fix.of != digest(made.resource):
            resources.append(made)
            if fix:
                what = f"it was repaired ({fix.why}), and is another one now"
                done = "exported without the repair: verify it again"
                entries[key].note("", what, done)
            continue
        shape = made.shape
        if fix.unadoptable and shape.place in SOURCE_ONLY:
            entry = entries[key]
            entry.outcome, entry.at, entry.module = Outcome.FAILED, None, ""
            entry.reason = f"{fix.why}; and not created elsewhere: {shape.why}"
            continue
        if fix.unadoptable:
            shape = replace(shape, place=Place.UNADOPTABLE, why=fix.why)
            entries[key].module = Place.UNADOPTABLE.value
        entries[key].reason = fix.why
        resources.append(replace(made, shape=shape, resource=fixed(made.resource, fix)))
    export.resources = resources


def fixed(resource: Resource, fix: Fix) -> Resource:
    """The resource with the changes of a fix."""
    body = resource.body
    attributes = dict(body.attributes)
    for name, value in fix.attributes.items():
        if value is None:
            attributes.pop(name, None)
        else:
            attributes[name] = _as_before(attributes.get(name), value)
    block = provider_schema.resource(resource.address.type)
    blocks = [b for b in body.blocks if b.type not in fix.blocks]
    legacy = provider_schema.has_legacy_types(block)
    for type, states in sorted(fix.blocks.items()):
        inner = block["block_types"][type]["block"]
        blocks += [Block(type, from_state(inner, s, legacy)) for s in states]
    body = with_variables(Body(attributes, blocks), resource.address)
    found = (path for name, path in variable_paths(body, block) if stands_for_mark(name))
    return replace(
        resource,
        content=body,
        comments=(*resource.comments, fix.why),
        ignore_changes={
            **resource.ignore_changes,
            **dict.fromkeys(fix.ignore, fix.why),
            **dict.fromkeys(found, HIDDEN),
        },
    )


def _as_before(before: Value, value: Any) -> Value:
    """JSON text stays readable where it was."""
    if isinstance(before, JsonText) and isinstance(value, str):
        try:
            return JsonText(json.loads(value))
        except ValueError:
            return value
    return value  # type: ignore[no-any-return]


def from_state(block: Mapping[str, Any], state: Mapping[str, Any], legacy: bool) -> Body:
    """A block as the configuration that a state is the reading of.

    Without what only the provider sets, and what is null; in a resource of the older SDK, also
    without what is empty.
    """
    empty: tuple[Any, ...] = (None, "", [], {}) if legacy else (None,)
    body = Body()
    for name, spec in block.get("attributes", {}).items():
        value = state.get(name)
        settable = spec.get("required") or spec.get("optional")
        if settable and (spec.get("required") or value not in empty) and value is not None:
            body.attributes[name] = value
    for name, spec in block.get("block_types", {}).items():
        held = state.get(name)
        for each in held if isinstance(held, list) else [held] if held else []:
            body.blocks.append(Block(name, from_state(spec["block"], each, legacy)))
    return body


def difference(before: Any, after: Any, at: str = "") -> Iterable[tuple[str, Any, Any]]:
    """(path, before, after) of each value that differs, as deep as the shapes agree."""
    if isinstance(before, dict) and isinstance(after, dict):
        for k in sorted({*before, *after}):
            yield from difference(before.get(k), after.get(k), f"{at}.{k}" if at else k)
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for i, (b, a) in enumerate(zip(before, after, strict=True)):
            yield from difference(b, a, f"{at}[{i}]")
    elif before != after:
        yield at, before, after


def changed(change: Mapping[str, Any]) -> list[tuple[str, Any, Any]]:
    """(path, before, after) of each value that a planned change sets; of one that only sets what
    is known once it is made, of those."""
    before, after = change.get("before") or {}, change.get("after") or {}
    return list(difference(before, after)) or [
        (path, None, LATER) for path, of in leaves(change.get("after_unknown") or {}) if of is True
    ]


LATER = "known after apply"
"""Stands for a value that only the change itself will tell."""


def repair(resource: Resource, change: Mapping[str, Any], earlier: Fix | None) -> Fix:
    """The next thing to try for a resource whose plan has changes.

    First what the provider reads takes the place of what was written; then the paths that still
    differ are ignored; then it is left out of the source. `resource` is as it was translated.
    """
    fix = copy.deepcopy(earlier) if earlier else Fix(digest(resource))
    block = provider_schema.resource(resource.address.type)
    before = change.get("before") or {}
    names = sorted({p.partition(".")[0].partition("[")[0] for p, _, _ in changed(change)})
    settable = [n for n in names if _settable(block, n)]
    new = [n for n in settable if n not in fix.attributes and n not in fix.blocks]
    paths = ", ".join(names)
    if new:
        for name in new:
            if name in block.get("block_types", {}):
                held = before.get(name)
                fix.blocks[name] = held if isinstance(held, list) else [held] if held else []
            else:
                fix.attributes[name] = before.get(name)
        fix.why = f"{paths}: repaired from what the provider reads"
    elif ignorable := [n for n in settable if n not in fix.ignore]:
        fix.ignore += ignorable
        fix.why = f"{paths}: the provider can't express what it reads; the difference is ignored"
    else:
        fix = Fix(fix.of, unadoptable=True, why=f"{paths}: the provider would change it at once")
    return fix


def refused(resource: Resource, error: str, earlier: Fix | None) -> Fix:
    """The next thing to try for a resource that the provider reports an error for.

    What it refuses of its own reading is ignored instead; else the object is left out.
    """
    if earlier and (earlier.attributes or earlier.blocks):
        names = sorted({*earlier.attributes, *earlier.blocks})
        why = f"{', '.join(names)}: the provider refuses what it reads; the difference is ignored"
        return Fix(earlier.of, ignore=names, why=why)
    why = f"the provider can't adopt it: {error}"
    return Fix(digest(resource), unadoptable=True, why=why)


def _settable(block: Mapping[str, Any], name: str) -> bool:
    spec = block.get("attributes", {}).get(name)
    if spec is None:
        return name in block.get("block_types", {})
    return bool(spec.get("required") or spec.get("optional"))
