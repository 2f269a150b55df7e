"""The embedded org, asked over loopback: what it answers is what Datadog does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import urllib3
from datadog_api_client import ApiClient, Configuration
from datadog_api_client.v1.api.monitors_api import MonitorsApi
from datadog_api_client.v1.api.webhooks_integration_api import WebhooksIntegrationApi
from datadog_api_client.v2.api.teams_api import TeamsApi
from datadog_api_client.v2.api.users_api import UsersApi

from exporter.api.catalogue import kinds
from exporter.api.endpoints import endpoint, endpoints, paging
from exporter.model.declaration import ByField, Get
from exporter.model.errors import SnapshotError, UsageError
from exporter.simulator import Org, demo_org, serve
from tests.support.api_calls import KEYS, Caller, get, send
from tests.support.recorded import SHARED, needed


def client(org: Caller) -> ApiClient:
    """The real client, told to ask a served org."""
    configuration = Configuration(  # type: ignore[no-untyped-call]
        host=org.url, api_key={"apiKeyAuth": "a", "appKeyAuth": "b"}
    )
    return ApiClient(configuration)


@pytest.fixture
def org() -> Iterator[Caller]:
    with serve(Org()) as served:
        yield Caller(served)


def monitor(number: int) -> dict[str, Any]:
    tags = ["env:prod", f"n:{number % 2}"]
    return {"id": number, "name": f"Monitor {number}", "type": "query alert", "tags": tags}


def team(number: int) -> dict[str, Any]:
    id = f"11111111-2222-3333-4444-{number:012}"
    attributes = {"name": f"Team {number}", "handle": f"team-{number}"}
    return {"data": {"type": "team", "id": id, "attributes": attributes}}


def test_every_declared_operation_has_a_route() -> None:
    """A new declaration joins by itself."""
    routes = Org().routes
    for kind in kinds().values():
        operations = [kind.list, kind.get, kind.create, kind.update, kind.delete]
        for e in (e for operation in operations for e in endpoints(operation)):
            values = e.path.replace("{", "").replace("}", "-value").split("/")[1:]
            assert routes.find(e.method, values), f"{kind.name}: {e.method} {e.path}"


def test_operations_page_as_their_parameters_say() -> None:
    pages = paging(endpoint(MonitorsApi.list_monitors))
    assert pages and (pages.style, pages.at, pages.size, pages.first) == (
        "page",
        "page",
        "page_size",
        0,
    )
    pages = paging(endpoint(TeamsApi.get_team_memberships))
    assert pages and (pages.at, pages.size) == ("page[number]", "page[size]")
    assert paging(endpoint(MonitorsApi.get_monitor)) is None


def test_an_operation_is_one_endpoint_however_it_is_asked_for() -> None:
    assert endpoint(TeamsApi.get_team) is endpoint(TeamsApi.get_team)
    assert endpoint(TeamsApi.get_team).variables == ("team_id",)
    assert endpoint(Get("/api/v1/x/{name}")).variables == ("name",)
    by = ByField("type", {"a": TeamsApi.get_team, "b": TeamsApi.get_team})
    assert endpoints(by) == (endpoint(TeamsApi.get_team),)
    with pytest.raises(TypeError):
        endpoint(len)


def test_keys_are_wanted(org: Caller) -> None:
    forbidden = (403, {"errors": ["Forbidden"]})
    assert org.send("GET", "/api/v1/monitor", headers={}) == forbidden
    assert org.send("GET", "/api/v1/monitor", headers={"DD-API-KEY": "a"}) == forbidden
    assert org.send("GET", "/api/v1/validate", headers={"DD-API-KEY": "a"})[0] == 200
    assert org.get("/api/v1/monitor") == []


def test_only_the_right_keys_open_an_org_that_was_told_them() -> None:
    with serve(Org(keys=("right", "too"))) as served:
        org = Caller(served)
        right = {"DD-API-KEY": "right", "DD-APPLICATION-KEY": "too"}
        assert org.send("GET", "/api/v1/monitor", headers=right)[0] == 200
        assert org.send("GET", "/api/v1/monitor")[0] == 403
        assert org.send("GET", "/api/v1/validate")[0] == 403


def test_a_list_is_paged_as_asked(org: Caller) -> None:
    for n in range(1, 206):
        org.org.add(f"/api/v1/monitor/{n}", monitor(n))
        org.org.add(f"/api/v2/team/{team(n)['data']['id']}", team(n))

    def names(query: str) -> list[int]:
        return [m["id"] for m in org.get(f"/api/v1/monitor{query}")]

    assert names("") == list(range(1, 206))
    assert names("?page=1&page_size=100") == list(range(101, 201))
    assert names("?page=2&page_size=100") == list(range(201, 206))
    assert names("?page=3&page_size=100") == []
    assert len(names("?page=0&page_size=5000")) == 205
    assert org.send("GET", "/api/v1/monitor?page=x&page_size=1")[0] == 400
    assert org.send("GET", "/api/v1/monitor?page=-1&page_size=1")[0] == 400
    page = org.get("/api/v2/team?page%5Bnumber%5D=2&page%5Bsize%5D=500")
    assert [t["attributes"]["handle"] for t in page["data"]] == [
        f"team-{n}" for n in range(201, 206)
    ]
    assert page["meta"]["pagination"]["total"] == 205


def test_the_real_client_reads_every_page(org: Caller) -> None:
    for n in range(1, 206):
        org.org.add(f"/api/v2/team/{team(n)['data']['id']}", team(n))
    with client(org) as asked:
        teams = TeamsApi(asked)  # type: ignore[no-untyped-call]
        found = list(teams.list_teams_with_pagination(page_size=100))
    assert [t.attributes.handle for t in found] == [f"team-{n}" for n in range(1, 206)]


def test_a_list_is_filtered(org: Caller) -> None:
    for n in range(1, 12):
        org.org.add(f"/api/v1/monitor/{n}", monitor(n))
    assert [m["id"] for m in org.get("/api/v1/monitor?name=monitor%2011")] == [11]
    assert len(org.get("/api/v1/monitor?monitor_tags=env:prod,n:1")) == 6
    org.get("/api/v2/users?filter%5Bstatus%5D=Active&sort=name")
    assert org.get("/simulator/warnings") == []
    org.get("/api/v2/team?filter%5Bme%5D=true")
    assert "filter[me]" in org.get("/simulator/warnings")[0]


def test_what_is_loaded_is_what_a_get_returns(org: Caller) -> None:
    body = {"id": "abc-def-ghi", "title": "é", "z": 1.0, "widgets": [{"a": None}], "b": 10**20}
    org.org.add("/api/v1/dashboard/abc-def-ghi", body)
    given = org.raw("GET", "/api/v1/dashboard/abc-def-ghi").data
    assert given.decode() == json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    assert org.get("/api/v1/dashboard") == {"dashboards": [{"id": "abc-def-ghi", "title": "é"}]}


def test_ids_arrive_quoted_encoded_and_behind_doubled_slashes(org: Caller) -> None:
    account = {"id": "5", "type": "account", "attributes": {"aws_account_id": "1"}}
    org.org.add("/api/v2/integration/aws/accounts/5", {"data": account})
    assert org.get("/api/v2/integration/aws/accounts/%225%22") == {"data": account}
    assert org.get("//api/v2/integration/aws/accounts/5") == {"data": account}
    changed = {"data": {"type": "account", "attributes": {"account_tags": ["a"]}}}
    path = "/api/v2/integration/aws/accounts/%225%22"
    assert org.send("PATCH", path, changed)[0] == 200
    assert len(org.get("/api/v2/integration/aws/accounts")["data"]) == 1
    assert org.send("DELETE", path)[0] == 204
    assert org.get("/api/v2/integration/aws/accounts") == {"data": []}


def test_kinds_that_read_one_list_share_its_objects(org: Caller) -> None:
    for id, read_only in (("a", False), ("b", True)):
        pipeline = {"id": id, "name": id, "is_read_only": read_only}
        org.org.add(f"/api/v1/logs/config/pipelines/{id}", pipeline)
    assert [p["id"] for p in org.get("/api/v1/logs/config/pipelines")] == ["a", "b"]
    assert org.get("/api/v1/logs/config/pipeline-order") == {"pipeline_ids": ["a", "b"]}


def test_an_order_keeps_step_with_its_objects(org: Caller) -> None:
    order = "/api/v1/logs/config/pipeline-order"
    first = org.send("POST", "/api/v1/logs/config/pipelines", {"name": "a"})[1]["id"]
    second = org.send("POST", "/api/v1/logs/config/pipelines", {"name": "b"})[1]["id"]
    assert org.get(order) == {"pipeline_ids": [first, second]}
    assert org.send("PUT", order, {"pipeline_ids": [second, first]})[0] == 200
    third = org.send("POST", "/api/v1/logs/config/pipelines", {"name": "c"})[1]["id"]
    assert org.send("DELETE", f"/api/v1/logs/config/pipelines/{second}") == (200, {})
    assert org.get(order) == {"pipeline_ids": [first, third]}


def test_an_object_lives_and_dies(org: Caller) -> None:
    sent = {"name": "CPU", "type": "metric alert", "query": "avg(last_5m):avg:x{*} by {host} > 1"}
    status, made = org.send("POST", "/api/v1/monitor", sent)
    assert status == 200
    assert isinstance(made["id"], int)
    assert made["multi"] is True
    assert made["created"] == made["modified"]
    path = f"/api/v1/monitor/{made['id']}"
    status, changed = org.send("PUT", path, {"name": "Load"})
    assert (status, changed["name"], changed["query"]) == (200, "Load", sent["query"])
    assert changed["modified"] > changed["created"]
    assert org.get("/api/v1/monitor") == [changed]
    assert org.send("DELETE", path) == (200, {"deleted_monitor_id": made["id"]})
    assert org.send("GET", path) == (404, {"errors": ["Monitor not found"]})
    assert org.send("PUT", path, {"name": "x"})[0] == 404
    assert org.send("DELETE", path)[0] == 404


def test_a_json_api_object_keeps_what_an_update_leaves_out(org: Caller) -> None:
    attributes = {"name": "Platform", "handle": "platform"}
    status, made = org.send(
        "POST", "/api/v2/team", {"data": {"type": "team", "attributes": attributes}}
    )
    assert status == 201
    path = f"/api/v2/team/{made['data']['id']}"
    assert org.get(path) == made
    assert org.get("/api/v2/team")["data"] == [made["data"]]
    change = {"data": {"type": "team", "attributes": {"description": "x"}}}
    after = org.send("PATCH", path, change)[1]["data"]["attributes"]
    assert (after["handle"], after["description"]) == ("platform", "x")


def test_names_that_must_be_unique_are(org: Caller) -> None:
    attributes = {"name": "Platform", "handle": "platform"}
    sent = {"data": {"type": "team", "attributes": attributes}}
    assert org.send("POST", "/api/v2/team", sent)[0] == 201
    status, body = org.send("POST", "/api/v2/team", sent)
    assert (status, body) == (409, {"errors": ["Team name and handle must be unique"]})
    hook = {"name": "pager", "url": "https://example.com"}
    path = "/api/v1/integration/webhooks/configuration/webhooks"
    assert org.send("POST", path, hook)[0] == 201
    assert org.send("POST", path, hook)[0] == 409
    assert org.get(f"{path}/pager")["encode_as"] == "json"


@pytest.mark.parametrize(
    ("sent", "kept"),
    [('"tf_Orders"', "tf_Orders"), ("Test-Get_x", "Test_Get_x"), ("a.b_1", "a.b_1")],
)
def test_a_metric_of_spans_is_named_as_metrics_may_be(org: Caller, sent: str, kept: str) -> None:
    """The first two are recorded: Terraform's provider sends the name with its quotes."""
    attributes = {"compute": {"aggregation_type": "count"}, "group_by": []}
    body = {"data": {"type": "spans_metrics", "id": sent, "attributes": attributes}}
    assert org.send("POST", "/api/v2/apm/config/metrics", body)[0] == 200
    assert org.get(f"/api/v2/apm/config/metrics/{kept}")["data"]["id"] == kept
    assert org.send("POST", "/api/v2/apm/config/metrics", body)[0] == 409


