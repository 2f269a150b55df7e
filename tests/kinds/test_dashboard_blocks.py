"""Dashboards in blocks: which resource holds all of one, and why another one doesn't."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exporter import export
from exporter.api.catalogue import kinds
from exporter.kinds._shared.widget_blocks import FIRST, SECOND
from exporter.model.declaration import Typed
from exporter.model.ir import Body, JsonText, Reference, VariableRef
from exporter.model.ir_visitor import links
from exporter.model.ledger import Entry, Outcome
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection, select
from exporter.simulator import demo_org, serve
from exporter.simulator.demo.built import SENSORS_DASHBOARD
from exporter.state.stored_state import load
from exporter.translate.pipeline import Export, ExportedResource, translate
from exporter.verify import plan_check
from tests.support import roundtrip
from tests.support.exports import API_URL, WITH_COMPANION, demo_reads, read_org
from tests.support.provider_plan import failing
from tests.support.roundtrip import KEYS, terraform
from tests.support.terraform import NO_PROVIDER, real_provider

JSON = "datadog_dashboard_json"
NOTE = {"type": "note", "content": "Steep for four minutes", "has_padding": True}
GRAPH = {"type": "timeseries", "requests": [{"q": "avg:till.open{*}"}]}
ASKED = {
    "response_format": "scalar",
    "queries": [{"data_source": "metrics", "name": "a", "query": "avg:till.open{*}"}],
    "formulas": [{"formula": "a"}],
}
SORT = {"count": 5, "order_by": [{"type": "formula", "order": "asc"}]}
UNREADABLE = {"type": "toplist", "requests": [ASKED | {"sort": SORT}]}
"""What the client of the first version can't decode."""
POWERPACK = {
    "type": "powerpack",
    "powerpack_id": "a",
    "template_variables": {"controlled_externally": [{"name": "till", "values": ["1"]}]},
}
GROUP = {"type": "group", "layout_type": "ordered", "widgets": []}
LAYOUT = {"x": 0, "y": 0, "width": 4, "height": 2}
ROLES = ["5a7ecb26-4ebe-4496-bcfb-ff30c655a1a9", "0c7ecb26-4ebe-4496-bcfb-ff30c655a1a8"]
SELECTION = select(kinds(), ["dashboards"], typed_dashboards=True)


def dashboard(*definitions: Any, **beside: Any) -> dict[str, Any]:
    """A dashboard as the API has it, of widgets with these definitions."""
    widgets = [
        {"id": id, "definition": d, "layout": LAYOUT} for id, d in enumerate(definitions, 101)
    ]
    return {
        "id": "abc-def-ghi",
        "title": "Shop",
        "description": None,
        "url": "/dashboard/abc-def-ghi/shop",
        "layout_type": "ordered",
        "reflow_type": "fixed",
        "is_read_only": False,
        "notify_list": [],
        "restricted_roles": [],
        "tags": [],
        "template_variables": [],
        "template_variable_presets": [],
        "author_handle": "a@example.com",
        "created_at": "2026-01-01T00:00:00.000000+00:00",
        "modified_at": "2026-01-01T00:00:00.000000+00:00",
        "widgets": widgets,
    } | beside


def exported(**objects: list[Any]) -> Export:
    reads = {
        kind: KindRead(
            kind, [Record(kind, str(o["id"]), f"/api/v1/dashboard/{o['id']}", o) for o in many]
        )
        for kind, many in objects.items()
    }
    return translate(Selection(kinds(), typed_dashboards=True), reads)


def made_of(of: Any) -> tuple[ExportedResource, Entry]:
    """What a dashboard becomes, and what the ledger says of it."""
    found = exported(dashboards=[of])
    (made,) = found.resources
    (entry,) = (e for e in found.ledger.entries if e.kind == "dashboards")
    return made, entry


def plain(body: Body) -> dict[str, Any]:
    """A body with its blocks as lists of what is in them."""
    found: dict[str, Any] = dict(body.attributes)
    for block in body.blocks:
        found.setdefault(block.type, []).append(plain(block.body))
    return found


VARIABLE = {"name": "till", "prefix": "till"}


