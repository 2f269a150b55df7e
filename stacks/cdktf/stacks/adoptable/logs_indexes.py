from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.adoptable import Adoptable


class LogsIndexes(Kind):
    def __init__(self, adoptable: Adoptable) -> None:
        super().__init__(adoptable, "logs_indexes")
        self.adoptable = adoptable

    # /logs/pipelines/indexes
    # every org has this index
    @resource("datadog_logs_index")
    def main(self) -> Arguments:
        return {
            "name": "main",
            "disable_daily_limit": True,
            "retention_days": 15,
            "exclusion_filter": [
                {
                    "name": "Load balancer 2xx",
                    "is_enabled": True,
                    "filter": [
                        {
                            "query": "source:elb @http.status_code:[200 TO 299]",
                            "sample_rate": 0.95,
                        },
                    ],
                },
                {
                    "name": "Everything, disabled",
                    "is_enabled": False,
                    "filter": [
                        {
                            "query": "*",
                            "sample_rate": 0,
                        },
                    ],
                },
            ],
            "filter": [
                {
                    "query": "",
                },
            ],
        }
