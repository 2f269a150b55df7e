from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class SensitiveDataScannerGroupsOrder(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "sensitive_data_scanner_groups_order")
        self.org = org

    # /sensitive-data-scanner/configuration/telemetry
    @resource("datadog_sensitive_data_scanner_group_order")
    def sensitive_data_scanner_groups_order(self) -> Arguments:
        return {
            "group_ids": [
                self.org.sensitive_data_scanner_groups.secrets_in_anything.id,
                self.org.sensitive_data_scanner_groups.cards.id,
                self.org.sensitive_data_scanner_groups.customers.id,
                self.org.sensitive_data_scanner_groups.empty_wholesale_pilot.id,
            ],
        }
