"""PagerDuty services that a message may name: @pagerduty-name. The integration lists them."""

from datadog_api_client.v1.api.pager_duty_integration_api import PagerDutyIntegrationApi

from exporter.model.declaration import Get, Kind, always

KIND = Kind(
    resource_type="datadog_integration_pagerduty_service_object",
    list=Get("/api/v1/integration/pagerduty"),
    get=PagerDutyIntegrationApi.get_pager_duty_integration_service,
    create=PagerDutyIntegrationApi.create_pager_duty_integration_service,
    update=PagerDutyIntegrationApi.update_pager_duty_integration_service,
    delete=PagerDutyIntegrationApi.delete_pager_duty_integration_service,
    items="services",
    summary=True,
    id="service_name",
    title="service_name",
    url="/integrations/pagerduty",
    secrets={"service_key": always},
)
