from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.unadoptable import Unadoptable


class SecurityMonitoringSuppressions(Kind):
    def __init__(self, unadoptable: Unadoptable) -> None:
        super().__init__(unadoptable, "security_monitoring_suppressions")
        self.unadoptable = unadoptable

    # /security/configuration/suppressions/edit?suppressionId=kst-dat-a03
    @resource("datadog_security_monitoring_suppression")
    def barista_training_accounts(self) -> Arguments:
        return {
            "name": "Barista training accounts",
            "enabled": False,
            "data_exclusion_query": "@usr.group:training",
            "rule_query": "type:log_detection source:auth0",
        }

    # /security/configuration/suppressions/edit?suppressionId=kst-pen-t01
    @resource("datadog_security_monitoring_suppression")
    def pen_test_every_spring(self) -> Arguments:
        return {
            "name": "Pen test, every spring",
            "enabled": True,
            "description": "Ask @team-security before you make it longer.",
            "expiration_date": "2099-01-22T14:30:00Z",
            "rule_query": (
                "ruleId:"
                f"{self.unadoptable.security_monitoring_rules.password_guessing_on_customer_accounts.id}"
            ),
            "start_date": "2099-01-01T00:00:00Z",
            "suppression_query": "@network.client.ip:203.0.113.0/24",
            "validate": False,
        }

    # /security/configuration/suppressions/edit?suppressionId=kst-prm-o02
    @resource("datadog_security_monitoring_suppression")
    def promo_codes_on_staging(self) -> Arguments:
        return {
            "name": "Promo codes on staging",
            "enabled": True,
            "rule_query": (
                "ruleId:("
                f"{self.unadoptable.security_monitoring_rules.promo_codes_tried_one_by_one.id}"
                " OR "
                f"{self.unadoptable.security_monitoring_rules.account_taken_over_then_bought.id}"
                ")"
            ),
            "suppression_query": "env:staging",
            "tags": ["technique:T1110-brute-force"],
            "validate": False,
        }

    # /security/configuration/suppressions/edit?suppressionId=kst-def-r05
    @resource("datadog_security_monitoring_suppression")
    def root_on_the_sandbox(self) -> Arguments:
        return {
            "name": "Root on the sandbox",
            "enabled": True,
            "rule_query": (
                "ruleId:"
                f"{self.unadoptable.lookups.security_monitoring_rule_root_account_used}"
            ),
            "suppression_query": "account:sandbox",
            "validate": False,
        }
