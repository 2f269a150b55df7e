"""Provider schemas as data: what a resource type looks like.

Of Datadog's provider and of the companion provider, whose types begin with `ddx_` (see
companion_schema.py).

`providers/schemas/datadog.json` holds names, types and flags as `terraform providers schema -json`
prints them, without prose: {"provider", "resource_schemas", "data_source_schemas"}, each schema
{"version", "block": {"attributes", "block_types"}}; a flag that isn't set is absent. Beside the
flags stands as `limit` which of the `limits` an attribute has: what the provider's validators take
of it, found by asking it (see probing.py), and in a list or set, as `elements`, of each element:

* allowed: the values. pattern: what all of a text must match. length, between, count: of a text,
  a number, a list, [least, most], null for no such limit.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from exporter.model.errors import UsageError

FLAGS = ("required", "optional", "computed", "sensitive", "write_only", "deprecated")
SOURCE = "registry.terraform.io/datadog/datadog"


COMPANION = "ddx"
"""What the resource types of the companion provider begin with, and its file is named by."""
TIMEOUTS = "timeouts"
"""The block that each of them has besides: how long its operations may take."""


@cache
def snake(name: str) -> str:
    """`subtestPublicId` as `subtest_public_id`."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|-", "_", name)
    return spaced.lower()


def candidates(name: str) -> Iterable[str]:
    """The names a member may have in the schema: its own, its singular, its plural."""
    yield name
    if name.endswith("ies"):
        yield name[:-3] + "y"
    if name.endswith("es"):
        yield name[:-2]
    if name.endswith("s"):
        yield name[:-1]
    yield name + "s"


class Block(dict[str, Any]):
    """A block of a schema, or the attributes within one; with what is asked of it again and again.

    It is as `terraform providers schema -json` has it: {"attributes", "block_types"}.
    """

    def __init__(self, of: Mapping[str, Any]) -> None:
        super().__init__(of)
        self._places: dict[str, str | None] = {}

    @cached_property
    def attributes(self) -> Mapping[str, Any]:
        """The attributes by name."""
        found: Mapping[str, Any] = self.get("attributes", {})
        return found

    @cached_property
    def nested(self) -> Mapping[str, Any]:
        """The blocks within by name: nesting mode, limits and the block itself."""
        found: Mapping[str, Any] = self.get("block_types", {})
        return found

    @cached_property
    def required(self) -> list[str]:
        """The attributes that must be given."""
        return [n for n, a in self.attributes.items() if a.get("required")]

    @cached_property
    def optional(self) -> set[str]:
        """The attributes that may be given."""
        return {n for n, a in self.attributes.items() if a.get("optional")}

    @cached_property
    def limited(self) -> dict[str, Any]:
        """The attributes of which the provider is known to refuse some values."""
        return {n: a for n, a in self.attributes.items() if is_limited(a)}

    @cached_property
    def least(self) -> list[str]:
        """The blocks of which there must be one."""
        return [n for n, b in self.nested.items() if b.get("min_items")]

    def place(self, member: str) -> str | None:
        """The attribute or block that takes a member; None without one."""
        if member not in self._places:
            names = candidates(snake(member))
            known = (n for n in names if n in self.attributes or n in self.nested)
            self._places[member] = next(known, None)
        return self._places[member]


def block_of(schema: Mapping[str, Any]) -> Block:
    """A block of a schema as one: each of those of `provider` is."""
    return schema if isinstance(schema, Block) else Block(schema)


def _as_block(json: dict[str, Any]) -> dict[str, Any]:
    return Block(json) if "attributes" in json or "block_types" in json else json


@cache
def provider(name: str = "datadog") -> Mapping[str, Any]:
    """The schema of a provider: of the release that the exporter writes for, or the companion's."""
    text = (Path(__file__).parents[2] / "providers" / "schemas" / f"{name}.json").read_text()
    loaded: Mapping[str, Any] = json.loads(text, object_hook=_as_block)
    return loaded


def of_companion(type: str) -> bool:
    """Whether it is the companion provider that has a resource type."""
    return type.startswith(f"{COMPANION}_")


def requests(type: str) -> Mapping[str, Any]:
    """How the companion provider's resource type is read and written (see companion_schema.py)."""
    found: Mapping[str, Any] = provider(COMPANION)["requests"].get(type, {})
    return found


def bare(type: str) -> str:
    """A resource type without its provider's name."""
    return type.partition("_")[2] if type.startswith(("datadog_", f"{COMPANION}_")) else type


def resource(type: str) -> Block:
    """The block of a resource type; KeyError if its provider has no such type."""
    known = provider(COMPANION) if of_companion(type) else provider()
    return block_of(known["resource_schemas"][type]["block"])


def is_limited(attribute: Mapping[str, Any]) -> bool:
    """Whether it is known that the provider refuses some values of an attribute, or within it."""
    nested = attribute.get("nested_type", {}).get("attributes", {})
    return "limit" in attribute or any(map(is_limited, nested.values()))


