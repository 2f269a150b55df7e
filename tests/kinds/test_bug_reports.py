"""Cases of public bug reports, beside the project: what each must become."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from exporter.api.catalogue import kinds
from exporter.model.declaration import Place
from exporter.model.ledger import Entry, Outcome
from exporter.model.record import KindRead
from exporter.read.selection import Selection, select
from exporter.simulator import Org
from exporter.simulator.engine.faults import Fault
from exporter.translate.pipeline import Export, translate
from exporter.write import hcl_blocks
from tests.support import recorded
from tests.support.exports import files, read_org, write
from tests.support.provider_plan import failing, judged
from tests.support.terraform import NO_PROVIDER, real_provider

FOLDER = recorded.SHARED / "cases"
needed = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the cases are not part of the project; none stand beside it"
)

TYPES: dict[str, set[str]] = {
    "d02-dashboard-unusual-widgets": {"datadog_dashboard_json"},
    "f01a-renotify-interval-as-text": {"datadog_monitor_json"},
    "f01c-evaluation-delay-as-text": {"datadog_monitor_json"},
    "f02a-event-v2-alert-of-the-ui": {"datadog_monitor"},
    "f02c-trace-and-audit-alerts": {"datadog_monitor"},
    "f03a-json-monitor-name-ends-in-space": {"datadog_monitor_json"},
    "f05a-powerpack-sunburst-automatic-legend": {"datadog_powerpack"},
    "f06a-powerpack-empty-yaxis": {"datadog_powerpack"},
    "f06c-powerpack-empty-number-format": {"datadog_powerpack"},
    "f07a-dashboard-runs-a-workflow": {
        "datadog_dashboard_json",
        "datadog_workflow_automation",
    },
    "f07c-rum-application-in-a-widget-query": {
        "datadog_dashboard_json",
        "datadog_rum_application",
    },
    "f07e-link-to-an-slo-of-the-app": {
        "datadog_dashboard_json",
        "datadog_service_level_objective",
    },
    "f08a-pipeline-geo-ip-default": {"datadog_logs_custom_pipeline"},
    "f09-service-definition-v1": set(),
    "f10a-token-in-a-header-and-url": {"datadog_synthetics_test"},
    "f10c-password-in-an-open-variable": {"datadog_synthetics_test"},
    "f11a-powerpack-should-exclude-missing": {"datadog_powerpack"},
    "f11c-powerpack-monitor-summary": {"datadog_powerpack"},
    "f12-names-in-japanese-and-emoji": {"datadog_monitor"},
    "k04-users-and-roles": {"datadog_role", "datadog_service_account", "datadog_user"},
    "k06-logs-and-integrations": {
        "datadog_integration_aws_account",
        "datadog_logs_archive",
        "datadog_logs_index",
        "datadog_logs_metric",
    },
    "m04-monitor-restriction-query-null": {"datadog_monitor", "datadog_monitor_json"},
    "m06-monitor-anomaly-and-old-options": {"datadog_monitor", "datadog_monitor_json"},
    "m08-monitor-types-the-provider-lacks": {"datadog_monitor", "datadog_monitor_json"},
    "p02-dashboards-under-rate-limit": {"datadog_dashboard_json"},
    "s02-synthetics-multistep-graphql": {"datadog_synthetics_test"},
    "s04-synthetics-mobile-with-enter": {"datadog_synthetics_test"},
}
"""A case -> the types of the resources that its objects become without the companion provider."""
LOST: dict[str, list[str]] = {
    "f06a-powerpack-empty-yaxis": [
        "widget.query_value_definition.request.query.event_query.aggregator",
    ],
    "f11a-powerpack-should-exclude-missing": [
        "widget.toplist_definition.request.query.event_query.group_by.should_exclude_missing"
    ],
    "f11c-powerpack-monitor-summary": [
        "widget.manage_status_definition.last_triggered_format",
        "widget.manage_status_definition.show_status",
    ],
}
"""What of them Datadog's provider has no place for."""
OWN_FORM = {*LOST, "f09-service-definition-v1"}
"""Those that the companion provider holds whole."""
SECRET = ("f10a-token-in-a-header-and-url", "f10c-password-in-an-open-variable")


def org(case: str) -> Org:
    made = Org()
    made.load(Path(FOLDER / case))
    return made


def reads_of(case: str) -> dict[str, KindRead]:
    """What is read of a case, without the orders that every org has."""
    reads = read_org(org(case))
    return {k: r for k, r in reads.items() if r.records and not kinds()[k].singleton}


def exported(case: str, companion: bool = False) -> Export:
    return translate(Selection(kinds(), companion=companion), reads_of(case))


def text(case: str) -> str:
    return "\n".join(hcl_blocks.resource(m.resource) for m in exported(case).resources)


def short(export: Export) -> Iterator[Entry]:
    return (e for e in export.ledger.entries if e.outcome in (Outcome.PARTLY, Outcome.FAILED))


def test_every_case_is_known() -> None:
    if FOLDER.is_dir():
        others = {"f04a-downtime-start-without-seconds"}
        others |= {"f04c-powerpack-data-source-unknown-to-the-provider"}
        assert TYPES.keys() | others == {f.name for f in FOLDER.iterdir() if f.is_dir()}


