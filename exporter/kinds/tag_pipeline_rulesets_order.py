"""The order in which cloud costs pass through the tag pipelines."""

from exporter.kinds._shared.orders import ids_of_list
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_tag_pipeline_rulesets",
    prepare=ids_of_list("ruleset_ids", by="position"),
)