@pytest.mark.parametrize(
    ("beside", "made"),
    [
        pytest.param(
            {"layout_type": "free", "reflow_type": None}, {"layout_type": "free"}, id="free"
        ),
        pytest.param(
            {"reflow_type": "auto"}, {"layout_type": "ordered", "reflow_type": "auto"}, id="auto"
        ),
        pytest.param({"reflow_type": None}, {"layout_type": "ordered"}, id="as it flows"),
        pytest.param({"description": "Teas"}, {"description": "Teas"}, id="description"),
        pytest.param(
            {"notify_list": ["b@example.com", "a@example.com"]},
            {"notify_list": ["a@example.com", "b@example.com"]},
            id="who is told",
        ),
        pytest.param({"tags": ["team:b", "team:a"]}, {"tags": ["team:b", "team:a"]}, id="tags"),
        pytest.param(
            {"notify_list": None, "tags": None, "restricted_roles": None, "tabs": None},
            {},
            id="nothing",
        ),
        pytest.param({"experience_type": "default"}, {}, id="what no request takes"),
        pytest.param(
            {"template_variables": [VARIABLE | {"default": "*", "available_values": ["1", "2"]}]},
            {"template_variable": [VARIABLE | {"default": "*", "available_values": ["1", "2"]}]},
            id="a variable",
        ),
        pytest.param(
            {"template_variables": [VARIABLE | {"defaults": ["1", "2"], "available_values": []}]},
            {"template_variable": [VARIABLE | {"defaults": ["1", "2"]}]},
            id="a variable with several values",
        ),
        pytest.param(
            {"template_variables": [VARIABLE | {"default": "1", "defaults": ["1"]}]},
            {"template_variable": [VARIABLE | {"defaults": ["1"]}]},
            id="a variable that says one thing twice",
        ),
        pytest.param(
            {
                "template_variable_presets": [
                    {
                        "name": "Both",
                        "template_variables": [
                            {"name": "till", "values": ["1", "2"]},
                            {"name": "tea", "value": "oolong"},
                        ],
                    },
                    {"name": "None", "template_variables": []},
                ]
            },
            {
                "template_variable_preset": [
                    {
                        "name": "Both",
                        "template_variable": [
                            {"name": "till", "values": ["1", "2"]},
                            {"name": "tea", "value": "oolong"},
                        ],
                    },
                    {"name": "None"},
                ]
            },
            id="presets",
        ),
        pytest.param(
            {"tabs": [{"id": ROLES[0], "name": "All", "widget_ids": [102, 101]}]},
            {"tab": [{"name": "All", "widget_ids": ["@2", "@1"]}]},
            id="tabs",
        ),
    ],
)
def test_what_stands_around_the_widgets(beside: Any, made: Any) -> None:
    found, entry = made_of(dashboard(NOTE, GRAPH, **beside))
    assert found.resource.address.type == FIRST
    assert found.resource.comments == ("/dashboard/abc-def-ghi",)
    assert (entry.outcome, entry.reason) == (Outcome.EXPORTED, "")
    around = {k: v for k, v in plain(found.resource.body).items() if k != "widget"}
    assert around == {"title": "Shop", "layout_type": "ordered", "reflow_type": "fixed"} | made or (
        "reflow_type" not in made and around == {"title": "Shop", "layout_type": "ordered"} | made
    )


def test_widgets_and_those_of_a_group() -> None:
    group = {
        "type": "group",
        "title": "Tills",
        "layout_type": "ordered",
        "show_title": True,
        "widgets": [{"id": 7, "definition": NOTE, "layout": LAYOUT}],
    }
    found, _ = made_of(dashboard(GRAPH, group))
    note = {"content": NOTE["content"], "has_padding": True}
    assert plain(found.resource.body)["widget"] == [
        {
            "timeseries_definition": [{"request": [{"q": "avg:till.open{*}"}]}],
            "widget_layout": [LAYOUT],
        },
        {
            "group_definition": [
                {
                    "title": "Tills",
                    "layout_type": "ordered",
                    "show_title": True,
                    "widget": [{"note_definition": [note], "widget_layout": [LAYOUT]}],
                }
            ],
            "widget_layout": [LAYOUT],
        },
    ]


