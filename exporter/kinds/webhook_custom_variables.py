"""Custom variables of webhooks: what stands for $NAME in their payload, headers and URL."""

from datadog_api_client.v1.api.webhooks_integration_api import WebhooksIntegrationApi

from exporter.model.declaration import Kind, Mention, Place, holds

KIND = Kind(
    resource_type="datadog_webhook_custom_variable",
    get=WebhooksIntegrationApi.get_webhooks_integration_custom_variable,
    id="name",
    mention=(Mention("webhooks", pattern=r"\$(?P<id>[A-Z][A-Z0-9_]*)"),),
    url="/integrations/webhooks",
    place=Place.UNADOPTABLE,
    why="on import, the provider looks for it by a name that it hasn't read yet",
    secrets={"value": holds("is_secret")},
)
