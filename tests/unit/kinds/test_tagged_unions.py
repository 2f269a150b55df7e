"""Tagged unions as blocks: by the type, by another name, and those without a block."""

from __future__ import annotations

import pytest

from exporter.kinds._shared.tagged_unions import nested, tagged

SCHEMA = {"block_types": {"s3_archive": {"block": {"attributes": {}}}, "other": {"block": {}}}}


def test_a_union_is_the_block_of_its_type() -> None:
    assert tagged({"type": "s3", "a": 1}, SCHEMA, "{}_archive") == {"s3_archive": {"a": 1}}
    assert tagged({"type": "x"}, SCHEMA, names={"x": "other"}) == {"other": {}}
    assert nested(SCHEMA, "s3_archive") == {"attributes": {}}


@pytest.mark.parametrize("union", [{"type": "gcs"}, {"a": 1}])
def test_a_type_without_a_block_is_named(union: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=f"no archive of type {union.get('type')}"):
        tagged(union, SCHEMA, "{}_archive", what="archive")
