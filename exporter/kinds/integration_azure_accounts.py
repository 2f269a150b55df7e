"""Azure app registrations through which Datadog collects what a tenant's subscriptions have."""

from datadog_api_client.v1.api.azure_integration_api import AzureIntegrationApi

from exporter.model.declaration import Kind, Object, lacks

OFF = {
    "automute": False,
    "cspm_enabled": False,
    "custom_metrics_enabled": False,
    "metrics_enabled": False,
    "metrics_enabled_default": False,
    "secretless_auth_enabled": False,
    "usage_metrics_enabled": False,
}
"""Switches that are off where the API leaves them out; the provider's default for some is on."""


def prepared(account: Object) -> Object:
    """The account with every switch, as the provider reads it."""
    return OFF | {k: v for k, v in account.items() if v is not None}


KIND = Kind(
    resource_type="datadog_integration_azure",
    list=AzureIntegrationApi.list_azure_integration,
    update=AzureIntegrationApi.update_azure_integration,
    delete=AzureIntegrationApi.delete_azure_integration,
    id="client_id",
    title="client_id",
    import_id="{tenant_name}:{client_id}",
    url="/integrations/azure",
    # The last two are what a request calls an account anew by.
    ignore=("errors", "warnings", "new_client_id", "new_tenant_name"),
    secrets={"client_secret": lacks("secretless_auth_enabled")},
    prepare=prepared,
)
