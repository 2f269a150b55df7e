"""Powerpacks of public files."""

from __future__ import annotations

import pytest

from exporter.api.catalogue import kinds
from exporter.model.ledger import Outcome
from exporter.read.selection import Selection, select
from exporter.simulator import Org
from exporter.translate.pipeline import translate
from tests.support import recorded
from tests.support.exports import read_org


@recorded.needed
def test_each_powerpack_of_public_files_is_written() -> None:
    folder = recorded.SHARED / "real"
    if not folder.is_dir():
        pytest.skip("the public files are not part of the project; none stand beside it")
    served = Org()
    served.load(folder)
    reads = {"powerpacks": read_org(served, select(kinds(), ["powerpacks"]))["powerpacks"]}
    for companion in (False, True):
        export = translate(Selection(kinds(), companion=companion), reads)
        outcomes = {e.outcome for e in export.ledger.entries}
        assert outcomes == ({Outcome.EXPORTED} if companion else {Outcome.EXPORTED, Outcome.PARTLY})
