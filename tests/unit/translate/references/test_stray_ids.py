"""No id of the source org stays behind unseen: it is a reference, or the ledger names it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.model.declaration import Kind, Object
from exporter.model.ledger import Outcome
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection
from exporter.translate.pipeline import Export, translate
from exporter.translate.references.object_index import TELLING
from exporter.translate.references.object_text import WORD
from exporter.write import hcl_blocks
from tests.support.exports import undeclared

TEAM = "0a1b2c3d-0000-4000-8000-00000000000a"
USER = "0a1b2c3d-0000-4000-8000-00000000000b"
ROLE = "0a1b2c3d-0000-4000-8000-00000000000c"
SLO = "28d0740cb87e52579dbe30f2c1dae6eb"
DASHBOARD = "abc-def-gh1"
DAYS = {"timeframe": "7d", "target": 99.0}


def read(kind: str, *bodies: Mapping[str, Any], path: str = "") -> KindRead:
    at = path or f"/{kind}"
    return KindRead(kind, [Record(kind, str(b["id"]), at, dict(b), "data") for b in bodies])


def data(type: str, id: str, relationships: Any = None, **attributes: Any) -> dict[str, Any]:
    body = {"type": type, "id": id, "attributes": attributes}
    return body | ({"relationships": relationships} if relationships else {})


TEAMS = read("teams", data("team", TEAM, name="Shop", handle="shop", description=""))
USERS = read(
    "users",
    data("users", USER, name="Ada", email="ada@example.com", handle="ada@example.com"),
)
ROLES = read("roles", data("roles", ROLE, name="Datadog Admin Role", managed=True))
SLOS = read(
    "service_level_objectives",
    {"id": SLO, "name": "Paid", "type": "monitor", "thresholds": [DAYS], "monitor_ids": [21400101]},
)
DASHBOARDS = read(
    "dashboards",
    {"id": DASHBOARD, "title": "Shop", "layout_type": "ordered", "widgets": []},
)
MONITOR: dict[str, Any] = {
    "id": 21400101,
    "name": "Queue",
    "type": "metric alert",
    "query": "avg(last_5m):avg:q{*} > 1",
    "message": "",
    "options": {},
    "tags": [],
}


def exported(*reads: KindRead, of: Mapping[str, Kind] | None = None) -> Export:
    by_name = {r.kind: r for r in reads}
    return translate(Selection({n: (of or kinds())[n] for n in by_name}, companion=True), by_name)


def text(export: Export, kind: str) -> str:
    return "\n".join(hcl_blocks.resource(m.resource) for m in export.resources if m.kind == kind)


def test_a_rule_does_not_undo_a_reference() -> None:
    """The API's documented answer says the team twice: in the URL, and as a relationship."""
    relationships = {
        "team": {"data": {"type": "team", "id": TEAM}},
        "user": {"data": {"type": "users", "id": USER}},
    }
    memberships = read(
        "team_memberships",
        data("team_memberships", "m1", relationships, role="admin"),
        path=f"/api/v2/team/{TEAM}/memberships",
    )
    export = exported(TEAMS, USERS, memberships)
    assert "team_id = datadog_team.shop.id" in text(export, "team_memberships")
    assert undeclared(export) == []


@pytest.mark.parametrize("declared", [True, False])
def test_a_relationship_that_nothing_declares_is_looked_up(declared: bool) -> None:
    kind = kinds()["authn_mappings"]
    if not declared:
        kind = replace(kind, refs={})
    role = data("roles", ROLE, name="On call", managed=False)
    mapping = data(
        "authn_mappings",
        "a1",
        {"role": {"data": {"type": "roles", "id": ROLE}}},
        attribute_key="group",
        attribute_value="oncall",
    )
    of = {**kinds(), "authn_mappings": kind}
    export = exported(read("roles", role), read("authn_mappings", mapping), of=of)
    assert "role  = datadog_role.on_call.id" in text(export, "authn_mappings")
    lacking = exported(read("authn_mappings", mapping), of=of)
    said = [d for e in lacking.ledger.entries for d in e.diagnostics]
    assert [d.undeclared for d in said] == [not declared]
    assert ROLE in said[0].what