def test_bad_bodies_are_400(org: Caller) -> None:
    assert org.send("POST", "/api/v1/monitor", [1])[0] == 400
    given = org.pool.request("POST", org.url + "/api/v1/monitor", body=b"{", headers=KEYS)
    assert given.status == 400
    assert org.send("POST", "/api/v2/team", {"data": [1]})[0] == 400
    hooks = "/api/v1/integration/webhooks/configuration/webhooks"
    assert org.send("POST", hooks, {"url": "https://example.com"})[0] == 400


def test_bodies_are_held_against_the_models_but_taken(org: Caller) -> None:
    status, _ = org.send("POST", "/api/v1/monitor", {"name": "x", "query": "x", "type": "mystery"})
    assert status == 200
    (said,) = org.get("/simulator/warnings")
    assert said.startswith("POST /api/v1/monitor: ")


def test_memberships_stand_under_their_team(org: Caller) -> None:
    org.org.add(f"/api/v2/team/{team(1)['data']['id']}", team(1))
    path = f"/api/v2/team/{team(1)['data']['id']}/memberships"
    user = {"user": {"data": {"type": "users", "id": "u1"}}}
    sent = {"data": {"type": "team_memberships", "attributes": {}, "relationships": user}}
    assert org.get(path)["data"] == []
    assert org.send("POST", path, sent)[0] == 200
    assert org.send("POST", path, sent)[0] == 409
    (found,) = org.get(path)["data"]
    assert found["id"].startswith("TeamMembership-")
    admin = {"data": {"type": "team_memberships", "attributes": {"role": "admin"}}}
    assert org.send("PATCH", f"{path}/u1", admin)[1]["data"]["attributes"]["role"] == "admin"
    assert org.send("DELETE", f"{path}/u1")[0] == 204
    assert org.send("GET", "/api/v2/team/none/memberships") == (
        404,
        {"errors": ["Team for ID none not found"]},
    )


