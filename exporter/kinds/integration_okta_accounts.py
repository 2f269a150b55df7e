"""Okta accounts: identity providers whose logs Datadog collects."""

from datadog_api_client.v2.api.okta_integration_api import OktaIntegrationApi

from exporter.model.declaration import Kind, holds, lacks

KIND = Kind(
    resource_type="ddx_integration_okta_account",
    list=OktaIntegrationApi.list_okta_accounts,
    secrets={
        "api_key": lacks("auth_method", "oauth"),
        "client_secret": holds("auth_method", "oauth"),
    },
    url="/integrations/okta",
)
