"""RUM-based metrics: counts and distributions made from what browsers and apps report."""

from exporter.kinds._shared.reference_patterns import APPLICATION
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_rum_metric",
    path="/api/v2/rum/config/metrics",
    refs={"filter.query": APPLICATION},
    url="/rum/generate-metrics",
    rename={"id": "name"},
)
