from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class TeamLinks(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "team_links")
        self.org = org

    # /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/links
    @resource("datadog_team_link")
    def checkout_overview(self) -> Arguments:
        return {
            "label": "Overview",
            "position": 0,
            "team_id": self.org.teams.checkout.id,
            "url": (
                "https://app.datadoghq.com/dashboard/"
                f"{self.org.dashboards.checkout_overview.id}"
            ),
        }

    # /api/v2/team/90e44a5b-ef68-57d8-b23a-0fdfcf91222c/links
    @resource("datadog_team_link")
    def checkout_runbooks(self) -> Arguments:
        return {
            "label": "Runbooks",
            "position": 1,
            "team_id": self.org.teams.checkout.id,
            "url": "https://wiki.example.com/checkout?tab=$${runbooks}",
        }

    # /api/v2/team/f8dc3407-8043-5dc3-b092-a9b5348f6fca/links
    @resource("datadog_team_link")
    def payments_slo(self) -> Arguments:
        return {
            "label": "SLO",
            "position": 0,
            "team_id": self.org.teams.payments.id,
            "url": (
                "https://app.datadoghq.com/slo?slo_id="
                f"{self.org.service_level_objectives.payments_accepted.id}"
            ),
        }

    # /api/v2/team/4de59568-3abd-507a-87ac-7ffb8f3f3849/links
    @resource("datadog_team_link")
    def roastery_jp_shou_yin_ki(self) -> Arguments:
        return {
            "label": "手引き",
            "position": 0,
            "team_id": self.org.teams.roastery_jp.id,
            "url": "https://wiki.example.com/jp",
        }
