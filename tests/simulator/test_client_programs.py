"""What the provider's acceptance tests and datadog-sync-cli ask of the embedded org."""

from __future__ import annotations

from typing import Any

import pytest

from exporter.simulator import Org, demo_org
from exporter.simulator.engine.http import Request
from tests.support.api_calls import Caller, send, sent

DASHBOARDS, MONITORS = "/api/v1/dashboard", "/api/v1/monitor"
INDEXES = "/api/v1/logs/config/indexes"
FRAMEWORKS = "/api/v2/cloud_security_management/custom_frameworks"
SCANNER = "/api/v2/sensitive-data-scanner/config"


@pytest.fixture
def org() -> Org:
    return demo_org()


def done(org: Org, method: str, path: str, body: Any = None) -> Any:
    """The answer to a request that succeeds."""
    status, answer = send(org, method, path, body)
    assert status < 300, answer
    return answer


def note(text: str) -> dict[str, Any]:
    return {"definition": {"type": "note", "content": text}}


def test_a_dashboard_says_of_its_readers_only_what_there_is(org: Org) -> None:
    body = {"title": "x", "layout_type": "ordered", "widgets": []}
    open = done(org, "POST", DASHBOARDS, {**body, "is_read_only": False})
    assert not {"is_read_only", "restricted_roles"} & open.keys()
    said = done(org, "POST", DASHBOARDS, {**body, "restricted_roles": []})
    assert said["restricted_roles"] == []
    closed = done(org, "POST", DASHBOARDS, {**body, "restricted_roles": ["a"]})
    assert closed["restricted_roles"] == ["a"]


def test_widgets_get_ids_by_which_tabs_name_them(org: Org) -> None:
    group = {"definition": {"type": "group", "layout_type": "ordered", "widgets": [note("in")]}}
    body = {
        "title": "x",
        "layout_type": "ordered",
        "widgets": [{"id": 7, **note("first")}, note("second"), group],
        "tabs": [{"name": "all", "widget_ids": ["@2", 7]}],
    }
    made = done(org, "POST", DASHBOARDS, body)
    first, second, outer = made["widgets"]
    inner = outer["definition"]["widgets"][0]
    ids = [w["id"] for w in (first, second, outer, inner)]
    assert ids[0] == 7
    assert len(set(ids)) == 4
    assert made["tabs"][0]["widget_ids"] == [second["id"], 7]
    again = done(org, "PUT", f"{DASHBOARDS}/{made['id']}", made)
    assert again["widgets"] == made["widgets"]


def test_an_index_loses_its_limits_when_told_so(org: Org) -> None:
    limits = ("daily_limit", "daily_limit_reset", "daily_limit_warning_threshold_percentage")
    reset = {"reset_time": "10:00", "reset_utc_offset": "+00:00"}
    sent = {"filter": {"query": "a"}, "daily_limit": 100, "daily_limit_reset": reset}
    made = done(org, "POST", INDEXES, {"name": "few", **sent})
    assert (made[limits[0]], made[limits[1]], made[limits[2]]) == (100, reset, None)
    unlimited = done(org, "PUT", f"{INDEXES}/few", {**sent, "disable_daily_limit": True})
    assert [unlimited[m] for m in limits] == [None, None, None]
    assert "disable_daily_limit" not in done(org, "GET", f"{INDEXES}/few")


@pytest.mark.parametrize(
    ("query", "grouped"),
    [
        ("avg(last_5m):avg:system.load.1{*} by {host} > 1", True),
        ('logs("a").index("*").rollup("count").by("source").last("5m") > 2', True),
        ('"ntp.in_sync".by("*").last(2).count_by_status()', True),
        ("avg(last_5m):avg:system.load.1{by:hand} > 1", False),
        ("1 || 2", False),
    ],
)
def test_a_monitor_says_whether_it_alerts_by_group(org: Org, query: str, grouped: bool) -> None:
    other = "avg(last_5m):avg:system.load.1{*} > 1"
    made = done(org, "POST", MONITORS, {"type": "query alert", "query": other})
    assert made["multi"] is False
    changed = done(org, "PUT", f"{MONITORS}/{made['id']}", {"query": query})
    assert changed["multi"] is grouped