def test_a_policy_that_nobody_set_has_no_bindings(org: Caller) -> None:
    path = "/api/v2/restriction_policy/dashboard:abc-def-ghi"
    assert org.get(path)["data"]["attributes"] == {"bindings": []}
    assert org.send("GET", "/api/v2/restriction_policy/malformed")[0] == 400
    bindings = [{"relation": "editor", "principals": ["role:r"]}]
    policy = {"type": "restriction_policy", "id": "dashboard:abc-def-ghi"}
    body = {"data": {**policy, "attributes": {"bindings": bindings}}}
    assert org.send("POST", path, body) == (200, body)
    assert org.get(path) == body
    assert org.send("DELETE", path)[0] == 204
    assert org.get(path)["data"]["attributes"] == {"bindings": []}


def test_users_are_disabled_not_deleted(org: Caller) -> None:
    sent = {"data": {"type": "users", "attributes": {"email": "a@example.com"}}}
    status, made = org.send("POST", "/api/v2/users", sent)
    assert status == 201
    path = f"/api/v2/users/{made['data']['id']}"
    assert org.send("DELETE", path)[0] == 204
    assert org.get(path)["data"]["attributes"]["disabled"] is True


def test_slos_come_wrapped_and_lists_of_dashboards_hold_items(org: Caller) -> None:
    status, made = org.send(
        "POST", "/api/v1/slo", {"name": "s", "type": "metric", "thresholds": []}
    )
    assert (status, len(made["data"][0]["id"])) == (200, 32)
    path = f"/api/v1/slo/{made['data'][0]['id']}"
    assert org.get(path)["data"] == made["data"][0]
    assert org.get("/api/v1/slo")["data"] == made["data"]
    assert org.send("PUT", path, {"name": "t"})[1]["data"][0]["name"] == "t"
    assert org.send("DELETE", path)[1] == {"data": [made["data"][0]["id"]], "error": None}
    _, made = org.send("POST", "/api/v1/dashboard/lists/manual", {"name": "l"})
    items = f"/api/v2/dashboard/lists/manual/{made['id']}/dashboards"
    assert org.get(items) == {"dashboards": [], "total": 0}
    item = {"type": "custom_timeboard", "id": "abc-def-ghi"}
    assert org.send("POST", items, {"dashboards": [item]})[0] == 200
    assert org.get(items) == {"dashboards": [item], "total": 1}
    assert org.send("DELETE", items, {"dashboards": [item]})[0] == 200
    assert org.get(items)["total"] == 0


