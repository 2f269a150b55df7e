"""Fastly accounts. The services that Datadog collects in one are integration_fastly_services."""

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="datadog_integration_fastly_account",
    path="/api/v2/integrations/fastly/accounts",
    url="/integrations/fastly",
    ignore=("services",),
    secrets={"api_key": always},
    remakes="its services",
)
