"""Access tokens of service accounts: names, scopes, ends. Each org makes tokens of its own."""

from datetime import UTC, datetime

from datadog_api_client.v2.api.service_accounts_api import ServiceAccountsApi

from exporter.model.declaration import Kind, Object


def is_expired(token: Object) -> bool:
    """Whether it ended: nobody can use it, and none can be made that has."""
    end = token.get("expires_at")
    return end is not None and datetime.fromisoformat(end) < datetime.now(UTC)


KIND = Kind(
    resource_type="datadog_service_access_token",
    list=ServiceAccountsApi.list_service_account_access_tokens,
    parents={"service_accounts": "{id}"},
    title=("service_account_id", "name"),
    skip={"expired": is_expired},
    ignore=("relationships.owned_by",),
    url="/organization-settings/service-accounts",
)
