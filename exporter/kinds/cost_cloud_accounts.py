"""Cloud accounts of OCI and AWS CUR 2.0 that costs are read from: each is asked for its filters."""

from exporter.model.declaration import Kind

KIND = Kind(
    path="/api/v2/cost/cloud_accounts",
    title=("cloud", "account_id"),
    url="/cost/settings/accounts",
)
