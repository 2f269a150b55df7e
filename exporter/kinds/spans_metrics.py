"""Span-based metrics: counts and distributions made from spans as they come in."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_spans_metric",
    path="/api/v2/apm/config/metrics",
    url="/apm/traces/generate-metrics",
    rename={"id": "name"},
)
