from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class TeamAuthnMappings(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "team_authn_mappings")
        self.org = org

    # /organization-settings/mappings
    @resource("datadog_authn_mapping")
    def department_checkout(self) -> Arguments:
        return {
            "key": "department",
            "team": self.org.teams.checkout.id,
            "value": "Checkout",
        }

    # /organization-settings/mappings
    @resource("datadog_authn_mapping")
    def department_payments(self) -> Arguments:
        return {
            "key": "department",
            "team": self.org.teams.payments.id,
            "value": "Payments",
        }

    # /organization-settings/mappings
    @resource("datadog_authn_mapping")
    def department_stock_and_labels(self) -> Arguments:
        return {
            "key": "department",
            "team": self.org.teams.inventory.id,
            "value": "Stock and labels",
        }

    # /organization-settings/mappings
    @resource("datadog_authn_mapping")
    def site_bei_jian_suo(self) -> Arguments:
        return {
            "key": "site",
            "team": self.org.teams.roastery_jp.id,
            "value": "焙煎所",
        }
