from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationGcpStsAccounts(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_gcp_sts_accounts")
        self.org = org

    # /integrations/google-cloud-platform
    @resource("datadog_integration_gcp_sts")
    def archive_kestrel_legacy_example_com(self) -> Arguments:
        return {
            "automute": False,
            "client_email": "archive@kestrel-legacy.example.com",
            "cloud_run_revision_filters": [],
            "host_filters": [],
            "is_cspm_enabled": False,
            "is_global_location_enabled": True,
            "is_per_project_quota_enabled": False,
            "is_resource_change_collection_enabled": False,
            "is_security_command_center_enabled": False,
            "metric_namespace_configs": [],
            "monitored_resource_configs": [],
            "resource_collection_enabled": False,
        }

    # /integrations/google-cloud-platform
    @resource("datadog_integration_gcp_sts")
    def datadog_kestrel_beans_lab_example_com(self) -> Arguments:
        return {
            "automute": False,
            "client_email": "datadog@kestrel-beans-lab.example.com",
            "cloud_run_revision_filters": [],
            "host_filters": [],
            "is_cspm_enabled": False,
            "is_global_location_enabled": True,
            "is_per_project_quota_enabled": False,
            "is_resource_change_collection_enabled": False,
            "is_security_command_center_enabled": False,
            "metric_namespace_configs": [
                {
                    "disabled": True,
                    "filters": [],
                    "id": "prometheus",
                },
            ],
            "monitored_resource_configs": [],
            "resource_collection_enabled": False,
        }

    # /integrations/google-cloud-platform
    @resource("datadog_integration_gcp_sts")
    def datadog_kestrel_orders_example_com(self) -> Arguments:
        return {
            "account_tags": ["company:kestrel", "env:prod"],
            "automute": True,
            "client_email": "datadog@kestrel-orders.example.com",
            "cloud_run_revision_filters": ["team:checkout", "team:payments"],
            "host_filters": ["env:prod"],
            "is_cspm_enabled": True,
            "is_global_location_enabled": True,
            "is_per_project_quota_enabled": False,
            "is_resource_change_collection_enabled": False,
            "is_security_command_center_enabled": False,
            "metric_namespace_configs": [
                {
                    "disabled": False,
                    "filters": ["!topic/*", "snapshot/*"],
                    "id": "pubsub",
                },
                {
                    "disabled": True,
                    "filters": [],
                    "id": "prometheus",
                },
            ],
            "monitored_resource_configs": [
                {
                    "filters": ["env:prod"],
                    "type": "gce_instance",
                },
                {
                    "filters": ["team:checkout", "team:payments"],
                    "type": "cloud_run_revision",
                },
            ],
            "resource_collection_enabled": True,
        }

    # /integrations/google-cloud-platform
    @resource("datadog_integration_gcp_sts")
    def datadog_kestrel_roastery_example_com(self) -> Arguments:
        return {
            "account_tags": ["env:prod", "site:oporto"],
            "automute": False,
            "client_email": "datadog@kestrel-roastery.example.com",
            "cloud_run_revision_filters": [],
            "host_filters": [],
            "is_cspm_enabled": False,
            "is_global_location_enabled": False,
            "is_per_project_quota_enabled": True,
            "is_resource_change_collection_enabled": True,
            "is_security_command_center_enabled": True,
            "metric_namespace_configs": [],
            "monitored_resource_configs": [],
            "region_filter_configs": ["europe-southwest1", "europe-west1"],
            "resource_collection_enabled": True,
        }
