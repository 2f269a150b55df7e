"""RUM exclusion filters: which events of an application are dropped before retention filters."""

from datadog_api_client.v2.api.rum_retention_filters_api import RumRetentionFiltersApi

from exporter.kinds._shared.reference_patterns import APPLICATION
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_rum_exclusion_filter",
    list=RumRetentionFiltersApi.list_exclusion_filters,
    parents={"rum_applications": "{id}"},
    title=("app_id", "name"),
    refs={"query": APPLICATION},
    url="/rum/application/{app_id}",
)
