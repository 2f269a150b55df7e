from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SecurityFindingsDueDateRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "security_findings_due_date_rules")
        self.org = org

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_due_date_rule")
    def bei_jian_trial(self) -> Arguments:
        return {
            "name": "焙煎 (trial)",
            "enabled": False,
            "action": {
                "due_days_per_severity": [
                    {
                        "due_in_days": 60,
                        "severity": "high",
                    },
                ],
                "due_from": "first_seen",
            },
            "rule": {
                "finding_types": ["host_and_container_vulnerability"],
                "query": "site:tokyo",
            },
        }

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_due_date_rule")
    def everything_else(self) -> Arguments:
        return {
            "name": "Everything else",
            "enabled": True,
            "action": {
                "due_days_per_severity": [
                    {
                        "due_in_days": 30,
                        "severity": "critical",
                    },
                ],
                "due_from": "first_seen",
                "reason_description": "Agreed with the auditors $${2026}",
            },
            "rule": {
                "finding_types": ["misconfiguration"],
            },
        }

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_due_date_rule")
    def payments_first(self) -> Arguments:
        return {
            "name": "Payments first",
            "enabled": True,
            "action": {
                "due_days_per_severity": [
                    {
                        "due_in_days": 3,
                        "severity": "critical",
                    },
                    {
                        "due_in_days": 14,
                        "severity": "high",
                    },
                ],
                "due_from": "first_seen",
            },
            "rule": {
                "finding_types": ["misconfiguration", "library_vulnerability"],
                "query": "team:payments",
            },
        }

    # /security/configuration/automation-pipelines
    @resource("datadog_security_findings_due_date_rule")
    def secrets_at_once(self) -> Arguments:
        return {
            "name": "Secrets at once",
            "enabled": True,
            "action": {
                "due_days_per_severity": [
                    {
                        "due_in_days": 1,
                        "severity": "critical",
                    },
                    {
                        "due_in_days": 1,
                        "severity": "high",
                    },
                    {
                        "due_in_days": 2,
                        "severity": "medium",
                    },
                ],
                "due_from": "first_seen",
            },
            "rule": {
                "finding_types": ["secret"],
                "query": "env:prod",
            },
        }
