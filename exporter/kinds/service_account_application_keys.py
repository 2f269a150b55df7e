"""Application keys of service accounts: their names and scopes. Each org makes keys of its own."""

from datadog_api_client.v2.api.service_accounts_api import ServiceAccountsApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_service_account_application_key",
    list=ServiceAccountsApi.list_service_account_application_keys,
    parents={"service_accounts": "{id}"},
    title=("service_account_id", "name"),
    ignore=("last_used_at", "relationships.owned_by"),
    url="/organization-settings/application-keys?id={id}",
)
