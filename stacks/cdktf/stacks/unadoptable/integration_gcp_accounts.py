from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.unadoptable import Unadoptable


class IntegrationGcpAccounts(Kind):
    def __init__(self, unadoptable: Unadoptable) -> None:
        super().__init__(unadoptable, "integration_gcp_accounts")
        self.unadoptable = unadoptable

    # /integrations/google-cloud-platform
    @resource("datadog_integration_gcp")
    def kestrel_2019(self) -> Arguments:
        return {
            "automute": False,
            "client_email": "datadog@kestrel-2019.example.com",
            "client_id": self.unadoptable.variables.integration_gcp_kestrel_2019_client_id,
            "cloud_run_revision_filters": [],
            "cspm_resource_collection_enabled": False,
            "host_filters": "",
            "is_resource_change_collection_enabled": False,
            "is_security_command_center_enabled": False,
            "monitored_resource_configs": [],
            "private_key": self.unadoptable.variables.integration_gcp_kestrel_2019_private_key,
            "private_key_id": self.unadoptable.variables.integration_gcp_kestrel_2019_private_key_id,
            "project_id": "kestrel-2019",
            "resource_collection_enabled": False,
        }

    # /integrations/google-cloud-platform
    @resource("datadog_integration_gcp")
    def kestrel_couriers(self) -> Arguments:
        return {
            "automute": False,
            "client_email": "datadog@kestrel-couriers.example.com",
            "client_id": self.unadoptable.variables.integration_gcp_kestrel_couriers_client_id,
            "cloud_run_revision_filters": [],
            "cspm_resource_collection_enabled": True,
            "host_filters": "",
            "is_resource_change_collection_enabled": True,
            "is_security_command_center_enabled": True,
            "monitored_resource_configs": [],
            "private_key": self.unadoptable.variables.integration_gcp_kestrel_couriers_private_key,
            "private_key_id": self.unadoptable.variables.integration_gcp_kestrel_couriers_private_key_id,
            "project_id": "kestrel-couriers",
            "resource_collection_enabled": True,
        }

    # /integrations/google-cloud-platform
    @resource("datadog_integration_gcp")
    def kestrel_print(self) -> Arguments:
        return {
            "automute": False,
            "client_email": "datadog@kestrel-print.example.com",
            "client_id": self.unadoptable.variables.integration_gcp_kestrel_print_client_id,
            "cloud_run_revision_filters": ["app:labels"],
            "cspm_resource_collection_enabled": False,
            "host_filters": "",
            "is_resource_change_collection_enabled": False,
            "is_security_command_center_enabled": False,
            "monitored_resource_configs": [
                {
                    "filters": ["app:labels"],
                    "type": "cloud_run_revision",
                },
            ],
            "private_key": self.unadoptable.variables.integration_gcp_kestrel_print_private_key,
            "private_key_id": self.unadoptable.variables.integration_gcp_kestrel_print_private_key_id,
            "project_id": "kestrel-print",
            "resource_collection_enabled": False,
        }

    # /integrations/google-cloud-platform
    @resource("datadog_integration_gcp")
    def kestrel_tills(self) -> Arguments:
        return {
            "automute": True,
            "client_email": "datadog@kestrel-tills.example.com",
            "client_id": self.unadoptable.variables.integration_gcp_kestrel_tills_client_id,
            "cloud_run_revision_filters": [],
            "cspm_resource_collection_enabled": False,
            "host_filters": "env:prod,shop:flagship",
            "is_resource_change_collection_enabled": False,
            "is_security_command_center_enabled": False,
            "monitored_resource_configs": [
                {
                    "filters": ["env:prod", "shop:flagship"],
                    "type": "gce_instance",
                },
            ],
            "private_key": self.unadoptable.variables.integration_gcp_kestrel_tills_private_key,
            "private_key_id": self.unadoptable.variables.integration_gcp_kestrel_tills_private_key_id,
            "project_id": "kestrel-tills",
            "resource_collection_enabled": False,
        }
