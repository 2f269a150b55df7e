"""Tag indexing rules: which tags of the metrics that match can be queried."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_tag_indexing_rule",
    path="/api/v2/metrics/tag-indexing-rules",
    url="/metric/tag-indexing-rules",
)
