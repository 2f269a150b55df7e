from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class LogsArchivesOrder(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "logs_archives_order")
        self.org = org

    # /logs/pipelines/archives
    @resource("datadog_logs_archive_order")
    def logs_archives_order(self) -> Arguments:
        return {
            "archive_ids": [
                self.org.variables.logs_archive_audit_id,
                self.org.variables.logs_archive_orders_seven_years_id,
                self.org.logs_archives.logs_archive_2019_shop_lisbon_bucket.id,
                self.org.logs_archives.everything_else_cold.id,
            ],
        }
