from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationMsTeamsTenantBasedHandles(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_ms_teams_tenant_based_handles")
        self.org = org

    # /integrations/microsoft-teams
    @resource("datadog_integration_ms_teams_tenant_based_handle")
    def courier_desk(self) -> Arguments:
        return {
            "name": "courier-desk",
            "channel_name": "Couriers",
            "team_name": "Delivery",
            "tenant_name": "Kestrel Coffee",
        }

    # /integrations/microsoft-teams
    @resource("datadog_integration_ms_teams_tenant_based_handle")
    def platform_alerts(self) -> Arguments:
        return {
            "name": "platform.alerts",
            "channel_name": "Alerts",
            "team_name": "Platform",
            "tenant_name": "Kestrel Coffee",
        }

    # /integrations/microsoft-teams
    @resource("datadog_integration_ms_teams_tenant_based_handle")
    def roasters(self) -> Arguments:
        return {
            "name": "Roasters",
            "channel_name": "Ofen & Öl",
            "team_name": "Roastery 焙煎",
            "tenant_name": "Kestrel Coffee",
        }

    # /integrations/microsoft-teams
    @resource("datadog_integration_ms_teams_tenant_based_handle")
    def security_desk(self) -> Arguments:
        return {
            "name": "security-desk",
            "channel_name": "General",
            "team_name": "Security",
            "tenant_name": "Kestrel Coffee",
        }
