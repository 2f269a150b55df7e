from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class MonitorNotificationRules(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "monitor_notification_rules")
        self.org = org

    # /monitors/settings/notifications
    @resource("datadog_monitor_notification_rule")
    def bei_jian_suo(self) -> Arguments:
        return {
            "name": "焙煎所",
            "recipients": [
                f"team-{self.org.teams.roastery_jp.handle}",
                self.org.users.jun_takeda_example_com.email,
            ],
            "filter": [
                {
                    "scope": "team:roastery-jp AND env:production",
                },
            ],
        }

    # /monitors/settings/notifications
    @resource("datadog_monitor_notification_rule")
    def everything_of_delivery(self) -> Arguments:
        return {
            "name": "Everything of delivery",
            "recipients": [
                "slack-kestrel-parcels",
                f"webhook-{self.org.webhooks.order_desk.name}",
            ],
            "filter": [
                {
                    "tags": ["team:delivery"],
                },
            ],
        }

    # /monitors/settings/notifications
    @resource("datadog_monitor_notification_rule")
    def payments_by_day_and_night(self) -> Arguments:
        return {
            "name": "Payments, by day and night",
            "conditional_recipients": [
                {
                    "fallback_recipients": ["ayesha.rahman@example.com"],
                    "conditions": [
                        {
                            "recipients": [
                                f"webhook-{self.org.webhooks.kestrel_pager.name}",
                            ],
                            "scope": "transition_type:is_alert",
                        },
                        {
                            "recipients": [f"team-{self.org.teams.payments.handle}"],
                            "scope": "transition_type:is_warning",
                        },
                    ],
                },
            ],
            "filter": [
                {
                    "tags": ["env:production", "team:payments"],
                },
            ],
        }

    # /monitors/settings/notifications
    @resource("datadog_monitor_notification_rule")
    def staging_nobody_is_woken(self) -> Arguments:
        return {
            "name": "Staging: $${nobody} is woken",
            "recipients": [self.org.users.tomas_lindqvist_example_com.email],
            "filter": [
                {
                    "scope": "env:staging",
                },
            ],
        }
