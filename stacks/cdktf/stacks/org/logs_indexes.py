from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class LogsIndexes(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "logs_indexes")
        self.org = org

    # /logs/pipelines/indexes
    @resource("datadog_logs_index")
    def checkout(self) -> Arguments:
        return {
            "name": "checkout",
            "daily_limit": 200000000,
            "disable_daily_limit": False,
            "retention_days": 15,
            "exclusion_filter": [
                {
                    "name": "Bots",
                    "is_enabled": True,
                    "filter": [
                        {
                            "query": "@http.useragent_details.device.category:Bot",
                            "sample_rate": 1,
                        },
                    ],
                },
            ],
            "filter": [
                {
                    "query": "service:(checkout OR basket)",
                },
            ],
        }

    # /logs/pipelines/indexes
    @resource("datadog_logs_index")
    def debug_7_days(self) -> Arguments:
        return {
            "name": "debug-7-days",
            "daily_limit": 5000000,
            "daily_limit_warning_threshold_percentage": 80,
            "disable_daily_limit": False,
            "retention_days": 7,
            "tags": ["team:platform"],
            "daily_limit_reset": [
                {
                    "reset_time": "04:00",
                    "reset_utc_offset": "+01:00",
                },
            ],
            "exclusion_filter": [
                {
                    "name": "Roaster chatter",
                    "is_enabled": True,
                    "filter": [
                        {
                            "query": "source:roaster status:debug",
                            "sample_rate": 1,
                        },
                    ],
                },
                {
                    "name": "9 of 10 health checks",
                    "is_enabled": True,
                    "filter": [
                        {
                            "query": "@http.url:\\/healthz",
                            "sample_rate": 0.9,
                        },
                    ],
                },
                {
                    "name": "Old basket (off)",
                    "is_enabled": False,
                    "filter": [
                        {
                            "query": "service:basket-v1",
                            "sample_rate": 0.5,
                        },
                    ],
                },
            ],
            "filter": [
                {
                    "query": "status:debug",
                },
            ],
        }

    # /logs/pipelines/indexes
    @resource("datadog_logs_index")
    def payments_audit(self) -> Arguments:
        return {
            "name": "payments-audit",
            "disable_daily_limit": True,
            "flex_retention_days": 180,
            "retention_days": 30,
            "tags": ["pci:true"],
            "filter": [
                {
                    "query": "service:payments",
                },
            ],
        }
