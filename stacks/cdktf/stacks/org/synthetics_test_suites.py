from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SyntheticsTestSuites(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "synthetics_test_suites")
        self.org = org

    # /synthetics/suite/sui-te1-ord
    @resource("datadog_synthetics_suite")
    def customers_can_order(self) -> Arguments:
        return {
            "name": "Customers can order",
            "message": (
                f"Orders are in danger. @team-{self.org.teams.checkout.handle}\n"
                "https://app.datadoghq.com/dashboard/"
                f"{self.org.dashboards.checkout_overview.id}"
            ),
            "tags": ["env:production", "team:checkout"],
            "options": [
                {
                    "alerting_threshold": 0.5,
                },
            ],
            "tests": [
                {
                    "alerting_criticality": "critical",
                    "public_id": self.org.synthetics_tests.login_api.id,
                },
                {
                    "alerting_criticality": "critical",
                    "public_id": self.org.synthetics_tests.basket_api.id,
                },
                {
                    "alerting_criticality": "ignore",
                    "public_id": self.org.synthetics_tests.order_a_bag_of_beans.id,
                },
            ],
        }

    # /synthetics/suite/sui-te2-net
    @resource("datadog_synthetics_suite")
    def network(self) -> Arguments:
        return {
            "name": "Network",
            "message": "",
            "tags": ["team:platform"],
            "options": [
                {
                    "alerting_threshold": 0,
                },
            ],
            "tests": [
                {
                    "public_id": self.org.synthetics_tests.certificate_of_the_shop.id,
                },
                {
                    "public_id": self.org.synthetics_tests.dns_of_the_shop.id,
                },
            ],
        }

    # /synthetics/suite/sui-te3-stk
    @resource("datadog_synthetics_suite")
    def stock(self) -> Arguments:
        return {
            "name": "Stock 📦",
            "message": f"@webhook-{self.org.webhooks.order_desk.name}",
            "tags": [],
            "options": [
                {
                    "alerting_threshold": 1,
                },
            ],
            "tests": [
                {
                    "alerting_criticality": "critical",
                    "public_id": self.org.synthetics_tests.stock_service_answers.id,
                },
            ],
        }

    # /synthetics/suite/sui-te4-new
    @resource("datadog_synthetics_suite")
    def to_be_filled(self) -> Arguments:
        return {
            "name": "To be filled",
            "message": "",
            "tags": [],
        }
