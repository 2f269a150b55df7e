from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SecurityMonitoringCriticalAssets(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "security_monitoring_critical_assets")
        self.org = org

    # /security/configuration/critical-assets
    @resource("datadog_security_monitoring_critical_asset")
    def account_id_210987650002(self) -> Arguments:
        return {
            "enabled": True,
            "query": "account_id:210987650002",
            "rule_query": (
                "ruleId:("
                f"{self.org.variables.security_monitoring_rule_promo_codes_tried_one_by_one_id}"
                " OR "
                f"{self.org.variables.security_monitoring_rule_account_taken_over_then_bought_id}"
                ")"
            ),
            "severity": "critical",
        }

    # /security/configuration/critical-assets
    @resource("datadog_security_monitoring_critical_asset")
    def env_staging(self) -> Arguments:
        return {
            "enabled": True,
            "query": "env:staging",
            "rule_query": (
                "ruleId:"
                f"{self.org.variables.security_monitoring_rule_password_guessing_on_customer_accounts_id}"
            ),
            "severity": "decrease",
            "tags": ["env:staging"],
        }

    # /security/configuration/critical-assets
    @resource("datadog_security_monitoring_critical_asset")
    def host_payments(self) -> Arguments:
        return {
            "enabled": True,
            "description": "What a card number passes through",
            "query": "host:payments-*",
            "rule_query": "type:(log_detection OR workload_security)",
            "severity": "increase",
            "tags": ["team:payments", "pci"],
        }

    # /security/configuration/critical-assets
    @resource("datadog_security_monitoring_critical_asset")
    def service_label_printer(self) -> Arguments:
        return {
            "enabled": False,
            "query": "service:label-printer ☕",
            "rule_query": "type:application_security",
            "severity": "low",
            "tags": ["team:delivery"],
        }
