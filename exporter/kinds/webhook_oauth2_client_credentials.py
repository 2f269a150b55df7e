"""OAuth2 clients that webhooks sign in with. The list gives only their ids."""

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="datadog_webhook_oauth2_client_credentials",
    path="/api/v2/integration/webhooks/configuration/auth-method",
    collection="oauth2-client-credentials",
    summary=True,
    id="relationships.oauth2-client-credentials.data.id",
    import_id="{id}",
    url="/integrations/webhooks",
    ignore=("protocol",),
    secrets={"client_secret": always},
)
