from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class TeamMemberships(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "team_memberships")
        self.org = org

    # /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/memberships
    @resource("datadog_team_membership")
    def checkout_mira_okafor_example_com(self) -> Arguments:
        return {
            "team_id": self.org.teams.checkout.id,
            "user_id": self.org.users.mira_okafor_example_com.id,
        }

    # /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/memberships
    @resource("datadog_team_membership")
    def checkout_tomas_lindqvist_example_com(self) -> Arguments:
        return {
            "role": "admin",
            "team_id": self.org.teams.checkout.id,
            "user_id": self.org.users.tomas_lindqvist_example_com.id,
        }

    # /api/v2/team/b4ab3245-2e52-587e-a4f8-80a6a96fc5d9/memberships
    @resource("datadog_team_membership")
    def delivery_barista_110_example_com(self) -> Arguments:
        return {
            "team_id": self.org.teams.delivery.id,
            "user_id": self.org.users.barista_110_example_com.id,
        }

    # /api/v2/team/b4ab3245-2e52-587e-a4f8-80a6a96fc5d9/memberships
    @resource("datadog_team_membership")
    def delivery_callum_wren_example_com(self) -> Arguments:
        return {
            "role": "admin",
            "team_id": self.org.teams.delivery.id,
            "user_id": self.org.users.callum_wren_example_com.id,
        }

    # /api/v2/team/b4ab3245-2e52-587e-a4f8-80a6a96fc5d9/memberships
    @resource("datadog_team_membership")
    def delivery_jun_takeda_example_com(self) -> Arguments:
        return {
            "team_id": self.org.teams.delivery.id,
            "user_id": self.org.users.jun_takeda_example_com.id,
        }

    # /api/v2/team/e37e7ee6-6ab5-5fb9-8fbf-5b3f7f8c3bf7/memberships
    @resource("datadog_team_membership")
    def inventory_jun_takeda_example_com(self) -> Arguments:
        return {
            "role": "admin",
            "team_id": self.org.teams.inventory.id,
            "user_id": self.org.users.jun_takeda_example_com.id,
        }

    # /api/v2/team/e37e7ee6-6ab5-5fb9-8fbf-5b3f7f8c3bf7/memberships
    @resource("datadog_team_membership")
    def inventory_piotr_zielony_example_com(self) -> Arguments:
        return {
            "team_id": self.org.teams.inventory.id,
            "user_id": self.org.users.piotr_zielony_example_com.id,
        }

    # /api/v2/team/f8dc3407-8043-5dc3-b092-a9b5348f6fca/memberships
    @resource("datadog_team_membership")
    def payments_ayesha_rahman_example_com(self) -> Arguments:
        return {
            "role": "admin",
            "team_id": self.org.teams.payments.id,
            "user_id": self.org.users.ayesha_rahman_example_com.id,
        }

    # /api/v2/team/f8dc3407-8043-5dc3-b092-a9b5348f6fca/memberships
    @resource("datadog_team_membership")
    def payments_tomas_lindqvist_example_com(self) -> Arguments:
        return {
            "team_id": self.org.teams.payments.id,
            "user_id": self.org.users.tomas_lindqvist_example_com.id,
        }

    # /api/v2/team/b70ead5e-2db8-5264-adfa-fe376c070c0c/memberships
    @resource("datadog_team_membership")
    def platform_mira_okafor_example_com(self) -> Arguments:
        return {
            "role": "admin",
            "team_id": self.org.teams.platform.id,
            "user_id": self.org.users.mira_okafor_example_com.id,
        }

    # /api/v2/team/4de59568-3abd-507a-87ac-7ffb8f3f3849/memberships
    @resource("datadog_team_membership")
    def roastery_jp_jun_takeda_example_com(self) -> Arguments:
        return {
            "team_id": self.org.teams.roastery_jp.id,
            "user_id": self.org.users.jun_takeda_example_com.id,
        }

    # /api/v2/team/172d64b0-8762-5708-9296-a301eafe4e40/memberships
    @resource("datadog_team_membership")
    def security_noa_benami_example_com(self) -> Arguments:
        return {
            "role": "admin",
            "team_id": self.org.teams.security.id,
            "user_id": self.org.users.noa_benami_example_com.id,
        }
