from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IncidentUserDefinedRoles(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "incident_user_defined_roles")
        self.org = org

    # /incidents/settings?section=responder-types
    @resource("datadog_incident_user_defined_role")
    def duty_manager(self) -> Arguments:
        return {
            "name": "Duty manager",
            "description": "Decides when the shop is closed.",
            "incident_type": self.org.incident_types.shop_outage.id,
            "policy": {
                "is_single": True,
            },
        }

    # /incidents/settings?section=responder-types
    @resource("datadog_incident_user_defined_role")
    def fire_marshal(self) -> Arguments:
        return {
            "name": "Fire marshal 🔥",
            "description": "",
            "incident_type": self.org.incident_types.roastery_safety.id,
            "policy": {
                "is_single": True,
            },
        }

    # /incidents/settings?section=responder-types
    @resource("datadog_incident_user_defined_role")
    def lawyer(self) -> Arguments:
        return {
            "name": "Lawyer",
            "description": "Reads everything first.",
            "incident_type": self.org.incident_types.security_incident.id,
            "policy": {
                "is_single": True,
            },
        }

    # /incidents/settings?section=responder-types
    @resource("datadog_incident_user_defined_role")
    def scribe(self) -> Arguments:
        return {
            "name": "Scribe",
            "incident_type": self.org.incident_types.shop_outage.id,
            "policy": {
                "is_single": False,
            },
        }
