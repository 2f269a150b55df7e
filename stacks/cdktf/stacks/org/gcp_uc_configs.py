from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class GcpUcConfigs(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "gcp_uc_configs")
        self.org = org

    # /cost/settings/accounts
    @resource("datadog_gcp_uc_config")
    def kestrel_beans_lab_lab(self) -> Arguments:
        return {
            "billing_account_id": "01AB23_45CD67_89EF03",
            "bucket_name": "kestrel-beans-billing",
            "export_dataset_name": "lab",
            "export_prefix": "datadog_cloud_cost_usage_export",
            "export_project_name": "kestrel-beans-lab",
            "service_account": self.org.integration_gcp_sts_accounts.datadog_kestrel_beans_lab_example_com.client_email,
        }

    # /cost/settings/accounts
    @resource("datadog_gcp_uc_config")
    def kestrel_legacy_archive(self) -> Arguments:
        return {
            "billing_account_id": "01AB23_45CD67_89EF04",
            "bucket_name": "kestrel-legacy-billing",
            "export_dataset_name": "archive",
            "export_prefix": "datadog_cloud_cost_usage_export",
            "export_project_name": "kestrel-legacy",
            "service_account": self.org.integration_gcp_sts_accounts.archive_kestrel_legacy_example_com.client_email,
        }

    # /cost/settings/accounts
    @resource("datadog_gcp_uc_config")
    def kestrel_orders_billing(self) -> Arguments:
        return {
            "billing_account_id": "01AB23_45CD67_89EF01",
            "bucket_name": "kestrel-orders-billing",
            "export_dataset_name": "billing",
            "export_prefix": "datadog_cloud_cost_usage_export",
            "export_project_name": "kestrel-orders",
            "service_account": self.org.integration_gcp_sts_accounts.datadog_kestrel_orders_example_com.client_email,
        }

    # /cost/settings/accounts
    @resource("datadog_gcp_uc_config")
    def kestrel_roastery_billing_eu(self) -> Arguments:
        return {
            "billing_account_id": "01AB23_45CD67_89EF02",
            "bucket_name": "kestrel-roastery-billing",
            "export_dataset_name": "billing_eu",
            "export_prefix": "datadog_cloud_cost_detailed_usage_export",
            "export_project_name": "kestrel-roastery",
            "service_account": self.org.integration_gcp_sts_accounts.datadog_kestrel_roastery_example_com.client_email,
        }
