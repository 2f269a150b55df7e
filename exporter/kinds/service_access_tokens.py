"""Access tokens of service accounts: names, scopes, ends. Each org makes tokens of its own."""

from exporter.model.declaration import Kind, is_past

KIND = Kind(
    resource_type="datadog_service_access_token",
    path="/api/v2/service_accounts/{service_account_id}/access_tokens",
    parents={"service_accounts": "{id}"},
    title=("service_account_id", "name"),
    skip={"expired": is_past("expires_at")},
    ignore=("relationships.owned_by",),
    url="/organization-settings/service-accounts",
)
