"""The embedded org as a destination: what it makes of what it is sent, and what it refuses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from datadog_api_client.configuration import Configuration
from datadog_api_client.model_utils import validate_and_convert_types

from exporter.api.catalogue import kinds
from exporter.api.endpoints import Endpoint, endpoints
from exporter.model.json_path import drop
from exporter.model.json_path import get as at
from exporter.simulator import Org, fresh_org
from exporter.simulator.engine.models import lacking
from tests.support.api_calls import API_TEST, get, monitor, send
from tests.support.samples import sample

SCHEDULES, POLICIES = "/api/v2/on-call/schedules", "/api/v2/on-call/escalation-policies"


@pytest.fixture
def org() -> Org:
    return fresh_org()


def made(org: Org, path: str, type: str, attributes: Any = None, **more: Any) -> Any:
    """The answer to a creation that succeeds."""
    data = {"type": type, "attributes": attributes or {}, **more}
    status, body = send(org, "POST", path, {"data": data})
    assert status in (200, 201), body
    return body


def creations() -> Iterator[tuple[str, Endpoint]]:
    """(kind, operation) of each creation by POST whose body has a model."""
    for kind in kinds().values():
        for of in endpoints(kind.create):
            if of.method == "POST" and "body" in of.parameters:
                yield kind.name, of


def candidates(body: Any) -> list[str]:
    """The paths of a body's members, of those of its data, and of its data's attributes."""
    found = []
    for path in ("", "data", "data.attributes"):
        held = at(body, path)
        found += [f"{path}.{m}".lstrip(".") for m in (held if isinstance(held, dict) else ())]
    return found


@pytest.mark.parametrize(("kind", "of"), list(creations()), ids=lambda v: getattr(v, "path", v))
def test_a_body_must_hold_what_the_clients_model_requires(kind: str, of: Endpoint) -> None:
    path = re.sub(r"{\w+}", "x", of.path)
    body = sample(of.parameters["body"].types)
    org = fresh_org()
    assert lacking(of, body) == []
    for member in candidates(body):
        if absent := lacking(of, drop(body, member)):
            assert absent == [member]
            errors = [f"The field '{member}' is required"]
            assert send(org, "POST", path, drop(body, member)) == (400, {"errors": errors})
    answered = of.raw.settings["response_type"]
    status, made = send(org, "POST", path, body)
    if status < 300 and answered and kind not in UNREADABLE:
        configuration = Configuration()  # type: ignore[no-untyped-call]
        validate_and_convert_types(  # type: ignore[no-untyped-call]
            made, answered, ["answer"], True, True, configuration=configuration
        )


UNREADABLE = {
    "integration_jira_issue_templates": "the model wants more of the account than its id",
    "logs_indexes": "a sample has numbers out of their range",
    "synthetics_global_variables": "a sample has numbers out of their range",
    "synthetics_test_suites": "a sample has numbers out of their range",
    "synthetics_tests": "a sample has numbers out of their range",
}
"""Kinds of which the client's model doesn't read the answer, and why."""


def test_an_answer_is_of_its_own_type_and_holds_what_jsonapi_knows(org: Org) -> None:
    """The provider sends a gate with a member of its own, and a link without attributes."""
    attributes = {"env": "prod", "service": "shop"}
    path = "/api/v2/deployment_gates"
    gate = made(org, path, "deployment_gate", attributes, _metadata={"created_from": "terraform"})
    assert set(gate["data"]) == {"id", "type", "attributes"}
    assert gate["data"]["attributes"]["identifier"] == "default"
    ruleset = made(org, "/api/v2/tags/enrichment", "create_ruleset", {"rules": []}, id="Teams")
    assert ruleset["data"]["type"] == "ruleset"
    assert ruleset["data"]["attributes"]["name"] == "Teams"
    assert set(ruleset["data"]["attributes"]["created"]) == {"seconds", "nanos"}


def test_rules_of_a_gate_go_with_it(org: Org) -> None:
    path = "/api/v2/deployment_gates"
    gate = made(org, path, "deployment_gate", {"env": "prod", "service": "shop"})["data"]["id"]
    rule = {"name": "r", "type": "monitor", "options": {"query": "env:prod"}, "dry_run": True}
    made(org, f"{path}/{gate}/rules", "deployment_rule", rule)
    (listed,) = get(org, f"{path}/{gate}/rules")["data"]["attributes"]["rules"]
    assert listed.items() >= rule.items()
    assert listed["created_by"]
    assert send(org, "DELETE", f"{path}/{gate}")[0] == 204
    assert not [d for d in org.store.documents if gate in d]


LAYER = {
    "name": "Day",
    "effective_date": "2026-01-01T00:00:00Z",
    "rotation_start": "2026-01-01T00:00:00Z",
    "interval": {"days": 2, "seconds": 0},
    "members": [{"user": {"id": "u1"}}, {}],
}


def test_a_schedule_is_answered_in_pieces(org: Org) -> None:
    sent = {"name": "s", "time_zone": "UTC", "layers": [LAYER]}
    data = made(org, SCHEDULES, "schedules", sent)["data"]
    read = get(org, f"{SCHEDULES}/{data['id']}")
    assert "layers" not in read["data"]["attributes"]
    (named,) = read["data"]["relationships"]["layers"]["data"]
    layer, member = read["included"]
    assert (layer["id"], layer["type"]) == (named["id"], "layers")
    assert layer["attributes"]["interval"] == {"days": 2}, "as recorded"
    first, second = layer["relationships"]["members"]["data"]
    assert (member["id"], member["relationships"]["user"]["data"]["id"]) == (first["id"], "u1")
    assert second["id"] not in [o["id"] for o in read["included"]], "nobody stands there"
    again = {"id": layer["id"], **LAYER, "name": "Night"}
    body = {"data": {"type": "schedules", "attributes": {**sent, "layers": [again]}}}
    assert send(org, "PUT", f"{SCHEDULES}/{data['id']}", body)[0] == 200
    changed, _ = get(org, f"{SCHEDULES}/{data['id']}")["included"]
    assert (changed["id"], changed["attributes"]["name"]) == (layer["id"], "Night")


def test_a_policy_is_answered_in_pieces_and_routed_to(org: Org) -> None:
    turn = {"id": "s1", "type": "schedules", "config": {"schedule": {"position": "next"}}}
    step = {"escalate_after_seconds": 60, "targets": [turn, {"id": "u1", "type": "users"}]}
    answered = made(org, POLICIES, "policies", {"name": "p", "steps": [step]})
    one, target = answered["included"]
    assert one["attributes"] == {"assignment": "default", "escalate_after_seconds": 60}
    assert one["relationships"]["targets"]["data"] == [
        {"id": "s1_next", "type": "schedule_target"},
        {"id": "u1", "type": "users"},
    ]
    assert target["attributes"] == {"position": "next"}
    team = made(org, "/api/v2/team", "team", {"name": "t", "handle": "t"})["data"]["id"]
    path, policy = f"/api/v2/on-call/teams/{team}/routing-rules", answered["data"]["id"]
    rule = {"query": "", "urgency": "low", "policy_id": policy, "actions": []}
    body = {"data": {"type": "team_routing_rules", "attributes": {"rules": [rule]}}}
    assert send(org, "PUT", path, body)[0] == 200
    (routed,) = get(org, path)["included"]
    assert routed["relationships"]["policy"]["data"]["id"] == policy
    assert "policy_id" not in routed["attributes"]
    assert send(org, "PUT", path.replace(team, "none"), body)[0] == 404
    assert send(org, "DELETE", f"/api/v2/team/{team}")[0] == 204
    assert send(org, "GET", path)[0] == 404, "rules go with their team"


def test_a_second_link_between_two_teams_is_refused(org: Org) -> None:
    path = "/api/v2/team-hierarchy-links"

    def link(sub: str) -> Any:
        ids = {"parent_team": "a", "sub_team": sub}
        teams = {k: {"data": {"id": id, "type": "team"}} for k, id in ids.items()}
        return {"data": {"type": "team_hierarchy_links", "relationships": teams}}

    assert send(org, "POST", path, link("b"))[0] == 200
    assert send(org, "POST", path, link("c"))[0] == 200
    assert send(org, "POST", path, link("b"))[0] == 409


def test_what_a_dashboard_shows_is_not_deleted_unless_insisted(org: Org) -> None:
    slo = {"name": "s", "type": "monitor", "monitor_ids": [], "thresholds": []}
    id = send(org, "POST", "/api/v1/slo", slo)[1]["data"][0]["id"]
    widgets = [{"definition": {"type": "slo", "slo_id": id}}]
    board = {"title": "b", "layout_type": "ordered", "widgets": widgets}
    board_id = send(org, "POST", "/api/v1/dashboard", board)[1]["id"]
    status, said = send(org, "DELETE", f"/api/v1/slo/{id}")
    assert (status, board_id in said["errors"][0]) == (409, True)
    assert send(org, "DELETE", f"/api/v1/slo/{id}", force="true")[0] == 200


def test_a_test_that_others_use_is_not_deleted_unless_insisted(org: Org) -> None:
    _, used = send(org, "POST", "/api/v1/synthetics/tests/api", API_TEST)
    both = f"{used['monitor_id']} && {monitor(org, 'query alert', 'avg(last_5m):avg:x{*} > 1')}"
    monitor(org, "composite", both)
    path, asked = "/api/v1/synthetics/tests/delete", {"public_ids": [used["public_id"]]}
    status, said = send(org, "POST", path, asked)
    assert (status, "composite" in said["errors"][0]) == (400, True)
    assert send(org, "POST", path, {**asked, "force_delete_dependencies": True})[0] == 200


def test_a_part_of_another_test_is_not_deleted(org: Org) -> None:
    path = "/api/v1/synthetics/tests"
    _, part = send(org, "POST", f"{path}/browser", {**API_TEST, "type": "browser"})
    step = {"type": "playSubTest", "params": {"subtestPublicId": part["public_id"]}}
    whole = {**API_TEST, "type": "browser", "steps": [step]}
    _, of = send(org, "POST", f"{path}/browser", whole)
    status, said = send(org, "POST", f"{path}/delete", {"public_ids": [part["public_id"]]})
    assert (status, of["public_id"] in said["errors"][0]) == (400, True)


def test_a_test_names_global_variables_that_exist(org: Org) -> None:
    """The text is that of https://github.com/DataDog/terraform-provider-datadog/issues/1973."""
    value = {"value": "x", "secure": False}
    variable = {"name": "USER", "description": "", "tags": [], "value": value}
    id = send(org, "POST", "/api/v1/synthetics/variables", variable)[1]["id"]
    for given, status in ((id, 200), ("of-another-org", 400)):
        named = {"configVariables": [{"name": "USER", "type": "global", "id": given}]}
        body = {**API_TEST, "config": {"request": {}, **named}}
        answered, said = send(org, "POST", "/api/v1/synthetics/tests/api", body)
        assert answered == status
    assert said == {"errors": ["Global variable invalid names: USER"]}


