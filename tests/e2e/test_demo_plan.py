"""The demo org's export under the real Terraform, with the stand-in for the provider."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.exports import asked, demo_reads, write
from tests.support.standin_provider import cli_config
from tests.support.terraform import run

# In one process, for its fixtures are whole exports.
pytestmark = [pytest.mark.tofu, pytest.mark.xdist_group("demo_plan")]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    at = tmp_path_factory.mktemp("tofu") / "stacks"
    write(at, demo_reads())
    return at


@pytest.fixture(scope="module")
def environment(out: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """How the stand-in is found; and each secret, as the README says to supply it."""
    config = cli_config(tmp_path_factory.mktemp("standin"))
    example = (out / "destination" / "terraform.tfvars.example").read_text()
    names = set(re.findall(r"^(\w+) *= \"", example, re.MULTILINE)) - {"datadog_api_url"}
    assert names
    secrets = {f"TF_VAR_{name}": asked(name) for name in names}
    keys = {"DD_API_KEY": "key", "DD_APP_KEY": "key"}
    return {"TF_CLI_CONFIG_FILE": str(config), **keys, **secrets}


def succeed(directory: Path, *args: str, env: dict[str, str]) -> str:
    done = run(directory, *args, env=env)
    assert done.returncode == 0, done.stdout[-1000:] + done.stderr
    return done.stdout


def test_every_file_is_as_terraform_fmt_leaves_it(out: Path) -> None:
    assert succeed(out, "fmt", "-check", "-recursive", "-diff", env={}) == ""


@pytest.mark.parametrize("root", ["source", "destination"])
def test_a_root_validates(root: str, out: Path, environment: dict[str, str]) -> None:
    succeed(out / root, "init", env=environment)
    succeed(out / root, "validate", env=environment)


def test_the_destination_is_created_stays_as_it_is_and_goes(
    out: Path, environment: dict[str, str]
) -> None:
    root = out / "destination"
    succeed(root, "init", env=environment)
    expected = sum(
        len(re.findall(r'^resource "', file.read_text(), re.MULTILINE))
        for module in (root / "org", out / "unadoptable")
        for file in module.glob("*.tf")
    )
    applied = succeed(root, "apply", "-auto-approve", env=environment)
    assert f"Resources: {expected} added, 0 changed, 0 destroyed" in applied
    check(succeed(root, "show", "-json", env=environment))
    again = succeed(root, "plan", "-detailed-exitcode", env=environment)
    assert "No changes" in again
    gone = succeed(root, "destroy", "-auto-approve", env=environment)
    assert f"{expected} destroyed" in gone


def check(shown: str) -> None:
    """What a few references came to, where the objects have other ids."""
    modules = json.loads(shown)["values"]["root_module"]["child_modules"]
    values: dict[str, dict[str, Any]] = {
        r["address"].split(".", 2)[2]: r["values"] for m in modules for r in m["resources"]
    }
    first, second = (
        values[f"datadog_monitor.{name}"] for name in ("stock_sync_lag", "stock_sync_lag_2")
    )
    both = values["datadog_monitor.stock_is_stale_in_production_but_not_in_staging"]
    assert both["query"] == f"{first['id']} && !{second['id']}"
    assert first["id"] != "123456"

    login = values["datadog_synthetics_test.login_api"]
    orders = values["datadog_service_level_objective.customers_can_order"]
    assert login["monitor_id"] in orders["monitor_ids"]

    declines = json.loads(values["datadog_monitor_json.card_declines_above_normal"]["monitor"])
    assert declines["restricted_roles"][0] == values["datadog_role.payments_pci_scope"]["id"]
    latency = values["datadog_monitor.checkout_latency_p95"]
    assert '\r\n  export RANGE=${RANGE:-15m}; echo "${RANGE}" %{if prod}\r\n' in latency["message"]
    assert (
        "are up.   \n\tProvider status:\thttps://status.example.com/\t \n" in (declines["message"])
    )

    board = json.loads(values["datadog_dashboard_json.payments_health"]["dashboard"])
    assert f"/monitors/{values['datadog_monitor_json.card_declines_above_normal']['id']})" in (
        json.dumps(board)
    )
    rule = values["datadog_security_monitoring_rule.password_guessing_on_customer_accounts"]
    overview = values["datadog_dashboard_json.checkout_overview"]["id"]
    assert f"/dashboard/{overview} and ${{not_a_variable}}." in rule["message"]
    pager = values["datadog_webhook.kestrel_pager"]
    assert pager["url"] == "secret of webhook_kestrel_pager_url"


def test_a_secret_without_a_value_is_asked_for(out: Path, environment: dict[str, str]) -> None:
    name = "webhook_order_desk_url"
    short = {k: v for k, v in environment.items() if k != f"TF_VAR_{name}"}
    succeed(out / "destination", "init", env=environment)
    done = run(out / "destination", "plan", env=short)
    assert done.returncode == 1
    assert f'variable "{name}"' in done.stderr
    assert "secret of" not in done.stdout + done.stderr