def test_secrets_that_the_api_hides_are_hidden(org: Caller) -> None:
    value = {"secure": True, "value": "s3cret"}
    sent = {"name": "V", "description": "", "tags": [], "value": value}
    made = org.send("POST", "/api/v1/synthetics/variables", sent)[1]
    assert made["value"] == {"secure": True}
    assert b"s3cret" not in org.raw("GET", "/api/v1/synthetics/variables").data


def test_a_test_is_found_under_its_type_only(org: Caller) -> None:
    test = {"public_id": "abc-def-ghi", "type": "api", "name": "t", "steps": [1]}
    org.org.add("/api/v1/synthetics/tests/api/abc-def-ghi", test)
    assert org.get("/api/v1/synthetics/tests/api/abc-def-ghi") == test
    assert org.get("/api/v1/synthetics/tests/abc-def-ghi") == test
    assert org.send("GET", "/api/v1/synthetics/tests/browser/abc-def-ghi")[0] == 404
    (listed,) = org.get("/api/v1/synthetics/tests")["tests"]
    assert "steps" not in listed
    gone = org.send("POST", "/api/v1/synthetics/tests/delete", {"public_ids": ["abc-def-ghi"]})
    assert gone[1]["deleted_tests"][0]["public_id"] == "abc-def-ghi"
    assert org.get("/api/v1/synthetics/tests")["tests"] == []


