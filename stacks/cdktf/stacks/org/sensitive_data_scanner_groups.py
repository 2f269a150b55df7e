from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SensitiveDataScannerGroups(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "sensitive_data_scanner_groups")
        self.org = org

    # /sensitive-data-scanner/configuration/telemetry
    @resource("datadog_sensitive_data_scanner_group")
    def cards(self) -> Arguments:
        return {
            "name": "Cards",
            "is_enabled": True,
            "description": "Card numbers must not leave payments.",
            "product_list": ["apm", "logs"],
            "filter": [
                {
                    "query": "service:(payments OR checkout)",
                },
            ],
            "samplings": [
                {
                    "product": "apm",
                    "rate": 25,
                },
            ],
        }

    # /sensitive-data-scanner/configuration/telemetry
    @resource("datadog_sensitive_data_scanner_group")
    def customers(self) -> Arguments:
        return {
            "name": "Customers",
            "is_enabled": True,
            "product_list": ["logs", "rum"],
            "filter": [
                {
                    "query": "env:prod",
                },
            ],
        }

    # /sensitive-data-scanner/configuration/telemetry
    @resource("datadog_sensitive_data_scanner_group")
    def empty_wholesale_pilot(self) -> Arguments:
        return {
            "name": "Empty: wholesale pilot",
            "is_enabled": False,
            "product_list": ["logs"],
            "filter": [
                {
                    "query": "service:wholesale",
                },
            ],
        }

    # /sensitive-data-scanner/configuration/telemetry
    @resource("datadog_sensitive_data_scanner_group")
    def secrets_in_anything(self) -> Arguments:
        return {
            "name": "Secrets in anything",
            "is_enabled": True,
            "description": "Keys, tokens, $${passwords}",
            "product_list": ["events", "logs"],
            "filter": [
                {
                    "query": "*",
                },
            ],
        }
