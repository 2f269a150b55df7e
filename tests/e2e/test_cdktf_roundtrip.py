"""The demo org's CDKTF app under Datadog's own provider: its source stack adopts the org, its
destination stack makes another one like it. As test_roundtrip.py has it of the HCL."""

from __future__ import annotations

from pathlib import Path

import pytest

from exporter.simulator import demo_org, fresh_org, serve
from tests.support import cdktf, roundtrip
from tests.support.exports import demo_reads, read_org, write
from tests.support.roundtrip import KEYS, holdings, managed, settings, terraform
from tests.support.roundtrip_differences import EMPTY, EXPECTED, HIDDEN, unexplained
from tests.support.terraform import NO_PROVIDER, real_provider

pytestmark = pytest.mark.provider

ASKED = "no project is created without the companion provider: the destination was given its id"
KEPT = "without its readers, which only the companion provider has, an archive is not created"
UPLOADED = "no app is uploaded without the companion provider: the destination was given its id"
PUBLIC = "the provider creates no tokens but secret ones, and says so of one that is not"
ALONE = {
    "datadog_action_connection.courier_api": {
        "- lifecycle.ignore_changes = [http.token_auth.token, http.token_auth.token[0].value]": (
            PUBLIC
        ),
        "+ lifecycle.ignore_changes = [http.token_auth.token[0].value]": PUBLIC,
    },
    "datadog_logs_archive_order": {
        "- archive_ids = [": KEPT,
        "- var.logs_archive_audit_id,": KEPT,
        "- var.logs_archive_orders_seven_years_id,": KEPT,
        "- ]": KEPT,
        "+ archive_ids = compact([": KEPT,
        '+ lookup(var.absent, "logs_archives/BH8UgXxmTudC2zV8s5sPtQ", ""),': KEPT,
        '+ lookup(var.absent, "logs_archives/W9kSHdCAeujfbHHawBklgQ", ""),': KEPT,
        "+ ])": KEPT,
    },
    "datadog_security_findings_ticket_creation_rule": {
        "- action.project_id = var.case_project_security_cases_id": ASKED,
        '+ action.project_id = "3b1de0a4-6a3c-4f6b-9a53-0c6f2d0c1a04"': ASKED,
    },
    "datadog_security_monitoring_rule": {
        "+ options.decrease_criticality_based_on_env = false": EMPTY,
    },
    "datadog_synthetics_test.order_in_the_app": {
        "- mobile_options_list.mobile_application.application_id = "
        "var.synthetics_mobile_application_kestrel_synthetics_mobile_application_5c1c5a8b_9d0e_5a5e"
        "_8a53_1d3f0d2b7c11_id": UPLOADED,
        "- mobile_options_list.mobile_application.reference_id = "
        "var.synthetics_mobile_application_version_kestrel_7_4_1_synthetics_mobile_application_"
        "version_7a0f9d52_3b6c_5b5b_9c55_6f0c2a9e4d12_id": UPLOADED,
        "+ mobile_options_list.mobile_application.application_id = "
        '"5c1c5a8b-9d0e-5a5e-8a53-1d3f0d2b7c11"': UPLOADED,
        "+ mobile_options_list.mobile_application.reference_id = "
        '"7a0f9d52-3b6c-5b5b-9c55-6f0c2a9e4d12"': UPLOADED,
    },
    "datadog_webhook_custom_variable.audit_key": {"-": HIDDEN},
    "datadog_webhook_custom_variable.order_desk_token": {"-": HIDDEN},
}
"""As test_roundtrip.EXPECTED, of an export that needs Datadog's provider alone."""


@pytest.fixture(autouse=True, scope="module")
def needed() -> None:
    cdktf.need()
    if not real_provider():
        pytest.skip(NO_PROVIDER)


def test_the_source_is_adopted_once_and_then_left_alone(tmp_path: Path) -> None:
    org = demo_org()
    written, before = cdktf.write(tmp_path, demo_reads()), holdings(org)
    root = cdktf.synthesised(tmp_path) / "source"
    with serve(org) as served:
        env = {**KEYS, "TF_VAR_datadog_api_url": f"{served.url}/"}
        terraform(root, "init", env=env)
        said = terraform(root, "apply", "-auto-approve", env=env)
        again = terraform(root, "plan", "-detailed-exitcode", env=env)
    imports = written.imports
    assert f"Plan: {imports} to import, 0 to add, 0 to change, 0 to destroy." in said
    assert f"Resources: {imports} imported, 0 added, 0 changed, 0 destroyed" in said
    assert "No changes." in again
    after = holdings(org)
    assert {path for path, body in before.items() if after.get(path) != body} == set()
    assert {r for r in org.requests if not r.startswith("GET ") and "/validate" not in r} == set()
    assert (tmp_path / "terraform.source.tfstate").exists(), "where the README says the state is"


def test_the_destination_becomes_like_the_source(tmp_path: Path) -> None:
    hcl, app, copy = (tmp_path / name for name in ("hcl", "app", "copy"))
    write(hcl, demo_reads())
    cdktf.write(app, demo_reads())
    root, org = cdktf.synthesised(app) / "destination", fresh_org()
    with serve(org) as served:
        env = settings(root, served.url)
        terraform(root, "init", env=env)
        said = terraform(root, "apply", "-auto-approve", env=env)
        again = terraform(root, "plan", "-detailed-exitcode", env=env)
        made = managed(root, env)
        reads = read_org(org)
    assert len(made) > 240
    assert f"Resources: {len(made)} added, 0 changed, 0 destroyed." in said
    assert "No changes." in again

    write(copy, reads)
    names = roundtrip.renamed(hcl / "addresses.json", made, reads)
    (copy / "addresses.json").write_text(names)
    write(copy, reads)
    assert unexplained(hcl, copy, {**EXPECTED, **ALONE})[0] == []
