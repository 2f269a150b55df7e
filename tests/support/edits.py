"""Edits of the text of resources, as a person makes them: one attribute of each object."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from exporter.model.ir import Address, Block, Body, JsonText, Value
from exporter.schema import provider_schema
from exporter.schema.refusals import refusals
from exporter.translate.pipeline import Export

SHAPED = re.compile(
    r"[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\d.*|[\w.+-]+@[\w.-]+|https?://.*|\S*[*/{}:]\S*"
)
"""Texts of a form that an edit would break: ids, times, addresses, patterns, tags."""
WORDS = ("name", "title", "description", "message", "text", "note", "content")
"""Ends of the names of texts that are anybody's to write."""


def edited(
    export: Export,
    number: int,
    skip: Mapping[Address, set[str]],
    whole: Collection[Address] = (),
) -> dict[Address, str]:
    """Edits an attribute of each resource in place: that of the given number, of each object of a
    kind another one. Returns the attribute of each that was edited. skip, whole: attributes and
    resources not to edit.
    """
    seen: dict[str, int] = defaultdict(int)
    of_kind = {m.kind: 0 for m in export.resources}
    for made in export.resources:
        of_kind[made.kind] += 1
    found = {}
    for i, made in enumerate(export.resources):
        resource, block = made.resource, provider_schema.resource(made.resource.address.type)
        seen[made.kind] += 1
        choices = [
            (path, body)
            for path, body in _edits(resource.body, block)
            if not any(f"{path}.".startswith(f"{s}.") for s in skip.get(resource.address, ()))
            and len(list(refusals(block, body))) <= len(list(refusals(block, resource.body)))
        ]
        if choices and resource.address not in whole:
            path, body = choices[(seen[made.kind] - 1 + number * of_kind[made.kind]) % len(choices)]
            export.resources[i] = replace(made, resource=replace(resource, content=body))
            found[resource.address] = path
    return found


def _edits(body: Body, block: Mapping[str, Any], at: str = "") -> Iterator[tuple[str, Body]]:
    """(path, body with that attribute edited) of all that can be."""
    for name, value in body.attributes.items():
        for new in _values(name, value, block["attributes"][name]):
            yield f"{at}{name}", Body({**body.attributes, name: new}, body.blocks)
    for i, inner in enumerate(body.blocks):
        nested = block["block_types"][inner.type]["block"]
        for path, new_body in _edits(inner.body, nested, f"{at}{inner.type}."):
            blocks = [*body.blocks]
            blocks[i] = Block(inner.type, new_body, inner.given)
            yield path, Body(body.attributes, blocks)


def _values(name: str, value: Value, spec: Mapping[str, Any]) -> Iterator[Value]:
    """What a person may write in place of a value; nothing for links."""
    limits = provider_schema.provider()["limits"].get(spec.get("limit"), {})
    match value:
        case bool():
            yield not value
        case int():
            yield value + 1
        case str() if allowed := [v for v in limits.get("allowed", ()) if v != value]:
            yield allowed[0]
        case str() if re.fullmatch(r"\d+", value) and not name.endswith("id"):
            yield str(int(value) + 1)
        case str() if value and name.endswith(WORDS) and not SHAPED.fullmatch(value):
            yield f"{value} again" if " " in value else f"{value}x"
        case JsonText(inner):
            yield from map(JsonText, _in_json(inner))


def _in_json(value: Value) -> Iterator[Value]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in WORDS and isinstance(inner, str) and inner:
                yield {**value, name: f"{inner} again"}
            for new in _in_json(inner):
                yield {**value, name: new}
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            for new in _in_json(inner):
                yield [*value[:i], new, *value[i + 1 :]]
