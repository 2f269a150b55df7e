"""Cloudflare accounts that Datadog collects metrics and logs of."""

from exporter.kinds._shared.empty_members import without_empty
from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="datadog_integration_cloudflare_account",
    path="/api/v2/integrations/cloudflare/accounts",
    url="/integrations/cloudflare",
    secrets={"api_key": always},
    prepare=without_empty("email", "zones"),
)
