"""The demo org: enough of each kind, whole bodies, every reference alive or dead on purpose."""

from __future__ import annotations

import importlib.resources
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from exporter.api import catalogue
from exporter.model.record import unwrap
from exporter.simulator.demo import objects
from tests.support import recorded
from tests.support.demo import members, object_id, org, texts
from tests.support.samples import known_members

SINGLETONS = (
    "compliance_resource_evaluation_filters",
    "csm_ownership_settings",
    "current_org",
    "domain_allowlist",
    "governance_notification_settings",
    "incident_global_settings",
    "integration_aws_event_bridge",
    "integration_pagerduty",
    "integration_statuspage_account",
    "ip_allowlist",
    "logs_archives_order",
    "logs_indexes_order",
    "logs_pipelines_order",
    "rum_config",
    "sensitive_data_scanner_groups_order",
    "synthetics_concurrency_cap",
    "team_sync",
)
FEW = (
    "ci_github_accounts",
    "cloud_auth_github_intake_mappings",
    "cloud_auth_github_persona_mappings",
    "cost_account_filters",
    "cost_cloud_accounts",
    "deployment_gate_rules",
    "entity_integration_configs",
    "historical_metrics_configurations",
    "integration_databricks_accounts",
    "integration_elastic_cloud_accounts",
    "integration_google_chat_handles",
    "integration_google_chat_organizations",
    "integration_google_chat_target_audiences",
    "integration_jira_accounts",
    "integration_opsgenie_accounts",
    "integration_salesforce_incident_templates",
    "integration_salesforce_organizations",
    "integration_servicenow_assignment_groups",
    "integration_servicenow_business_services",
    "integration_servicenow_instances",
    "integration_servicenow_templates",
    "integration_servicenow_users",
    "integration_snowflake_accounts",
    "integration_statuspage_url_settings",
    "integration_twilio_accounts",
    "integration_web_accounts",
    "llm_obs_integration_accounts",
    "llm_obs_patterns_configs",
    "oauth2_scopes_restrictions",
    "org_authorized_clients",
    "organization_settings",
    "rum_permanent_retention_filters",
    "rum_sdk_configs",
    "saml_configurations",
    "static_analysis_ai_custom_rulesets",
    "synthetics_mobile_applications",
    "synthetics_mobile_applications_versions",
    "unit_costs",
    "user_identity_provider_overrides",
)
"""Kinds of which an org of this size has fewer than four objects."""
OTHERWISE = ("current_org", "sensitive_data_scanner_standard_patterns")
"""Kinds that are recorded in another form."""
OWN = (
    "public_id",
    "budget_uid",
    "prompt_id",
    "integration_id",
    "id",
    "name",
    "service_name",
    "host",
    "token",
)
"""The members that may hold an object's id."""
DEAD = {("webhooks", "old-pager"), ("monitors", "21400999"), ("monitors", "21400998")}
"""References to what isn't there: traps of the demo org."""
HOSTS = {"app.datadoghq.com", "secure.gravatar.com", "vega.github.io"}
"""Hosts beside example.com: what the API itself puts into such bodies."""
LINKS = {
    "dashboards": r"/dashboard/(\w{3}-\w{3}-\w{3})\b",
    "monitors": r"/monitors[/#](\d+)\b",
    "service_level_objectives": r"/slo\?slo_id=([0-9a-f]{32})\b",
    "synthetics_tests": r"/synthetics/details/(\w{3}-\w{3}-\w{3})\b",
    "webhooks": r"@webhook-([\w.-]*\w)",
    "integration_pagerduty_services": r"@pagerduty-([\w.-]*\w)",
    "opsgenie handles": r"@opsgenie-([\w.-]*\w)",
    "teams handles": r"@teams-([\w.-]*\w)",
    "team handles": r"@team-([\w.-]*\w)",
    "user handles": r"(?<![\w@.+-])@([\w.+-]+@[\w-]+(?:\.[\w-]+)+)",
}
POLICY_KINDS = {
    "dashboard": "dashboards",
    "monitor": "monitors",
    "slo": "service_level_objectives",
    "synthetics-test": "synthetics_tests",
}


