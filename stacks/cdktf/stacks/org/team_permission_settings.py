from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class TeamPermissionSettings(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "team_permission_settings")
        self.org = org

    # /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/permission-settings
    @resource("datadog_team_permission_setting")
    def checkout_edit(self) -> Arguments:
        return {
            "action": "edit",
            "team_id": self.org.teams.checkout.id,
            "value": "members",
        }

    # /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/permission-settings
    @resource("datadog_team_permission_setting")
    def checkout_manage_membership(self) -> Arguments:
        return {
            "action": "manage_membership",
            "team_id": self.org.teams.checkout.id,
            "value": "organization",
        }

    # /api/v2/team/f8dc3407-8043-5dc3-b092-a9b5348f6fca/permission-settings
    @resource("datadog_team_permission_setting")
    def payments_edit(self) -> Arguments:
        return {
            "action": "edit",
            "team_id": self.org.teams.payments.id,
            "value": "admins",
        }

    # /api/v2/team/f8dc3407-8043-5dc3-b092-a9b5348f6fca/permission-settings
    @resource("datadog_team_permission_setting")
    def payments_manage_membership(self) -> Arguments:
        return {
            "action": "manage_membership",
            "team_id": self.org.teams.payments.id,
            "value": "admins",
        }

    # /api/v2/team/172d64b0-8762-5708-9296-a301eafe4e40/permission-settings
    @resource("datadog_team_permission_setting")
    def security_edit(self) -> Arguments:
        return {
            "action": "edit",
            "team_id": self.org.teams.security.id,
            "value": "teams_manage",
        }