@pytest.mark.parametrize(
    "path", ["/api/v2/apm/config/retention-filters", "/api/v2/security_monitoring/rules"]
)
def test_what_every_org_has_is_not_deleted(org: Org, path: str) -> None:
    first = get(org, path)["data"][0]["id"]
    assert send(org, "DELETE", f"{path}/{first}")[0] == 400
    assert send(org, "GET", f"{path}/{first}")[0] == 200


def test_secrets_of_a_connection_are_answered_empty(org: Org) -> None:
    credentials = {"type": "GitlabAPIKey", "api_token": "s3cret"}
    integration = {"type": "Gitlab", "credentials": credentials}
    attributes = {"name": "GitLab", "integration": integration}
    data = made(org, "/api/v2/actions/connections", "action_connection", attributes)["data"]
    read = get(org, f"/api/v2/actions/connections/{data['id']}")
    for answered in (data, read["data"]):
        assert answered["attributes"]["integration"]["credentials"]["api_token"] == ""


@pytest.mark.parametrize(
    "schema",
    [
        {"schema-version": "v2.2", "dd-service": "till"},
        {"schema-version": "v1", "info": {"dd-service": "till"}},
    ],
)
def test_a_service_definition_says_whose_it_is_where_its_schema_has_that(
    org: Org, schema: dict[str, Any]
) -> None:
    assert send(org, "POST", "/api/v2/services/definitions", schema)[0] == 200
    assert get(org, "/api/v2/services/definitions/till")["data"]["attributes"]["schema"] == schema