def limits(attribute: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the provider takes of an attribute; nothing if nobody knows of anything it refuses."""
    found: Mapping[str, Any] = (
        provider()["limits"][attribute["limit"]] if "limit" in attribute else {}
    )
    return found


def has_legacy_types(block: Mapping[str, Any]) -> bool:
    """Whether the resource is built on the provider's older SDK.

    There, null and the empty value are one, and an empty text fails the check of an enum. Its
    resources have a settable `id`, those of the newer framework a computed one.
    """
    return bool(block.get("attributes", {}).get("id", {}).get("optional"))


def trimmed(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of what `terraform providers schema -json` printed; UsageError if it isn't that."""
    try:
        schema = raw["provider_schemas"][SOURCE]
        return {
            "provider": _schema(schema["provider"]),
            "resource_schemas": {
                t: _schema(s) for t, s in sorted(schema["resource_schemas"].items())
            },
            "data_source_schemas": {
                t: _schema(s) for t, s in sorted(schema["data_source_schemas"].items())
            },
        }
    except (KeyError, TypeError, AttributeError) as e:
        raise UsageError(
            f"not the output of `terraform providers schema -json` with {SOURCE}: {e!r} is missing"
        ) from e


def with_limits(made: dict[str, Any], facts: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """A schema as `trimmed` makes it, with the facts of resource types (see probing.probe)."""
    known: dict[str, Any] = {}
    for type, found in facts.items():
        _limit(made["resource_schemas"][type]["block"], found, known)
    return {**made, "limits": known}


def with_known_limits(made: dict[str, Any]) -> dict[str, Any]:
    """A schema as `trimmed` makes it, with what was known of the attributes that it still has."""
    known = provider()
    for type, of in made["resource_schemas"].items():
        if type in known["resource_schemas"]:
            _keep(of["block"], known["resource_schemas"][type]["block"])
    return {**made, "limits": known["limits"]}


def _keep(block: Mapping[str, Any], known: Mapping[str, Any]) -> None:
    for name in block.get("attributes", {}).keys() & known.get("attributes", {}).keys():
        now, before = block["attributes"][name], known["attributes"][name]
        if "limit" in before and now.get("type") == before.get("type"):
            now["limit"] = before["limit"]
        if "nested_type" in now and "nested_type" in before:
            _keep(now["nested_type"], before["nested_type"])
    for name in block.get("block_types", {}).keys() & known.get("block_types", {}).keys():
        _keep(block["block_types"][name]["block"], known["block_types"][name]["block"])


def _limit(block: Mapping[str, Any], found: Mapping[str, Any], known: dict[str, Any]) -> None:
    for name, limit in found["attributes"].items():
        attribute = block["attributes"][name]
        if "refuses" in limit:
            continue
        if "nested_type" in limit:
            _limit(attribute["nested_type"], limit["nested_type"], known)
            continue
        key = hashlib.sha256(json.dumps(limit, sort_keys=True).encode()).hexdigest()[:6]
        assert known.setdefault(key, limit) == limit
        attribute["limit"] = key
    for name, inner in found.get("block_types", {}).items():
        _limit(block["block_types"][name]["block"], inner["block"], known)


def _schema(raw: Mapping[str, Any]) -> dict[str, Any]:
    return {"block": _block(raw["block"]), "version": raw.get("version", 0)}


def _block(raw: Mapping[str, Any]) -> dict[str, Any]:
    block: dict[str, Any] = {}
    if raw.get("attributes"):
        block["attributes"] = {n: _attribute(a) for n, a in sorted(raw["attributes"].items())}
    if raw.get("block_types"):
        block["block_types"] = {
            n: {
                **{k: b[k] for k in ("max_items", "min_items") if b.get(k)},
                "nesting_mode": b["nesting_mode"],
                "block": _block(b["block"]),
            }
            for n, b in sorted(raw["block_types"].items())
        }
    if raw.get("deprecated"):
        block["deprecated"] = True
    return block


def _attribute(raw: Mapping[str, Any]) -> dict[str, Any]:
    attribute = {f: True for f in FLAGS if raw.get(f)}
    if nested := raw.get("nested_type"):
        return attribute | {
            "nested_type": {
                "attributes": {n: _attribute(a) for n, a in sorted(nested["attributes"].items())},
                "nesting_mode": nested["nesting_mode"],
            }
        }
    return attribute | {"type": raw["type"]}


def text(schema: Mapping[str, Any]) -> str:
    """The schema as it is kept: JSON with a line for each resource type and data source."""
    parts = []
    for section in sorted(schema):
        if section == "provider":
            parts.append(f'"provider": {json.dumps(schema["provider"], sort_keys=True)}')
            continue
        lines = ",\n".join(
            f"{json.dumps(t)}: {json.dumps(s, sort_keys=True)}"
            for t, s in sorted(schema[section].items())
        )
        parts.append(f'"{section}": {{\n{lines}\n}}')
    return "{\n" + ",\n".join(parts) + "\n}\n"
