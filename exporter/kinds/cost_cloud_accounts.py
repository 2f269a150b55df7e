"""Cloud accounts of OCI and AWS CUR 2.0 that costs are read from: each is asked for its filters."""

from datadog_api_client.v2.api.cloud_cost_management_api import CloudCostManagementApi

from exporter.model.declaration import Kind

KIND = Kind(
    list=CloudCostManagementApi.list_cost_cloud_accounts_v2,
    title=("cloud", "account_id"),
    url="/cost/settings/accounts",
)
