from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SecurityFindingsTicketCreationRulesOrder(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "security_findings_ticket_creation_rules_order")
        self.org = org

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_ticket_creation_rules_order")
    def order(self) -> Arguments:
        return {
            "name": "order",
            "rule_ids": [
                self.org.security_findings_ticket_creation_rules.critical_ones_to_security.id,
                self.org.security_findings_ticket_creation_rules.jira_for_payments.id,
                self.org.security_findings_ticket_creation_rules.delivery.id,
                self.org.security_findings_ticket_creation_rules.paused_by_us.id,
            ],
        }
