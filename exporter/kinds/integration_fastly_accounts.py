"""Fastly accounts. The services that Datadog collects in one are integration_fastly_services."""

from datadog_api_client.v2.api.fastly_integration_api import FastlyIntegrationApi

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="datadog_integration_fastly_account",
    list=FastlyIntegrationApi.list_fastly_accounts,
    url="/integrations/fastly",
    ignore=("services",),
    secrets={"api_key": always},
    uneditable={
        "": "the provider doesn't know the id of what it changes, and makes "
        "its services anew: edit it in the app and export again, or heed what the "
        "plan destroys"
    },
)
