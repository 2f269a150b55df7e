from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.guarded import Guarded


class LogsArchives(Kind):
    def __init__(self, guarded: Guarded) -> None:
        super().__init__(guarded, "logs_archives")
        self.guarded = guarded

    # /logs/pipelines/archives
    @resource("datadog_logs_archive")
    def audit(self) -> Arguments:
        return {
            "name": "Audit",
            "compression_method": "GZIP",
            "include_tags": False,
            "query": "source:(cloudtrail OR kestrel-audit)",
            "s3_archive": [
                {
                    "account_id": "210987650002",
                    "bucket": "kestrel-logs-audit",
                    "encryption_type": "NO_OVERRIDE",
                    "role_name": "KestrelObservabilityStaging",
                    "storage_class": "STANDARD",
                },
            ],
        }

    # /logs/pipelines/archives
    @resource("datadog_logs_archive")
    def orders_seven_years(self) -> Arguments:
        return {
            "name": "Orders, seven years",
            "compression_method": "GZIP",
            "include_tags": True,
            "query": "service:(checkout OR payments)",
            "rehydration_max_scan_size_in_gb": 200,
            "rehydration_tags": ["team:payments", "env:prod"],
            "s3_archive": [
                {
                    "account_id": "210987650001",
                    "bucket": "kestrel-logs-orders",
                    "encryption_type": "SSE_S3",
                    "path": "/orders",
                    "role_name": "KestrelObservability",
                    "storage_class": "STANDARD",
                },
            ],
        }
