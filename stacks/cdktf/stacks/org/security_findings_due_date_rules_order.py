from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SecurityFindingsDueDateRulesOrder(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "security_findings_due_date_rules_order")
        self.org = org

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_due_date_rules_order")
    def order(self) -> Arguments:
        return {
            "name": "order",
            "rule_ids": [
                self.org.security_findings_due_date_rules.payments_first.id,
                self.org.security_findings_due_date_rules.everything_else.id,
                self.org.security_findings_due_date_rules.secrets_at_once.id,
                self.org.security_findings_due_date_rules.bei_jian_trial.id,
            ],
        }
