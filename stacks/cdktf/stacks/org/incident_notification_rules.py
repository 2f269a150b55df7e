from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IncidentNotificationRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "incident_notification_rules")
        self.org = org

    # /incidents/settings?section=notification-rules
    @resource("datadog_incident_notification_rule")
    def roastery_safety_incident_created_trigger(self) -> Arguments:
        return {
            "enabled": False,
            "handles": [f"@team-{self.org.teams.platform.handle}"],
            "incident_type": self.org.incident_types.roastery_safety.id,
            "trigger": "incident_created_trigger",
            "visibility": "organization",
            "conditions": [
                {
                    "field": "teams",
                    "values": ["platform"],
                },
            ],
        }

    # /incidents/settings?section=notification-rules
    @resource("datadog_incident_notification_rule")
    def security_incident_incident_created_trigger(self) -> Arguments:
        return {
            "enabled": True,
            "handles": [f"@team-{self.org.teams.security.handle}"],
            "incident_type": self.org.incident_types.security_incident.id,
            "notification_template": self.org.incident_notification_templates.security_incident_closed.id,
            "trigger": "incident_created_trigger",
            "visibility": "private",
            "conditions": [
                {
                    "field": "severity",
                    "values": ["SEV-1"],
                },
            ],
        }

    # /incidents/settings?section=notification-rules
    @resource("datadog_incident_notification_rule")
    def shop_outage_incident_created_trigger(self) -> Arguments:
        return {
            "enabled": True,
            "handles": [
                f"@team-{self.org.teams.checkout.handle}",
                f"@{self.org.users.mira_okafor_example_com.email}",
            ],
            "incident_type": self.org.incident_types.shop_outage.id,
            "notification_template": self.org.incident_notification_templates.outage_declared.id,
            "renotify_on": ["status", "severity"],
            "trigger": "incident_created_trigger",
            "visibility": "organization",
            "conditions": [
                {
                    "field": "severity",
                    "values": ["SEV-1", "SEV-2"],
                },
            ],
        }

    # /incidents/settings?section=notification-rules
    @resource("datadog_incident_notification_rule")
    def shop_outage_incident_saved_trigger(self) -> Arguments:
        return {
            "enabled": True,
            "handles": [f"@webhook-{self.org.webhooks.kestrel_pager.name}"],
            "incident_type": self.org.incident_types.shop_outage.id,
            "notification_template": self.org.incident_notification_templates.outage_update.id,
            "trigger": "incident_saved_trigger",
            "visibility": "all",
            "conditions": [
                {
                    "field": "state",
                    "values": ["active", "stable"],
                },
                {
                    "field": "services",
                    "values": ["checkout"],
                },
            ],
        }