def test_faults_strike_as_often_as_told(org: Caller) -> None:
    fault = {"path": r"/monitor\?page=1&", "status": 429, "count": 2}
    fault["headers"] = {"X-RateLimit-Reset": "7"}
    assert org.send("POST", "/simulator/faults", fault)[0] == 200
    assert org.send("GET", "/api/v1/monitor?page=0&page_size=9")[0] == 200
    given = org.raw("GET", "/api/v1/monitor?page=1&page_size=9")
    assert (given.status, given.headers["X-RateLimit-Reset"]) == (429, "7")
    assert json.loads(given.data) == {"errors": ["Rate limit exceeded"]}
    assert org.send("GET", "/api/v1/monitor?page=1&page_size=9")[0] == 429
    assert org.send("GET", "/api/v1/monitor?page=1&page_size=9")[0] == 200
    assert org.get("/simulator/faults")[0]["hits"] == 2
    org.send("DELETE", "/simulator/faults")
    org.send("POST", "/simulator/faults", [{"path": "/team", "truncate": 5}])
    with pytest.raises(json.JSONDecodeError):
        org.send("GET", "/api/v2/team")
    for wrong in (
        {"status": 1},
        {"path": "("},
        {"path": "x", "color": 1},
        {"path": "x", "count": "1"},
    ):
        assert org.send("POST", "/simulator/faults", wrong)[0] == 400, wrong


def test_a_rate_limit_is_told_and_kept(org: Caller) -> None:
    bucket = {"path": "/monitor|/team", "limit": 2, "period": 10**7, "name": "shared"}
    assert org.send("POST", "/simulator/faults", bucket)[0] == 200
    asked = ("/api/v1/monitor", "/api/v2/team", "/api/v1/monitor", "/api/v2/team")
    answers = [org.raw("GET", path) for path in asked]
    assert [a.status for a in answers] == [200, 200, 429, 429]
    assert [a.headers["X-RateLimit-Remaining"] for a in answers] == ["1", "0", "0", "0"]
    for answer in answers:
        assert answer.headers["X-RateLimit-Name"] == "shared"
        assert answer.headers["X-RateLimit-Limit"] == "2"
        assert answer.headers["X-RateLimit-Period"] == "10000000"
        assert 0 < int(answer.headers["X-RateLimit-Reset"]) <= 10**7
    assert org.send("GET", "/api/v1/slo")[0] == 200
    (listed,) = org.get("/simulator/faults")
    assert (listed["hits"], listed["refused"]) == (4, 2)
    for wrong in ({"limit": "2"}, {"limit": 2, "period": 0}, {"limit": 2, "name": "é"}):
        assert org.send("POST", "/simulator/faults", {"path": "x", **wrong})[0] == 400, wrong


