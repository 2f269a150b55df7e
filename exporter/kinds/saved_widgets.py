"""Saved widgets: charts of log reports, cloud costs and product analytics, in no dashboard."""

from exporter.kinds._shared.reference_patterns import LINKS, WIDGETS
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_saved_widget",
    list="GET /api/v2/widgets/{experience_type}",
    query={"experience_type": ("ccm_reports", "csv_reports", "logs_reports", "product_analytics")},
    title="definition.title",
    refs={**WIDGETS, "definition.**": LINKS},
    ignore=("is_favorited",),
)
