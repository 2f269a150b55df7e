"""Values of cty.py as the bytes that Terraform and a provider exchange.

https://github.com/zclconf/go-cty/blob/main/docs/types.md and cty/msgpack there.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from exporter.terraform.cty import UNKNOWN, Cty


def packed(value: Cty) -> bytes:
    """The bytes of a value."""
    # Only here: nobody needs msgpack who doesn't ask the provider.
    import msgpack  # type: ignore[import-untyped]  # noqa: PLC0415

    def extended(value: Any) -> Any:
        if isinstance(value, Decimal):
            return f"{value:f}"
        assert value is UNKNOWN
        return msgpack.ExtType(0, b"\x00")

    made: bytes = msgpack.packb(value, default=extended)
    return made


def unpacked(sent: bytes) -> Cty:
    """The value of bytes; a number may be the text of one."""
    import msgpack  # noqa: PLC0415

    return msgpack.unpackb(sent, ext_hook=lambda code, data: UNKNOWN, strict_map_key=False)