def test_requests_are_counted_and_unknown_ones_remembered(org: Caller) -> None:
    for path in ("/api/v1/monitor/1", "/api/v1/monitor/2", "/api/v9/what/3"):
        assert org.send("GET", path)[0] == 404
    counted = org.get("/simulator/requests")
    assert counted["total"] == 3
    assert counted["requests"]["GET /api/v1/monitor/{id}"] == 2
    assert org.get("/simulator/unknown") == {"GET /api/v9/what/3": 1}
    org.send("POST", "/simulator/reset")
    assert org.get("/simulator/requests")["total"] == 0


def test_reset_goes_back_to_what_was_served_first() -> None:
    loaded = Org()
    loaded.add("/api/v1/monitor/1", monitor(1))
    with serve(loaded) as served:
        org = Caller(served)
        first = org.send("POST", "/api/v1/monitor", {"name": "x"})[1]
        org.send("DELETE", "/api/v1/monitor/1")
        org.send("POST", "/simulator/reset")
        assert org.get("/api/v1/monitor") == [monitor(1)]
        assert org.send("POST", "/api/v1/monitor", {"name": "x"})[1] == first


def test_two_orgs_know_nothing_of_each_other() -> None:
    with serve(Org()) as one, serve(Org()) as other:
        Caller(one).send("POST", "/api/v1/monitor", {"name": "x"})
        assert Caller(other).get("/api/v1/monitor") == []


def test_a_taken_port_is_said() -> None:
    with serve(Org()) as served:
        port = int(served.url.rsplit(":", 1)[1])
        with pytest.raises(UsageError, match="--port"), serve(Org(), port=port):
            pass


def line(**members: Any) -> str:
    return json.dumps(members)


def test_lines_are_placed_by_their_path(tmp_path: Path) -> None:
    slo: dict[str, Any] = {"data": [{"id": "a" * 32, "name": "s"}], "error": None}
    rows = [
        line(path="/api/v1/monitor/1", body=monitor(1)),
        line(path="/api/v1/monitor", body=monitor(2), envelope="list-item", list_key=""),
        line(path="/api/v1/monitor", body=monitor(3), list_key=""),
        line(path="/api/v1/monitor", body=monitor(4), method="POST", envelope="object"),
        line(path="/api/v1/slo", body=slo, method="POST", envelope="object"),
        line(path="/api/v2/permissions", body={"data": [{"type": "permissions", "id": "p"}]}),
        line(path="/api/v1/logs/config/index-order", body={"index_names": ["main"]}),
        line(path="/api/v1/unheard/5", body={}, path_template="/api/v1/unheard/{id}"),
        line(path="/api/v1/monitor", body={"name": "no id"}, list_key=""),
    ]
    (tmp_path / "misnamed.jsonl").write_text("\n".join(rows) + "\n\n")
    loaded = Org()
    report = loaded.load(tmp_path)
    assert report.placed.total() == 7
    assert report.unplaced == {"GET /api/v1/unheard/{id}": 1, "GET /api/v1/monitor": 1}
    assert "1 GET /api/v1/unheard/{id}" in str(report)
    with serve(loaded) as served:
        org = Caller(served)
        assert [m["id"] for m in org.get("/api/v1/monitor")] == [1, 2, 3, 4]
        assert [org.get(f"/api/v1/monitor/{n}")["id"] for n in (1, 2, 3, 4)] == [1, 2, 3, 4]
        assert org.get(f"/api/v1/slo/{'a' * 32}")["data"] == slo["data"][0]
        assert org.get("/api/v2/permissions")["data"][0]["id"] == "p"
        assert org.get("/api/v1/logs/config/index-order") == {"index_names": ["main"]}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "x.jsonl:2: not JSON"),
        ("[]", "x.jsonl:2: a JSON object"),
        (line(body={}), "x.jsonl:2: 'path'"),
        (line(path="/a", body=1), "x.jsonl:2: 'body'"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "x.jsonl").write_text(
        line(path="/api/v1/monitor/1", body=monitor(1)) + f"\n{text}\n"
    )
    with pytest.raises(SnapshotError, match=said):
        Org().load(tmp_path)


