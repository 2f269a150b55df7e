"""Cloudflare accounts that Datadog collects metrics and logs of."""

from datadog_api_client.v2.api.cloudflare_integration_api import CloudflareIntegrationApi

from exporter.model.declaration import Kind, Object, always


def prepared(account: Object) -> Object:
    """The account without an empty address and without an empty list of zones: all of them."""
    return account | {k: account.get(k) or None for k in ("email", "zones")}


KIND = Kind(
    resource_type="datadog_integration_cloudflare_account",
    list=CloudflareIntegrationApi.list_cloudflare_accounts,
    url="/integrations/cloudflare",
    secrets={"api_key": always},
    prepare=prepared,
)
