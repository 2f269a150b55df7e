"""Ids in texts: links to pages of the app, applications in searches, and what widgets name."""

from __future__ import annotations

import re
from typing import Any

import pytest

from exporter.api.catalogue import kinds
from exporter.kinds._shared.reference_patterns import APPLICATION, LINKS
from exporter.model.record import KindRead, Record
from exporter.read.selection import Selection
from exporter.translate.pipeline import translate
from exporter.write import hcl_blocks

ID = "0a1b2c3d-0000-4000-8000-00000000000a"
SLO = "28d0740cb87e52579dbe30f2c1dae6eb"
SITE = "https://app.datadoghq.com"

PAGES = [
    ("/dashboard/abc-def-gh1/shop?live=true", "dashboards", "abc-def-gh1"),
    ("/dashboard/lists/manual/8211", "dashboard_lists", "8211"),
    ("/monitors/21400101/edit", "monitors", "21400101"),
    ("/monitors#21400101", "monitors", "21400101"),
    (f"/monitors/downtimes?scope=a&id={ID}", "downtime_schedules", ID),
    (f"/slo?slo_id={SLO}&tab=history", "service_level_objectives", SLO),
    (f"/slo/manage?query=team%3Ashop (a)&slo_id={SLO}", "", ""),
    (f"/slo/manage?query=team%3Ashop&slo_id={SLO}", "service_level_objectives", SLO),
    (f"/slo/{SLO}/edit", "service_level_objectives", SLO),
    ("/synthetics/details/abc-def-gh2", "synthetics_tests", "abc-def-gh2"),
    ("/synthetics/edit/abc-def-gh2", "synthetics_tests", "abc-def-gh2"),
    ("/synthetics/suite/abc-def-gh3", "synthetics_test_suites", "abc-def-gh3"),
    ("/notebook/4521/what-broke", "notebooks", "4521"),
    (f"/workflow/{ID}?tab=runs", "workflows", ID),
    (f"/app-builder/apps/{ID}", "app_builder_apps", ID),
    (f"/app-builder/apps/edit/{ID}", "app_builder_apps", ID),
    (f"/cases?project={ID}", "case_projects", ID),
    (f"/on-call/schedules/{ID}", "on_call_schedules", ID),
    (f"/on-call/escalation-policies/{ID}", "on_call_escalation_policies", ID),
    (f"/on-call/teams/{ID}", "teams", ID),
    (f"/status-pages/{ID}/view", "status_pages", ID),
    (f"/observability-pipelines/{ID}/view", "observability_pipelines", ID),
    (f"/feature-flags/{ID}", "feature_flags", ID),
    (f"/rum/application/{ID}/overview", "rum_applications", ID),
    (f"/rum/sessions?query=%40application.id%3A{ID}", "rum_applications", ID),
    ("/security/configuration/siem/rules/edit/abc-def-gh4", "security_monitoring_rules", ""),
    ("/logs/pipelines/pipeline/edit/psEZxCtTjTaYO6zORTq5ag", "logs_custom_pipelines", ""),
    ("/dash/integration/30/kafka", "", ""),
]
"""A link, and the object that it is of; none for what no declaration knows."""


@pytest.mark.parametrize(("link", "kind", "id"), PAGES)
def test_a_link_names_one_object(link: str, kind: str, id: str) -> None:
    text = f"See [this]({SITE}{link}) first."
    found = [(r.refs[0].kinds[0], m["id"]) for r in LINKS for m in re.finditer(r.pattern, text)]
    assert [(k, i) if id else (k, "") for k, i in found] == ([(kind, id)] if kind else [])


@pytest.mark.parametrize(
    "text", [f"@application.id:{ID} @type:view", f'application.id:"{ID}"', f"application.id%3A{ID}"]
)
def test_a_search_names_its_application(text: str) -> None:
    assert [m["id"] for m in re.finditer(APPLICATION.pattern, text)] == [ID]


APPLICATIONS = KindRead(
    "rum_applications",
    [
        Record(
            "rum_applications",
            ID,
            f"/api/v2/rum/applications/{ID}",
            {
                "data": {
                    "id": ID,
                    "type": "rum_application",
                    "attributes": {"name": "Shop", "type": "browser"},
                }
            },
        )
    ],
)
SEARCH = f"@application.id:{ID}"
LINKED = "${datadog_rum_application.shop.id}"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (
            "monitors",
            {"type": "rum alert", "query": f'rum("{SEARCH}").last("5m") > 1', "message": ""},
        ),
        (
            "monitors",
            {
                "type": "rum alert",
                "query": 'formula("a").last("5m") > 1',
                "message": "",
                "options": {
                    "variables": [
                        {
                            "data_source": "rum",
                            "name": "a",
                            "compute": {"aggregation": "count"},
                            "search": {"query": SEARCH},
                        }
                    ]
                },
            },
        ),
        (
            "dashboards",
            {
                "title": "a",
                "widgets": [
                    {
                        "definition": {
                            "type": "note",
                            "content": f"{SITE}/rum/sessions?query=%40application.id%3A{ID}",
                        }
                    }
                ],
            },
        ),
    ],
)
def test_an_application_in_a_search_is_a_reference(kind: str, body: Any) -> None:
    record = Record(kind, "1", f"/{kind}/1", {"id": "1", "name": "a"} | body)
    reads = {kind: KindRead(kind, [record]), "rum_applications": APPLICATIONS}
    export = translate(Selection(kinds()), reads)
    (made,) = [m.resource for m in export.resources if m.kind == kind]
    assert LINKED in hcl_blocks.resource(made)
    assert ID not in hcl_blocks.resource(made)


@pytest.mark.parametrize(
    ("member", "kind"),
    [
        ("alert_id", "monitors"),
        ("app_id", "app_builder_apps"),
        ("powerpack_id", "powerpacks"),
        ("slo_id", "service_level_objectives"),
        ("workflow_id", "workflows"),
    ],
)
def test_an_object_that_a_widget_names_and_nobody_read_is_said(member: str, kind: str) -> None:
    body = {"id": "1", "title": "a", "widgets": [{"definition": {"type": "x", member: ID}}]}
    reads = {"dashboards": KindRead("dashboards", [Record("dashboards", "1", "/d/1", body)])}
    export = translate(Selection(kinds(), not_read={kind: kinds()[kind]}), reads)
    (entry,) = export.ledger.entries
    (said,) = entry.diagnostics
    assert (said.path, said.what) == (
        f"**.{member}",
        f"{ID} is not a reference: {kind}: not part of this export",
    )
