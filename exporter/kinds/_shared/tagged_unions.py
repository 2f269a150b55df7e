"""Tagged unions of the API as blocks of the provider, each called by the tag.

`{"type": "s3", "bucket": "logs"}` is the block `s3_archive` with a bucket.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exporter.model.declaration import Object
from exporter.model.json_path import drop

NO_NAMES: Mapping[str, str] = {}


def tagged(
    union: Object,
    schema: Mapping[str, Any],
    block: str = "{}",
    names: Mapping[str, str] = NO_NAMES,
    what: str = "object",
) -> Object:
    """A union as the block of its type, which `schema`, that of the block around it, must have.

    block: the name of a block by the type; names: of blocks that have another. `what` is what the
    union is called in the ValueError if there is no such block.
    """
    type = union.get("type")
    name = names.get(str(type), block.format(type))
    if name not in schema["block_types"]:
        raise ValueError(f"the provider knows no {what} of type {type}")
    return {name: drop(union, "type")}


def nested(resource: Mapping[str, Any], *path: str) -> Mapping[str, Any]:
    """The schema of a block by its path in a resource."""
    for name in path:
        resource = resource["block_types"][name]["block"]
    return resource
