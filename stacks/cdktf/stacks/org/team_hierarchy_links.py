from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class TeamHierarchyLinks(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "team_hierarchy_links")
        self.org = org

    # /api/v2/team-hierarchy-links
    # To change that from here: export with --manage team_hierarchy_links.
    @resource(
        "datadog_team_hierarchy_links",
        ignore_changes={
            "parent_team_id": "the provider doesn't read it, or reads it otherwise",
            "sub_team_id": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def checkout_payments(self) -> Arguments:
        return {
            "parent_team_id": self.org.teams.checkout.id,
            "sub_team_id": self.org.teams.payments.id,
        }

    # /api/v2/team-hierarchy-links
    # To change that from here: export with --manage team_hierarchy_links.
    @resource(
        "datadog_team_hierarchy_links",
        ignore_changes={
            "parent_team_id": "the provider doesn't read it, or reads it otherwise",
            "sub_team_id": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def inventory_delivery(self) -> Arguments:
        return {
            "parent_team_id": self.org.teams.inventory.id,
            "sub_team_id": self.org.teams.delivery.id,
        }

    # /api/v2/team-hierarchy-links
    # To change that from here: export with --manage team_hierarchy_links.
    @resource(
        "datadog_team_hierarchy_links",
        ignore_changes={
            "parent_team_id": "the provider doesn't read it, or reads it otherwise",
            "sub_team_id": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def inventory_roastery_jp(self) -> Arguments:
        return {
            "parent_team_id": self.org.teams.inventory.id,
            "sub_team_id": self.org.teams.roastery_jp.id,
        }

    # /api/v2/team-hierarchy-links
    # To change that from here: export with --manage team_hierarchy_links.
    @resource(
        "datadog_team_hierarchy_links",
        ignore_changes={
            "parent_team_id": "the provider doesn't read it, or reads it otherwise",
            "sub_team_id": "the provider doesn't read it, or reads it otherwise",
        },
    )
    def platform_security(self) -> Arguments:
        return {
            "parent_team_id": self.org.teams.platform.id,
            "sub_team_id": self.org.teams.security.id,
        }