def test_a_policy_of_a_monitor_names_its_roles_there(org: Org) -> None:
    made = done(org, "POST", MONITORS, {"type": "query alert", "query": "a"})
    path = f"/api/v2/restriction_policy/monitor:{made['id']}"
    bound = {"relation": "editor", "principals": ["org:1", "role:admins"]}
    data = {"type": "restriction_policy", "id": f"monitor:{made['id']}"}
    done(org, "POST", path, {"data": {**data, "attributes": {"bindings": [bound]}}})
    assert done(org, "GET", f"{MONITORS}/{made['id']}")["restricted_roles"] == ["admins"]
    done(org, "DELETE", path)
    assert done(org, "GET", f"{MONITORS}/{made['id']}")["restricted_roles"] is None


@pytest.mark.parametrize(
    ("id", "principal"), [("security_rule:a", "org:1"), ("dashboard:a", "foo:1")]
)
def test_a_policy_of_nothing_or_for_nobody_is_refused(org: Org, id: str, principal: str) -> None:
    bound = {"relation": "editor", "principals": [principal]}
    data = {"type": "restriction_policy", "id": id, "attributes": {"bindings": [bound]}}
    assert send(org, "POST", f"/api/v2/restriction_policy/{id}", {"data": data})[0] == 400


def test_every_org_has_the_two_oldest_permissions() -> None:
    names = {
        p["attributes"]["name"] for p in done(demo_org(), "GET", "/api/v2/permissions")["data"]
    }
    assert {"admin", "standard"} <= names


def test_roles_are_sorted_by_name(org: Org) -> None:
    for name in ("zz", "aa"):
        done(org, "POST", "/api/v2/roles", sent("roles", name=name))
    names = [r["attributes"]["name"] for r in done(org, "GET", "/api/v2/roles")["data"]]
    assert names == sorted(names)


def test_a_persons_application_keys(demo: Caller) -> None:
    path = "/api/v2/current_user/application_keys"
    _, made = demo.send("POST", path, sent("application_keys", name="mine", scopes=[]))
    key = made["data"]
    assert key["attributes"]["key"]
    assert key["attributes"]["scopes"] is None
    assert "key" not in demo.get(f"/api/v2/application_keys/{key['id']}")["data"]["attributes"]
    found = demo.get("/api/v2/application_keys?filter=mine")
    assert [k["id"] for k in found["data"]] == [key["id"]]
    assert demo.get(f"{path}?filter=yours")["data"] == []
    invalid = sent("application_keys", name="mine", scopes=["invalid"])
    assert demo.send("POST", path, invalid)[0] == 400
    assert demo.send("DELETE", f"{path}/{key['id']}")[0] == 204


def test_downtimes_of_version_1_are_cancelled(org: Org) -> None:
    body = {"scope": ["env:a"], "start": 1770635623, "recurrence": {"type": "days", "period": 1}}
    made = done(org, "POST", "/api/v1/downtime", body)
    assert made["recurrence"]["week_days"] is None
    path = f"/api/v1/downtime/{made['id']}"
    assert done(org, "PUT", path, {"message": "a"})["recurrence"] == made["recurrence"]
    assert send(org, "DELETE", path)[0] == 204
    gone = done(org, "GET", path)
    assert (gone["status"], gone["disabled"]) == ("canceled", True)
    assert isinstance(gone["canceled"], int)


def test_a_framework_is_known_by_its_handle(org: Org) -> None:
    rule = {"name": "c", "rules_id": ["def-000-abc"]}
    framework = {"handle": "own", "version": "1", "name": "n", "icon_url": ""}
    body = sent("f", **framework, requirements=[{"name": "r", "controls": [rule]}])
    done(org, "POST", FRAMEWORKS, body)
    again = sent("f", **{**framework, "version": "2"})
    assert send(org, "POST", FRAMEWORKS, again)[0] == 409
    held = done(org, "GET", f"{FRAMEWORKS}/own/1")["data"]["attributes"]
    assert "icon_url" not in held
    unknown = {"name": "c", "rules_id": ["nothing"]}
    wrong = sent("f", **framework, requirements=[{"name": "r", "controls": [unknown]}])
    assert send(org, "PUT", f"{FRAMEWORKS}/own/1", wrong)[0] == 400
    done(org, "DELETE", f"{FRAMEWORKS}/own/1")
    assert send(org, "GET", f"{FRAMEWORKS}/own/1")[0] == 400


