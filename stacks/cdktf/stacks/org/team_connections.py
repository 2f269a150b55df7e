from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class TeamConnections(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "team_connections")
        self.org = org

    # /api/v2/team/connections
    @resource("datadog_team_connection")
    def checkout_github(self) -> Arguments:
        return {
            "source": "github",
            "connected_team": [
                {
                    "id": "@kestrel-coffee/checkout",
                    "type": "github_team",
                },
            ],
            "team": [
                {
                    "id": self.org.teams.checkout.id,
                    "type": "team",
                },
            ],
        }

    # /api/v2/team/connections
    @resource("datadog_team_connection")
    def payments_github(self) -> Arguments:
        return {
            "source": "github",
            "connected_team": [
                {
                    "id": "@kestrel-coffee/payments",
                    "type": "github_team",
                },
            ],
            "team": [
                {
                    "id": self.org.teams.payments.id,
                    "type": "team",
                },
            ],
        }

    # /api/v2/team/connections
    @resource("datadog_team_connection")
    def roastery_jp_github(self) -> Arguments:
        return {
            "source": "github",
            "connected_team": [
                {
                    "id": "@kestrel-coffee-jp/roastery",
                    "type": "github_team",
                },
            ],
            "team": [
                {
                    "id": self.org.teams.roastery_jp.id,
                    "type": "team",
                },
            ],
        }