def test_a_folder_without_objects_is_no_org(tmp_path: Path) -> None:
    with pytest.raises(SnapshotError):
        Org().load(tmp_path)
    with pytest.raises(SnapshotError):
        Org().load(tmp_path / "absent.jsonl")


@needed
def test_recorded_objects_come_back_as_they_were_recorded() -> None:
    """Every recorded GET that has a route: its body is the answer, and lists hold their items.

    But for PagerDuty's and the data scanner's: they list the services and the groups that the org
    has, not those of the recording.
    """
    loaded = Org()
    report = loaded.load(SHARED / "recorded")
    assert report.placed.total() > 250
    wrong = []
    apart = ("integrations_pagerduty", "permissions", "sensitive_data_scanner_groups_order")
    last: dict[str, Any] = {}
    for file in sorted((SHARED / "recorded").glob("*.jsonl")):
        for row in map(json.loads, file.read_text().splitlines()):
            if row["method"] == "GET":
                last[f"{row['path']} {row['id'] if row['envelope'] == 'list-item' else ''}"] = row
    with serve(loaded) as served:
        org, lists = Caller(served), {}
        for row in last.values():
            if f"GET {row['path_template']}" in report.unplaced or row["kind"] in apart:
                continue
            path = urllib3.util.parse_url(row["path"].replace("%", "%25")).url
            if path not in lists:
                lists[path] = org.get(path)
            found = lists[path]
            if row["envelope"] == "list-item":
                items = found[row["list_key"]] if row["list_key"] else found
                ok = any(json.dumps(i) == json.dumps(row["body"]) for i in items)
            else:
                ok = json.dumps(found) == json.dumps(row["body"])
            if not ok:
                wrong.append(f"{row['kind']}/{row['id']}")
    assert wrong == []
    assert loaded.unknown == {}


def test_the_client_of_a_webhook_and_a_user_finds_them(org: Caller) -> None:
    hook = {"name": "a b", "url": "https://example.com", "payload": None}
    org.org.add("/api/v1/integration/webhooks/configuration/webhooks/a b", hook)
    with client(org) as asked:
        webhooks = WebhooksIntegrationApi(asked)  # type: ignore[no-untyped-call]
        assert webhooks.get_webhooks_integration("a b").url == hook["url"]
        users = UsersApi(asked)  # type: ignore[no-untyped-call]
        assert users.list_users().data == []


def test_the_scanner_lists_its_groups_in_their_order_and_new_ones_last() -> None:
    path = "/api/v2/sensitive-data-scanner/config"
    with serve(demo_org()) as served:
        org = Caller(served)
        before = org.get(path)
        ids = [g["id"] for g in before["data"]["relationships"]["groups"]["data"]]
        body = {"type": "sensitive_data_scanner_group", "attributes": {"name": "x"}}
        made = org.send("POST", f"{path}/groups", {"data": body})[1]["data"]["id"]
        after = org.get(path)
        assert [g["id"] for g in after["data"]["relationships"]["groups"]["data"]] == [*ids, made]
        listed = [i["id"] for i in after["included"] if i["type"] == body["type"]]
        assert listed == [*ids, made]
        assert len(after["included"]) == len(before["included"]) + 1


def test_an_agent_rule_is_listed_with_its_policy() -> None:
    path = "/api/v2/remote_config/products/cws/agent_rules"
    attributes = {"name": "x", "expression": "y", "policy_id": "kst-pay-pci", "enabled": False}
    with serve(demo_org()) as served:
        body = {"data": {"type": "agent_rule", "attributes": attributes}}
        made = Caller(served).send("POST", path, body)[1]["data"]
        assert made["attributes"]["disabled"] == ["kst-pay-pci"]
        assert "policy_id" not in made["attributes"]


def test_what_changes_in_a_demo_org_changes_in_no_other() -> None:
    monitor = "/api/v1/monitor/123456"
    before, changed = demo_org(), demo_org()
    assert send(changed, "PUT", monitor, {"name": "other"})[0] == 200
    teams = get(before, "/api/v2/team")["data"]
    assert send(changed, "DELETE", f"/api/v2/team/{teams[0]['id']}")[0] == 204
    for org in (before, demo_org()):
        assert get(org, monitor)["name"] != "other"
        assert get(org, "/api/v2/team")["data"] == teams
