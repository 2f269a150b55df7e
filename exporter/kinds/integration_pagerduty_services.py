"""PagerDuty services that a message may name: @pagerduty-name. The integration lists them."""

from exporter.model.declaration import Get, Kind, always

KIND = Kind(
    resource_type="datadog_integration_pagerduty_service_object",
    list=Get("/api/v1/integration/pagerduty"),
    collection="/api/v1/integration/pagerduty/configuration/services",
    items="services",
    summary=True,
    id="service_name",
    title="service_name",
    url="/integrations/pagerduty",
    secrets={"service_key": always},
)
