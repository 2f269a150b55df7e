"""What Terraform leaves as it is in the source org: said there, nowhere else, and taken charge of
by --manage."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from exporter.api.catalogue import kinds
from exporter.model.record import KindRead, Record
from exporter.model.secret_members import PLACEHOLDER
from exporter.read.selection import select
from exporter.simulator import demo_org, serve
from exporter.translate.left_alone import GUESSED, UNDIVIDED
from tests.support.exports import block, demo_reads, files, write
from tests.support.program import Program

# In one process, for its fixtures are whole exports.
pytestmark = pytest.mark.xdist_group("manage")

OVERRIDE = "source_override.tf"
ORDER = "datadog_logs_pipeline_order"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    at = tmp_path_factory.mktemp("plain")
    write(at, demo_reads(), select(kinds(), companion=True))
    return at


def test_nothing_is_left_alone_in_another_org(out: Path) -> None:
    """What could lock people out or stop their mail is thereby applied whole."""
    there = files(out)
    for path in (p for p in there if p.startswith(("destination/", "unadoptable/", "adopted/"))):
        assert "ignore_changes" not in there[path], path
    assert "destination/org/webhooks.tf" in there
    assert "destination/org/source_override.tf" not in there


def test_what_is_left_alone_has_its_reason_and_the_way_out_in_files_and_ledger(out: Path) -> None:
    there = files(out)
    said = {
        e["address"]: (e["kind"], e["left_alone"])
        for e in json.loads(there["ledger.json"])["objects"]
        if e.get("left_alone")
    }
    found = {}
    for path, text in there.items():
        if not path.endswith(".tf") or "ignore_changes" not in text:
            continue
        for type, name in re.findall(r'^resource "(\w+)" "(\w+)"', text, re.MULTILINE):
            shown = block(text, f'resource "{type}" "{name}"')
            if "ignore_changes" in shown:
                kind, left = said[f"{type}.{name}"]
                assert f"export with --manage {kind}." in shown
                assert all(f": {why}." in shown for why in left.values()), shown
                found[f"{type}.{name}"] = shown
    assert found.keys() == said.keys()
    assert len(found) > 50


@pytest.mark.parametrize("asked", ["webhooks:url", "web*s"])
def test_the_source_asks_for_what_is_taken_charge_of(tmp_path: Path, asked: str) -> None:
    """Whichever of a webhook is asked for: the provider sends all of it with any edit."""
    written = write(tmp_path, demo_reads(), select(kinds(), manage=[asked]))
    there = files(tmp_path)
    assert written.unmanaged == []
    assert "webhook_audit_sink_url = var.webhook_audit_sink_url" in re.sub(
        " +", " ", there["source/main.tf"]
    )
    assert "sensitive" in block(there["source/variables.tf"], 'variable "webhook_audit_sink_url"')
    assert 'webhook_audit_sink_url = ""' in there["source/terraform.tfvars.example"]
    headers = re.search(r"webhook_audit_sink_custom_headers += (.*)", there["source/main.tf"])
    assert headers
    assert 'resource "datadog_webhook" "audit_sink"' not in there["org/source_override.tf"]
    assert PLACEHOLDER not in headers[1]


@pytest.mark.parametrize(
    ("address", "why"),
    [
        pytest.param("datadog_ip_allowlist.ip_allowlist", "reads it otherwise", id="unread"),
        pytest.param("datadog_deployment_gate.stock_staging_default", "reads it", id="deleted"),
        pytest.param("datadog_webhook.order_desk", "no answer of the API has it", id="secret"),
    ],
)
def test_what_an_edit_would_empty_is_left_alone_with_all_around_it(
    out: Path, address: str, why: str
) -> None:
    """The provider sends what its state has, and that is nothing, or asterisks for a secret."""
    type, name = address.split(".")
    there = files(out)
    text = there["guarded/ip_allowlist.tf" if name == "ip_allowlist" else f"org/{OVERRIDE}"]
    shown = block(text, f'resource "{type}" "{name}"')
    assert "ignore_changes = all\n" in shown
    assert why in shown and UNDIVIDED in shown


def test_what_can_not_be_edited_later_is_said(out: Path) -> None:
    entries = json.loads(files(out)["ledger.json"])["objects"]
    said = {e["kind"]: e["uneditable"] for e in entries if e.get("uneditable")}
    assert {k for k in said if k in demo_reads()} == {
        "actions_datastores",
        "app_builder_apps",
        "cost_budgets",
        "custom_allocation_rules",
        "integration_fastly_accounts",
        "logs_pipelines_order",
        "metric_tag_configurations",
        "org_group_policies",
        "org_groups",
        "reference_tables",
        "tag_indexing_rules_order",
    }
    assert "--manage logs_pipelines_order" in said["logs_pipelines_order"]["any"]
    assert said["custom_allocation_rules"].keys() == {"rule_name"}


def test_a_secret_in_a_text_that_the_api_answers_with_hinders_no_edit(tmp_path: Path) -> None:
    token = f"https://example.com/hook?api_key={'0123456789abcdef' * 2}"
    body = {"id": 7, "type": "metric alert", "query": "avg(last_5m):avg:a{*} > 1", "name": "M"}
    record = Record("monitors", "7", "/api/v1/monitor/7", body | {"message": token})
    reads = {"monitors": KindRead("monitors", [record])}
    write(tmp_path, reads, select(kinds(), ["monitors"]))
    shown = block(files(tmp_path)[f"org/{OVERRIDE}"], 'resource "datadog_monitor_json" "m"')
    assert "ignore_changes = [monitor]\n" in shown
    assert GUESSED in shown


def test_an_attribute_that_is_no_secret_needs_no_variable(tmp_path: Path) -> None:
    write(tmp_path, demo_reads(), select(kinds(), manage=["logs_pipelines_order:name"]))
    there = files(tmp_path)
    assert ORDER not in there["org/source_override.tf"]
    assert "source/terraform.tfvars.example" not in there


def test_what_names_nothing_is_said(ddexport: Program, tmp_path: Path) -> None:
    with serve(demo_org()) as served:
        at = ("org", "--api-url", served.url, "--out", tmp_path, "--kind", "webhooks")
        ran = ddexport(*at, "--manage", "webhooks:payload")
        assert "--manage webhooks:payload: Terraform leaves nothing of that" in ran.out
        ran = ddexport(*at, "--manage", "webhook")
        assert ran.code == 2
        assert "--manage webhook: no such kind; did you mean webhooks" in ran.err
