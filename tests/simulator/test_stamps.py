"""The member of a list's item that says whether an object has changed moves with every change."""

from __future__ import annotations

from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.api.endpoints import endpoint
from exporter.model import json_path
from exporter.model.declaration import Kind
from exporter.model.record import JSON_API
from exporter.read.snapshots.takeover import max_ages, stamp
from tests.support.api_calls import Caller
from tests.support.exports import demo_reads

STAMPED = [k for k in kinds().values() if k.stamp]
SAID = ("created", "modified", "updated", "author", "url", "id", "total_amount", "is_read_only")
"""How the members begin that no request sets."""


def listed(demo: Caller, kind: Kind, id: str) -> str:
    """The stamp of an object as its list has it."""
    items = json_path.get(demo.get(endpoint(kind.list).path), kind.items)
    [item] = [i for i in items if i["id"] == id]
    return stamp(kind, item)


@pytest.mark.parametrize("kind", STAMPED, ids=lambda k: k.name)
def test_each_attribute_moves_it(demo: Caller, kind: Kind) -> None:
    record = demo_reads()[kind.name].records[0]
    seen = [listed(demo, kind, record.id)]
    body: Any = record.body
    inner = body["data"]["attributes"] if JSON_API & body.get("data", {}).keys() else body
    path = endpoint(kind.update).path.replace("{dashboard_id}", record.id)
    for name in [n for n in inner if not n.startswith(SAID)]:
        changed = demo.get(record.path)
        of = changed["data"]["attributes"] if "data" in changed else changed
        of[name] = f"{of[name]} changed" if isinstance(of[name], str) else of[name]
        status, answer = demo.send(endpoint(kind.update).method, path, changed)
        if status >= 400:
            continue  # What takes no such value.
        seen.append(listed(demo, kind, record.id))
        assert seen[-1] == stamp(kind, demo.get(record.path)) == stamp(kind, answer)
    assert len({*seen}) == len(seen) > 5


def test_only_lists_of_summaries_have_one() -> None:
    assert [k.name for k in STAMPED] == ["cost_budgets", "dashboards"]
    assert all(k.summary and not k.parts for k in STAMPED)
    assert max_ages(["restriction_pol*=2h"], kinds()) == {"restriction_policies": 7200}
