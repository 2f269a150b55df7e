"""Reading an org on loopback, and what becomes of it when the org misbehaves."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from datadog_api_client.v1.api.monitors_api import MonitorsApi

from exporter.api.catalogue import kind, kinds
from exporter.api.client import Client, connect
from exporter.model.declaration import ByField, Get, Kind
from exporter.model.errors import UsageError
from exporter.model.record import KindRead, unwrap
from exporter.read.progress import Lines
from exporter.read.reader import read
from exporter.read.snapshots.store import Store
from exporter.read.snapshots.takeover import TakeOver
from exporter.simulator import Org, demo_org, serve
from exporter.simulator.engine.faults import Fault
from tests.support.exports import demo_read

NAMES = (
    "dashboard_lists",
    "dashboards",
    "downtime_schedules",
    "entity_integration_configs",
    "host_tags",
    "logs_custom_pipelines",
    "logs_pipelines",
    "logs_pipelines_order",
    "monitors",
    "org_group_policies",
    "org_groups",
    "restriction_policies",
    "service_level_objectives",
    "synthetics_private_locations",
    "team_memberships",
    "teams",
    "webhooks",
)
CATALOGUE = {name: kind(name) for name in NAMES}
TEAMS, MONITORS = kind("teams"), replace(kind("monitors"), page_size=3)


def team(number: int, **attributes: Any) -> dict[str, Any]:
    name = f"t{number:03}"
    return {"id": name, "type": "team", "attributes": {"handle": name, "name": name, **attributes}}


def org(team_count: int = 0, monitor_count: int = 0, dashboard_count: int = 0) -> Org:
    made = Org(CATALOGUE)
    for number in range(team_count):
        made.add(f"/api/v2/team/t{number:03}", {"data": team(number)})
    for number in range(monitor_count):
        made.add(f"/api/v1/monitor/{number}", {"id": number, "name": f"m{number}"})
    for number in range(dashboard_count):
        name = f"abc-def-{number:03}"
        made.add(f"/api/v1/dashboard/{name}", {"id": name, "title": name, "widgets": []})
    return made


@contextmanager
def client_of(of: Org) -> Iterator[Client]:
    with serve(of) as at, connect("", at.url, "k", "a", 4, backoff=0.01) as made:
        yield made


def read_all(of: Org, *kinds: Kind) -> dict[str, KindRead]:
    with client_of(of) as client:
        return read(client, kinds, Lines(io.StringIO()))


def read_one(of: Org, kind: Kind) -> KindRead:
    return read_all(of, kind)[kind.name]


def ids(found: KindRead) -> list[str]:
    return [r.id for r in found.records]


def names(count: int) -> list[str]:
    return [f"t{n:03}" for n in range(count)]


def test_what_came_is_saved_while_the_rest_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exporter.read.snapshots.store.SAVE_SECONDS", 3600)
    of, store = org(monitor_count=1, dashboard_count=1), Store()
    of.faults = [Fault("v1/dashboard/", delay=1)]
    saved: list[int] = []
    save = store.save

    def noted() -> None:
        saved.append(store.unsaved)
        save()

    monkeypatch.setattr(store, "save", noted)
    with client_of(of) as client:
        wanted = [kind("monitors"), kind("dashboards")]
        read(client, wanted, Lines(io.StringIO()), take_over=TakeOver(store))
    # Two pages of monitors, the second of them empty, before the dashboard.
    assert (sum(saved), saved[-1]) == (3, 1)


# Paging


@pytest.mark.parametrize(("page_size", "requests"), [(100, 3), (40, 7), (500, 3), (250, 3)])
def test_pages_end_at_the_stated_total(page_size: int, requests: int) -> None:
    """The org never gives more than 100 at a time, whatever it is asked for."""
    of = org(team_count=250)
    found = read_one(of, replace(TEAMS, page_size=page_size))
    assert ids(found) == names(250)
    assert (found.complete, found.reason) == (True, "")
    assert of.requests.total() == requests


@pytest.mark.parametrize("count", [0, 1, 3, 7])
def test_without_a_total_an_empty_page_is_the_end(count: int) -> None:
    of = org(monitor_count=count)
    found = read_one(of, MONITORS)
    assert ids(found) == [str(n) for n in range(count)]
    assert found.complete
    assert of.requests.total() == -(-count // 3) + 1


def test_offsets_advance_by_what_came() -> None:
    of = Org(CATALOGUE)
    for number in range(130):
        of.add(f"/api/v1/slo/s{number}", {"data": {"id": f"s{number}", "name": "s"}})
    of.faults = [Fault("offset=40", status=200, body={"data": [{"id": "s40", "name": "s"}]})]
    found = read_one(of, replace(kind("service_level_objectives"), page_size=40))
    assert ids(found) == [f"s{n}" for n in range(130)]
    assert found.complete
    assert of.requests.total() == 5


def test_a_list_that_ignores_paging_is_read_once() -> None:
    of = org()
    everything = [{"id": n, "name": "m"} for n in range(5)]
    of.faults = [Fault("/api/v1/monitor", status=200, body=everything)]
    found = read_one(of, MONITORS)
    assert ids(found) == ["0", "1", "2", "3", "4"]
    assert found.complete
    assert of.faults[0].hits == 2


def test_an_object_on_two_pages_is_kept_once() -> None:
    of = org(monitor_count=6)
    moved = [{"id": n, "name": "m"} for n in (2, 3, 4)]
    of.faults = [Fault("page=1&", status=200, body=moved)]
    found = read_one(of, MONITORS)
    assert ids(found) == ["0", "1", "2", "3", "4"]


def test_a_total_that_is_not_reached_is_incomplete() -> None:
    of = org()
    body = {"data": [team(0), team(1)], "meta": {"pagination": {"total": 3}}}
    of.faults = [Fault("/api/v2/team", status=200, body=body)]
    found = read_one(of, TEAMS)
    assert ids(found) == names(2)
    assert not found.complete
    assert "the API speaks of 3 and gave 2" in found.reason


@pytest.mark.parametrize("total", [0, 1, True, "9", None])
def test_a_total_that_makes_no_sense_is_not_believed(total: object) -> None:
    of = org()
    pages = [[team(0), team(1)], [team(2)], []]
    of.faults = [
        Fault(
            rf"page\[number\]={n}",
            status=200,
            body={"data": page, "meta": {"pagination": {"total": total}}},
        )
        for n, page in enumerate(pages)
    ]
    found = read_one(of, replace(TEAMS, page_size=2))
    assert ids(found) == names(3)
    assert found.complete


def test_a_page_that_fails_half_way_keeps_what_was_read() -> None:
    of = org(team_count=250)
    of.faults = [Fault(r"page\[number\]=2", status=403)]
    found = read_one(of, TEAMS)
    assert ids(found) == names(200)
    assert not found.complete
    assert found.reason == "page 3 failed (403 Forbidden): 200 read, the rest unknown"


def test_a_list_that_several_kinds_share_is_requested_once() -> None:
    of = org()
    of.add("/api/v1/logs/config/pipelines/p", {"id": "p", "name": "p", "is_read_only": True})
    found = read_all(of, kind("logs_pipelines"), kind("logs_custom_pipelines"))
    assert [ids(f) for f in found.values()] == [["p"], []]
    assert of.requests == {"GET /api/v1/logs/config/pipelines": 1}


# What goes wrong with one kind leaves the others alone


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (Fault("/team", status=403), "403 Forbidden"),
        (Fault("/team", status=404), "404 Not Found (not enabled in this org, or no permission)"),
        (Fault("/team", status=500), "500 Internal Server Error"),
        (Fault("/team", truncate=4), "the answer is not JSON"),
        (Fault("/team", status=200, body="not json"), "the answer is not JSON"),
        (Fault("/team", status=200, body={"data": {}}), "`data` of the answer is no list"),
        (Fault("/team", status=200, body={}), "`data` of the answer is no list"),
        (Fault("/team", status=200, body=[]), "`data` of the answer is no list"),
        (Fault("/team", status=200, body={"data": ["x", None, 3]}), "3 without id, or no objects"),
        (Fault("/team", status=200, body={"data": [{"id": True}]}), "1 without id, or no objects"),
        (Fault("/team", status=200, body={"data": [{"data": 1}]}), "1 without id, or no objects"),
    ],
)
def test_a_kind_that_fails_says_why(fault: Fault, reason: str) -> None:
    of = org(team_count=3, monitor_count=1)
    of.faults = [fault]
    found = read_all(of, TEAMS, MONITORS)
    assert not found["teams"].complete
    assert found["teams"].reason.startswith(reason)
    assert ids(found["teams"]) == []
    assert (ids(found["monitors"]), found["monitors"].complete) == (["0"], True)


def test_good_items_beside_bad_ones_are_kept() -> None:
    of = org()
    of.faults = [Fault("/team", status=200, body={"data": [team(0), {"type": "team"}, team(1)]})]
    found = read_one(of, TEAMS)
    assert ids(found) == names(2)
    assert (found.complete, found.reason) == (False, "1 without id, or no objects")


def test_an_empty_list_may_be_null() -> None:
    of = org()
    of.faults = [Fault("/team", status=200, body={"data": None})]
    found = read_one(of, TEAMS)
    assert (found.records, found.complete) == ([], True)


def test_keys_that_are_refused_everywhere_stop_the_run() -> None:
    of = org(team_count=1)
    of.faults = [Fault("/api/", status=403)]
    with pytest.raises(UsageError, match=r"every request was refused.*check DD_APP_KEY"):
        read_all(of, TEAMS, MONITORS, kind("dashboards"))


# Objects that are read one by one


def test_a_summary_is_followed_by_a_request_for_each_object() -> None:
    of = org(dashboard_count=30)
    found = read_one(of, kind("dashboards"))
    assert ids(found) == [f"abc-def-{n:03}" for n in range(30)]
    first = found.records[0]
    assert first.path == "/api/v1/dashboard/abc-def-000"
    assert first.list_key is None
    assert first.body["widgets"] == []
    assert of.requests == {"GET /api/v1/dashboard": 2, "GET /api/v1/dashboard/{id}": 30}


def test_objects_whose_own_request_fails_stay_known() -> None:
    of = org(dashboard_count=30)
    of.faults = [
        Fault("/abc-def-003", status=403, body={"errors": ["restricted"]}),
        Fault("/abc-def-007", status=403, body={"errors": ["restricted"]}),
        Fault("/abc-def-005", status=404),
        Fault("/abc-def-009", status=200, body=[1]),
    ]
    found = read_one(of, kind("dashboards"))
    assert len(found.records) == 26
    assert not found.complete
    assert found.reason == (
        "1 listed, but gone when read (404); 2 of 30: 403 Forbidden: restricted; "
        "1 of 30: the answer is no object"
    )
    known = [(u.id, u.title, u.reason) for u in found.unread]
    assert known[:2] == [
        ("abc-def-003", "abc-def-003", "403 Forbidden: restricted"),
        ("abc-def-007", "abc-def-007", "403 Forbidden: restricted"),
    ]


def test_an_object_deleted_meanwhile_is_no_gap() -> None:
    of = org(dashboard_count=3)
    of.faults = [Fault("/abc-def-001", status=404)]
    found = read_one(of, kind("dashboards"))
    assert ids(found) == ["abc-def-000", "abc-def-002"]
    assert (found.complete, found.reason) == (True, "1 listed, but gone when read (404)")


def test_a_hopeless_kind_is_given_up() -> None:
    of = org(dashboard_count=200)
    of.faults = [Fault("/api/v1/dashboard/", status=403)]
    found = read_one(of, kind("dashboards"))
    assert found.records == []
    assert len(found.unread) == 200
    assert not found.complete
    assert "not asked for after 2" in found.reason
    assert of.requests["GET /api/v1/dashboard/{id}"] < 30


def test_the_operation_may_depend_on_the_item() -> None:
    kind = Kind(
        name="monitors",
        resource_type="datadog_monitor",
        list=MonitorsApi.list_monitors,
        get=ByField("name", {"m0": MonitorsApi.get_monitor}),
        items="",
        summary=True,
    )
    found = read_one(org(monitor_count=2), kind)
    assert ids(found) == ["0"]
    assert found.reason == "1 of 2: of a type that no declared operation reads"
    assert [u.id for u in found.unread] == ["1"]


def test_what_will_not_be_exported_is_not_read_further() -> None:
    of = org()
    of.add("/api/v1/synthetics/private-locations/pl:x-1", {"id": "pl:x-1", "name": "x", "tags": []})
    body = {"locations": [{"id": "aws:eu", "name": "eu"}, {"id": "pl:x-1", "name": "x"}]}
    of.faults = [Fault("/synthetics/locations", status=200, body=body)]
    found = read_one(of, kind("synthetics_private_locations"))
    assert [(r.id, r.list_key) for r in found.records] == [
        ("aws:eu", "locations"),
        ("pl:x-1", None),
    ]
    assert found.records[1].path == "/api/v1/synthetics/private-locations/pl:x-1"
    assert found.complete


def test_parts_are_records_of_their_object() -> None:
    of = org()
    of.add("/api/v1/dashboard/lists/manual/7", {"id": 7, "name": "l", "dashboards": None})
    items = [{"id": "abc-def-000", "type": "custom_timeboard"}]
    of.faults = [Fault("/manual/7/dashboards", status=200, body={"dashboards": items, "total": 1})]
    found = read_one(of, kind("dashboard_lists"))
    whole, part = found.records
    assert found.count == 1
    assert (whole.id, whole.body["name"]) == (part.id, "l")
    assert part.body["dashboards"] == items
    assert part.path == "/api/v2/dashboard/lists/manual/7/dashboards"


# Objects below others, mentioned by others, or single


def member(number: int) -> dict[str, Any]:
    return {
        "id": f"m{number}",
        "type": "team_memberships",
        "attributes": {"role": None, "provisioned_by": None},
        "relationships": {"user": {"data": {"type": "users", "id": f"u{number}"}}},
    }


def test_children_are_asked_for_parent_by_parent() -> None:
    of = org(team_count=3)
    of.add("/api/v2/team/t003", {"data": team(3, is_managed=True)})
    for number in range(150):
        of.add("/api/v2/team/t001/memberships", member(number), "data")
    of.add("/api/v2/team/t002/memberships", member(0), "data")
    found = read_all(of, kind("team_memberships"), TEAMS)["team_memberships"]
    assert len(found.records) == 151
    assert found.records[0].path == "/api/v2/team/t001/memberships"
    assert found.records[0].list_key == "data"
    assert found.records[-1].path == "/api/v2/team/t002/memberships"
    assert found.complete
    assert found.reason == "not asked for 1 that aren't exported"
    assert of.requests["GET /api/v2/team/{id}/memberships"] == 4


def test_children_may_be_asked_for_by_a_query() -> None:
    of = demo_org()
    wanted = (kind("org_groups"), kind("org_group_policies"))
    found = read_all(of, *wanted)["org_group_policies"]
    assert len(found.records) == 4
    assert {r.path for r in found.records} == {"/api/v2/org_group_policies"}
    assert of.requests["GET /api/v2/org_group_policies"] >= 4, "at least once for each group"


def test_a_list_is_asked_by_the_query_that_it_goes_by_though_it_requires_none() -> None:
    name = "rum_operation_strong_links"
    found = demo_read("rum_operations", name)[name]
    operations = {r.body["attributes"]["operation_id"] for r in found.records}
    assert found.complete
    assert len(operations) == 3
    assert all(
        r.id == "{operation_id}:{feature_id}".format(**unwrap(r.body)) for r in found.records
    )


def test_a_list_is_asked_for_each_word_that_its_url_takes() -> None:
    found = demo_read("rum_audience_connections")["rum_audience_connections"]
    assert found.complete
    assert {r.path.split("/")[4] for r in found.records} == {"users", "accounts"}


def test_a_variable_that_the_declaration_gives_stands_in_the_path() -> None:
    found = demo_read("rum_applications", "rum_retention_quotas")["rum_retention_quotas"]
    assert {r.path.rsplit("/", 1)[0] for r in found.records} == {
        "/api/v2/rum/config/retention-quota/application"
    }


def test_children_of_parents_that_fail_are_missing() -> None:
    of = org(team_count=150)
    of.faults = [
        Fault(r"/team\?.*page\[number\]=1", status=403),
        Fault("/t001/memberships", status=403),
        Fault("/t002/memberships", status=404),
        Fault(r"/t003/memberships\?.*=0", status=200, body={"data": [member(0)]}),
        Fault(r"/t003/memberships\?.*=1", status=403),
    ]
    found = read_all(of, TEAMS, kind("team_memberships"))["team_memberships"]
    assert ids(found) == ["m0"]
    assert not found.complete
    assert found.reason == (
        "teams are incomplete; 1 of 100: 404; 1 of 100: 403 Forbidden; "
        "1 of 100: page 2 failed (403 Forbidden): 1 read, the rest unknown"
    )


def test_children_of_which_the_list_leaves_members_out_are_read_alone() -> None:
    found = read_all(demo_org(), kind("dashboards"), kind("shared_dashboards"))["shared_dashboards"]
    assert found.complete
    assert found.count > 3
    assert {r.list_key for r in found.records} == {None}
    assert all("public_url" in r.body for r in found.records)


def test_a_list_may_be_asked_for_value_by_value() -> None:
    of = demo_org()
    found = read_one(of, kind("saved_widgets"))
    assert found.complete
    kinds = {r.path.split("/")[4] for r in found.records}
    assert kinds == {"ccm_reports", "logs_reports", "product_analytics"}
    of.faults = [
        Fault("/widgets/ccm_reports", status=404),
        Fault("/widgets/csv_reports", status=403),
    ]
    left = read_one(of, kind("saved_widgets"))
    assert {r.id for r in left.records} < {r.id for r in found.records}
    assert not left.complete
    assert "ccm_reports: 404" in left.reason
    assert "csv_reports: 403" in left.reason


def test_children_need_parents() -> None:
    of = org(monitor_count=1)
    found = read_all(of, kind("team_memberships"), MONITORS)["team_memberships"]
    assert not found.complete
    assert found.reason == "needs teams, which the run doesn't read"


def test_policies_are_asked_for_object_by_object() -> None:
    of = org(monitor_count=3)
    policy = {
        "data": {"id": "monitor:1", "type": "restriction_policy", "attributes": {"bindings": [{}]}}
    }
    of.add("/api/v2/restriction_policy/monitor:1", policy)
    of.faults = [Fault("/monitor:0", status=404), Fault("/monitor:2", status=403)]
    found = read_all(of, MONITORS, kind("restriction_policies"))["restriction_policies"]
    (record,) = found.records
    assert (record.id, record.path) == ("monitor:1", "/api/v2/restriction_policy/monitor:1")
    assert (record.body, record.list_key) == (policy, None)
    assert not found.complete
    assert found.reason.startswith("not asked for ")
    assert " dashboards, " in found.reason
    assert found.reason.endswith("; 1 of 3: 403 Forbidden")


def test_mentions_find_what_nothing_lists() -> None:
    of = org()
    text = 'Hi\n@webhook-a.b. @webhook-gone "@webhook-c" @webhook-{{x}}'
    of.add("/api/v1/monitor/1", {"id": 1, "name": "m", "message": text})
    for name in ("a.b", "c", "unmentioned"):
        path = f"/api/v1/integration/webhooks/configuration/webhooks/{name}"
        of.add(path, {"name": name, "url": "https://example.com"})
    found = read_all(of, kind("webhooks"), MONITORS)["webhooks"]
    assert ids(found) == ["a.b", "c"]
    assert found.records[0].path == "/api/v1/integration/webhooks/configuration/webhooks/a.b"
    assert found.complete
    assert found.reason.endswith("named, but not there: gone")


def test_ids_that_every_org_may_have_are_asked_for() -> None:
    of = org()
    path = "/api/v2/idp/entity_integrations/github"
    attributes = {"integration_id": "github", "config": {"enabled_repos": []}}
    of.add(path, {"data": {"id": "1", "type": "any", "attributes": attributes}})
    found = read_one(of, kind("entity_integration_configs"))
    assert ids(found) == ["github"]
    assert found.complete
    assert found.reason == ""
    assert of.requests["GET /api/v2/idp/entity_integrations/{id}"] == 3


def test_kinds_that_wait_for_each_other_end() -> None:
    """Mentions are sought in everything but what stands below the mentioned."""
    of = org()
    of.add("/api/v1/monitor/1", {"id": 1, "name": "m", "message": "@webhook-a"})
    of.add("/api/v1/integration/webhooks/configuration/webhooks/a", {"name": "a"})
    below = replace(kind("restriction_policies"), parents={"webhooks": "integration-webhook:{id}"})
    found = read_all(of, below, kind("webhooks"), MONITORS)
    assert ids(found["webhooks"]) == ["a"]
    assert of.requests["GET /api/v2/restriction_policy/{id}"] == 1


def test_a_single_object_has_its_kind_s_id() -> None:
    of = org()
    of.add("/api/v1/logs/config/pipeline-order", {"pipeline_ids": ["b", "a"]})
    (record,) = read_one(of, kind("logs_pipelines_order")).records
    assert record.id == "main"
    assert record.path == "/api/v1/logs/config/pipeline-order"
    assert record.body == {"pipeline_ids": ["b", "a"]}
    assert record.list_key is None


def test_a_list_in_a_form_of_its_own_is_split() -> None:
    of = org()
    for host, tags in (("h1", ["a", "b"]), ("h2", ["b"])):
        of.add(f"/api/v1/tags/hosts/{host}", {"host": host, "tags": tags})
    found = read_one(of, kind("host_tags"))
    assert [(r.id, r.body) for r in found.records] == [
        ("h1", {"host": "h1", "tags": ["a", "b"]}),
        ("h2", {"host": "h2", "tags": ["b"]}),
    ]
    of.faults = [Fault("/tags/hosts", status=200, body={"hosts": []})]
    broken = read_one(of, kind("host_tags"))
    assert not broken.complete
    assert "not of the form that its kind has" in broken.reason


@pytest.mark.parametrize(("status", "complete"), [(404, True), (403, False)])
@pytest.mark.parametrize("name", ["integration_pagerduty", "integration_pagerduty_services"])
def test_an_integration_that_is_not_set_up_is_no_gap(
    name: str, status: int, complete: bool
) -> None:
    of = org(team_count=1)
    of.faults = [Fault("/integration/pagerduty", status=status)]
    found = read_all(of, kinds()[name], TEAMS)[name]
    assert (found.records, found.complete) == ([], complete)
    assert ("isn't set up" in found.reason) == complete


def test_an_operation_the_client_lacks() -> None:
    kind = Kind(name="monitors", resource_type="", list=Get("/api/v1/monitor"), items="")
    assert ids(read_one(org(monitor_count=5), kind)) == ["0", "1", "2", "3", "4"]


def test_progress_is_told() -> None:
    said = io.StringIO()
    of = org(team_count=2)
    of.faults = [Fault("/monitor", status=403)]
    with client_of(of) as client:
        read(client, [TEAMS, MONITORS], Lines(said))
    assert sorted(said.getvalue().splitlines()) == [
        "monitors: 0, incomplete: 403 Forbidden",
        "teams: 2",
    ]
