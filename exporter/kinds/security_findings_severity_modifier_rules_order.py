"""The order in which security findings are tried against the severity modifier rules."""

from exporter.kinds._shared.orders import ids_of_list
from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_security_findings_severity_modifier_rules_order",
    prepare=ids_of_list("data"),
    rename={"data": "rule_ids"},
)