@pytest.mark.parametrize(
    ("of", "why"),
    [
        pytest.param(
            dashboard(NOTE, template_variables=[VARIABLE | {"type": "group"}]),
            "datadog_dashboard has no place for template_variables.type",
            id="a variable to group by",
        ),
        pytest.param(
            dashboard(GROUP | {"title_align": "left"}),
            "datadog_dashboard has no place for widget.group_definition.title_align",
            id="a member that only it takes",
        ),
        pytest.param(
            dashboard(GRAPH | {"time": {"type": "fixed", "from": 1, "to": 2}}),
            "datadog_dashboard has no place for widget.timeseries_definition.time",
            id="a time span that only it takes",
        ),
        pytest.param(
            dashboard(
                {"type": "sunburst", "requests": GRAPH["requests"], "legend": {"type": "automatic"}}
            ),
            "datadog_dashboard can't be: the provider doesn't read "
            "widget[0].sunburst_definition[0].legend_inline back",
            id="what only it reads back",
        ),
        pytest.param(
            dashboard(NOTE, template_variables=[VARIABLE | {"default": None}]),
            "datadog_dashboard can't be: the provider fails on a template variable whose default "
            "is null",
            id="a default that is null",
        ),
        pytest.param(
            dashboard(NOTE, template_variables=[VARIABLE | {"available_values": None}]),
            "datadog_dashboard can't be: the provider fails on a template variable whose "
            "available_values is null",
            id="a choice that is null",
        ),
        pytest.param(
            dashboard({"type": "powerpack", "powerpack_id": "a", "template_variables": {}}),
            "datadog_dashboard can't be: the provider can't write a powerpack without template "
            "variables",
            id="a powerpack that the first fails to write",
        ),
        pytest.param(
            dashboard(POWERPACK | {"description": "Tills"}),
            "datadog_dashboard has no place for widget.powerpack_definition.description",
            id="a powerpack's description, which the first never sends",
        ),
        pytest.param(
            dashboard({"type": "bar_chart", "requests": [ASKED]}),
            "datadog_dashboard can't be: the provider can't read a widget of type bar_chart",
            id="a type of widget that only it has",
        ),
        pytest.param(
            dashboard(UNREADABLE),
            "datadog_dashboard can't read "
            "widgets[0].definition.requests[0].sort.order_by[0].index: "
            "required, and not there",
            id="what the client of the first can't decode",
        ),
    ],
)
def test_where_the_second_version_holds_it(of: Any, why: str) -> None:
    found, entry = made_of(of)
    assert found.resource.address.type == SECOND
    assert entry.outcome is Outcome.EXPORTED
    start, _, _ = why.partition("…")
    assert entry.reason.startswith(start)
    assert found.resource.comments == ("/dashboard/abc-def-ghi", entry.reason)


@pytest.mark.parametrize(
    ("of", "why"),
    [
        pytest.param(
            dashboard(NOTE, default_timeframe={"type": "live", "unit": "hour", "value": 4}),
            "datadog_dashboard has no place for default_timeframe; "
            "datadog_dashboard_v2 has no place for default_timeframe",
            id="a member of the dashboard",
        ),
        pytest.param(
            dashboard(NOTE, template_variables=[VARIABLE | {"default": "1", "defaults": ["2"]}]),
            "datadog_dashboard has no place for template_variables.default; "
            "datadog_dashboard_v2 has no place for template_variables.default",
            id="two forms of what is chosen",
        ),
        pytest.param(
            dashboard(NOTE, template_variables=[VARIABLE | {"defaults": ["", "1"]}]),
            "datadog_dashboard has no place for template_variables.defaults; "
            "datadog_dashboard_v2 has no place for template_variables.defaults",
            id="an empty text in a list",
        ),
        pytest.param(
            dashboard(UNREADABLE, template_variable_presets=[{"name": None}]),
            "datadog_dashboard can't read "
            "widgets[0].definition.requests[0].sort.order_by[0].index: "
            "required, and not there; "
            "datadog_dashboard_v2 can't be: the provider can't read a preset whose name is null",
            id="a preset without name",
        ),
        pytest.param(
            dashboard(NOTE, tags=[f"team:{n}" for n in range(6)]),
            "datadog_dashboard has no place for tags; datadog_dashboard_v2 has no place for tags",
            id="more tags than it takes",
        ),
        pytest.param(
            dashboard(NOTE, tabs=[{"id": ROLES[0], "name": "All", "widget_ids": [1]}]),
            "datadog_dashboard can't be: a tab names a widget that the dashboard doesn't have; "
            "datadog_dashboard_v2 can't be: a tab names a widget that the dashboard doesn't have",
            id="a tab of what isn't there",
        ),
        pytest.param(
            dashboard(NOTE, layout_type="tiled"),
            "datadog_dashboard can't read layout_type: a value that it doesn't know; "
            "datadog_dashboard_v2 can't be: datadog_dashboard_v2 refuses layout_type: "
            "none of the values that it takes",
            id="a value that it refuses",
        ),
        pytest.param(
            dashboard({"type": "flavor_wheel"}),
            "datadog_dashboard can't read widgets[0].definition.type: a value that it doesn't know"
            "; datadog_dashboard_v2 has no place for widget.flavor_wheel_definition",
            id="a type of widget that nobody knows",
        ),
    ],
)
def test_what_neither_holds_stays_json_with_the_reason(of: Any, why: str) -> None:
    found, entry = made_of(of)
    assert found.resource.address.type == JSON
    assert (entry.outcome, entry.reason, entry.diagnostics) == (Outcome.EXPORTED, why, ())
    assert found.resource.comments == ("/dashboard/abc-def-ghi", why)
    text = found.resource.body.attributes["dashboard"]
    assert isinstance(text, JsonText)
    assert isinstance(text.value, dict)
    assert text.value.keys() >= of.keys() - {"id", "url", "author_handle", "created_at"} - {
        "modified_at",
        "is_read_only",
    }


