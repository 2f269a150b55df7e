"""OAuth2 clients that webhooks sign in with. The list gives only their ids."""

from datadog_api_client.v2.api.webhooks_integration_api import WebhooksIntegrationApi

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="datadog_webhook_oauth2_client_credentials",
    path="/api/v2/integration/webhooks/configuration/auth-method",
    get=WebhooksIntegrationApi.get_o_auth2_client_credentials,
    create=WebhooksIntegrationApi.create_o_auth2_client_credentials,
    update=WebhooksIntegrationApi.update_o_auth2_client_credentials,
    delete=WebhooksIntegrationApi.delete_o_auth2_client_credentials,
    summary=True,
    id="relationships.oauth2-client-credentials.data.id",
    import_id="{id}",
    url="/integrations/webhooks",
    ignore=("protocol",),
    secrets={"client_secret": always},
)
