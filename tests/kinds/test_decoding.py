"""What of all kinds' objects the client of Datadog's provider can decode."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.model.declaration import Kind
from exporter.model.record import Record
from exporter.read import readability
from tests.support import recorded
from tests.support.exports import demo_reads


def _faults(kind: Kind, records: Sequence[Record]) -> dict[str, str]:
    """The faults of a kind's records, by id."""
    faults = readability.Faults(kind)
    for record in records:
        faults.look_at(record)
    return {r.id: why for r in records if (why := faults.of(r.id, r.path))}


def test_the_demo_org_is_read_but_for_what_it_has_for_that() -> None:
    found = {
        f"{name}/{id}"
        for name, read in demo_reads().items()
        for id in _faults(kinds()[name], read.records)
    }
    assert found == {"monitors/21400114"}, "a monitor of a type that the provider doesn't know"


@recorded.needed
@pytest.mark.parametrize("name", sorted(kinds()))
def test_what_the_provider_read_is_decoded(name: str) -> None:
    states = recorded.golden(name)
    for answers in recorded.records(name):
        kind = kinds()[name]
        faults = _faults(kind, answers)
        for answer in answers:
            read = [
                s
                for s in states.get((answer.id, answer.path), [])
                if s["resource_type"] not in readability.RAW and len(s["state"]) > 1
            ]
            whole = any(v is not None for s in read for k, v in s["state"].items() if k != "id")
            assert not (whole and answer.id in faults), faults[answer.id]


def test_a_list_that_is_read_at_once_has_the_faults_of_its_objects() -> None:
    kind = kinds()["integration_gcp_sts_accounts"]
    path = "/api/v2/integration/gcp/accounts"
    bodies: list[dict[str, Any]] = [
        {"id": id, "type": "gcp_service_account", "attributes": {"automute": automute}}
        for id, automute in (("a", True), ("b", "yes"))
    ]
    records = [Record(kind.name, b["id"], path, b, "data") for b in bodies]
    found = _faults(kind, records)
    assert set(found) == {"a", "b"}
    assert found["a"].startswith(found["b"])
    assert "attributes.automute: a text, where it reads a truth value" in found["b"]
