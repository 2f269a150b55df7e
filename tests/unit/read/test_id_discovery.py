"""Kinds that nothing lists, found by what names them; answers with their objects beside them."""

from __future__ import annotations

import io
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.api.client import connect
from exporter.model.record import KindRead, unwrap
from exporter.read.progress import Lines
from exporter.read.reader import read
from exporter.read.selection import Selection
from exporter.simulator import Org, demo_org, serve
from exporter.simulator.demo import objects
from exporter.simulator.engine.faults import Fault
from exporter.translate.pipeline import translate

ON_CALL = ("teams", "on_call_team_routing_rules", "on_call_escalation_policies")


def read_all(
    of: Org, *names: str, known: dict[str, KindRead] | None = None, older: bool = False
) -> tuple[dict[str, KindRead], list[str]]:
    """The kinds of an org, and the URLs that were asked."""
    asked: list[str] = []
    find = of.find

    def noted(request: Any) -> Any:
        query = "&".join(f"{k}={v}" for k, v in request.query.items())
        asked.append(f"{request.path}?{query}")
        return find(request)

    of.find = noted  # type: ignore[method-assign]
    with serve(of) as at, connect("", at.url, "k", "a", 4, backoff=0.01) as client:
        wanted = [kinds()[n] for n in names]
        return read(client, wanted, Lines(io.StringIO()), known, older), asked


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


MENTIONED = ("integration_slack_channels", "webhook_custom_variables", "webhooks")
OLDER = ("/api/v1/integration/slack?", "/api/v1/integration/webhooks?")


def test_webhooks_name_variables_and_messages_name_slack_accounts() -> None:
    naming = ("monitors", "monitor_notification_rules", "team_notification_rules", "teams")
    found, asked = read_all(demo_org(), *MENTIONED, *naming)
    assert [r.id for r in found["webhook_custom_variables"].records] == [
        "AUDIT_KEY",
        "DESK_REGION",
        "ESCALATION_LEVEL",
        "ORDER_DESK_TOKEN",
    ]
    assert {r.id for r in found["integration_slack_channels"].records} == {
        "kestrel:#alerts",
        "kestrel:#parcels",
        "Kestrel:#alerts",
        "Kestrel:#checkout",
    }
    assert not set(OLDER) & set(asked)
    for name in MENTIONED:
        assert found[name].complete
        assert "there may be more" in found[name].reason
        assert "older list" not in found[name].reason


def test_older_lists_find_what_nothing_names() -> None:
    """Only if asked to; the reason says that they were."""
    of = demo_org()
    without, _ = read_all(of, *MENTIONED)
    assert not any(without[name].records for name in MENTIONED)
    found, asked = read_all(of, *MENTIONED, older=True)
    assert [len(found[name].records) for name in MENTIONED] == [4, 4, 4]
    assert all(asked.count(url) >= 1 for url in OLDER)
    assert "and in an older list" in found["webhooks"].reason
    assert "older list" not in found["webhook_custom_variables"].reason, "it has none"


@pytest.mark.parametrize(("status", "complete"), [(404, True), (403, False)])
def test_an_older_list_may_be_gone(status: int, complete: bool) -> None:
    of = demo_org()
    of.faults = [Fault(r"/integration/webhooks\??$", status=status)]
    found, _ = read_all(of, "webhooks", "monitors", older=True)
    assert found["webhooks"].records
    assert found["webhooks"].complete == complete
    assert f"the older list /api/v1/integration/webhooks: {status}" in found["webhooks"].reason


def test_what_another_org_has_is_asked_for_by_its_ids() -> None:
    """So that a destination's webhooks are found, although no message there names them."""
    source, _ = read_all(demo_org(), *MENTIONED, older=True)
    there = Org()
    for name in ("webhooks", "integration_slack_channels"):
        for path, body, list_key in objects()[name][1:]:
            there.add(path, body, list_key)
    found, _ = read_all(there, *MENTIONED, known=source)
    assert [len(found[name].records) for name in MENTIONED] == [3, 0, 3]
    assert all(found[name].complete for name in MENTIONED)
    assert "named, but not there: kestrel-pager" in found["webhooks"].reason


def test_equal_names_below_two_parents_are_two_objects() -> None:
    of = Org()
    for account in ("a-b", "c"):
        path = f"/api/v1/integration/slack/configuration/accounts/{account}/channels"
        of.add(path, {"name": "#x", "display": {"message": True}}, "")
    of.add("/api/v1/monitor/1", {"id": 1, "name": "m", "message": "@slack-a-b-x @slack-c-x"})
    names = ("integration_slack_channels", "monitors")
    found, asked = read_all(of, *names)
    export = translate(Selection({n: kinds()[n] for n in names}, companion=True), found)
    made = [m.resource for m in export.resources if m.kind == names[0]]
    assert [r.import_id for r in made] == ["a-b:#x", "c:#x"]
    assert [r.body.attributes["account_name"] for r in made] == ["a-b", "c"]
    assert sum("/accounts/" in url for url in asked) == 3


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
    export = translate(Selection(catalogue, companion=True, beside=frozenset(("teams",))), found)
    rules = [m.resource for m in export.resources if m.kind == "monitor_notification_rules"]
    assert any("'team-roastery-jp'" in repr(r.body.attributes.get("recipients")) for r in rules)
    assert export.lookups == []


@pytest.mark.parametrize("name", ["integration_confluent_resources", "integration_fastly_services"])
def test_what_is_named_below_its_parent_is_imported_by_its_own_id(name: str) -> None:
    accounts = name.rsplit("_", 1)[0] + "_accounts"
    found, _ = read_all(demo_org(), accounts, name)
    export = translate(Selection({n: kinds()[n] for n in (accounts, name)}, companion=True), found)
    made = {m.resource.import_id for m in export.resources if m.kind == name}
    assert made == {r.id for r in found[name].records}
    assert all(id.count(":") == 1 for id in made)
