"""Texts that wait for their files."""

from __future__ import annotations

import pytest

from exporter.model.spool import Spool
from exporter.translate import processes
from exporter.write.text_spool import written

GIVEN = ["", "é🚨", "half \ud800", *("x" * 1000 for _ in range(1000)), "last\r\n"]


@pytest.mark.parametrize("least", [1, len(GIVEN)])
def test_texts_by_their_numbers(least: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "LEAST", least)
    texts, facts = written(lambda n: (GIVEN[n], -n), range(len(GIVEN)), Spool())
    assert list(texts.sizes)[:3] == [0, 6, 11]
    assert [texts[n] for n in range(len(GIVEN))] == GIVEN
    assert facts == [-n for n in range(len(GIVEN))]
