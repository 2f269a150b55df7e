"""Pages of Atlassian Statuspage that Datadog makes events of, and the tags of these."""

from datadog_api_client.v2.api.statuspage_integration_api import StatuspageIntegrationApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_integration_statuspage_url_setting",
    list=StatuspageIntegrationApi.list_statuspage_url_settings,
    title="url",
    url="/integrations/statuspage",
)
