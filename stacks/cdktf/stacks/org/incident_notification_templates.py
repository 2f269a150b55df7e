from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IncidentNotificationTemplates(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "incident_notification_templates")
        self.org = org

    # /incidents/settings?section=message-templates
    @resource("datadog_incident_notification_template")
    def bei_jian_suo_no_jing_bao(self) -> Arguments:
        return {
            "name": "焙煎所の警報 🔥",
            "category": "alert",
            "content": "Leave the building.",
            "incident_type": self.org.incident_types.roastery_safety.id,
            "subject": "Roastery: {{incident.title}}",
        }

    # /incidents/settings?section=message-templates
    @resource("datadog_incident_notification_template")
    def outage_declared(self) -> Arguments:
        return {
            "name": "Outage declared",
            "category": "alert",
            "content": (
                "The shop is in trouble.\n"
                "\n"
                "- Severity: {{incident.severity}}\n"
                "- Services: {{incident.services}}\n"
                "- Board: https://app.datadoghq.com/dashboard/"
                f"{self.org.dashboards.checkout_overview.id}"
            ),
            "incident_type": self.org.incident_types.shop_outage.id,
            "subject": "{{incident.severity}}: {{incident.title}}",
        }

    # /incidents/settings?section=message-templates
    @resource("datadog_incident_notification_template")
    def outage_update(self) -> Arguments:
        return {
            "name": "Outage update",
            "category": "update",
            "content": (
                "Now {{incident.state}}.\n"
                "Next word in $${minutes} minutes, %%{if nobody says} at the latest."
            ),
            "incident_type": self.org.incident_types.shop_outage.id,
            "subject": "Update: {{incident.title}}",
        }

    # /incidents/settings?section=message-templates
    @resource("datadog_incident_notification_template")
    def security_incident_closed(self) -> Arguments:
        return {
            "name": "Security incident closed",
            "category": "update",
            "content": "The incident is over. Keep what you know to yourself.",
            "incident_type": self.org.incident_types.security_incident.id,
            "subject": "Closed: {{incident.title}}",
        }
