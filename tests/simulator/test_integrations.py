"""The embedded org's integrations: where their endpoints are unlike most."""

from __future__ import annotations

from typing import Any

from tests.support.api_calls import Caller

AZURE = "/api/v1/integration/azure"
PAGERDUTY = "/api/v1/integration/pagerduty"
TEAMS = "/api/v2/integration/ms-teams/configuration"


def test_azure_accounts_are_changed_and_removed_by_what_the_body_names(demo: Caller) -> None:
    first, second, *_ = demo.get(AZURE)
    named = {"client_id": second["client_id"], "tenant_name": second["tenant_name"]}
    assert demo.send("PUT", AZURE, {**named, "automute": False, "client_secret": "s"})[0] == 200
    changed = demo.get(AZURE)[1]
    assert changed["automute"] is False
    assert changed["cspm_enabled"] is second["cspm_enabled"]
    assert "client_secret" not in changed
    assert demo.send("DELETE", AZURE, named)[0] == 204
    assert second["client_id"] not in [a["client_id"] for a in demo.get(AZURE)]
    assert demo.get(AZURE)[0] == first
    assert demo.send("PUT", AZURE, {"client_id": "none"})[0] == 404


def test_pagerduty_lists_the_services_that_it_has_and_masks_keys(demo: Caller) -> None:
    before = [s["service_name"] for s in demo.get(PAGERDUTY)["services"]]
    made = {"service_name": "night", "service_key": "k"}
    assert demo.send("POST", f"{PAGERDUTY}/configuration/services", made)[0] == 201
    assert demo.get(f"{PAGERDUTY}/configuration/services/night") == {"service_name": "night"}
    assert demo.get(PAGERDUTY)["services"][-1] == {"service_name": "night", "service_key": "*****"}
    assert demo.send("DELETE", f"{PAGERDUTY}/configuration/services/night")[0] == 204
    assert [s["service_name"] for s in demo.get(PAGERDUTY)["services"]] == before
    assert demo.send("PUT", PAGERDUTY, {"subdomain": "new", "api_token": "t"})[0] == 204
    assert set(demo.get(PAGERDUTY)["api_token"]) == {"*"}
    assert demo.get(PAGERDUTY)["subdomain"] == "new"


def test_a_teams_handle_is_made_by_ids_and_listed_by_names(demo: Caller) -> None:
    channel = demo.get(f"{TEAMS}/channel/Kestrel%20Coffee/Shop/General")["data"]
    ids = {k: channel["attributes"][k] for k in ("team_id", "tenant_id")}
    attributes = {"name": "shop", "channel_id": channel["id"], **ids}
    sent: dict[str, Any] = {"data": {"type": "tenant-based-handle", "attributes": attributes}}
    status, made = demo.send("POST", f"{TEAMS}/tenant-based-handles", sent)
    assert status == 201
    assert made["data"]["attributes"] == attributes
    (listed,) = demo.get(f"{TEAMS}/tenant-based-handles?name=shop")["data"]
    names = {"tenant_name": "Kestrel Coffee", "team_name": "Shop", "channel_name": "General"}
    assert listed["attributes"] == attributes | names
    assert (made["data"]["type"], listed["type"]) == (
        "tenant-based-handle",
        "ms-teams-tenant-based-handle-info",
    )


def test_reports_of_an_aws_account_stand_under_its_id(demo: Caller) -> None:
    account = demo.get("/api/v2/integration/aws/accounts")["data"][0]["id"]
    path = f"/api/v2/integration/aws/accounts/{account}/ccm_config"
    reports = {"data_export_configs": [{"report_name": "r", "report_type": "CUR2.0"}]}
    sent = {"data": {"type": "ccm_config", "attributes": {"ccm_config": reports}}}
    assert demo.send("PATCH", path, sent)[0] == 200
    assert demo.get(path)["data"] == {"id": account, "type": "ccm_config", "attributes": reports}
    assert demo.send("DELETE", path)[0] == 204
    assert demo.send("GET", path)[0] == 404


def test_a_webhooks_client_is_listed_as_the_sign_in_that_it_belongs_to(demo: Caller) -> None:
    auth = "/api/v2/integration/webhooks/configuration/auth-method"
    listed = demo.get(auth)["data"]
    ids = [m["relationships"]["oauth2-client-credentials"]["data"]["id"] for m in listed]
    assert len(ids) == 4
    for sign_in, id in zip(listed, ids, strict=True):
        assert sign_in["id"] != id
        assert demo.get(f"{auth}/oauth2-client-credentials/{id}")["data"]["id"] == id


def test_the_key_of_statuspage_is_masked(demo: Caller) -> None:
    path = "/api/v2/integration/statuspage/account"
    sent = {"data": {"type": "statuspage-account", "attributes": {"api_key": "a-key"}}}
    assert demo.send("DELETE", path)[0] == 204
    assert demo.send("GET", path)[0] == 404
    status, made = demo.send("POST", path, sent)
    assert status == 201
    assert made["data"]["attributes"] == {"api_key": "*****"}
    assert demo.get(path) == made


def test_a_github_account_is_changed_by_its_name_and_so_are_its_repositories(demo: Caller) -> None:
    path = "/api/v2/ci/github/accounts"
    attributes: dict[str, Any] = {"account": "kestrel-coffee", "enabled": False}
    attributes["repository"] = {"name": "attic", "enabled": True}
    sent = {"data": {"type": "ci_github_account", "attributes": attributes}}
    _, changed = demo.send("PATCH", path, sent)
    assert changed["data"] == demo.get(path)["data"][0]
    assert changed["data"]["attributes"]["enabled"] is False
    there = {r["name"]: r["enabled"] for r in changed["data"]["attributes"]["repositories"]}
    assert there == {"attic": True, "roaster": True, "shop": True}
    attributes["host"] = "elsewhere.example.com"
    assert demo.send("PATCH", path, sent)[0] == 404


def test_a_tag_is_described_for_one_cloud_or_for_all(demo: Caller) -> None:
    path = "/api/v2/cost/tag_descriptions"

    def described() -> set[str]:
        return {o["id"] for o in demo.get(path)["data"]}

    sent = {"type": "cost_tag_description", "attributes": {"cloud": "gcp", "description": "g"}}
    assert demo.send("PUT", f"{path}/shop", {"data": sent})[0] == 204
    assert {"shop", "aws:shop", "gcp:shop"} <= described()
    assert demo.send("DELETE", f"{path}/shop?cloud=gcp")[0] == 204
    assert {"shop", "aws:shop"} <= described()
    assert demo.send("DELETE", f"{path}/shop")[0] == 204
    assert not {"shop", "aws:shop"} & described()
