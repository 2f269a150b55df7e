from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class Teams(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "teams")
        self.org = org

    # /teams/checkout
    @resource("datadog_team")
    def checkout(self) -> Arguments:
        return {
            "name": "Checkout",
            "handle": "checkout",
            "description": (
                "Basket, checkout and promotions.\n"
                "On call: see https://app.datadoghq.com/dashboard/756-8eh-imu"
            ),
        }

    # /teams/delivery
    @resource("datadog_team")
    def delivery(self) -> Arguments:
        return {
            "name": "Delivery",
            "handle": "delivery",
            "description": "Couriers, lockers & parcel labels",
        }

    # /teams/inventory
    @resource("datadog_team")
    def inventory(self) -> Arguments:
        return {
            "name": "Inventory",
            "handle": "inventory",
            "description": "",
        }

    # /teams/payments
    @resource("datadog_team")
    def payments(self) -> Arguments:
        return {
            "name": "Payments",
            "handle": "payments",
            "description": "Cards, wallets and refunds. PCI scope.",
        }

    # /teams/platform
    # To change that from here: export with --manage teams.
    @resource(
        "datadog_team",
        ignore_changes={
            "description": "the object has none, and the provider requires one",
        },
    )
    def platform(self) -> Arguments:
        return {
            "name": "Platform",
            "handle": "platform",
            "description": "",
        }

    # /teams/roastery-jp
    @resource("datadog_team")
    def roastery_jp(self) -> Arguments:
        return {
            "name": "焙煎チーム",
            "handle": "roastery-jp",
            "description": "東京の焙煎所 — $${roaster} %%{if open}",
        }

    # /teams/security
    @resource("datadog_team")
    def security(self) -> Arguments:
        return {
            "name": "Security",
            "handle": "security",
            "description": "Detection, access and audits.",
        }
