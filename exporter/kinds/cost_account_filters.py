"""Account filters: which member accounts of a cloud account costs are read of.

Those of AWS's older reports are a part of aws_cur_configs.
"""

from datadog_api_client.v2.api.cloud_cost_management_api import CloudCostManagementApi

from exporter.model.declaration import Kind, Ref, holds

KIND = Kind(
    resource_type="ddx_cost_account_filters",
    get=CloudCostManagementApi.get_cost_account_filters,
    parents={"cost_cloud_accounts": "{id}"},
    where=holds("account_filters"),
    title=("cloud", "account_id"),
    rename={"id": "cloud_account_id"},
    refs={"id": Ref("cost_cloud_accounts")},
    url="/cost/settings/accounts",
    ignore=("account_id", "cloud"),
)
