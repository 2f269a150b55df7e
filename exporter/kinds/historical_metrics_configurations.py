"""Custom metrics whose points are taken however late they come."""

from datadog_api_client.v2.api.metrics_api import MetricsApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_historical_metrics_configuration",
    get=MetricsApi.get_historical_metrics_configuration,
    parents={"metrics": "{id}"},
    title="id",
    url="/metric/summary?metric={id}",
)