def test_slos_are_searched_for(demo: Caller) -> None:
    everything = demo.get("/api/v1/slo?limit=1000")["data"]
    one = everything[0]
    found = demo.get("/api/v1/slo/search?page[size]=100")
    assert len(found["data"]["attributes"]["slos"]) == len(everything)
    assert found["meta"]["pagination"]["total"] == len(everything)
    paged = demo.get("/api/v1/slo/search?page[size]=1&page[number]=1")
    assert len(paged["data"]["attributes"]["slos"]) == 1
    assert paged["meta"]["pagination"]["last_number"] == len(everything) - 1
    named = demo.get(f"/api/v1/slo/search?query={one['name'].split()[0]}")
    assert one["id"] in [s["data"]["id"] for s in named["data"]["attributes"]["slos"]]
    assert demo.get("/api/v1/slo?tags_query=no-such-tag")["data"] == []


def test_rows_of_a_table_are_asked_for_by_key(demo: Caller) -> None:
    table = demo.get("/api/v2/reference-tables/tables")["data"][0]["id"]
    path = f"/api/v2/reference-tables/tables/{table}/rows"
    rows = [{"type": "row", "id": i, "attributes": {"values": {"k": i}}} for i in ("a", "b")]
    assert demo.send("POST", path, {"data": rows})[0] == 200
    found = demo.get(f"{path}?row_id=a&row_id=b&row_id=c")
    assert [r["id"] for r in found["data"]] == ["a", "b"]
    assert found["meta"]["not_found"] == ["c"]
    assert demo.send("GET", f"{path}?row_id=c")[0] == 404


def test_a_component_of_backstage_becomes_a_definition(org: Org) -> None:
    body = {
        "apiVersion": "backstage.io/v1alpha1",
        "metadata": {"name": "cart", "namespace": "default", "annotations": {"a": "b"}},
        "spec": {"owner": "sales", "system": "retail"},
    }
    done(org, "POST", "/api/v2/services/definitions", body)
    held = done(org, "GET", "/api/v2/services/definitions/cart")["data"]["attributes"]["schema"]
    assert held["team"] == "sales"
    assert held["tags"] == ["a:b", "namespace:default", "system:retail"]
    assert done(org, "GET", "/api/v2/services/raw_definitions/cart")["data"]["attributes"]


def test_the_catalogue_counts_what_it_finds(demo: Caller) -> None:
    found = demo.get("/api/v2/catalog/entity?filter[kind]=service&include=raw_schema")
    assert found["meta"]["count"] == len(found["data"]) == len(found["included"]) > 0
    assert {e["attributes"]["kind"] for e in found["data"]} == {"service"}


def test_new_rules_come_last(org: Org) -> None:
    path = "/api/v2/metrics/tag-indexing-rules"
    before = len(done(org, "GET", path)["data"])
    made = done(org, "POST", path, sent("r", name="n", metric_name_matches=["a.*"]))
    assert made["data"]["attributes"]["rule_order"] == before + 1


def test_an_order_of_archives_names_each(org: Org) -> None:
    path = "/api/v2/logs/config/archive-order"
    status, answer = send(org, "PUT", path, sent("archive_order", archive_ids=[]))
    assert (status, answer["errors"][0].split()[:2]) == (422, ["Missing", "order"])
    held = done(org, "GET", path)
    done(org, "PUT", path, held)


def test_a_destination_keeps_the_members_that_a_change_leaves_out(org: Org) -> None:
    path = "/api/v2/logs/config/custom-destinations"
    splunk = {"type": "splunk_hec", "endpoint": "https://e", "access_token": "t"}
    body = sent("custom_destination", name="n", forwarder_destination={**splunk, "sourcetype": "s"})
    made = done(org, "POST", path, body)["data"]
    change = sent("custom_destination", forwarder_destination=splunk)
    changed = done(org, "PATCH", f"{path}/{made['id']}", change)["data"]["attributes"]
    assert changed["forwarder_destination"]["sourcetype"] == "s"
    other = {"type": "http", "endpoint": "https://e", "auth": {"type": "basic"}}
    change = sent("custom_destination", forwarder_destination=other)
    changed = done(org, "PATCH", f"{path}/{made['id']}", change)["data"]["attributes"]
    assert "sourcetype" not in changed["forwarder_destination"]


def test_filters_of_google_clouds_resources_stand_in_both_members(org: Org) -> None:
    path = "/api/v2/integration/gcp/accounts"
    body = sent("gcp_service_account", client_email="a@b", host_filters=["host:one"])
    made = done(org, "POST", path, body)["data"]
    hosts = {"type": "gce_instance", "filters": ["host:one"]}
    assert made["attributes"]["monitored_resource_configs"] == [hosts]
    assert made["attributes"]["resource_collection_enabled"] is True


