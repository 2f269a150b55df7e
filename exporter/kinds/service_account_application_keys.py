"""Application keys of service accounts: their names and scopes. Each org makes keys of its own."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_service_account_application_key",
    path="/api/v2/service_accounts/{service_account_id}/application_keys",
    parents={"service_accounts": "{id}"},
    title=("service_account_id", "name"),
    ignore=("last_used_at", "relationships.owned_by"),
    url="/organization-settings/application-keys?id={id}",
)
