from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class OrgGroups(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "org_groups")
        self.org = org

    # /api/v2/org_groups
    @resource("datadog_org_group")
    def archive(self) -> Arguments:
        return {
            "name": "Archive",
        }

    # /api/v2/org_groups
    @resource("datadog_org_group")
    def asia(self) -> Arguments:
        return {
            "name": "Asia ☕",
        }

    # /api/v2/org_groups
    @resource("datadog_org_group")
    def production(self) -> Arguments:
        return {
            "name": "Production",
        }

    # /api/v2/org_groups
    @resource("datadog_org_group")
    def trials(self) -> Arguments:
        return {
            "name": "Trials",
        }
