"""The key that Datadog reads the org's pages of Atlassian Statuspage with."""

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="ddx_integration_statuspage_account",
    path="/api/v2/integration/statuspage/account",
    singleton="statuspage",
    secrets={"api_key": always},
    url="/integrations/statuspage",
)
