"""What a user takes charge of in the source org: --manage KIND or KIND:ATTRIBUTE.

Terraform leaves such an attribute as it is there (Resource.ignore_changes), and what stands for a
secret is never applied. Of what is managed nothing is ignored, and the source asks for the secret
as a destination does: to rotate it is to edit terraform.tfvars. A resource that Terraform leaves
alone as a whole (ir.ALL) is taken charge of as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from exporter.model.declaration import Place
from exporter.model.ir import ALL
from exporter.model.ir_visitor import variable_paths
from exporter.schema import provider_schema
from exporter.translate.pipeline import Export

_INDEX = re.compile(r"\[[^\]]*\]")


def apply(export: Export, asked: Sequence[str]) -> list[str]:
    """Takes what is asked for out of what resources ignore, notes which variables the source is
    told, and says in the ledger what is left. Returns which of it names nothing that is ignored."""
    used = _take_charge(export, asked)
    entries = {e.at: e for e in export.ledger.entries}
    for made in export.resources:
        if made.resource.ignore_changes and made.shape.place is not Place.UNADOPTABLE:
            entry = entries[made.resource.address]
            entry.left_alone = dict(sorted(made.resource.ignore_changes.items()))
    return sorted(set(asked) - used)


def _take_charge(export: Export, asked: Sequence[str]) -> set[str]:
    used = set()
    for i, made in enumerate(export.resources):
        resource = made.resource
        paths = resource.ignore_changes.keys() - {ALL}
        by = {path: {a for a in asked if _is_of(a, made.kind, path)} for path in paths}
        managed = {path for path in paths if by[path]}
        if not managed:
            continue
        used |= {a for path in managed for a in by[path]}
        if ALL in resource.ignore_changes:
            managed = paths | {ALL}
        ignored = {p: why for p, why in resource.ignore_changes.items() if p not in managed}
        export.resources[i] = replace(made, resource=replace(resource, ignore_changes=ignored))
        found = variable_paths(resource.body, provider_schema.resource(resource.address.type))
        export.managed_secrets |= {name for name, path in found if path in managed}
    return used


def _is_of(asked: str, kind: str, path: str) -> bool:
    """Whether an attribute is asked for: its kind, and its path or one above it."""
    name, _, attribute = asked.partition(":")
    plain = f"{_INDEX.sub('', path)}."
    return fnmatchcase(kind, name) and (not attribute or plain.startswith(f"{attribute}."))
