from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationSlackChannels(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_slack_channels")
        self.org = org

    # /integrations/slack
    @resource("datadog_integration_slack_channel")
    def kestrel_alerts(self) -> Arguments:
        return {
            "account_name": "Kestrel",
            "channel_name": "#alerts",
            "display": [
                {
                    "message": False,
                    "mute_buttons": False,
                    "notified": False,
                    "snapshot": True,
                    "tags": True,
                },
            ],
        }

    # /integrations/slack
    @resource("datadog_integration_slack_channel")
    def kestrel_alerts_2(self) -> Arguments:
        return {
            "account_name": "kestrel",
            "channel_name": "#alerts",
            "display": [
                {
                    "message": True,
                    "mute_buttons": False,
                    "notified": True,
                    "snapshot": True,
                    "tags": True,
                },
            ],
        }

    # /integrations/slack
    @resource("datadog_integration_slack_channel")
    def kestrel_checkout(self) -> Arguments:
        return {
            "account_name": "Kestrel",
            "channel_name": "#checkout",
            "display": [
                {
                    "message": True,
                    "mute_buttons": True,
                    "notified": True,
                    "snapshot": True,
                    "tags": True,
                },
            ],
        }

    # /integrations/slack
    @resource("datadog_integration_slack_channel")
    def kestrel_parcels(self) -> Arguments:
        return {
            "account_name": "kestrel",
            "channel_name": "#parcels",
            "display": [
                {
                    "message": True,
                    "mute_buttons": False,
                    "notified": True,
                    "snapshot": False,
                    "tags": False,
                },
            ],
        }
