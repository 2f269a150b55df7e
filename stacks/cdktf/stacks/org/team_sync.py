from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class TeamSync(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "team_sync")
        self.org = org

    # /organization-settings/teams
    @resource("datadog_team_sync")
    def github(self) -> Arguments:
        return {
            "type": "link",
            "frequency": "continuously",
            "source": "github",
            "sync_membership": True,
            "selection_state": [
                {
                    "operation": "include",
                    "scope": "subtree",
                    "external_id": [
                        {
                            "type": "organization",
                            "value": "kestrel-coffee",
                        },
                    ],
                },
            ],
        }
