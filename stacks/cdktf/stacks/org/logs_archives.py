from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class LogsArchives(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "logs_archives")
        self.org = org

    # /logs/pipelines/archives
    @resource("datadog_logs_archive")
    def everything_else_cold(self) -> Arguments:
        return {
            "name": "Everything else, cold",
            "compression_method": "GZIP",
            "include_tags": False,
            "query": "*",
            "rehydration_max_scan_size_in_gb": 0,
            "azure_archive": [
                {
                    "client_id": "73628482-f95c-5bb2-a4f5-4562e7425995",
                    "container": "kestrel-cold",
                    "path": "/logs",
                    "storage_account": "kestrelcold",
                    "tenant_id": "4d4527a6-f226-50ab-a1e4-ecb3ababb161",
                },
            ],
        }

    # /logs/pipelines/archives
    @resource("datadog_logs_archive")
    def logs_archive_2019_shop_lisbon_bucket(self) -> Arguments:
        return {
            "name": "2019 shop (Lisbon bucket)",
            "compression_method": "GZIP",
            "include_tags": True,
            "query": "service:shop-v1",
            "rehydration_tags": ["shop:v1"],
            "gcs_archive": [
                {
                    "bucket": "kestrel-legacy-shop",
                    "client_email": "archive@kestrel-legacy.example.com",
                    "path": "/v1",
                    "project_id": "kestrel-legacy",
                },
            ],
        }