def test_a_powerpack_with_its_variables() -> None:
    found, _ = made_of(dashboard(POWERPACK))
    variable = {"name": "till", "values": ["1"]}
    assert plain(found.resource.body)["widget"][0]["powerpack_definition"] == [
        {"powerpack_id": "a", "template_variables": [{"controlled_externally": [variable]}]}
    ]


def test_a_member_of_a_widget_that_nobody_knows_is_not_lost() -> None:
    of = dashboard(NOTE)
    of["widgets"][0]["pinned"] = True
    found, entry = made_of(of)
    assert found.resource.address.type == JSON
    assert "widget.pinned" in entry.reason


@pytest.mark.parametrize(
    ("definition", "type"), [(GRAPH, FIRST), (UNREADABLE, SECOND), ({"type": "x"}, JSON)]
)
def test_what_only_its_author_may_edit_is_for_the_source_in_any_form(
    definition: Any, type: str
) -> None:
    found, entry = made_of(dashboard(definition, is_read_only=True, restricted_roles=None))
    assert found.resource.address.type == type
    assert entry.module == "adoptable"
    assert entry.reason.startswith("only its author may edit it")
    assert ("; datadog_dashboard can't" in entry.reason) is (type != FIRST)
    if type != JSON:
        assert found.resource.body.attributes["is_read_only"] is True


def test_roles_that_may_edit_it_win_over_its_author() -> None:
    found, _ = made_of(dashboard(NOTE, is_read_only=True, restricted_roles=ROLES))
    assert found.resource.address.type == SECOND
    assert "is_read_only" not in found.resource.body.attributes


def test_references_stand_in_blocks_as_they_do_in_json() -> None:
    by_form = {}
    for typed in (False, True):
        made = translate(replace(WITH_COMPANION, typed_dashboards=typed), demo_reads())
        by_form[typed] = {
            m.resource.import_id: {
                (link.to.name, link.attribute)
                for link in links(m.resource.body)
                if isinstance(link, Reference)
            }
            for m in made.resources
            if m.kind == "dashboards"
        }
    assert by_form[True] == by_form[False]
    assert len([of for of in by_form[True].values() if of]) > 5


def test_what_looks_like_a_secret_is_a_variable_in_a_block() -> None:
    token = "ghp_" + "a1B2c3D4e5" * 3 + "f6G7h8"
    found = exported(dashboards=[dashboard(NOTE | {"content": f"token: {token}"})])
    (made,) = found.resources
    assert made.resource.address.type == FIRST
    assert any(isinstance(link, VariableRef) for link in links(made.resource.body))
    assert "widget[0].note_definition[0].content" in made.resource.ignore_changes
    assert token not in repr(made.resource)


