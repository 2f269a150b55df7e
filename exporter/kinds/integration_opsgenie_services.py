"""Opsgenie services that a message may name: @opsgenie-name."""

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="datadog_integration_opsgenie_service_object",
    path="/api/v2/integration/opsgenie/services",
    url="/integrations/opsgenie",
    secrets={"opsgenie_api_key": always},
)