@pytest.mark.parametrize(
    ("id", "text", "wanted"),
    [
        (SLO, f"SLO {SLO}.", "SLO ${datadog_service_level_objective.paid.id}."),
        (DASHBOARD, f"see {DASHBOARD}/x", "see ${datadog_dashboard_json.shop.id}/x"),
        (TEAM, f"team:{TEAM}", "team:${datadog_team.shop.id}"),
        (ROLE, ROLE, "local.role_datadog_admin_role"),
    ],
)
def test_an_id_that_can_be_no_other_is_a_reference_wherever_it_stands(
    id: str, text: str, wanted: str
) -> None:
    pipeline = {"id": "p-1", "name": "Shop", "is_enabled": True, "description": text}
    pipeline |= {"filter": {"query": "*"}, "processors": []}
    export = exported(read("logs_custom_pipelines", pipeline), TEAMS, ROLES, SLOS, DASHBOARDS)
    [made] = [m.resource for m in export.resources if m.kind == "logs_custom_pipelines"]
    assert wanted in hcl_blocks.resource(made)
    assert id not in hcl_blocks.resource(made)
    assert undeclared(export) == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("the page https://app.datadoghq.com/monitors/21400101?x=1", False),
        ("monitor 21400101 once failed", True),
    ],
)
def test_a_number_is_one_only_in_a_link(text: str, kept: bool) -> None:
    team = data("team", TEAM, name="Shop", handle="shop", description=text)
    export = exported(read("teams", team), read("monitors", MONITOR))
    [made] = [m.resource for m in export.resources if m.kind == "teams"]
    assert ("21400101" in hcl_blocks.resource(made)) is kept
    found = ["teams description names monitors/21400101; no declaration knows it"] if kept else []
    assert undeclared(export) == found
    assert export.ledger.undeclared == len(found)


@pytest.mark.parametrize(
    "text",
    [f"x{SLO}", f"{SLO}0", f"{DASHBOARD}x", f"a_{SLO}", "214001011", "Datadog Admin Role", "shop"],
)
def test_a_part_of_a_word_and_a_name_are_no_id(text: str) -> None:
    team = data("team", TEAM, name="Shop", handle="shop", description=text)
    export = exported(read("teams", team), ROLES, SLOS, DASHBOARDS, read("monitors", MONITOR))
    assert f'description = "{text}"' in "".join(
        hcl_blocks.resource(m.resource) for m in export.resources if m.kind == "teams"
    )
    assert undeclared(export) == []


def test_short_numbers_and_words_tell_nothing() -> None:
    telling = [SLO, TEAM, DASHBOARD, "21400101", "FTwSnC4rIi9RpATD6CPiXA"]
    assert [t for t in telling if TELLING.fullmatch(t) and WORD.fullmatch(t)] == telling
    none = "00000000-0000-0000-0000-000000000000"
    for text in ("12345", "default_errors", "abcdefgh", "production", "v2", "shop-1", none):
        assert not TELLING.fullmatch(text)


def test_a_circle_is_not_closed_by_it_and_that_is_said() -> None:
    one = data("team", TEAM, name="One", handle="one", description=f"with {USER}")
    two = data("team", USER, name="Two", handle="two", description=f"with {TEAM}")
    export = exported(read("teams", one, two))
    assert text(export, "teams").count("with ${datadog_team.") == 1
    assert undeclared(export) == []
    [whole] = [e for e in export.ledger.entries if e.outcome is Outcome.EXPORTED]
    [partly] = [e for e in export.ledger.entries if e.outcome is Outcome.PARTLY]
    [said] = partly.diagnostics
    assert (said.path, said.lost) == ("description", True)
    assert said.what == f"{whole.id} is not a reference: it would close a cycle"
    assert partly.next_step.startswith("take one of the references out of the circle")
    assert export.ledger.exit_code == 1


def test_each_place_of_what_a_circle_broke_is_said() -> None:
    """By the path in the resource, not by the declaration's pattern."""
    note = {"definition": {"type": "note", "content": "/dashboard/abc-def-gh2"}}
    link = {"link": "/dashboard/abc-def-gh2", "label": "two"}
    lists = {"definition": {"type": "note", "content": "x", "custom_links": [link]}}
    back = {"definition": {"type": "note", "content": f"/dashboard/{DASHBOARD}"}}
    body = {"title": "Shop", "layout_type": "ordered"}
    one = {"id": DASHBOARD, **body, "widgets": [back]}
    two = {"id": "abc-def-gh2", **body, "widgets": [note, lists]}
    export = exported(read("dashboards", one, two))
    said = {e.id: sorted(d.path for d in e.diagnostics) for e in export.ledger.entries}
    at = "dashboard.widgets.definition."
    assert said == {
        DASHBOARD: [f"{at}content"],
        "abc-def-gh2": [f"{at}content", f"{at}custom_links.link"],
    }


