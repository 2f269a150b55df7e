from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class TeamNotificationRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "team_notification_rules")
        self.org = org

    # /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/notification-rules
    @resource("datadog_team_notification_rule")
    def checkout(self) -> Arguments:
        return {
            "team_id": self.org.teams.checkout.id,
            "email": [
                {
                    "enabled": True,
                },
            ],
            "slack": [
                {
                    "channel": "#checkout",
                    "workspace": "Kestrel",
                },
            ],
        }

    # /api/v2/team/b4ab3245-2e52-587e-a4f8-80a6a96fc5d9/notification-rules
    @resource("datadog_team_notification_rule")
    def delivery(self) -> Arguments:
        return {
            "team_id": self.org.teams.delivery.id,
            "email": [
                {
                    "enabled": False,
                },
            ],
            "slack": [
                {
                    "channel": "parcels",
                    "workspace": "Kestrel",
                },
            ],
        }

    # /api/v2/team/f8dc3407-8043-5dc3-b092-a9b5348f6fca/notification-rules
    @resource("datadog_team_notification_rule")
    def payments(self) -> Arguments:
        return {
            "team_id": self.org.teams.payments.id,
            "email": [
                {
                    "enabled": True,
                },
            ],
            "ms_teams": [
                {
                    "connector_name": "payments-alerts",
                },
            ],
            "pagerduty": [
                {
                    "service_name": "payments",
                },
            ],
        }

    # /api/v2/team/4de59568-3abd-507a-87ac-7ffb8f3f3849/notification-rules
    @resource("datadog_team_notification_rule")
    def roastery_jp(self) -> Arguments:
        return {
            "team_id": self.org.teams.roastery_jp.id,
            "email": [
                {
                    "enabled": True,
                },
            ],
        }
