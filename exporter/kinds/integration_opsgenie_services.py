"""Opsgenie services that a message may name: @opsgenie-name."""

from datadog_api_client.v2.api.opsgenie_integration_api import OpsgenieIntegrationApi

from exporter.model.declaration import Kind, always

KIND = Kind(
    resource_type="datadog_integration_opsgenie_service_object",
    list=OpsgenieIntegrationApi.list_opsgenie_services,
    url="/integrations/opsgenie",
    secrets={"opsgenie_api_key": always},
)
