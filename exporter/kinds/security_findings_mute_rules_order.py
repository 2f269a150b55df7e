"""The order in which security findings are tried against the mute rules."""

from exporter.kinds._shared.orders import ids_of_list
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_security_findings_mute_rules_order",
    # The name is what the order is imported by.
    prepare=ids_of_list("rule_ids", name="order"),
)