@needed
@pytest.mark.parametrize("case", TYPES)
def test_a_case_is_exported(case: str) -> None:
    export = exported(case)
    assert {m.resource.address.type for m in export.resources} == TYPES[case]
    lost = sorted(d.path for e in export.ledger.entries for d in e.diagnostics if d.lost)
    assert lost == LOST.get(case, [])
    assert export.ledger.exit_code == int(case in LOST or not TYPES[case])


@needed
@pytest.mark.parametrize("case", sorted(OWN_FORM))
def test_the_companion_provider_holds_what_datadog_s_does_not(case: str) -> None:
    export = exported(case, companion=True)
    assert list(short(export)) == []
    assert all(m.resource.address.type.startswith("ddx_") for m in export.resources)


@needed
@pytest.mark.parametrize("case", sorted(f.name for f in FOLDER.glob("*") if f.is_dir()))
def test_with_the_companion_provider_nothing_is_short(case: str) -> None:
    export = exported(case, companion=True)
    assert list(short(export)) == []
    assert not [m for m in export.resources if m.shape.place is Place.UNADOPTABLE]


@needed
def test_a_permission_that_no_catalogue_has_stays_in_the_source() -> None:
    made = text("k04-users-and-roles")
    id = "permissions/ffffffff-0000-0000-0000-00000000000f"
    assert f'id = lookup(var.absent, "{id}", "")' in made
    assert "ignore_changes = [default_permissions_opt_out, permission]" in made
    [(entry, said)] = [
        (e, d) for e in exported("k04-users-and-roles").ledger.entries for d in e.diagnostics
    ]
    assert (entry.title, said.done) == ("Least", "a destination is made without it")


@needed
def test_an_automatic_legend_is_inline() -> None:
    made = text("f05a-powerpack-sunburst-automatic-legend")
    assert '      legend_inline {\n        type = "automatic"\n' in made


@needed
def test_a_widget_runs_the_workflow_that_is_exported() -> None:
    case = "f07a-dashboard-runs-a-workflow"
    assert "workflow_id = datadog_workflow_automation.restart_it.id" in text(case)


@needed
def test_searches_and_links_name_the_application_that_is_exported() -> None:
    made, application = text("f07c-rum-application-in-a-widget-query"), "datadog_rum_application"
    assert f'"@application.id:${{{application}.shop_web.id}}"' in made
    assert f'query=%40application.id%3A${{{application}.shop_web.id}}"' in made
    assert "application.id:0f0e0d0c" not in made
    assert "application.id%3A0f0e0d0c" not in made


@needed
def test_a_link_names_the_objective_that_is_exported() -> None:
    of = "datadog_service_level_objective.up.id"
    assert f'/slo/manage?query=&slo_id=${{{of}}}"' in text("f07e-link-to-an-slo-of-the-app")


@needed
def test_a_failure_names_its_service() -> None:
    (entry,) = short(exported("f09-service-definition-v1"))
    assert (entry.outcome, entry.title) == (Outcome.FAILED, "old-one")
    assert "schema v1" in entry.reason


@needed
@pytest.mark.parametrize("case", SECRET)
def test_a_token_is_a_variable_and_in_no_file(case: str, tmp_path: Path) -> None:
    reads = read_org(org(case), select(kinds(), ["synthetics_tests"]))
    (record,) = reads["synthetics_tests"].records
    request = record.body["config"]["request"]
    write(tmp_path, reads, select(kinds(), ["synthetics_tests"]))
    written = "\n".join(files(tmp_path).values())
    token = request["headers"]["Authorization"].removeprefix("Bearer ")
    for secret in (token, request["headers"]["X-Api-Key"], request["url"].partition("=")[2]):
        assert secret
        assert secret not in written
    variables = (tmp_path / "org" / "variables.tf").read_text()
    assert variables.count("sensitive   = true") >= 4


@needed
def test_names_say_what_titles_do_in_any_script() -> None:
    assert '"ri_ben_yu_nomonita"' in text("f12-names-in-japanese-and-emoji")


@needed
def test_dashboards_are_read_under_a_rate_limit() -> None:
    served = org("p02-dashboards-under-rate-limit")
    served.faults = [
        Fault("/api/v1/dashboard/p0", status=429, count=2, headers={"X-RateLimit-Reset": "0"}),
        Fault("/api/v1/dashboard/p1", status=429, count=2, body="<html>Too many</html>"),
        Fault("/api/v1/dashboard/p2", status=502, count=2),
    ]
    read = read_org(served, select(kinds(), ["dashboards"]))["dashboards"]
    assert (read.complete, len(read.records)) == (True, 70)
    assert [fault.hits for fault in served.faults] == [2, 2, 2]


@needed
def test_a_test_that_the_provider_cannot_import_is_made_elsewhere() -> None:
    (made,) = exported("s04-synthetics-mobile-with-enter").resources
    assert made.shape.place is Place.UNADOPTABLE
    assert made.shape.why.startswith("the provider can't read")


@needed
@pytest.mark.provider
@pytest.mark.xdist_group("cases")
def test_all_cases_are_adopted_and_nothing_changes(tmp_path: Path) -> None:
    if not real_provider():
        pytest.skip(NO_PROVIDER)
    failed: dict[tuple[str, str], object] = {}
    for case in TYPES:
        named = reads_of(case)
        export, resource_plans = judged(org(case), *(kinds()[k] for k in named))
        adopted = {m.resource.address.type for m in export.resources if m.shape.place is Place.ORG}
        assert bool(resource_plans) == bool(adopted)
        failed |= {(case, id): why for id, why in failing(resource_plans).items()}
    assert failed == {}
