from __future__ import annotations

from typing import TYPE_CHECKING

from stacks.terraform import Arguments, Kind, resource

if TYPE_CHECKING:
    from stacks.org import Org


class IntegrationAzureAccounts(Kind):
    def __init__(self, org: Org) -> None:
        super().__init__(org, "integration_azure_accounts")
        self.org = org

    # /integrations/azure
    # To change that from here: export with --manage integration_azure_accounts.
    @resource(
        "datadog_integration_azure",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "client_secret": "no answer of the API has it",
        },
    )
    def aac94307_0d09_5593_90ea_2d639097e05a(self) -> Arguments:
        return {
            "app_service_plan_filters": "env:prod",
            "automute": False,
            "client_id": "aac94307-0d09-5593-90ea-2d639097e05a",
            "client_secret": self.org.variables.integration_azure_aac94307_0d09_5593_90ea_2d639097e05a_client_secret,
            "container_app_filters": "app:courier-gateway",
            "cspm_enabled": False,
            "custom_metrics_enabled": True,
            "host_filters": "env:prod,team:delivery",
            "metrics_enabled": True,
            "metrics_enabled_default": False,
            "resource_collection_enabled": True,
            "resource_provider_configs": [
                {
                    "metrics_enabled": True,
                    "namespace": "Microsoft.Compute",
                },
                {
                    "metrics_enabled": False,
                    "namespace": "Microsoft.Cache",
                },
            ],
            "secretless_auth_enabled": False,
            "tenant_name": "cf5cc77b-ebdc-5bb9-a6a6-9cbca13e6227",
            "usage_metrics_enabled": True,
        }

    # /integrations/azure
    @resource("datadog_integration_azure")
    def e4c838ae_573c_5953_8f0b_308e00b27bf8(self) -> Arguments:
        return {
            "app_service_plan_filters": "",
            "automute": True,
            "client_id": "e4c838ae-573c-5953-8f0b-308e00b27bf8",
            "container_app_filters": "",
            "cspm_enabled": True,
            "custom_metrics_enabled": False,
            "host_filters": "",
            "metrics_enabled": True,
            "metrics_enabled_default": True,
            "resource_collection_enabled": True,
            "resource_provider_configs": [],
            "secretless_auth_enabled": True,
            "tenant_name": "4d4527a6-f226-50ab-a1e4-ecb3ababb161",
            "usage_metrics_enabled": True,
        }

    # /integrations/azure
    # To change that from here: export with --manage integration_azure_accounts.
    @resource(
        "datadog_integration_azure",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "client_secret": "no answer of the API has it",
        },
    )
    def integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0(self) -> Arguments:
        return {
            "app_service_plan_filters": "",
            "automute": False,
            "client_id": "1e33a2eb-0382-5bac-92e7-04ee4c4762b0",
            "client_secret": self.org.variables.integration_azure_1e33a2eb_0382_5bac_92e7_04ee4c4762b0_client_secret,
            "container_app_filters": "",
            "cspm_enabled": False,
            "custom_metrics_enabled": False,
            "host_filters": "",
            "metrics_enabled": False,
            "metrics_enabled_default": False,
            "resource_collection_enabled": False,
            "resource_provider_configs": [],
            "secretless_auth_enabled": False,
            "tenant_name": "cf5cc77b-ebdc-5bb9-a6a6-9cbca13e6227",
            "usage_metrics_enabled": False,
        }

    # /integrations/azure
    # To change that from here: export with --manage integration_azure_accounts.
    @resource(
        "datadog_integration_azure",
        ignore_changes={
            "all": (
                "with any edit, the provider would empty or overwrite what it doesn't "
                "know"
            ),
            "client_secret": "no answer of the API has it",
        },
    )
    def integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995(self) -> Arguments:
        return {
            "app_service_plan_filters": "",
            "automute": False,
            "client_id": "73628482-f95c-5bb2-a4f5-4562e7425995",
            "client_secret": self.org.variables.integration_azure_73628482_f95c_5bb2_a4f5_4562e7425995_client_secret,
            "container_app_filters": "",
            "cspm_enabled": False,
            "custom_metrics_enabled": False,
            "host_filters": "",
            "metrics_enabled": True,
            "metrics_enabled_default": True,
            "resource_collection_enabled": True,
            "resource_provider_configs": [],
            "secretless_auth_enabled": False,
            "tenant_name": "4d4527a6-f226-50ab-a1e4-ecb3ababb161",
            "usage_metrics_enabled": True,
        }
