"""What the companion provider asks of the API: the simulator's, by the real client."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.api.client import connect
from exporter.model.errors import ApiError
from exporter.model.record import unwrap
from exporter.schema import provider_schema
from exporter.simulator import Org, demo_org, serve
from exporter.simulator.engine.faults import Fault
from providers.companion.api_objects import Remote
from providers.companion.create_journal import Journal
from providers.companion.lifecycle import Resource
from providers.companion.protocol import UNKNOWN

POLICIES = "/api/v2/remote_config/products/asm/waf/policies"
CAMPAIGNS = "/api/v2/scorecard/campaigns"


def typed(type: str) -> Resource:
    facts = provider_schema.provider(provider_schema.COMPANION)["requests"][type]
    return Resource(type, provider_schema.resource(type)["attributes"], facts, Journal())


@contextmanager
def remote(org: Org, kind: str, latency: float = 0.0) -> Iterator[Remote]:
    with serve(org, latency=latency) as served, connect("", served.url, "k", "k") as client:
        yield Remote(client, kinds()[kind])


def updated(org: Org, kind: str, type: str, path: str, change: dict[str, Any]) -> dict[str, Any]:
    """What an object is after an update of what is imported: its attributes by the API's names."""
    resource = typed(type)
    with remote(org, kind) as of:
        prior = resource.read(of, {**dict.fromkeys(resource.block), "id": path.rpartition("/")[2]})
        assert prior
        resource.update(of, prior, prior | change, prior | change)
    (stored,) = (s.body for s in org.store.shelves[path.rpartition("/")[0], ()].values())
    return unwrap(stored)


def test_what_can_only_be_listed_is_listed_once_until_it_is_written() -> None:
    org, path = demo_org(), "GET /api/v2/maintenance_windows"
    with remote(org, "case_maintenance_windows", latency=0.05) as of:
        ids = list(of.all({}))
        org.requests.clear()
        with ThreadPoolExecutor(16) as pool:
            found = list(pool.map(lambda id: of.find(id, {}), ids * 8))
            assert len(ids) > 2
            assert all(found)
            assert org.requests == {path: 1}
            of.delete(ids[0], {}, None, {})
            found = list(pool.map(lambda id: of.find(id, {}), ids))
        assert found[0] is None
        assert all(found[1:])
        assert org.requests[path] == 2


def test_a_list_below_each_parent_is_one_of_its_own() -> None:
    org, path = demo_org(), "GET /api/v2/cases/projects/{id}/notification_rules"
    with (
        remote(org, "case_project_notification_rules") as of,
        remote(org, "case_projects") as above,
    ):
        within = [{"project_id": id} for id in above.all({})]
        rules = [(id, w) for w in within for id in of.all(w)]
        org.requests.clear()
        assert len(rules) > 2
        for rule in rules * 2:
            assert of.find(*rule)
        assert org.requests == {path: len({w["project_id"] for _, w in rules})}


@pytest.mark.parametrize("wrong", [{"status": 403}, {"status": 200, "body": {"data": [{}]}}])
def test_a_list_that_fails_or_is_incomplete_is_not_kept(wrong: dict[str, Any]) -> None:
    org = demo_org()
    with remote(org, "case_maintenance_windows") as of, ThreadPoolExecutor(4) as pool:
        id = next(iter(of.all({})))
        org.faults = [Fault("/api/v2/maintenance_windows", **wrong)]
        for failed in [pool.submit(of.find, id, {}) for _ in range(4)]:
            assert isinstance(failed.exception(), ApiError)
        org.faults = []
        assert of.find(id, {})


def test_a_put_has_what_it_requires_even_if_no_answer_has() -> None:
    """The recorded answers have no protectionPresets where a policy has none."""
    org = Org()
    path = f"{POLICIES}/76288088-22cc-5ade-8338-f6038d264ef5"
    about = {"name": "Shop", "description": "d", "isDefault": False, "rules": [], "scope": []}
    org.add(path, {"data": {"id": path.rpartition("/")[2], "type": "policy", "attributes": about}})
    found = updated(org, "appsec_waf_policies", "ddx_appsec_waf_policy", path, {"name": "Till"})
    assert found["name"] == "Till"
    assert found["protectionPresets"] == []
    assert not org.warnings
    # What it requires is empty when it is taken out of the configuration.
    found = updated(org, "appsec_waf_policies", "ddx_appsec_waf_policy", path, {"scope": UNKNOWN})
    assert found["scope"] == []
    assert not org.warnings


def test_nothing_stands_for_what_is_required_and_unread() -> None:
    """The rules of a campaign, which no answer names, would all be taken off."""
    org = Org()
    path = f"{CAMPAIGNS}/c1"
    about: dict[str, Any] = {
        "key": "k",
        "name": "n",
        "status": "in_progress",
        "start_date": "2026-01-01T00:00:00Z",
    }
    about |= {"owner": "u1", "rule_ids": ["r1"]}
    org.add(path, {"data": {"id": "c1", "type": "campaign", "attributes": about}})
    found = updated(org, "scorecard_campaigns", "ddx_scorecard_campaign", path, {"name": "m"})
    assert found["name"] == "m"
    assert "rule_ids" in str(org.warnings)
