from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SyntheticsPrivateLocations(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "synthetics_private_locations")
        self.org = org

    # /synthetics/settings/private-locations
    @resource("datadog_synthetics_private_location")
    def flagship_store(self) -> Arguments:
        return {
            "name": "Flagship store 🏬",
            "description": "Guest Wi-Fi of the flagship store",
            "tags": ["site:porto"],
            "metadata": [
                {
                    "restricted_roles": [],
                },
            ],
        }

    # /synthetics/settings/private-locations
    @resource("datadog_synthetics_private_location")
    def roastery_lan(self) -> Arguments:
        return {
            "name": "Roastery LAN",
            "description": "Behind the firewall of the Lisbon roastery",
            "tags": ["site:lisbon", "team:platform"],
        }

    # /synthetics/settings/private-locations
    @resource("datadog_synthetics_private_location")
    def synthetics_private_location_3d_lab(self) -> Arguments:
        return {
            "name": "3D lab",
            "description": "",
            "tags": ["env:lab"],
        }

    # /synthetics/settings/private-locations
    @resource("datadog_synthetics_private_location")
    def warehouse_north(self) -> Arguments:
        return {
            "name": "Warehouse north",
            "description": "",
            "tags": [],
            "metadata": [
                {
                    "restricted_roles": [self.org.roles.sre_on_call.id],
                },
            ],
        }
