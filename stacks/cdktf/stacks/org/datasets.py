from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class Datasets(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "datasets")
        self.org = org

    # /organization-settings/data-access-controls
    @resource("datadog_dataset")
    def bei_jian_recipes(self) -> Arguments:
        return {
            "name": "焙煎 recipes",
            "principals": [f"team:{self.org.teams.roastery_jp.id}"],
            "product_filters": [
                {
                    "filters": ["repo:kestrel/recipes"],
                    "product": "sd_repoinfo",
                },
            ],
        }

    # /organization-settings/data-access-controls
    @resource("datadog_dataset")
    def card_data(self) -> Arguments:
        return {
            "name": "Card data",
            "principals": [
                f"role:{self.org.roles.payments_pci_scope.id}",
                f"team:{self.org.teams.payments.id}",
            ],
            "product_filters": [
                {
                    "filters": ["@card.network:*", "service:payments"],
                    "product": "logs",
                },
                {
                    "filters": ["service:payments"],
                    "product": "apm",
                },
            ],
        }

    # /organization-settings/data-access-controls
    @resource("datadog_dataset")
    def customers_on_the_web(self) -> Arguments:
        return {
            "name": "Customers on the web",
            "principals": [
                f"role:{self.org.roles.role_2nd_line_store_support.id}",
                f"role:{self.org.roles.sre_on_call.id}",
                f"team:{self.org.teams.security.id}",
            ],
            "product_filters": [
                {
                    "filters": [
                        (
                            "@application.id:"
                            f"{self.org.rum_applications.kestrel_web_shop.id}"
                        ),
                    ],
                    "product": "rum",
                },
                {
                    "filters": ["service:web-store"],
                    "product": "error_tracking",
                },
            ],
        }

    # /organization-settings/data-access-controls
    @resource("datadog_dataset")
    def margins(self) -> Arguments:
        return {
            "name": "Margins ☕",
            "principals": [f"role:{self.org.roles.finance_margins_only.id}"],
            "product_filters": [
                {
                    "filters": ["domain:margins"],
                    "product": "metrics",
                },
            ],
        }
