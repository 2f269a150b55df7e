"""The order in which shared cloud costs are split by the custom allocation rules."""

from exporter.kinds._shared.orders import ids_of_list
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_custom_allocation_rules",
    prepare=ids_of_list("rule_ids", by="order_id"),
)
