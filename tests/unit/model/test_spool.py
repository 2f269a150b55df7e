"""Values that are put aside on the disk."""

from __future__ import annotations

import os
import pickle
import tempfile
from types import MappingProxyType
from typing import Any

import pytest

from exporter.model.errors import OutputError
from exporter.model.ir import Address, Block, Body, Reference, Template
from exporter.model.ledger import Entry
from exporter.model.spool import Spool

BODY = Body(
    {"name": Template(("a ", Reference(Address("datadog_team", "shop"))))}, [Block("b", Body())]
)


def test_values_come_back_as_they_were() -> None:
    spool = Spool[Any]()
    values = [BODY, "half \ud800", "x" * 10_000, Entry("teams", "1", "Shop")]
    put = [spool.put(value) for value in values]
    assert [p() for p in put] == values
    assert put[0]() is not put[0]()


def test_a_mapping_that_nobody_changes_stays_one() -> None:
    given = MappingProxyType({"a": 1})
    found = pickle.loads(pickle.dumps(given))  # noqa: S301
    assert type(found) is MappingProxyType
    assert found == given


def test_a_disk_that_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        tempfile, "TemporaryFile", lambda **_: os.fdopen(os.open("/dev/full", os.O_RDWR), "r+b", 0)
    )
    with pytest.raises(OutputError, match=r"can't be written: No space left on device; TMPDIR"):
        Spool[str]().put("text")