def test_without_the_flag_no_block_is_tried() -> None:
    found = translate(WITH_COMPANION, demo_reads())
    assert {m.resource.address.type for m in found.resources if m.kind == "dashboards"} == {JSON}
    assert [type(v) for v in kinds()["dashboards"].variants].count(Typed) == 2


def exported_into(out: Path, reads: Mapping[str, KindRead], typed: bool) -> None:
    selection = select(kinds(), [*reads], typed_dashboards=typed)
    export.write(out, export.Source(selection, reads, API_URL), state=load(out))


def test_a_change_of_form_forgets_the_other_one(tmp_path: Path) -> None:
    """It leaves the state, and the dashboard stays in the org."""
    reads = {"dashboards": demo_reads()["dashboards"]}
    exported_into(tmp_path, reads, typed=False)
    before = json.loads((tmp_path / "addresses.json").read_text())["dashboards"]
    exported_into(tmp_path, reads, typed=True)
    after = json.loads((tmp_path / "addresses.json").read_text())["dashboards"]
    changed = {id for id in before if before[id] != after[id]}
    assert len(changed) == len(before) - 1, "but for that of an unknown type of widget"
    for root in ("source", "destination"):
        moved = (tmp_path / root / "moved.tf").read_text()
        forgotten = set(
            re.findall(r"^removed {\n  from = module\.\w+\.(\S+)$", moved, re.MULTILINE)
        )
        assert forgotten <= {before[id] for id in changed}
        assert moved.count("removed {") == moved.count("destroy = false") == len(forgotten)
        assert not re.search("^moved", moved, re.MULTILINE)
        assert root == "destination" or forgotten == {before[id] for id in changed}
    exported_into(tmp_path, reads, typed=False)
    again = json.loads((tmp_path / "addresses.json").read_text())["dashboards"]
    assert again == before
    assert (tmp_path / "source/moved.tf").read_text().count("removed {") == len(changed)


def test_the_demo_has_each_form() -> None:
    found = translate(replace(WITH_COMPANION, typed_dashboards=True), demo_reads())
    types = [m.resource.address.type for m in found.resources if m.kind == "dashboards"]
    assert types.count(FIRST) > 5
    assert types.count(JSON) == 1


@pytest.mark.provider
def test_the_demos_dashboards_are_adopted_in_blocks_and_nothing_changes() -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    org = demo_org()
    read = read_org(org, SELECTION)["dashboards"]
    # A plan of the largest takes minutes as blocks, and nothing is in it that isn't in others.
    records = [r for r in read.records if r.id != SENSORS_DASHBOARD]
    reads = {"dashboards": replace(read, records=records)}
    made = translate(Selection(kinds(), typed_dashboards=True), reads)
    with serve(org) as served:
        planner = plan_check.Planner(made, served.url, 1000, lambda done, total: None)
        resource_plans = planner.resource_plans(plan_check.adopted(made))
    assert failing({v.id: v for v in resource_plans.values()}) == {}
    assert sum(v.address.startswith(f"{FIRST}.") for v in resource_plans.values()) > 5


@pytest.mark.provider
def test_a_change_of_form_destroys_nothing(tmp_path: Path) -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    org = demo_org()
    read = read_org(org, select(kinds(), ["dashboards"]))["dashboards"]
    few = ("dxd-ixr-eaj", "hcp-4n3-fyd", "hha-6ua-bat")  # The last stays JSON.
    reads = {"dashboards": replace(read, records=[r for r in read.records if r.id in few])}
    exported_into(tmp_path, reads, typed=False)
    with serve(org) as served:
        env = {**KEYS, "TF_VAR_datadog_api_url": f"{served.url}/"}
        terraform(tmp_path / "source", "init", env=env)
        terraform(tmp_path / "source", "apply", "-auto-approve", env=env)
        exported_into(tmp_path, reads, typed=True)
        said, found = roundtrip.planned(tmp_path / "source", served.url)
    actions = [tuple(f["change"]["actions"]) for f in found if f["mode"] == "managed"]
    assert sorted(actions) == [*[("forget",)] * 2, *[("no-op",)] * 3], said
    assert "Plan: 2 to import, 0 to add, 0 to change, 0 to destroy." in said
    assert not [r for r in org.requests if r.startswith(("DELETE", "POST", "PUT"))]
