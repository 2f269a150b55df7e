from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class ReferenceTables(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "reference_tables")
        self.org = org

    # /reference-tables
    @resource("datadog_reference_table")
    def kestrel_couriers(self) -> Arguments:
        return {
            "source": "S3",
            "table_name": "kestrel_couriers",
            "file_metadata": [
                {
                    "sync_enabled": False,
                    "access_details": [
                        {
                            "aws_detail": [
                                {
                                    "aws_account_id": self.org.integration_aws_accounts.integration_aws_account_210987650001.aws_account_id,
                                    "aws_bucket_name": "kestrel-tables",
                                    "file_path": "couriers/2025.csv",
                                },
                            ],
                        },
                    ],
                },
            ],
            "schema": [
                {
                    "primary_keys": ["id"],
                    "fields": [
                        {
                            "name": "id",
                            "type": "STRING",
                        },
                        {
                            "name": "store",
                            "type": "STRING",
                        },
                        {
                            "name": "country",
                            "type": "STRING",
                        },
                        {
                            "name": "seats",
                            "type": "INT32",
                        },
                    ],
                },
            ],
        }

    # /reference-tables
    @resource("datadog_reference_table")
    def kestrel_margins(self) -> Arguments:
        return {
            "description": "Finance only.",
            "source": "GCS",
            "table_name": "kestrel_margins",
            "tags": ["team:platform", "pci"],
            "file_metadata": [
                {
                    "sync_enabled": True,
                    "access_details": [
                        {
                            "gcp_detail": [
                                {
                                    "file_path": "margins.csv",
                                    "gcp_bucket_name": "kestrel-margins",
                                    "gcp_project_id": "kestrel-data",
                                    "gcp_service_account_email": "tables@kestrel-data.example.com",
                                },
                            ],
                        },
                    ],
                },
            ],
            "schema": [
                {
                    "primary_keys": ["id"],
                    "fields": [
                        {
                            "name": "id",
                            "type": "STRING",
                        },
                        {
                            "name": "store",
                            "type": "STRING",
                        },
                        {
                            "name": "country",
                            "type": "STRING",
                        },
                        {
                            "name": "seats",
                            "type": "INT32",
                        },
                    ],
                },
            ],
        }

    # /reference-tables
    @resource("datadog_reference_table")
    def kestrel_stores(self) -> Arguments:
        return {
            "description": "Stores and their countries.",
            "source": "S3",
            "table_name": "kestrel_stores",
            "tags": ["team:platform"],
            "file_metadata": [
                {
                    "sync_enabled": True,
                    "access_details": [
                        {
                            "aws_detail": [
                                {
                                    "aws_account_id": self.org.integration_aws_accounts.integration_aws_account_210987650001.aws_account_id,
                                    "aws_bucket_name": "kestrel-tables",
                                    "file_path": "stores.csv",
                                },
                            ],
                        },
                    ],
                },
            ],
            "schema": [
                {
                    "primary_keys": ["id"],
                    "fields": [
                        {
                            "name": "id",
                            "type": "STRING",
                        },
                        {
                            "name": "store",
                            "type": "STRING",
                        },
                        {
                            "name": "country",
                            "type": "STRING",
                        },
                        {
                            "name": "seats",
                            "type": "INT32",
                        },
                    ],
                },
            ],
        }
