"""Webhooks: requests that Datadog sends where a message says @webhook-name."""

from datadog_api_client.v1.api.webhooks_integration_api import WebhooksIntegrationApi

from exporter.kind import LINKS, Kind

KIND = Kind(
    name="webhooks",
    resource_type="datadog_webhook",
    get=WebhooksIntegrationApi.get_webhooks_integration,
    create=WebhooksIntegrationApi.create_webhooks_integration,
    update=WebhooksIntegrationApi.update_webhooks_integration,
    delete=WebhooksIntegrationApi.delete_webhooks_integration,
    id="name",
    mention=r"@webhook-(?P<id>[\w.-]*\w)",
    import_id="{name}",
    url="/integrations/webhooks",
    refs={"payload": LINKS},
    # Both are returned in clear, and commonly hold a token.
    secrets={
        "custom_headers": lambda o: bool(o.get("custom_headers")),
        "url": lambda o: bool(o.get("url")),
    },
)
