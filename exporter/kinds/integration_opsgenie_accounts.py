"""Opsgenie accounts: keys that Datadog reads Opsgenie with."""

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="ddx_integration_opsgenie_account",
    path="/api/v2/integration/opsgenie/accounts",
    title="region",
    secrets={"api_key": always},
    url="/integrations/opsgenie",
)
