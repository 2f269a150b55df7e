from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.expressions import jsonencode
from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SecurityFindingsTicketCreationRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "security_findings_ticket_creation_rules")
        self.org = org

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_ticket_creation_rule")
    def critical_ones_to_security(self) -> Arguments:
        return {
            "name": "Critical ones to security",
            "enabled": True,
            "action": {
                "assignee_id": self.org.users.ayesha_rahman_example_com.id,
                "max_tickets_per_day": 20,
                "project_id": self.org.variables.case_project_security_cases_id,
                "target": "case_management",
            },
            "rule": {
                "finding_types": ["misconfiguration"],
                "query": "severity:critical",
            },
        }

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_ticket_creation_rule")
    def delivery(self) -> Arguments:
        return {
            "name": "Delivery",
            "enabled": True,
            "action": {
                "max_tickets_per_day": 5,
                "project_id": self.org.variables.case_project_security_cases_id,
                "target": "jira",
            },
            "rule": {
                "finding_types": ["misconfiguration"],
                "query": "team:delivery",
            },
        }

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_ticket_creation_rule")
    def jira_for_payments(self) -> Arguments:
        return {
            "name": "Jira for payments",
            "enabled": True,
            "action": {
                "fields": jsonencode(
                    {
                        "labels": ["security", "kestrel"],
                        "priority": {
                            "name": "High",
                        },
                    }
                ),
                "max_tickets_per_day": 100,
                "project_id": self.org.variables.case_project_security_cases_id,
                "target": "jira",
            },
            "rule": {
                "finding_types": ["library_vulnerability"],
                "query": "team:payments",
            },
        }

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_ticket_creation_rule")
    def paused_by_us(self) -> Arguments:
        return {
            "name": "Paused by us",
            "enabled": False,
            "action": {
                "max_tickets_per_day": 1,
                "project_id": self.org.variables.case_project_security_cases_id,
                "target": "case_management",
            },
            "rule": {
                "finding_types": ["secret"],
            },
        }