def numbered(kind: str, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """(id, object) of a kind, those with ids that begin with `prefix`."""
    return ((i, o) for i, o in org()[kind].items() if i.startswith(prefix))


def references() -> Iterator[tuple[str, str]]:
    """(kind, id) of everything that an object of the org names."""
    yield from _security_references()
    yield from _product_references()
    yield from _monitoring_references()
    yield from _people_references()
    yield from _logs_and_test_references()
    for kinds in org().values():
        for obj in kinds.values():
            for text in texts(obj):
                for kind, pattern in LINKS.items():
                    for found in re.finditer(pattern, text):
                        yield kind, found[1]


def _monitoring_references() -> Iterator[tuple[str, str]]:
    for _, m in numbered("monitors"):
        if m["type"] == "composite":
            yield from (("monitors", i) for i in re.findall(r"\b\d+\b", m["query"]))
        if m["type"] == "slo alert":
            yield from (
                ("service_level_objectives", i)
                for i in re.findall(r'(?:budget|rate)\("(\w+)"', m["query"])
            )
        yield from (("synthetics_tests", i) for i in members(m, "synthetics_check_id"))
    for _, d in numbered("dashboards"):
        yield from (("monitors", i) for i in members(d, "alert_id"))
        yield from (("service_level_objectives", i) for i in members(d, "slo_id"))
    for _, slo in numbered("service_level_objectives"):
        yield from (("monitors", str(i)) for i in slo.get("monitor_ids", []))
    for _, correction in numbered("slo_corrections"):
        yield "service_level_objectives", correction["slo_id"]
    for _, downtime in numbered("downtime_schedules"):
        yield from (("monitors", str(i)) for i in members(downtime, "monitor_id"))
    for i, items in numbered("dashboard_list_items"):
        yield "dashboard_lists", i
        for item in items["dashboards"]:
            if item["type"].startswith("custom_"):
                yield "dashboards", item["id"]


def _people_references() -> Iterator[tuple[str, str]]:
    for kind in ("users", "roles", "team_memberships", "downtime_schedules"):
        for _, obj in numbered(kind):
            for related in obj.get("relationships", {}).values():
                data = related["data"]
                for r in data if isinstance(data, list) else [data] if data else []:
                    if r["type"] in org():
                        yield r["type"], r["id"]
    for path, _, _ in objects()["team_memberships"]:
        yield "teams", path.split("/")[4]
    for kinds in org().values():
        for obj in kinds.values():
            for roles in members(obj, "restricted_roles"):
                yield from (("roles", i) for i in roles)
    for i, policy in numbered("restriction_policies"):
        kind, _, target = i.partition(":")
        yield POLICY_KINDS[kind], target
        for principals in members(policy, "principals"):
            for principal in principals:
                kind, _, who = principal.partition(":")
                yield ("orgs" if kind == "org" else kind + "s"), who


def _logs_and_test_references() -> Iterator[tuple[str, str]]:
    for _, order in numbered("logs_pipelines_order"):
        yield from (("pipelines", i) for i in order["pipeline_ids"])
    for _, order in numbered("logs_indexes_order"):
        yield from (("logs_indexes", i) for i in order["index_names"])
    for _, order in numbered("logs_archives_order"):
        yield from (("logs_archives", i) for i in order["archive_ids"])
    for kind in ("security_monitoring_rules", "dashboards"):
        for _, obj in numbered(kind):
            for names in members(obj, "indexes"):
                yield from (("logs_indexes", i) for i in names if i != "*")
    for _, rule in numbered("security_monitoring_rules"):
        yield from (("security_monitoring_rules", i) for i in members(rule, "ruleId"))
    for _, archive in numbered("logs_archives"):
        integration = archive["destination"]["integration"]
        if "role_name" in integration:
            yield "accounts", f"{integration['account_id']} {integration['role_name']}"
        elif "client_email" in integration:
            yield "gcp addresses", integration["client_email"]
        else:
            yield "integration_azure_accounts", integration["client_id"]
    for _, test in numbered("synthetics_tests"):
        yield from (
            ("synthetics_private_locations", i) for i in test["locations"] if i[:3] == "pl:"
        )
        yield from (("synthetics_tests", i) for i in members(test, "subtestPublicId"))
        for place in ("configVariables", "variables"):
            for variables in members(test["config"], place):
                yield from (
                    ("synthetics_global_variables", v["id"]) for v in variables if "id" in v
                )
        if "monitor_id" in test:
            yield "monitors", str(test["monitor_id"])
    for _, variable in numbered("synthetics_global_variables"):
        yield from (("synthetics_tests", i) for i in members(variable, "parse_test_public_id"))


def _product_references() -> Iterator[tuple[str, str]]:
    for _, asset in numbered("security_monitoring_critical_assets"):
        for i in re.findall(r"\b\w{3}-\w{3}-\w{3}\b", asset["rule_query"]):
            yield "security_monitoring_rules", i
    for _, rule in numbered("security_findings_ticket_creation_rules"):
        yield from (("users", i) for i in members(rule, "assignee_id"))
        yield "case_projects", rule["action"]["project_id"]
    for _, rule in numbered("on_call_user_notification_rules"):
        channel = rule["relationships"]["channel"]["data"]["id"]
        yield "on_call_user_notification_channels", channel
    for kind in ("memberships", "policies", "policy_overrides"):
        for _, obj in numbered(f"org_group_{kind}"):
            yield "org_groups", obj["relationships"]["org_group"]["data"]["id"]
    for _, override in numbered("org_group_policy_overrides"):
        yield "org_group_policies", override["relationships"]["org_group_policy"]["data"]["id"]
    for _, connection in numbered("team_connections"):
        yield "teams", connection["relationships"]["team"]["data"]["id"]
    for _, forecast in numbered("cost_custom_forecasts"):
        yield "cost_budgets", forecast["budget_uid"]
    for _, costs in numbered("gcp_uc_configs"):
        yield "gcp addresses", costs["service_account"]
    for i, _ in numbered("tag_indexing_rule_exemptions"):
        yield "metrics asked for", i
    for path, _, _ in objects()["secure_embed_dashboards"]:
        yield "dashboards", path.split("/")[4]
    for _, template in numbered("integration_salesforce_incident_templates"):
        yield "integration_salesforce_organizations", template["salesforce_org_id"]
    for _, template in numbered("integration_servicenow_templates"):
        for of in ("assignment_group", "business_service", "instance", "user"):
            if i := template.get(f"{of}_id"):
                yield f"integration_servicenow_{of}s", i
    for _, account in numbered("integration_databricks_accounts"):
        yield from (("action_connections", i) for i in members(account, "connection_id"))
        yield from (("users", i) for i in members(account, "user_uuid"))
        yield from (("api_keys", i) for i in members(account, "dd_api_key_id"))
    for i, _ in numbered("cost_account_filters"):
        yield "cost_cloud_accounts", i
    for i, _ in numbered("historical_metrics_configurations"):
        yield "metrics", i


def _security_references() -> Iterator[tuple[str, str]]:
    for _, rule in numbered("csm_threats_agent_rules"):
        for member in ("monitoring", "disabled"):
            yield from (("csm_threats_policies", i) for i in rule.get(member, ()))
    for _, passes in numbered("appsec_waf_exclusion_filters"):
        ids = [t["rule_id"] for t in passes["rules_target"] if "rule_id" in t]
        yield from (("appsec_waf_custom_rules", i) for i in ids if not i.startswith("crs-"))
    for _, suppression in numbered("security_monitoring_suppressions"):
        for i in re.findall(r"\b\w{3}-\w{3}-\w{3}\b", suppression["rule_query"]):
            yield "security_monitoring_rules", i
    for _, query in numbered("logs_restriction_queries"):
        yield from (("roles", r["id"]) for r in query["relationships"]["roles"]["data"])
    for _, dataset in numbered("datasets"):
        for principal in dataset["principals"]:
            of, _, who = principal.partition(":")
            yield of + "s", who
        for text in texts(dataset["product_filters"]):
            yield from (("rum_applications", i) for i in re.findall(r"@application.id:(.+)", text))
    for _, pipeline in numbered("observability_pipelines"):
        yield from (("reference_tables", i) for i in members(pipeline, "table_id"))
    for kind in ("group", "rule"):
        for _, obj in numbered(f"sensitive_data_scanner_{kind}s"):
            for related in obj["relationships"].values():
                data = related["data"]
                for r in data if isinstance(data, list) else [data]:
                    if r["type"] != "sensitive_data_scanner_configuration":
                        yield r["type"] + "s", r["id"]
    for _, order in numbered("sensitive_data_scanner_groups_order"):
        data = order["relationships"]["groups"]["data"]
        yield from (("sensitive_data_scanner_groups", g["id"]) for g in data)


@cache
def known() -> dict[str, set[str]]:
    """Kind, or word of `references` -> what exists."""
    found = {kind: set(named) for kind, named in org().items()}
    found["pipelines"] = found["logs_custom_pipelines"] | found["logs_pipelines"]
    found["metrics asked for"] = found["metric_tag_configurations"] | found["metrics_metadata"]
    found["orgs"] = {o["relationships"]["org"]["data"]["id"] for o in org()["users"].values()}
    found["team handles"] = {t["handle"] for t in org()["teams"].values()}
    found["user handles"] = {u["handle"] for u in org()["users"].values()}
    found["opsgenie handles"] = {s["name"] for s in org()["integration_opsgenie_services"].values()}
    found["teams handles"] = {
        h["name"]
        for kind in ("tenant_based", "workflows_webhook")
        for h in org()[f"integration_ms_teams_{kind}_handles"].values()
    }
    found["gcp addresses"] = {
        a["client_email"] for a in org()["integration_gcp_sts_accounts"].values()
    }
    found["accounts"] = {
        f"{a['aws_account_id']} {a['auth_config'].get('role_name')}"
        for a in org()["integration_aws_accounts"].values()
    }
    return found


def test_every_kind_has_at_least_four_objects() -> None:
    counts = {kind: len(named) for kind, named in org().items()}
    of_kinds = {k: n for k, n in counts.items() if k in catalogue.kinds()}
    assert {k: n for k, n in of_kinds.items() if n < 4 and k not in SINGLETONS} == {
        k: n for k, n in of_kinds.items() if k in FEW
    }
    assert {k: counts[k] for k in SINGLETONS} == dict.fromkeys(SINGLETONS, 1)
    assert counts["permissions"] >= 60
    assert counts["users"] == 110


def test_no_object_stands_there_twice() -> None:
    alone = [path for es in objects().values() for path, _, key in es if key is None]
    items = [
        (kind, object_id(kind, path, body, key))
        for kind, es in objects().items()
        for path, body, key in es
        if key is not None
    ]
    assert [p for p, n in Counter(alone).items() if n > 1] == []
    assert [i for i, n in Counter(items).items() if n > 1] == []


def test_a_path_ends_in_the_id_of_the_body() -> None:
    wrong = []
    for kind, entries in objects().items():
        for path, body, list_key in entries:
            obj = unwrap(body)
            own = next((obj[k] for k in OWN if obj.get(k)), None)
            if list_key is None and kind not in (
                *SINGLETONS,
                "dashboard_list_items",
                "deployment_gate_rules",
                "org_configs",  # Their names do.
                # Their ids stand in their URLs only.
                "metrics_metadata",
                "user_identity_provider_overrides",
            ):
                wrong += [path] if object_id(kind, path, body, None) != str(own) else []
    assert wrong == []


def test_files_are_pretty_printed_json() -> None:
    folder = importlib.resources.files("exporter.simulator.demo")
    for file in folder.iterdir():
        if file.name.endswith(".json"):
            text = file.read_text(encoding="utf-8")
            pretty = json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n"
            assert text.replace("\\u200f", "\u200f") == pretty, file.name


def test_two_calls_give_the_same() -> None:
    assert json.dumps(objects()) == json.dumps(objects())


def test_every_reference_lives_but_the_deliberate_ones() -> None:
    found = set(references())
    assert {r for r in found if r[1] not in known()[r[0]]} == DEAD
    kinds = {kind for kind, _ in found}
    assert kinds >= {*LINKS, "pipelines", "accounts", "orgs", "roles", "permissions"}


def test_orders_hold_every_object_that_they_order() -> None:
    order = org()["logs_pipelines_order"]["pipeline-order"]["pipeline_ids"]
    assert sorted(order) == sorted(known()["pipelines"])
    order = org()["logs_indexes_order"]["index-order"]["index_names"]
    assert sorted(order) == sorted(known()["logs_indexes"])
    groups = org()["sensitive_data_scanner_groups_order"]["config"]["relationships"]["groups"]
    assert sorted(g["id"] for g in groups["data"]) == sorted(
        known()["sensitive_data_scanner_groups"]
    )
    order = org()["logs_archives_order"]["archive-order"]["archive_ids"]
    assert sorted(order) == sorted(known()["logs_archives"])


def test_every_webhook_is_mentioned_or_nothing_would_find_it() -> None:
    assert {i for kind, i in references() if kind == "webhooks"} - {"old-pager"} == set(
        org()["webhooks"]
    )


def test_every_test_has_its_monitor_and_the_other_way_round() -> None:
    owned = {
        (t["public_id"], t["monitor_id"])
        for _, t in numbered("synthetics_tests")
        if "monitor_id" in t
    }
    assert owned == {
        (m["options"]["synthetics_check_id"], m["id"])
        for _, m in numbered("monitors")
        if m["type"] == "synthetics alert"
    }


def test_nobody_real_is_in_it() -> None:
    everything = list(texts(objects()))
    mails = {m for t in everything for m in re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", t)}
    hosts = {h for t in everything for h in re.findall(r"https?://([\w.-]+\w)", t)}
    assert {m for m in mails if not m.endswith("example.com")} == set()
    assert {h for h in hosts - HOSTS if not h.endswith("example.com")} == set()


def _alike(kind: str, recorded_names: list[str]) -> tuple[set[str], set[str]]:
    real: set[str] = set()
    for name in recorded_names:
        for line in recorded.lines("recorded", name):
            data = line["body"].get("data")
            for body in data if isinstance(data, list) else [line["body"]]:
                real |= set(unwrap(body))
    real = real or known_members(catalogue.kinds()[kind])
    return {key for obj in org()[kind].values() for key in obj}, real


@recorded.needed
@pytest.mark.parametrize(
    "kind", sorted(org().keys() & catalogue.kinds().keys() - {*FEW, *OTHERWISE})
)
def test_bodies_have_no_member_that_the_real_api_never_returned(kind: str) -> None:
    names = {
        "integration_aws_accounts": ["integrations_aws"],
        "logs_archive_readers": ["roles"],
        "logs_pipelines": ["logs_custom_pipelines"],
        "security_vulnerability_notification_rules": [
            "security_vulnerabilities_notification_rules"
        ],
        "users": ["users", "service_accounts"],
    }
    ours, real = _alike(kind, names.get(kind) or recorded.files(kind) or [kind])
    unseen = {
        "agentless_scanning_aws_scan_options": {"compliance_host"},
        "api_keys": {"category", "date_last_used", "remote_config_read_enabled"},
        "feature_flags": {"json_schema"},
        "forms": {"publication"},
        "llm_obs_prompts": {"description"},
        "logs_archive_readers": {"managed"},
        "on_call_user_notification_rules": {"channel_settings"},
        "roles": {"managed"},
        "secure_embed_dashboards": {
            "created_at",
            "credential_suffix",
            "dashboard_id",
            "id",
            "share_type",
        },
        "security_monitoring_critical_assets": {"description"},
        "scorecard_rules": {"description", "scope_query"},
        "security_monitoring_rules": {"customMessage", "customName", "partialRule"},
        "sensitive_data_scanner_rules": {
            "description",
            "included_keyword_configuration",
            "priority",
            "suppressions",
        },
        "service_account_application_keys": {"last_used_at"},
        "team_sync": {"selection_state"},
    }
    assert ours - real == unseen.get(kind, set())
