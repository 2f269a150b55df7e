"""RUM-based metrics: counts and distributions made from what browsers and apps report."""

from datadog_api_client.v2.api.rum_metrics_api import RumMetricsApi

from exporter.kinds._shared.reference_patterns import APPLICATION
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_rum_metric",
    list=RumMetricsApi.list_rum_metrics,
    title="id",
    refs={"filter.query": APPLICATION},
    url="/rum/generate-metrics",
    rename={"id": "name"},
)
