from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import jsonencode
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.unadoptable import Unadoptable


class SecurityMonitoringRules(Kind):
    def __init__(self, unadoptable: Unadoptable) -> None:
        super().__init__(unadoptable, "security_monitoring_rules")
        self.unadoptable = unadoptable

    # /api/v2/security_monitoring/rules
    # when the provider imports it, it doesn't read its tags, and would change them
    @resource("datadog_security_monitoring_rule")
    def account_taken_over_then_bought(self) -> Arguments:
        return {
            "name": "Account taken over, then bought",
            "type": "signal_correlation",
            "enabled": True,
            "message": "Both rules fired for one customer.",
            "has_extended_title": True,
            "tags": ["team:security"],
            "case": [
                {
                    "name": "both",
                    "condition": "guessed > 0 && promo > 0",
                    "notifications": [
                        (
                            "@webhook-"
                            f"{self.unadoptable.variables.webhook_audit_sink_name}"
                        ),
                    ],
                    "status": "critical",
                },
            ],
            "options": [
                {
                    "detection_method": "threshold",
                    "evaluation_window": 3600,
                    "keep_alive": 3600,
                    "max_signal_duration": 86400,
                },
            ],
            "signal_query": [
                {
                    "name": "guessed",
                    "aggregation": "event_count",
                    "correlated_by_fields": ["@usr.id"],
                    "rule_id": self.password_guessing_on_customer_accounts.id,
                },
                {
                    "name": "promo",
                    "aggregation": "event_count",
                    "correlated_by_fields": ["@usr.id"],
                    "correlated_query_index": "0",
                    "rule_id": self.promo_codes_tried_one_by_one.id,
                },
            ],
        }

    # /api/v2/security_monitoring/rules
    # when the provider imports it, it doesn't read its tags, and would change them
    @resource("datadog_security_monitoring_rule")
    def password_guessing_on_customer_accounts(self) -> Arguments:
        return {
            "name": "Password guessing on customer accounts",
            "type": "log_detection",
            "enabled": True,
            "message": (
                "Somebody guesses the password of {{@usr.id}}.\n"
                "\n"
                "See https://app.datadoghq.com/dashboard/"
                f"{self.unadoptable.variables.dashboard_json_checkout_overview_id} and "
                "$${not_a_variable}."
            ),
            "has_extended_title": True,
            "tags": ["tactic:credential-access", "team:security"],
            "case": [
                {
                    "name": "got in",
                    "condition": "failed > 20 && ok > 0",
                    "notifications": [
                        (
                            "@webhook-"
                            f"{self.unadoptable.variables.webhook_kestrel_pager_name}"
                        ),
                        (
                            "@"
                            f"{self.unadoptable.variables.user_noa_benami_example_com_email}"
                        ),
                    ],
                    "status": "high",
                },
                {
                    "name": "tried",
                    "condition": "failed > 20",
                    "notifications": [],
                    "status": "medium",
                },
            ],
            "filter": [
                {
                    "action": "suppress",
                    "query": "@usr.id:load-test-*",
                },
            ],
            "options": [
                {
                    "decrease_criticality_based_on_env": True,
                    "detection_method": "threshold",
                    "evaluation_window": 300,
                    "keep_alive": 3600,
                    "max_signal_duration": 86400,
                },
            ],
            "query": [
                {
                    "name": "failed",
                    "aggregation": "count",
                    "data_source": "logs",
                    "group_by_fields": ["@usr.id"],
                    "has_optional_group_by_fields": False,
                    "query": "service:login @evt.outcome:failure",
                },
                {
                    "name": "ok",
                    "aggregation": "count",
                    "data_source": "logs",
                    "group_by_fields": ["@usr.id"],
                    "has_optional_group_by_fields": False,
                    "query": "service:login @evt.outcome:success",
                },
            ],
        }

    # /api/v2/security_monitoring/rules
    # when the provider imports it, it doesn't read its tags, and would change them
    @resource("datadog_security_monitoring_rule")
    def promo_codes_tried_one_by_one(self) -> Arguments:
        return {
            "name": "Promo codes tried one by one",
            "type": "log_detection",
            "enabled": True,
            "message": "日本語 🕵️ {{@network.client.ip}}",
            "has_extended_title": True,
            "tags": ["team:checkout"],
            "case": [
                {
                    "name": "",
                    "condition": "tries > 30",
                    "notifications": [
                        f"@team-{self.unadoptable.variables.team_checkout_handle}",
                    ],
                    "status": "low",
                },
            ],
            "options": [
                {
                    "detection_method": "threshold",
                    "evaluation_window": 900,
                    "keep_alive": 3600,
                    "max_signal_duration": 86400,
                },
            ],
            "query": [
                {
                    "name": "tries",
                    "aggregation": "cardinality",
                    "data_source": "logs",
                    "distinct_fields": ["@promo.code"],
                    "group_by_fields": ["@network.client.ip"],
                    "has_optional_group_by_fields": False,
                    "indexes": [self.unadoptable.variables.logs_index_checkout_name],
                    "query": "service:checkout @promo.result:invalid",
                },
            ],
        }

    # /api/v2/security_monitoring/rules
    # when the provider imports it, it doesn't read its tags, and would change them
    @resource("datadog_security_monitoring_rule")
    def shell_in_a_payments_container(self) -> Arguments:
        return {
            "name": "Shell in a payments container",
            "type": "workload_security",
            "enabled": True,
            "message": "A shell was started on {{host}}.",
            "has_extended_title": False,
            "tags": ["team:payments"],
            "case": [
                {
                    "name": "",
                    "condition": "shells > 0",
                    "notifications": [
                        f"@team-{self.unadoptable.variables.team_security_handle}",
                    ],
                    "status": "high",
                },
            ],
            "options": [
                {
                    "detection_method": "threshold",
                    "evaluation_window": 300,
                    "keep_alive": 3600,
                    "max_signal_duration": 86400,
                },
            ],
            "query": [
                {
                    "name": "shells",
                    "aggregation": "count",
                    "data_source": "security_runtime",
                    "group_by_fields": ["host"],
                    "has_optional_group_by_fields": False,
                    "query": "@agent.rule_id:kestrel_shell_in_payments",
                },
            ],
        }

    # /api/v2/security_monitoring/rules
    # the provider has no blocks for rules of its type, and can't import their JSON
    @resource("datadog_security_monitoring_rule_json")
    def basket_api_scraped(self) -> Arguments:
        return {
            "json": jsonencode(
                {
                    "name": "Basket API scraped",
                    "type": "api_security",
                    "message": "A type without a resource of its own in the provider.",
                    "cases": [
                        {
                            "name": "",
                            "condition": "hits > 1000",
                            "notifications": [],
                            "status": "info",
                        },
                    ],
                    "filters": [],
                    "hasExtendedTitle": True,
                    "isEnabled": True,
                    "options": {
                        "detectionMethod": "threshold",
                        "evaluationWindow": 600,
                        "keepAlive": 3600,
                        "maxSignalDuration": 86400,
                    },
                    "queries": [
                        {
                            "name": "hits",
                            "aggregation": "count",
                            "dataSource": "spans",
                            "distinctFields": [],
                            "groupByFields": ["@network.client.ip"],
                            "hasOptionalGroupByFields": False,
                            "query": "@http.url_details.path:\\/basket\\/*",
                        },
                    ],
                    "tags": ["team:checkout"],
                }
            ),
        }