def test_points_of_metrics_need_only_an_api_key() -> None:
    org = demo_org()
    org.keys = ("api", "app")
    assert org.allows(org.find(Request("POST", "/api/v1/series")), "api", "")
    assert not org.allows(org.find(Request("GET", "/api/v2/metrics")), "api", "")
    assert org.allows(org.find(Request("GET", "/")), "", "")
    done(org, "POST", "/api/v1/series", {"series": [{"metric": "new.one", "points": []}]})
    assert "new.one" in [m["id"] for m in done(org, "GET", "/api/v2/metrics")["data"]]


def test_percentiles_are_switched_by_name(org: Org) -> None:
    switch = "/metric/distribution/summary_aggr/percentiles"
    done(org, "PATCH", f"{switch}/enable", {"metric_names": ["some.distribution"]})
    said = {m["metric_name"]: m for m in done(org, "GET", "/metric/distribution/list_summaries")}
    assert said["some.distribution"]["include_percentiles"] is True
    assert len(said) > 1


def test_a_group_of_the_scanner_knows_its_rules(org: Org) -> None:
    made = done(org, "POST", f"{SCANNER}/groups", sent("sensitive_data_scanner_group", name="g"))
    assert made["data"]["relationships"]["rules"] == {"data": []}
    group = {"data": {"id": made["data"]["id"], "type": "sensitive_data_scanner_group"}}
    rule = sent("sensitive_data_scanner_rule", name="r", pattern="a")
    rule = {**rule, "meta": {}}
    rule["data"]["relationships"] = {"group": group}
    rule = done(org, "POST", f"{SCANNER}/rules", rule)["data"]
    whole = done(org, "GET", SCANNER)
    ids = [g["id"] for g in whole["data"]["relationships"]["groups"]["data"]]
    first = whole["included"][: len(ids)]
    assert [o["id"] for o in first] == ids
    named = first[-1]["relationships"]["rules"]["data"]
    assert [r["id"] for r in named] == [rule["id"]]


def test_a_list_of_dashboards_counts_them(org: Org) -> None:
    lists = "/api/v1/dashboard/lists/manual"
    made = done(org, "POST", lists, {"name": "two"})
    items = [{"id": i, "type": "custom_timeboard"} for i in ("756-8eh-imu", "hcp-4n3-fyd")]
    path = f"/api/v2/dashboard/lists/manual/{made['id']}/dashboards"
    done(org, "PUT", path, {"dashboards": items})
    assert done(org, "GET", f"{lists}/{made['id']}")["dashboard_count"] == 2


def test_files_of_a_test_are_kept_under_a_key(org: Org) -> None:
    file = {
        "name": "f",
        "content": "dGV4dA==",
        "encoding": "base64",
        "size": 4,
        "type": "text/plain",
    }
    body = {
        "name": "n",
        "type": "api",
        "subtype": "http",
        "locations": ["aws:eu-central-1"],
        "message": "",
        "options": {"tick_every": 60},
        "config": {"assertions": [], "request": {"url": "https://e", "files": [file]}},
    }
    made = done(org, "POST", "/api/v1/synthetics/tests/api", body)
    held = made["config"]["request"]["files"][0]
    assert held["bucketKey"]
    assert "content" not in held
    assert "monitor_options" not in made["options"]


def test_a_variant_without_a_key_is_refused(org: Org) -> None:
    variants = [{"name": "On", "value": "true"}]
    flag = sent("f", key="k", name="k", value_type="BOOLEAN", variants=variants)
    assert send(org, "POST", "/api/v2/feature-flags", flag)[0] == 400


def test_connections_of_orgs_are_found_by_their_other_end(demo: Caller) -> None:
    sink = {"data": {"id": "83999dcd-7f97-11f0-8de1-1ecf66f1aa85", "type": "orgs"}}
    body = sent("org_connection", connection_types=["logs"])
    body["data"]["relationships"] = {"sink_org": sink}
    _, made = demo.send("POST", "/api/v2/org_connections", body)
    assert made["data"]["relationships"]["source_org"]["data"]["name"]
    found = demo.get(f"/api/v2/org_connections?sink_org_id={sink['data']['id']}")
    assert [c["id"] for c in found["data"]] == [made["data"]["id"]]
