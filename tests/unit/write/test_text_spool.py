"""Texts that wait for their files."""

from __future__ import annotations

import errno
import os
import tempfile

import pytest

from exporter.model.errors import OutputError
from exporter.write.text_spool import TextSpool


def test_texts_by_their_numbers() -> None:
    texts = TextSpool()
    given = ["", "é🚨", "half \ud800", *("x" * 1000 for _ in range(1000)), "last\r\n"]
    for text in given:
        texts.add(text)
    assert list(texts.sizes())[:3] == [0, 6, 11]
    assert list(texts.sizes(len(texts) - 1)) == [6]
    assert [texts[n] for n in range(len(given))] == [*given[:2], r"half \ud800", *given[3:]]


def test_a_disk_that_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(tempfile.SpooledTemporaryFile, "write", refuse)
    with pytest.raises(OutputError, match=r"can't be written: No space left on device$"):
        TextSpool().add("text")
