"""The stand-in for Datadog's provider, by a small configuration written for it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from exporter.schema.provider_schema import SOURCE, trimmed, with_known_limits
from tests.support.standin_provider import SCHEMA, cli_config
from tests.support.terraform import run

pytestmark = pytest.mark.tofu

VERSIONS = """\
terraform {
  required_providers {
    datadog = {
      source  = "DataDog/datadog"
      version = ">= 4.19"
    }
  }
}
"""

ROOT = """\
provider "datadog" {
  api_key  = "key"
  app_key  = "key"
  validate = "false"
}

variable "threshold" {
  type    = number
  default = 5
}

module "org" {
  source    = "./org"
  threshold = var.threshold
}

output "monitor" {
  value = module.org.monitor
}
"""

MODULE = """\
variable "threshold" {
  type = number
}

data "datadog_permissions" "all" {}

data "datadog_role" "standard" {
  filter = "Datadog Standard Role"
}

data "datadog_logs_pipelines" "all" {}

resource "datadog_role" "auditors" {
  name = "Auditors"
  permission {
    id = data.datadog_permissions.all.permissions["logs_read_data"]
  }
  permission {
    id = data.datadog_permissions.all.permissions["monitors_read"]
  }
}

resource "datadog_user" "ada" {
  email = "ada@example.com"
  roles = [data.datadog_role.standard.id, datadog_role.auditors.id]
}

resource "datadog_team" "payments" {
  name        = "Payments"
  handle      = "payments"
  description = ""
}

resource "datadog_team_membership" "ada" {
  team_id = datadog_team.payments.id
  user_id = datadog_user.ada.id
}

resource "datadog_monitor" "cpu" {
  count   = 2
  name    = "CPU"
  type    = "metric alert"
  query   = "avg(last_5m):avg:system.cpu.user{*} > ${var.threshold}"
  message = "\\u00e9 \\U0001f600 $${not} %%{a} template\\r\\n@team-${datadog_team.payments.handle}"
  tags    = ["b:2", "a:1"]
  monitor_thresholds {
    critical = var.threshold
  }
}

resource "datadog_monitor" "both" {
  name    = "Both"
  type    = "composite"
  query   = "${datadog_monitor.cpu[0].id} && ${datadog_monitor.cpu[1].id}"
  message = ""
}

resource "datadog_service_level_objective" "uptime" {
  name        = "Uptime"
  type        = "monitor"
  monitor_ids = [tonumber(datadog_monitor.cpu[0].id), tonumber(datadog_monitor.both.id)]
  thresholds {
    timeframe = "7d"
    target    = 99.9
  }
  thresholds {
    timeframe = "30d"
    target    = 99.95
  }
}

resource "datadog_dashboard_json" "overview" {
  dashboard = jsonencode({
    title   = "Overview"
    widgets = [{ definition = { slo_id = datadog_service_level_objective.uptime.id } }]
  })
}

resource "datadog_restriction_policy" "overview" {
  resource_id = "dashboard:${datadog_dashboard_json.overview.id}"
  bindings {
    relation   = "editor"
    principals = ["role:${datadog_role.auditors.id}", "user:${datadog_user.ada.id}"]
  }
  bindings {
    relation   = "viewer"
    principals = ["team:${datadog_team.payments.id}"]
  }
}

resource "datadog_synthetics_test" "checkout" {
  name      = "Checkout"
  type      = "api"
  subtype   = "http"
  status    = "live"
  locations = ["aws:eu-central-1"]
  request_definition {
    method = "GET"
    url    = "https://example.com"
  }
  dynamic "assertion" {
    for_each = toset([datadog_team.payments.id])
    content {
      type     = "body"
      operator = "contains"
      target   = assertion.value
    }
  }
  options_list {
    tick_every = 60
  }
}

resource "datadog_synthetics_global_variable" "token" {
  name             = "TOKEN"
  value_wo         = "not kept"
  value_wo_version = "1"
  secure           = true
}

resource "datadog_incident_type" "outage" {
  name = "Outage"
  configuration = {
    test_incidents_enabled = true
  }
}

