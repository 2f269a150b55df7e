"""Cloudflare accounts that Datadog collects metrics and logs of."""

from datadog_api_client.v2.api.cloudflare_integration_api import CloudflareIntegrationApi

from exporter.kinds._shared.empty_members import without_empty
from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="datadog_integration_cloudflare_account",
    list=CloudflareIntegrationApi.list_cloudflare_accounts,
    url="/integrations/cloudflare",
    secrets={"api_key": always},
    prepare=without_empty("email", "zones"),
)
