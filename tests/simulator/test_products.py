"""Keys, orders, costs and settings of the embedded org: what it answers is what Datadog does."""

from __future__ import annotations

from typing import Any

import pytest

from exporter.simulator import demo_org, fresh_org, serve
from tests.support.api_calls import Caller, ids, sent

BOT = "203b0b06-ff08-5847-8bdd-0a166588ebdd"
FINDINGS = "/api/v2/security/findings/automation/mute_rules"
FILTERS = "/api/v2/cloud_security_management/resource_filters"
EVENT_BRIDGE = "/api/v2/integration/aws/event_bridge"


def test_no_list_has_an_api_key(demo: Caller) -> None:
    _, made = demo.send("POST", "/api/v2/api_keys", sent("api_keys", name="Agents"))
    assert made["data"]["attributes"]["key"]
    listed = [o["attributes"] for o in demo.get("/api/v2/api_keys")["data"]]
    assert "Agents" in {a["name"] for a in listed}
    assert not any("key" in a for a in listed)


@pytest.mark.parametrize(
    ("path", "type", "secret"),
    [
        (f"/api/v2/service_accounts/{BOT}/application_keys", "application_keys", "key"),
        (f"/api/v2/service_accounts/{BOT}/access_tokens", "service_access_tokens", "key"),
        (
            "/api/v2/dashboard/756-8eh-imu/shared/secure-embed",
            "secure_embed_request",
            "credential",
        ),
    ],
)
def test_a_secret_is_shown_once(demo: Caller, path: str, type: str, secret: str) -> None:
    attributes: dict[str, Any] = {"name": "once", "title": "once", "scopes": ["a_b"]}
    attributes |= {"status": "active", "global_time": {}, "viewing_preferences": {}}
    attributes |= {"global_time_selectable": False, "selectable_template_vars": []}
    _, made = demo.send("POST", path, sent(type, **attributes))
    attributes = made["data"]["attributes"]
    assert attributes[secret]
    again = demo.get(f"{path}/{attributes.get('token', made['data']['id'])}")
    assert secret not in again["data"]["attributes"]


def test_rules_come_in_the_order_they_are_put_in(demo: Caller) -> None:
    before = ids(demo.get(FINDINGS))
    wanted = [before[2], before[0], before[3], before[1]]
    body = {"data": [{"id": i, "type": "mute_rules"} for i in wanted]}
    assert demo.send("POST", f"{FINDINGS}/reorder", body) == (200, body)
    listed = demo.get(FINDINGS)
    assert ids(listed) == wanted
    few = {"data": body["data"][:2]}
    assert demo.send("POST", f"{FINDINGS}/reorder", few)[0] == 400
    assert listed["links"], "the provider's client refuses a list without any"


def test_rules_say_their_place(demo: Caller) -> None:
    path = "/api/v2/cost/arbitrary_rule"
    wanted = list(reversed(ids(demo.get(path))))
    body = {"data": [{"id": i, "type": "arbitrary_rule"} for i in wanted]}
    assert demo.send("POST", f"{path}/reorder", body) == (204, None)
    listed = demo.get(path)["data"]
    assert [o["attributes"]["order_id"] for o in listed] == [1, 2, 3, 4]
    assert [o["id"] for o in listed] == wanted


def test_an_order_of_tag_indexing_rules_names_them_all(demo: Caller) -> None:
    path = "/api/v2/metrics/tag-indexing-rules"
    every = ids(demo.get(path))
    order = f"{path}/order"
    few = sent("tag_indexing_rule_order", rule_ids=every[1:])
    assert demo.send("POST", order, few)[0] == 400
    turned = sent("tag_indexing_rule_order", rule_ids=every[::-1])
    assert demo.send("POST", order, turned)[0] == 204
    assert ids(demo.get(path)) == every[::-1]


def test_a_rum_application_has_filters_from_the_start(demo: Caller) -> None:
    rum = "/api/v2/rum/applications"
    _, made = demo.send("POST", rum, sent("rum_application_create", name="Kiosk", type="browser"))
    filters = f"{rum}/{made['data']['id']}/retention_filters"
    assert ids(demo.get(filters)) == ["default_replays", "default_errors", "default_sessions"]
    order = f"{rum}/{made['data']['id']}/relationships/retention_filters"
    body = {"data": [{"id": "default_sessions", "type": "retention_filters"}]}
    _, ordered = demo.send("PATCH", order, body)
    assert ids(ordered) == ["default_sessions", "default_replays", "default_errors"]
    unknown = {"data": [{"id": "gone", "type": "retention_filters"}]}
    assert demo.send("PATCH", order, unknown)[0] == 400
    demo.send("DELETE", f"{rum}/{made['data']['id']}")
    assert demo.send("GET", filters)[0] == 404


def test_resource_filters_are_asked_for_by_account(demo: Caller) -> None:
    one = demo.get(f"{FILTERS}?cloud_provider=aws&account_id=aws%3A210987650004")
    assert one["data"]["attributes"]["cloud_provider"] == {"aws": {"210987650004": ["env:lab"]}}
    none = sent("csm_resource_filter", cloud_provider={"aws": {"210987650004": []}})
    assert demo.send("PUT", FILTERS, none)[1]["data"]["attributes"] == none["data"]["attributes"]
    left = demo.get(FILTERS)["data"]["attributes"]["cloud_provider"]
    assert list(left["aws"]) == ["210987650001"]
    assert set(left) == {"aws", "azure", "gcp"}


