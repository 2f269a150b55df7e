"""Ids in lists that name nothing: the source org keeps them, another org is made without them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.model.ir import ABSENT
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection
from exporter.simulator import Org, serve
from exporter.translate.pipeline import Export, translate
from exporter.write import cdktf_app, hcl, hcl_blocks
from tests.support import roundtrip
from tests.support.exports import WITH_COMPANION, read_org, resource, whole, write
from tests.support.output import texts
from tests.support.terraform import NO_PROVIDER, real_provider

BOARD, GONE, TEST = "abc-def-gh1", "xyz-def-gh1", "abc-def-gh2"
ITEMS = [
    {"id": BOARD, "type": "custom_timeboard"},
    {"id": GONE, "type": "custom_timeboard"},
    {"id": "30", "type": "integration_timeboard"},
]
DASHBOARD = {"id": BOARD, "title": "Shop", "layout_type": "ordered", "widgets": []}
LIST = {"id": 5, "name": "Mine", "type": "manual_dashboard_list", "dashboards": ITEMS}
SLO = {"id": "28d0740cb87e52579dbe30f2c1dae6eb", "name": "Up", "type": "monitor"}
MONITOR = {
    "id": 62000001,
    "name": "Queue",
    "type": "query alert",
    "query": "avg(last_5m):avg:q{*} > 1",
    "message": "",
    "options": {"new_host_delay": 300, "notify_no_data": False},
    "tags": [],
    "restricted_roles": None,
}


def exported(**objects: list[Any]) -> Export:
    reads = {
        kind: KindRead(kind, [Record(kind, str(o["id"]), f"/{kind}", o) for o in many])
        for kind, many in objects.items()
    }
    return translate(Selection(kinds()), reads)


def files(export: Export) -> dict[str, str]:
    made = whole(export)
    return texts(hcl.files(*made, provider_version="", site_api_url=""))


def test_a_list_without_what_is_gone() -> None:
    export = exported(dashboard_lists=[LIST], dashboards=[DASHBOARD])
    written = files(export)
    made = resource(written["org/dashboard_lists.tf"], "datadog_dashboard_list.mine")
    assert made.count("  dash_item {") == 1
    assert (
        '  dynamic "dash_item" {\n'
        '    for_each = compact([lookup(var.absent, "dashboards/30", "")])\n\n'
        "    content {\n"
        '      type    = "integration_timeboard"\n'
        '      dash_id = lookup(var.absent, "dashboards/30", "")\n'
        "    }\n  }\n"
    ) in made
    assert f'    "dashboards/{GONE}" = "{GONE}"\n' in written["source/main.tf"]
    assert ABSENT not in written["destination/main.tf"] + written["destination/variables.tf"]
    entry = next(e for e in export.ledger.entries if e.kind == "dashboard_lists")
    assert {d.done for d in entry.diagnostics} == {"a destination is made without it"}
    assert len(entry.diagnostics) == 2


def test_numbers_without_what_is_gone() -> None:
    slo = SLO | {
        "thresholds": [{"timeframe": "7d", "target": 99.0}],
        "monitor_ids": [MONITOR["id"], 555],
    }
    written = files(exported(service_level_objectives=[slo], monitors=[MONITOR]))
    assert (
        '  monitor_ids = compact([lookup(var.absent, "monitors/555", ""), '
        "datadog_monitor.queue.id])\n"
    ) in written["org/service_level_objectives.tf"]


def test_an_app_has_blocks_only_where_there_is_something() -> None:
    export = exported(dashboard_lists=[LIST], dashboards=[DASHBOARD])
    made = whole(export)
    written = texts(cdktf_app.files(*made, provider_version="", site_api_url=""))
    assert (
        '"dynamic": {\n                "dash_item": [\n' in written["stacks/org/dashboard_lists.py"]
    )
    assert f'"dashboards/{GONE}": "{GONE}"' in written["stacks/source/stack.py"]
    assert ABSENT not in written["stacks/destination/stack.py"]


def test_who_may_do_something_stays() -> None:
    role = "e3f1f0c2-0000-4111-8000-000000000001"
    export = exported(monitors=[MONITOR | {"restricted_roles": [role]}])
    (made,) = export.resources
    assert role in hcl_blocks.resource(made.resource)
    assert ABSENT not in hcl_blocks.resource(made.resource)


def test_json_says_numbers_of_nothing_as_they_are() -> None:
    rule = {
        "id": "r1",
        "gate_id": "g1",
        "name": "Watch",
        "type": "monitor",
        "options": {"monitor_ids": [555]},
    }
    gate = {"id": "g1", "env": "prod", "service": "shop", "rules": [rule]}
    reads = {
        kind: KindRead(kind, [Record(kind, str(o["id"]), f"/{kind}", o)])
        for kind, o in (("deployment_gates", gate), ("deployment_gate_rules", rule))
    }
    export = translate(WITH_COMPANION, reads)
    text = "\n".join(hcl_blocks.resource(m.resource) for m in export.resources)
    assert "555" in text
    assert ABSENT not in text


@pytest.mark.provider
def test_the_source_keeps_them_and_a_destination_has_none(tmp_path: Path) -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    org, empty = Org(), Org()
    items = {"dashboards": ITEMS, "total": len(ITEMS)}
    answers = {
        f"/api/v1/dashboard/{BOARD}": DASHBOARD,
        "/api/v1/dashboard/lists/manual/5": {k: v for k, v in LIST.items() if k != "dashboards"},
        "/api/v2/dashboard/lists/manual/5/dashboards": items,
        f"/api/v1/slo/{SLO['id']}": {
            "data": SLO
            | {
                "thresholds": [{"timeframe": "7d", "target": 99}],
                "monitor_ids": [MONITOR["id"], 555],
                "tags": [],
            }
        },
        f"/api/v1/monitor/{MONITOR['id']}": MONITOR,
    }
    lines = [{"method": "GET", "path": path, "body": body} for path, body in answers.items()]
    (tmp_path / "loaded").mkdir()
    (tmp_path / "loaded" / "objects.jsonl").write_text("\n".join(map(json.dumps, lines)))
    org.load(tmp_path / "loaded")
    write(tmp_path, read_org(org))
    planned = {}
    for name, at in (("source", org), ("destination", empty)):
        with serve(at) as served:
            _, found = roundtrip.planned(tmp_path / name, served.url)
        planned[name] = {r["type"]: r["change"] for r in found}
    changed = {t: c["actions"] for t, c in planned["source"].items() if c["actions"] != ["no-op"]}
    assert changed == {}
    held = planned["source"]["datadog_dashboard_list"]["after"]["dash_item"]
    assert {i["dash_id"] for i in held} == {BOARD, GONE, "30"}
    made = planned["destination"]["datadog_dashboard_list"]["after"]["dash_item"]
    assert [i["type"] for i in made] == ["custom_timeboard"]
