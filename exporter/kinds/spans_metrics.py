"""Span-based metrics: counts and distributions made from spans as they come in."""

from datadog_api_client.v2.api.spans_metrics_api import SpansMetricsApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_spans_metric",
    list=SpansMetricsApi.list_spans_metrics,
    title="id",
    url="/apm/traces/generate-metrics",
    rename={"id": "name"},
)
