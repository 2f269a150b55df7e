"""Account filters: which member accounts of a cloud account costs are read of.

Those of AWS's older reports are a part of aws_cur_configs.
"""

from exporter.model.declaration import Kind, Ref, holds

KIND = Kind(
    resource_type="ddx_cost_account_filters",
    path="/api/v2/cost/account_filters/{cloud_account_id}",
    parents={"cost_cloud_accounts": "{id}"},
    where=holds("account_filters"),
    title=("cloud", "account_id"),
    rename={"id": "cloud_account_id"},
    refs={"id": Ref("cost_cloud_accounts")},
    url="/cost/settings/accounts",
    ignore=("account_id", "cloud"),
)