def test_an_event_source_is_named_with_letters_of_datadogs() -> None:
    with serve(fresh_org()) as served:
        org = Caller(served)
        asked = {"account_id": "210987650001", "region": "eu-west-1"}
        body = sent("event_bridge", event_generator_name="alerts", **asked)
        _, made = org.send("POST", EVENT_BRIDGE, body)
        name = made["data"]["attributes"]["event_source_name"]
        assert name.startswith("alerts-")
        (account,) = org.get(EVENT_BRIDGE)["data"]["attributes"]["accounts"]
        assert account["event_hubs"] == [{"name": name, "region": "eu-west-1"}]
        org.send("DELETE", EVENT_BRIDGE, sent("event_bridge", event_generator_name=name, **asked))
        assert org.get(EVENT_BRIDGE)["data"]["attributes"]["accounts"] == []


def test_a_pair_of_azure_exports_comes_as_a_list(demo: Caller) -> None:
    bill = {"export_name": "e", "export_path": "p", "storage_account": "s"}
    bills = {
        f"{of}_bill_config": bill | {"storage_container": of} for of in ("actual", "amortized")
    }
    body = sent("azure_uc_config_post_request", account_id="a", client_id="c", scope="x", **bills)
    _, made = demo.send("POST", "/api/v2/cost/azure_uc_config", body)
    assert made["data"]["type"] == "azure_uc_configs"
    pair = made["data"]["attributes"]["configs"]
    assert {c["dataset_type"]: c["storage_container"] for c in pair} == {
        "actual": "actual",
        "amortized": "amortized",
    }
    assert demo.get(f"/api/v2/cost/azure_uc_config/{made['data']['id']}") == made


def test_a_forecast_stands_below_its_budget(demo: Caller) -> None:
    budget = "840a0922-63e2-53e1-88eb-00e75c77421f"
    path = f"/api/v2/cost/budget/{budget}/custom-forecast"
    before = demo.get(path)["data"]["id"]
    body = sent("custom_forecast", budget_uid=budget, entries=[])
    _, made = demo.send("PUT", "/api/v2/cost/budget/custom-forecast", body)
    assert made["data"]["id"] == before
    assert demo.get(path) == made
    assert demo.send("DELETE", path)[0] == 204
    assert demo.send("GET", path)[0] == 404


def test_teams_are_connected_several_at_a_time(demo: Caller) -> None:
    path = "/api/v2/team/connections"
    link = {"type": "team_connection", "attributes": {"source": "github"}}
    _, made = demo.send("POST", path, {"data": [link, link]})
    first, second = ids(made)
    assert ids(demo.get(f"{path}?filter%5Bconnection_ids%5D={second}")) == [second]
    assert demo.send("DELETE", path, {"data": [{"id": i} for i in (first, second)]})[0] == 204
    assert not {first, second} & set(ids(demo.get(path)))


def test_policies_are_those_of_the_group_that_is_asked_for(demo: Caller) -> None:
    group = demo.get("/api/v2/org_groups")["data"][0]["id"]
    found = demo.get(f"/api/v2/org_group_policies?filter%5Borg_group_id%5D={group}")["data"]
    assert {p["relationships"]["org_group"]["data"]["id"] for p in found} == {group}
    assert len(found) == 2


def test_a_form_is_published_with_its_first_version(demo: Caller) -> None:
    asked = {"name": "Tips", "data_definition": {}, "ui_definition": {}}
    _, draft = demo.send("POST", "/api/v2/forms", sent("forms", **asked))
    assert "publication" not in draft["data"]["attributes"]
    _, made = demo.send("POST", "/api/v2/forms/create_and_publish", sent("forms", **asked))
    form = made["data"]["attributes"]
    assert (form["publication"]["form_version"], form["version"]["state"]) == (1, "frozen")
    change = sent("forms", form_update={"name": "More tips"})
    _, changed = demo.send("PATCH", f"/api/v2/forms/{made['data']['id']}", change)
    assert changed["data"]["attributes"]["name"] == "More tips"
    assert "form_update" not in changed["data"]["attributes"]


def test_only_a_prompts_own_answer_has_its_template(demo: Caller) -> None:
    path, chat = "/api/v2/llm-obs/v1/prompts", [{"role": "user", "content": "Hello"}]
    demo.send("POST", path, sent("prompt-templates", prompt_id="hello", template=chat))
    listed = next(p for p in demo.get(path)["data"] if p["attributes"]["prompt_id"] == "hello")
    assert "template" not in listed["attributes"]
    assert demo.get(f"{path}/hello")["data"]["attributes"]["chat_template"] == chat


def test_a_new_application_has_the_filters_that_all_have(demo: Caller) -> None:
    _, made = demo.send(
        "POST", "/api/v2/rum/applications", sent("rum_application_create", name="New")
    )
    path = f"/api/v2/rum/applications/{made['data']['id']}/retention_filters/permanent"
    assert "forced_replay_sessions" in ids(demo.get(path))


def test_an_older_share_with_fewer_members_is_listed_all_the_same() -> None:
    org = demo_org()
    dashboard = next(iter(org.store.shelf("/api/v1/dashboard")))
    body = {"dashboard_id": dashboard, "token": "fg1-abc", "share_type": "open"}
    org.add("/api/v1/dashboard/public/fg1-abc", body)
    with serve(org) as served:
        assert "fg1-abc" in ids(Caller(served).get(f"/api/v2/dashboard/{dashboard}/shared"))
