from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SecurityNotificationRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "security_notification_rules")
        self.org = org

    # /security/configuration/notification-rules
    @resource("datadog_security_notification_rule")
    def cloud_posture_daily(self) -> Arguments:
        return {
            "name": "Cloud posture, daily",
            "enabled": True,
            "targets": [f"@{self.org.users.tomas_lindqvist_example_com.email}"],
            "time_aggregation": 86400,
            "selectors": [
                {
                    "query": "",
                    "rule_types": ["misconfiguration"],
                    "severities": ["critical", "high"],
                    "trigger_source": "security_signals",
                },
            ],
        }

    # /security/configuration/notification-rules
    @resource("datadog_security_notification_rule")
    def critical_at_once(self) -> Arguments:
        return {
            "name": "Critical, at once",
            "enabled": True,
            "targets": [
                f"@team-{self.org.teams.security.handle}",
                f"@webhook-{self.org.webhooks.kestrel_pager.name}",
            ],
            "time_aggregation": 0,
            "selectors": [
                {
                    "query": "env:production",
                    "rule_types": ["application_security", "log_detection"],
                    "severities": ["critical"],
                    "trigger_source": "security_signals",
                },
            ],
        }

    # /security/configuration/notification-rules
    @resource("datadog_security_notification_rule")
    def off_old(self) -> Arguments:
        return {
            "name": "Off: $${old}",
            "enabled": False,
            "targets": [f"@{self.org.users.mira_okafor_example_com.email}"],
            "time_aggregation": 0,
            "selectors": [
                {
                    "query": "",
                    "rule_types": ["workload_security"],
                    "severities": [],
                    "trigger_source": "security_signals",
                },
            ],
        }

    # /security/configuration/notification-rules
    @resource("datadog_security_notification_rule")
    def payments_pci(self) -> Arguments:
        return {
            "name": "Payments (PCI)",
            "enabled": True,
            "targets": [f"@team-{self.org.teams.payments.handle}"],
            "time_aggregation": 0,
            "selectors": [
                {
                    "query": "service:payments",
                    "rule_types": ["signal_correlation"],
                    "severities": ["critical", "high", "medium"],
                    "trigger_source": "security_signals",
                },
            ],
        }
