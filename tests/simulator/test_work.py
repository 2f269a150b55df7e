"""The embedded org's cases, scorecards, catalogue kinds and host tags: where answers differ from
requests."""

from __future__ import annotations

from tests.support.api_calls import Caller

CASES = "/api/v2/cases"
CAMPAIGNS = "/api/v2/scorecard/campaigns"
KINDS = "/api/v2/catalog/kind"
TAGS = "/api/v1/tags/hosts"


def test_a_view_is_listed_with_its_project_alone(demo: Caller) -> None:
    one, other, *_ = (p["id"] for p in demo.get(f"{CASES}/projects")["data"])
    sent = {"name": "Late", "query": "status:open", "project_id": other}
    status, made = demo.send(
        "POST", f"{CASES}/views", {"data": {"type": "view", "attributes": sent}}
    )
    assert status == 201
    view = made["data"]
    assert view["relationships"] == {"project": {"data": {"id": other, "type": "project"}}}
    assert "project_id" not in view["attributes"]
    assert view in demo.get(f"{CASES}/views?project_id={other}")["data"]
    assert view not in demo.get(f"{CASES}/views?project_id={one}")["data"]


def test_a_custom_attribute_is_made_below_its_type_and_listed_with_all(demo: Caller) -> None:
    type = demo.get(f"{CASES}/types")["data"][1]["id"]
    sent = {"display_name": "Lot", "is_multi": False, "key": "lot", "type": "TEXT"}
    body = {"data": {"type": "custom_attribute", "attributes": sent}}
    below = f"{CASES}/types/{type}/custom_attributes"
    made = demo.send("POST", below, body)[1]["data"]
    assert made["attributes"] == sent | {"case_type_id": type, "case_type": "TUNKNOWN"}
    assert made in demo.get(f"{CASES}/types/custom_attributes")["data"]
    assert demo.send("DELETE", f"{below}/{made['id']}")[0] == 204
    assert made not in demo.get(f"{CASES}/types/custom_attributes")["data"]


def test_no_answer_says_which_rules_a_campaign_is_about(demo: Caller) -> None:
    sent = {"key": "k", "name": "K", "start_date": "2027-01-01T00:00:00Z", "rule_ids": ["r"]}
    attributes = {**sent, "owner_id": "someone"}
    body = {"data": {"type": "campaign", "attributes": attributes}}
    made = demo.send("POST", CAMPAIGNS, body)[1]["data"]
    assert made["attributes"]["owner"] == "someone"
    assert made["attributes"]["status"] == "not_started"
    assert not {"owner_id", "rule_ids"} & set(made["attributes"])
    assert demo.get(f"{CAMPAIGNS}/{made['id']}")["data"] == made


def test_a_kind_of_the_catalogue_is_written_by_its_name(demo: Caller) -> None:
    assert demo.send("POST", KINDS, {"kind": "grain-store"})[0] == 200
    assert demo.send("POST", KINDS, {"kind": "grain-store", "description": "Sacks"})[0] == 200
    found = [k for k in demo.get(KINDS)["data"] if k["id"] == "grain-store"]
    assert [k["attributes"] for k in found] == [
        {"name": "grain-store", "displayName": "Grain Store", "description": "Sacks"}
    ]
    assert demo.send("DELETE", f"{KINDS}/grain-store")[0] == 204
    assert demo.send("POST", KINDS, {"description": "of nothing"})[0] == 400


def test_host_tags_are_listed_the_other_way_round(demo: Caller) -> None:
    assert demo.get(TAGS)["tags"]["team:roastery"] == [
        "kr-07.roastery.example.com",
        "kr-08.roastery.example.com",
    ]
    sent = {"host": "new-1", "tags": ["team:roastery"]}
    assert demo.send("POST", f"{TAGS}/new-1", sent) == (200, sent)
    assert "new-1" in demo.get(TAGS)["tags"]["team:roastery"]
    assert demo.send("DELETE", f"{TAGS}/new-1")[0] == 204
    assert demo.send("GET", f"{TAGS}/new-1")[0] == 404
