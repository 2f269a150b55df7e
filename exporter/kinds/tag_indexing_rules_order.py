"""The order in which metrics are tried against the tag indexing rules."""

from exporter.kinds._shared.orders import ids_of_list
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_tag_indexing_rule_order",
    prepare=ids_of_list("rule_ids", by="rule_order"),
    # The provider requires a name, and doesn't read it back.
    default={"name": "order"},
)
