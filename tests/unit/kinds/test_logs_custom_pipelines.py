"""Log pipelines: what a new processor has anyway, and what no block takes."""

from __future__ import annotations

from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection
from exporter.translate.pipeline import translate

PLACE = {"type": "geo-ip-parser", "name": "Where", "sources": ["ip"], "target": "geo"}
BROWSER = {"type": "user-agent-parser", "name": "Browser", "sources": ["a"], "target": "b"}
DATE = {"type": "date-remapper", "name": "When", "sources": ["date"]}


@pytest.mark.parametrize(
    ("processor", "lost"),
    [
        (PLACE | {"ip_processing_behavior": "do-nothing"}, []),
        (PLACE | {"ip_processing_behavior": "drop"}, ["ip_processing_behavior"]),
        (BROWSER | {"combine_version_details": False}, []),
        (BROWSER | {"combine_version_details": True}, ["combine_version_details"]),
        (DATE | {"override_on_conflict": True}, ["override_on_conflict"]),
    ],
)
def test_what_a_new_processor_has_anyway_is_no_loss(processor: Any, lost: list[str]) -> None:
    for processors in (
        [processor, processor],
        [{"type": "pipeline", "name": "In it", "filter": {"query": ""}, "processors": [processor]}],
    ):
        body = {"id": "a", "name": "Shop", "type": "pipeline", "is_enabled": True}
        body |= {"filter": {"query": "source:shop"}, "processors": processors}
        record = Record("logs_custom_pipelines", "a", "/api/v1/logs/config/pipelines/a", body)
        reads = {"logs_custom_pipelines": KindRead("logs_custom_pipelines", [record])}
        (entry,) = translate(Selection(kinds()), reads).ledger.entries
        found = {d.path.rpartition(".")[2] for d in entry.diagnostics if d.lost}
        assert sorted(found) == lost