resource "datadog_logs_integration_pipeline" "known" {
  for_each   = { for p in data.datadog_logs_pipelines.all.logs_pipelines : p.name => p.id }
  is_enabled = true
}

output "monitor" {
  value = datadog_monitor.cpu[0].id
}
"""

ANSWERS: dict[str, dict[str, Any]] = {
    "datadog_permissions": {"permissions": {"logs_read_data": "1", "monitors_read": "2"}},
    "datadog_logs_pipelines": {"logs_pipelines": [{"name": "nginx", "id": "3"}]},
}


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    config = cli_config(tmp_path_factory.mktemp("standin"), ANSWERS)
    return {"TF_CLI_CONFIG_FILE": str(config)}


def written(directory: Path, **modules: str) -> Path:
    """A root with its modules by name; `root` is the root's own text."""
    for name, text in modules.items():
        place = directory if name == "root" else directory / name
        place.mkdir(exist_ok=True)
        (place / "versions.tf").write_text(VERSIONS)
        (place / "main.tf").write_text(text)
    return directory


def succeed(directory: Path, *args: str, env: dict[str, str]) -> str:
    done = run(directory, *args, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def refusal(directory: Path, text: str, environment: dict[str, str]) -> str:
    """What Terraform has against a configuration, on one line."""
    root = written(directory, root=text)
    succeed(root, "init", env=environment)
    done = run(root, "validate", env=environment)
    assert done.returncode == 1, done.stdout
    return re.sub(r"[\s\u2500-\u257f]+", " ", done.stderr)


def test_terraform_reads_the_kept_schema(tmp_path: Path, environment: dict[str, str]) -> None:
    root = written(tmp_path, root="")
    succeed(root, "init", env=environment)
    read = json.loads(succeed(root, "providers", "schema", "-json", env=environment))
    [schema] = read["provider_schemas"].values()
    made = with_known_limits(trimmed({"provider_schemas": {SOURCE: schema}}))
    assert made == json.loads(SCHEMA.read_text())


def test_apply_then_nothing_to_do_then_destroy(tmp_path: Path, environment: dict[str, str]) -> None:
    root = written(tmp_path, root=ROOT, org=MODULE)
    succeed(root, "init", env=environment)
    succeed(root, "validate", env=environment)
    succeed(root, "plan", "-out=first.tfplan", env=environment)
    assert "14 added" in succeed(root, "apply", "first.tfplan", env=environment)
    check_state(succeed(root, "show", "-json", env=environment))

    again = succeed(root, "plan", "-detailed-exitcode", env=environment)
    assert "No changes" in again

    changed = succeed(root, "apply", "-auto-approve", "-var=threshold=6", env=environment)
    assert "0 added, 2 changed, 0 destroyed" in changed
    assert "14 destroyed" in succeed(root, "destroy", "-auto-approve", env=environment)


def check_state(shown: str) -> None:
    [module] = json.loads(shown)["values"]["root_module"]["child_modules"]
    values = {r["address"].removeprefix("module.org."): r["values"] for r in module["resources"]}

    cpu, both = values["datadog_monitor.cpu[0]"], values["datadog_monitor.both"]
    assert cpu["id"].isdigit()
    assert cpu["id"] != values["datadog_monitor.cpu[1]"]["id"]
    assert cpu["message"] == "é 😀 ${not} %{a} template\r\n@team-payments"
    assert cpu["id"] in both["query"]
    slo = values["datadog_service_level_objective.uptime"]
    assert set(slo["monitor_ids"]) == {int(cpu["id"]), int(both["id"])}
    assert [t["target"] for t in slo["thresholds"]] == [99.9, 99.95]
    assert all(t["target_display"].isdigit() for t in slo["thresholds"])
    assert values["datadog_synthetics_global_variable.token"]["value_wo"] is None
    assert {p["id"] for p in values["datadog_role.auditors"]["permission"]} == {"1", "2"}
    policy = values["datadog_restriction_policy.overview"]["resource_id"]
    assert policy == f"dashboard:{values['datadog_dashboard_json.overview']['id']}"


def test_import_keeps_the_id(tmp_path: Path, environment: dict[str, str]) -> None:
    root = written(
        tmp_path,
        root="""\
import {
  to = datadog_team.payments
  id = "7bcf"
}

resource "datadog_team" "payments" {
  name        = "Payments"
  handle      = "payments"
  description = ""
}

output "id" {
  value = datadog_team.payments.id
}
""",
    )
    succeed(root, "init", env=environment)
    assert "1 imported, 0 added" in succeed(root, "apply", "-auto-approve", env=environment)
    assert json.loads(succeed(root, "output", "-json", "id", env=environment)) == "7bcf"


def test_data_sources_know_the_demo_org(tmp_path: Path) -> None:
    environment = {"TF_CLI_CONFIG_FILE": str(cli_config(tmp_path / "standin"))}
    root = written(
        tmp_path,
        root="""\
data "datadog_permissions" "all" {}

data "datadog_logs_pipelines" "all" {}

output "permission" {
  value = data.datadog_permissions.all.permissions["dashboards_read"]
}

output "pipeline" {
  value = one([for p in data.datadog_logs_pipelines.all.logs_pipelines : p.id if p.name == "Nginx"])
}
""",
    )
    succeed(root, "init", env=environment)
    succeed(root, "apply", "-auto-approve", env=environment)
    said = json.loads(succeed(root, "output", "-json", env=environment))
    assert said["permission"]["value"]
    assert said["pipeline"]["value"]


def test_missing_reference_is_refused(tmp_path: Path, environment: dict[str, str]) -> None:
    text = refusal(
        tmp_path,
        """\
resource "datadog_team_membership" "ada" {
  team_id = datadog_team.payments.id
  user_id = "1"
}
""",
        environment,
    )
    assert "Reference to undeclared resource" in text
    assert '"datadog_team" "payments"' in text


def test_cycle_is_refused(tmp_path: Path, environment: dict[str, str]) -> None:
    text = refusal(
        tmp_path,
        "".join(
            f"""\
resource "datadog_monitor" "{name}" {{
  name    = "{name}"
  type    = "metric alert"
  query   = "avg(last_5m):avg:system.load.1{{*}} > 1"
  message = "see ${{datadog_monitor.{other}.id}}"
}}
"""
            for name, other in (("a", "b"), ("b", "a"))
        ),
        environment,
    )
    assert "Cycle: datadog_monitor." in text


def test_wrong_content_is_refused(tmp_path: Path, environment: dict[str, str]) -> None:
    wrong = {
        "colour = 1": 'An argument named "colour" is not expected here',
        "tags = 5": 'Inappropriate value for attribute "tags": set of string required',
        "colours {}": 'Blocks of type "colours" are not expected here',
        "scheduling_options {\n custom_schedule {}\n}": 'At least 1 "recurrence" blocks',
        "monitor_thresholds {}\nmonitor_thresholds {}": 'No more than 1 "monitor_thresholds"',
    }
    monitors = (
        f"""\
resource "datadog_monitor" "m{number}" {{
  name    = "a"
  type    = "metric alert"
  query   = "avg(last_5m):avg:system.load.1{{*}} > 1"
  message = ""
  {line}
}}
"""
        for number, line in enumerate(wrong)
    )
    team = 'resource "datadog_team" "a" {\n  name = "a"\n}\n'
    text = refusal(tmp_path, "".join([*monitors, team]), environment)
    reasons = [*wrong.values(), 'The argument "handle" is required']
    assert [r for r in reasons if r not in text] == []
    assert text.count("Error: ") == len(reasons) + 1, "the team lacks its description too"


def test_attribute_that_only_the_provider_sets_is_refused(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    text = refusal(
        tmp_path,
        """\
resource "datadog_service_level_objective" "a" {
  name = "a"
  type = "metric"
  thresholds {
    timeframe      = "7d"
    target         = 99
    target_display = "99."
  }
}
""",
        environment,
    )
    assert "main.tf line 7" in text
    assert "Only the provider sets it" in text
