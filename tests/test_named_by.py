"""Kinds that nothing lists, found by what names them; answers with their objects beside them."""

from __future__ import annotations

import io
from typing import Any

from exporter.client import connect
from exporter.kind import kinds
from exporter.progress import Lines
from exporter.read import read
from exporter.record import KindRead, unwrap
from exporter.simulator import Org, demo_org, serve
from exporter.simulator.demo import objects
from exporter.translate import translate

ON_CALL = ("teams", "on_call_team_routing_rules", "on_call_escalation_policies")


def read_all(of: Org, *names: str) -> tuple[dict[str, KindRead], list[str]]:
    """The kinds of an org, and the URLs that were asked."""
    asked: list[str] = []
    find = of.find

    def noted(call: Any) -> Any:
        asked.append(f"{call.path}?{'&'.join(f'{k}={v}' for k, v in call.query.items())}")
        return find(call)

    of.find = noted  # type: ignore[method-assign]
    with serve(of) as at, connect("", at.url, "k", "a", 4, backoff=0.01) as client:
        return read(client, [kinds()[n] for n in names], Lines(io.StringIO())), asked


def test_connections_are_found_by_the_workflows_and_apps_that_use_them() -> None:
    found, asked = read_all(demo_org(), "action_connections", "app_builder_apps", "workflows")
    assert found["action_connections"].complete
    named = {unwrap(body)["id"] for _, body, _ in objects()["action_connections"]}
    assert {r.id for r in found["action_connections"].records} == named
    assert sum("/actions/connections/" in url for url in asked) == len(named)


def test_without_what_names_them_none_is_found() -> None:
    found, asked = read_all(demo_org(), "action_connections")
    assert found["action_connections"].records == []
    assert asked == []


def test_a_kind_s_query_goes_where_the_operation_has_it() -> None:
    found, asked = read_all(demo_org(), *ON_CALL)
    assert len(found["on_call_escalation_policies"].records) == 4
    policies = [url for url in asked if "/escalation-policies/" in url]
    assert all(url.endswith("?include=teams,steps,steps.targets") for url in policies)
    assert not any("include" in url for url in asked if url.startswith("/api/v2/team?"))


def test_what_stands_beside_an_object_is_its_own_only_where_a_kind_says_so() -> None:
    body = {"data": {"id": "1", "type": "x", "attributes": {"a": 1}}, "included": [{"id": "2"}]}
    assert unwrap(body) == {"a": 1, "id": "1"}
    assert unwrap(body, included=True) == {"a": 1, "id": "1", "included": [{"id": "2"}]}
    assert unwrap({"data": body["data"]}, included=True)["included"] == []


def test_a_handle_stays_where_its_object_is_only_looked_up() -> None:
    names = ("monitor_notification_rules", "teams")
    found, _ = read_all(demo_org(), *names)
    catalogue = {n: kinds()[n] for n in names}
    export = translate(catalogue, found, beside=("teams",))
    rules = [m.resource for m in export.resources if m.kind == "monitor_notification_rules"]
    assert any("'team-roastery-jp'" in repr(r.body.attributes.get("recipients")) for r in rules)
    assert export.lookups == []
