"""What goes between Terraform and a provider in plugin protocol 6: values, and schemas.

Values are what msgpack makes of cty's encoding: an object or map is a dict, a list or set a list, a
number an int, a float or a text, and an unknown value an ExtType
(https://github.com/zclconf/go-cty/tree/main/cty/msgpack). Schemas are kept as JSON, see
exporter/schema/provider_schema.py.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeAlias

import msgpack  # type: ignore[import-untyped]
from tf.gen import tfplugin_pb2 as pb

Value: TypeAlias = Any

UNKNOWN = msgpack.ExtType(0, b"\x00")

FLAGS = ("required", "optional", "computed", "sensitive", "deprecated")

WRITE_ONLY = bytes([11 << 3, 1])
"""`write_only = true` as it goes over the wire, field 11 of an attribute.

https://github.com/hashicorp/terraform/blob/main/docs/plugin-protocol/tfplugin6.proto: the
messages of PyPI's tf are from before the field, but pass on what they don't know.
"""


def decoded(value: pb.DynamicValue) -> Value:
    """A value as it came."""
    return msgpack.unpackb(value.msgpack, strict_map_key=False)


def encoded(value: Value) -> pb.DynamicValue:
    """A value as it goes."""
    return pb.DynamicValue(msgpack=msgpack.packb(value))


def is_unknown(value: Value) -> bool:
    """Whether a plan doesn't know the value yet."""
    return isinstance(value, msgpack.ExtType)


def schema(kept: Mapping[str, Any]) -> pb.Schema:
    """One provider, resource or data source."""
    return pb.Schema(version=kept["version"], block=_block(kept["block"]))


def _block(kept: Mapping[str, Any]) -> pb.Schema.Block:
    return pb.Schema.Block(
        attributes=[_attribute(n, a) for n, a in kept.get("attributes", {}).items()],
        block_types=[
            pb.Schema.NestedBlock(
                type_name=name,
                block=_block(nested["block"]),
                nesting=pb.Schema.NestedBlock.NestingMode.Value(nested["nesting_mode"].upper()),
                min_items=nested.get("min_items", 0),
                max_items=nested.get("max_items", 0),
            )
            for name, nested in kept.get("block_types", {}).items()
        ],
        deprecated=kept.get("deprecated", False),
    )


def _attribute(name: str, kept: Mapping[str, Any]) -> pb.Schema.Attribute:
    flags = {flag: True for flag in FLAGS if kept.get(flag)}
    if nested := kept.get("nested_type"):
        attribute = pb.Schema.Attribute(
            name=name,
            nested_type=pb.Schema.Object(
                attributes=[_attribute(n, a) for n, a in nested["attributes"].items()],
                nesting=pb.Schema.Object.NestingMode.Value(nested["nesting_mode"].upper()),
            ),
            **flags,
        )
    else:
        attribute = pb.Schema.Attribute(name=name, type=json.dumps(kept["type"]).encode(), **flags)
    if kept.get("write_only"):
        attribute.MergeFromString(WRITE_ONLY)
    return attribute
