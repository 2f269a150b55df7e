"""Values as they go between Terraform and a provider.

They are what msgpack makes of cty's encoding: an object or map is a dict, a list or set a list,
a number an int, a float or a text, and an unknown value an ExtType
(https://github.com/zclconf/go-cty/tree/main/cty/msgpack).
"""

from __future__ import annotations

from typing import Any, TypeAlias

import msgpack  # type: ignore[import-untyped]
from tf.gen import tfplugin_pb2 as pb

Value: TypeAlias = Any

UNKNOWN = msgpack.ExtType(0, b"\x00")


def decoded(value: pb.DynamicValue) -> Value:
    return msgpack.unpackb(value.msgpack, strict_map_key=False)


def encoded(value: Value) -> pb.DynamicValue:
    return pb.DynamicValue(msgpack=msgpack.packb(value))


def is_unknown(value: Value) -> bool:
    return isinstance(value, msgpack.ExtType)
