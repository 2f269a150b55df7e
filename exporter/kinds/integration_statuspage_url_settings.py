"""Pages of Atlassian Statuspage that Datadog makes events of, and the tags of these."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_integration_statuspage_url_setting",
    path="/api/v2/integration/statuspage/url_settings",
    title="url",
    url="/integrations/statuspage",
)
