"""Okta accounts: identity providers whose logs Datadog collects."""

from exporter.model.declaration import Kind, holds, lacks

KIND = Kind(
    resource_type="ddx_integration_okta_account",
    path="/api/v2/integrations/okta/accounts",
    secrets={
        "api_key": lacks("auth_method", "oauth"),
        "client_secret": holds("auth_method", "oauth"),
    },
    url="/integrations/okta",
)
