"""Custom metrics whose points are taken however late they come."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_historical_metrics_configuration",
    path="/api/v2/metrics/historical-metrics-configurations/{metric_name}",
    parents={"metrics": "{id}"},
    url="/metric/summary?metric={id}",
)
