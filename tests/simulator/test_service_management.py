"""The embedded org's incidents, status pages, flags and network tags: what is unlike most."""

from __future__ import annotations

from typing import Any

from tests.support.api_calls import Caller

CONFIG = "/api/v2/incidents/config"
FLAGS = "/api/v2/feature-flags"
NDM = "/api/v2/ndm"
PAGES = "/api/v2/statuspages"


def document(type: str, attributes: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"data": {"type": type, "attributes": attributes, **more}}


def test_a_handle_is_changed_by_the_id_in_the_body(demo: Caller) -> None:
    path = f"{CONFIG}/global/incident-handles"
    before = demo.get(path)["data"]
    sent = document("incidents_handles", {"name": "@other"}, id=before[1]["id"])
    assert demo.send("PUT", path, sent)[0] == 200
    names = [h["attributes"]["name"] for h in demo.get(path)["data"]]
    assert names == [before[0]["attributes"]["name"], "@other", *names[2:]]
    assert demo.send("PUT", path, document("incidents_handles", {"name": "@x"}))[0] == 404


def test_settings_keep_what_a_change_leaves_out(demo: Caller) -> None:
    path = f"{CONFIG}/global/settings"
    before = demo.get(path)["data"]
    sent = document("incidents_global_settings", {"analytics_dashboard_id": "abc-def-ghi"})
    assert demo.send("PATCH", path, sent)[0] == 200
    after = demo.get(path)["data"]
    assert after["id"] == before["id"]
    assert after["attributes"] == before["attributes"] | {"analytics_dashboard_id": "abc-def-ghi"}


def test_a_rule_answers_with_its_type_under_another_name(demo: Caller) -> None:
    attributes = {
        "condition": {"raw_query": "*"},
        "condition_table_type": 1,
        "enabled": True,
        "execution_type": 1,
        "incident_type_uuid": "some-type",
        "task_id": "jira-create-issue-job",
        "task_payload": "{}",
    }
    status, made = demo.send("POST", f"{CONFIG}/rules", document("incident_rules", attributes))
    assert status == 201
    assert made["data"]["attributes"]["incident_settings_association_uuid"] == "some-type"
    assert "incident_type_uuid" not in made["data"]["attributes"]


def test_components_of_a_group_are_listed_within_it_and_found_by_themselves(demo: Caller) -> None:
    page = next(p for p in demo.get(PAGES)["data"] if p["attributes"]["name"] == "Kestrel Coffee")
    path = f"{PAGES}/{page['id']}/components"
    group = next(c for c in demo.get(path)["data"] if c["attributes"]["type"] == "group")
    beside = {"group": {"data": {"id": group["id"], "type": "components"}}}
    attributes = {"name": "Search", "position": 2, "type": "component"}
    sent = document("components", attributes, relationships=beside)
    status, made = demo.send("POST", path, sent)
    assert status == 201
    listed = demo.get(path)["data"]
    (group,) = (c for c in listed if c["id"] == group["id"])
    assert [c["name"] for c in group["attributes"]["components"]] == ["Login", "Checkout", "Search"]
    assert made["data"]["id"] not in [c["id"] for c in listed]
    alone = demo.get(f"{path}/{made['data']['id']}")["data"]
    assert alone["relationships"]["group"] == beside["group"]
    assert alone["relationships"]["status_page"]["data"]["id"] == page["id"]


def test_a_flag_is_off_in_every_environment_and_archived_for_good(demo: Caller) -> None:
    variants = [{"key": k, "name": k, "value": k} for k in ("a", "b")]
    attributes = {"key": "new", "name": "New", "value_type": "STRING", "variants": variants}
    attributes["default_variant_key"] = "b"
    status, made = demo.send("POST", FLAGS, document("feature-flags", attributes))
    assert status == 201
    new = made["data"]["attributes"]
    environments = demo.get(f"{FLAGS}/environments")["data"]
    held = new["feature_flag_environments"]
    assert [e["environment_id"] for e in held] == [e["id"] for e in environments]
    assert {(e["status"], e["default_variant_id"]) for e in held} == {
        ("DISABLED", new["variants"][1]["id"])
    }
    assert "default_variant_key" not in new
    assert demo.send("POST", f"{FLAGS}/{made['data']['id']}/archive")[0] == 200
    assert demo.get(f"{FLAGS}/{made['data']['id']}")["data"]["attributes"]["archived_at"]


def test_interfaces_are_those_of_the_device_asked_for(demo: Caller) -> None:
    found = demo.get(f"{NDM}/interfaces?device_id=kestrel:10.20.0.1")["data"]
    assert [i["id"] for i in found] == ["kestrel:10.20.0.1:1", "kestrel:10.20.0.1:2"]
    sent = document("tags", {"tags": ["a:b"]}, id="kestrel:10.20.0.1")
    assert demo.send("PATCH", f"{NDM}/tags/devices/kestrel:10.20.0.1", sent)[0] == 200
    assert demo.get(f"{NDM}/tags/devices/kestrel:10.20.0.1") == sent
    assert demo.send("PATCH", f"{NDM}/tags/devices/none", sent)[0] == 404
