"""The simulator as a destination: what follows from a change there, what it refuses, what an export
does not create because it would be less protected."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from exporter.simulator import Org, demo_org, fresh_org
from tests.support.api_calls import API_TEST, get, monitor, send
from tests.support.exports import files, read_org, resource, write


def test_a_synthetic_test_comes_and_goes_with_its_monitor() -> None:
    org = fresh_org()
    _, made = send(org, "POST", "/api/v1/synthetics/tests/api", API_TEST)
    (monitor,) = get(org, "/api/v1/monitor")
    assert (monitor["id"], monitor["type"]) == (made["monitor_id"], "synthetics alert")
    assert monitor["options"]["synthetics_check_id"] == made["public_id"]
    assert monitor["name"] == "Login"
    path = f"/api/v1/synthetics/tests/api/{made['public_id']}"
    assert send(org, "PUT", path, {**API_TEST, "name": "Log in"})[0] == 200
    (monitor,) = get(org, "/api/v1/monitor")
    assert (monitor["id"], monitor["name"]) == (made["monitor_id"], "Log in")
    ids = {"public_ids": [made["public_id"]]}
    assert send(org, "POST", "/api/v1/synthetics/tests/delete", ids)[0] == 200
    assert get(org, "/api/v1/monitor") == []


def test_a_network_test_is_answered_as_recorded() -> None:
    org = fresh_org()
    attributes = {**API_TEST, "type": "network", "subtype": "tcp"}
    attributes["options"] = {"tick_every": 60, "httpVersion": "any"}
    sent = {"data": {"type": "network", "attributes": attributes}}
    _, made = send(org, "POST", "/api/v2/synthetics/tests/network", sent)
    data = made["data"]
    assert data["type"] == "network_test"
    assert data["attributes"]["options"] == {"tick_every": 60}
    assert data["attributes"]["public_id"] == data["id"]
    assert get(org, "/api/v1/monitor") == [], "recorded network tests have no monitor"


def role(name: str, *permissions: str, **attributes: Any) -> dict[str, Any]:
    held = [{"type": "permissions", "id": p} for p in permissions]
    attributes = {"name": name, **attributes}
    relationships = {"permissions": {"data": held}}
    return {"data": {"type": "roles", "attributes": attributes, "relationships": relationships}}


def test_a_role_has_the_default_permissions_unless_it_opts_out() -> None:
    org = fresh_org()
    catalogue = get(org, "/api/v2/permissions")["data"]
    defaults = {p["id"] for p in catalogue if p["attributes"]["restricted"]}
    other = next(p["id"] for p in catalogue if p["id"] not in defaults)
    for body, expected in (
        (role("plain", other), {other} | defaults),
        (role("bare", other, default_permissions_opt_out=True), {other}),
    ):
        _, made = send(org, "POST", "/api/v2/roles", body)
        held = made["data"]["relationships"]["permissions"]["data"]
        assert {p["id"] for p in held} == expected
        assert "default_permissions_opt_out" not in made["data"]["attributes"]


def test_a_role_that_goes_is_taken_from_its_users() -> None:
    org = fresh_org()
    _, made = send(org, "POST", "/api/v2/roles", role("short"))
    id = made["data"]["id"]
    having = {"roles": {"data": [{"type": "roles", "id": id}]}}
    user = {"type": "users", "attributes": {"email": "a@example.com"}, "relationships": having}
    _, user = send(org, "POST", "/api/v2/users", {"data": user})
    assert send(org, "DELETE", f"/api/v2/roles/{id}")[0] == 204
    after = get(org, f"/api/v2/users/{user['data']['id']}")
    assert after["data"]["relationships"]["roles"]["data"] == []


def test_what_others_refer_to_is_not_deleted_unless_insisted() -> None:
    org = fresh_org()
    plain = monitor(org, "query alert", "avg(last_5m):avg:cpu{*} > 1")
    both = monitor(org, "composite", f"{plain} && {plain}")
    slo = {"name": "s", "type": "monitor", "monitor_ids": [int(plain)], "thresholds": []}
    slo_id = send(org, "POST", "/api/v1/slo", slo)[1]["data"][0]["id"]
    alert = monitor(org, "slo alert", f'error_budget("{slo_id}").over("7d") > 75')
    status, body = send(org, "DELETE", f"/api/v1/monitor/{plain}")
    assert status == 400
    assert both in body["errors"][0]
    assert slo_id in body["errors"][0]
    assert send(org, "DELETE", f"/api/v1/slo/{slo_id}")[0] == 409
    assert send(org, "DELETE", f"/api/v1/monitor/{alert}")[0] == 200
    assert send(org, "DELETE", f"/api/v1/slo/{slo_id}")[0] == 200
    assert send(org, "DELETE", f"/api/v1/monitor/{plain}", force="true")[0] == 200


AWS = {"aws_account_id": "123456789012", "aws_partition": "aws", "auth_config": {"role_name": "r"}}


@pytest.mark.parametrize(
    ("path", "body", "error"),
    [
        ("/api/v2/roles", role("twice"), "A role with the same name already exists"),
        (
            "/api/v2/team",
            {"data": {"type": "team", "attributes": {"name": "T", "handle": "t"}}},
            "Team name and handle must be unique",
        ),
        (
            "/api/v2/integration/aws/accounts",
            {"data": {"type": "account", "attributes": AWS}},
            {
                "status": "409",
                "title": "Account already exists",
                "detail": "AWS account with provided id already exists",
            },
        ),
    ],
)
def test_a_second_one_is_refused_as_recorded(path: str, body: Any, error: Any) -> None:
    org = fresh_org()
    assert send(org, "POST", path, body)[0] in (200, 201)
    assert send(org, "POST", path, body) == (409, {"errors": [error]})


BUILT_IN = (
    "/api/v1/logs/config/pipelines",
    "/api/v2/apm/config/retention-filters",
    "/api/v2/roles",
    "/api/v2/security_monitoring/rules",
    "/api/v2/users",
)


def test_a_fresh_org_shares_no_id_with_the_demo_org() -> None:
    fresh, demo = fresh_org(), demo_org()

    def ids(org: Org) -> set[str]:
        return {
            id for (path, _), shelf in org.store.shelves.items() if path in BUILT_IN for id in shelf
        }

    assert ids(fresh)
    assert ids(fresh) & ids(demo) == set()
    owner = get(fresh, "/api/v2/users")["data"]
    assert len(owner) == 1
    roles = {r["id"] for r in get(fresh, "/api/v2/roles")["data"]}
    assert {r["id"] for r in owner[0]["relationships"]["roles"]["data"]} <= roles


def test_a_dashboard_for_its_author_alone_is_not_created_open(tmp_path: Path) -> None:
    """Datadog's provider leaves is_read_only out of what it creates."""
    org = Org()
    org.add("/api/v2/roles/r1", {"data": {"type": "roles", "id": "r1", **role("Buyers")["data"]}})
    for id, more in (
        ("aaa-aaa-aaa", {"is_read_only": True, "restricted_roles": []}),
        ("bbb-bbb-bbb", {"is_read_only": False, "restricted_roles": []}),
        ("ccc-ccc-ccc", {"is_read_only": True, "restricted_roles": ["r1"]}),
    ):
        body = {"id": id, "title": id[:3], "layout_type": "ordered", "widgets": [], **more}
        org.add(f"/api/v1/dashboard/{id}", body)
    written = write(tmp_path, read_org(org))
    text = files(tmp_path)
    assert resource(text["adoptable/dashboards.tf"], "datadog_dashboard_json.aaa")
    for name in ("bbb", "ccc"):
        assert resource(text["org/dashboards.tf"], f"datadog_dashboard_json.{name}")
    assert '"aaa"' not in text["org/dashboards.tf"]
    (entry,) = (e for e in written.ledger.entries if e.id == "aaa-aaa-aaa")
    assert entry.module == "adoptable"
    assert "a copy would be open to everybody" in entry.reason
