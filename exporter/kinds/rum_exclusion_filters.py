"""RUM exclusion filters: which events of an application are dropped before retention filters."""

from exporter.kinds._shared.reference_patterns import APPLICATION
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_rum_exclusion_filter",
    path="/api/v2/rum/applications/{app_id}/retention_filters/exclusion",
    parents={"rum_applications": "{id}"},
    title=("app_id", "name"),
    refs={"query": APPLICATION},
    url="/rum/application/{app_id}",
)
