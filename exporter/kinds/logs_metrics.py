"""Log-based metrics: counts and distributions made from logs as they come in."""

from exporter.model.declaration import Kind, Object
from exporter.model.json_path import drop, get


def prepared(metric: Object) -> Object:
    """The metric as the provider reads it: percentiles are a distribution's only."""
    counted = get(metric, "compute.aggregation_type") != "distribution"
    return drop(metric, "compute.include_percentiles") if counted else metric


KIND = Kind(
    resource_type="datadog_logs_metric",
    path="/api/v2/logs/config/metrics",
    url="/logs/pipelines/generate-metrics",
    prepare=prepared,
    rename={"id": "name"},
)
