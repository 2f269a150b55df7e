from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class LogsIndexesOrder(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "logs_indexes_order")
        self.org = org

    # /logs/pipelines/indexes
    @resource("datadog_logs_index_order")
    def logs_indexes_order(self) -> Arguments:
        return {
            "indexes": [
                self.org.logs_indexes.payments_audit.name,
                self.org.logs_indexes.debug_7_days.name,
                self.org.logs_indexes.checkout.name,
                "main",
            ],
        }