SHORT = {**MONITOR, "id": 4711}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "https://x.datadoghq.com/monitors/4711",
            "/monitors/${datadog_monitor_json.queue.id}",
        ),
        ("/dashboard/lists/manual/12", "/dashboard/lists/manual/${datadog_dashboard_list.all.id}"),
        ("/dashboard/lists/manual/4711", "/dashboard/lists/manual/4711"),
        ("/monitors/12", "/monitors/12"),
    ],
)
def test_a_link_of_a_known_form_is_a_reference_in_any_text(text: str, wanted: str) -> None:
    """However short the number is: the link says of which kind it is."""
    team = data("team", TEAM, name="Shop", handle="shop", description=text)
    listed = {"id": 12, "name": "All", "dashboard_count": 0}
    export = exported(read("teams", team), read("monitors", SHORT), read("dashboard_lists", listed))
    [made] = [m.resource for m in export.resources if m.kind == "teams"]
    assert wanted in hcl_blocks.resource(made)


DATASTORE = "0a1b2c3d-0000-4000-8000-00000000000d"


def app(inputs: Mapping[str, Any]) -> KindRead:
    spec = {"fqn": "com.datadoghq.datastore.listDatastoreItems", "inputs": inputs}
    query = {"id": "q", "name": "rows", "type": "action", "properties": {"spec": spec}}
    content = {"name": "Desk", "rootInstanceName": "grid0", "components": [], "queries": [query]}
    return read("app_builder_apps", data("appDefinitions", TEAM, **content))


def test_a_member_called_by_a_kind_holds_its_id() -> None:
    store = data("datastores", DATASTORE, name="Rows", description="", primary_column_name="id")
    inputs = {"datastoreId": DATASTORE, "monitorId": 4711, "monitor_ids": ["4711"], "teamId": 4711}
    of = (read("actions_datastores", store), read("monitors", SHORT))
    export = exported(app(inputs), *of)
    written = text(export, "app_builder_apps")
    assert re.search(r"datastoreId *= datadog_action\w*_datastore\.rows\.id", written) or re.search(
        r"datastoreId *= datadog_\w+\.rows\.id", written
    )
    assert re.search(r"monitorId *= tonumber\(datadog_monitor_json\.queue\.id\)", written)
    assert re.search(r"monitor_ids *= \[datadog_monitor_json\.queue\.id\]", written)
    assert re.search(r"teamId *= 4711", written)
    assert undeclared(export) == []


def test_links_of_a_service_definition_are_references() -> None:
    link = {
        "name": "d",
        "type": "other",
        "url": f"https://app.datadoghq.com/dashboard/{DASHBOARD}/x",
    }
    runs = {"name": "m", "type": "other", "url": "https://app.datadoghq.com/monitors/4711"}
    schema = {"schema-version": "v2.2", "dd-service": "shop", "links": [link, runs]}
    service = data("service-definition", TEAM, meta={}, schema=schema)
    export = exported(read("service_definitions", service), DASHBOARDS, read("monitors", SHORT))
    written = text(export, "service_definitions")
    assert "/dashboard/${datadog_dashboard_json.shop.id}/x" in written
    assert "/monitors/${datadog_monitor_json.queue.id}" in written


def test_a_form_that_takes_no_link_there_keeps_the_id() -> None:
    def prepare(team: Object) -> Object:
        return {**team, "description": team["description"].upper().lower()}

    team = data("team", TEAM, name="Shop", handle="shop", description=SLO)
    of = {**kinds(), "teams": replace(kinds()["teams"], prepare=prepare)}
    export = exported(read("teams", team), SLOS, of=of)
    assert f'description = "{SLO}"' in text(export, "teams")
    assert undeclared(export) == [
        f"teams description names service_level_objectives/{SLO}; no declaration knows it"
    ]
