"""What the org answers to what is written, where that isn't the object as it was sent."""

from __future__ import annotations

from typing import Any

import pytest

from exporter.simulator.areas.cost import problems
from tests.support.api_calls import Caller, ids, sent


def test_an_update_is_answered_in_a_list_where_its_model_says_so(demo: Caller) -> None:
    path = "/api/v2/cost/aws_cur_config"
    (id, *_) = ids(demo.get(path))
    body = {"data": {"type": "aws_cur_config_patch_request", "attributes": {"is_enabled": True}}}
    status, answer = demo.send("PATCH", f"{path}/{id}", body)
    assert (status, ids(answer)) == (200, [id])
    assert demo.get(f"{path}/{id}")["data"]["id"] == id


def test_of_a_pipeline_of_datadogs_own_an_update_only_turns_it_off(demo: Caller) -> None:
    path = "/api/v1/logs/config/pipelines"
    before = next(p for p in demo.get(path) if p["is_read_only"])
    off = {"name": "", "filter": {"query": "*"}, "is_enabled": not before["is_enabled"]}
    status, after = demo.send("PUT", f"{path}/{before['id']}", off)
    assert status == 200
    assert after == {**before, "is_enabled": not before["is_enabled"]}


def test_a_monitor_has_no_white_space_around_its_texts(demo: Caller) -> None:
    body: dict[str, Any] = {"type": "query alert", "query": "avg(last_5m):avg:a{b:c} > 1\n"}
    body |= {"name": " n ", "message": "m\n", "options": {"escalation_message": "e\n"}}
    _, made = demo.send("POST", "/api/v1/monitor", body)
    assert (made["name"], made["message"], made["query"]) == ("n", "m", body["query"].strip())
    assert made["options"]["escalation_message"] == "e"
    assert [m["id"] for m in demo.get("/api/v1/monitor?tags=b:c")] == [made["id"]]


def test_a_team_rule_is_replaced_and_a_security_rule_counts_its_versions(demo: Caller) -> None:
    (team, *_) = ids(demo.get("/api/v2/team"))
    path = f"/api/v2/team/{team}/notification-rules"
    _, made = demo.send("POST", path, sent("team_notification_rules", email={"enabled": True}))
    at = f"{path}/{made['data']['id']}"
    demo.send("PUT", at, sent("team_notification_rules", slack={"channel": "#a"}))
    assert "email" not in demo.get(at)["data"]["attributes"]
    path = "/api/v2/security/signals/notification_rules"
    before = demo.get(path)["data"][0]
    changed = {"data": {**before, "attributes": {**before["attributes"], "name": "again"}}}
    _, after = demo.send("PATCH", f"{path}/{before['id']}", changed)
    versions = [d["attributes"]["version"] for d in (before, after["data"])]
    assert versions[1] == versions[0] + 1


def test_a_key_that_signs_in_is_made_with_a_value_that_nobody_sends(demo: Caller) -> None:
    body = {"name": "KEY", "description": "", "tags": [], "is_fido": True}
    _, made = demo.send("POST", "/api/v1/synthetics/variables", body)
    assert made["value"] == {"secure": True}


def test_each_step_of_an_api_test_gets_an_id(demo: Caller) -> None:
    steps = [{"name": n, "subtype": "wait", "value": 1} for n in ("a", "b")]
    body = {"type": "api", "subtype": "multi", "name": "steps", "config": {"steps": steps}}
    body |= {"locations": ["aws:eu-west-1"], "message": "", "options": {"tick_every": 60}}
    _, made = demo.send("POST", "/api/v1/synthetics/tests/api", body)
    assert len({s["id"] for s in made["config"]["steps"]}) == 2


def test_a_cloud_that_is_none_is_refused(demo: Caller) -> None:
    body = sent("csm_resource_filter", cloud_provider={"invalid": {"1": ["a:b"]}})
    path = "/api/v2/cloud_security_management/resource_filters"
    assert demo.send("PUT", path, body)[0] == 400


def test_signals_last_as_long_as_they_are_kept_alive(demo: Caller) -> None:
    path = "/api/v2/security_monitoring/rules/validation"
    options = {"maxSignalDuration": 600, "keepAlive": 3600}
    assert demo.send("POST", path, {"options": options})[0] == 400
    assert demo.send("POST", path, {"options": {**options, "keepAlive": 300}})[0] == 204


ENTRY: dict[str, Any] = {"amount": 1, "month": 202501}
BY_TEAM = [{"tag_key": "team", "tag_value": "a"}]


@pytest.mark.parametrize(
    ("budget", "said"),
    [
        ({}, ""),
        ({"by": "team", "entries": [ENTRY | {"tag_filters": BY_TEAM}]}, ""),
        ({"by": "a,b,c"}, "tags must have 0, 1 or 2 elements"),
        ({"by": "a,a"}, "tags must be unique"),
        ({"start_month": 0}, "start_month must be greater than 0 and of the format YYYYMM"),
        ({"end_month": 202513}, "end_month must be greater than 0 and of the format YYYYMM"),
        ({"start_month": 202512}, "end_month must be greater than or equal to start_month"),
        (
            {"entries": [ENTRY | {"month": 202506}]},
            "entry month must be between start_month and end_month",
        ),
        ({"entries": [ENTRY | {"amount": -1}]}, "entry amount must be greater than or equal to 0"),
        (
            {"entries": [ENTRY | {"tag_filters": BY_TEAM}]},
            "tag_key must be one of the values inside the tags array",
        ),
        ({"by": "team"}, "entry tag_filters must include all group by tags"),
        ({"end_month": 202503}, "missing entries for one or more tag combinations"),
    ],
)
def test_a_budget_is_said_what_is_wrong_with_it(budget: dict[str, Any], said: str) -> None:
    by = budget.pop("by", "")
    query = "sum:aws.cost.amortized{*}" + (f" by {{{by}}}" if by else "")
    months = {"start_month": 202501, "end_month": 202501}
    found = problems({"metrics_query": query, "entries": [ENTRY], **months, **budget})
    assert next(found, "") == said
