"""Tag indexing rules: which tags of the metrics that match can be queried."""

from datadog_api_client.v2.api.metrics_api import MetricsApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_tag_indexing_rule",
    list=MetricsApi.list_tag_indexing_rules,
    url="/metric/tag-indexing-rules",
)
