"""Fastly accounts. The services that Datadog collects in one are integration_fastly_services."""

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="datadog_integration_fastly_account",
    path="/api/v2/integrations/fastly/accounts",
    url="/integrations/fastly",
    ignore=("services",),
    secrets={"api_key": always},
    uneditable={
        "": "the provider doesn't know the id of what it changes, and makes "
        "its services anew: edit it in the app and export again, or heed what the "
        "plan destroys"
    },
)
