"""Half a surrogate pair is replaced, so that what is left can be written."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from exporter.model.surrogates import present, replaced

texts = st.text(st.characters(exclude_categories=()))


@given(st.recursive(texts, lambda inner: st.lists(inner) | st.dictionaries(texts, inner)))
def test_what_is_replaced_can_be_written(value: Any) -> None:
    after = replaced(value)
    json.dumps(after, ensure_ascii=False).encode()
    assert not present(after)
    assert (after is value) is not present(value)
