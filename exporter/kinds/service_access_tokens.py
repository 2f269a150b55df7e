"""Access tokens of service accounts: names, scopes, ends. Each org makes tokens of its own."""

from datadog_api_client.v2.api.service_accounts_api import ServiceAccountsApi

from exporter.model.declaration import Kind, is_past

KIND = Kind(
    resource_type="datadog_service_access_token",
    list=ServiceAccountsApi.list_service_account_access_tokens,
    parents={"service_accounts": "{id}"},
    title=("service_account_id", "name"),
    skip={"expired": is_past("expires_at")},
    ignore=("relationships.owned_by",),
    url="/organization-settings/service-accounts",
)
