"""Opsgenie accounts: keys that Datadog reads Opsgenie with."""

from datadog_api_client.v2.api.opsgenie_integration_api import OpsgenieIntegrationApi

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="ddx_integration_opsgenie_account",
    list=OpsgenieIntegrationApi.list_opsgenie_accounts,
    title="region",
    secrets={"api_key": always},
    url="/integrations/opsgenie",
)
