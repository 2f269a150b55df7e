"""The order in which security findings are tried against the inbox rules."""

from exporter.kinds._shared.orders import ids_of_list
from exporter.model.declaration import Kind, Ref, lacks

KIND = Kind(
    resource_type="ddx_security_findings_inbox_rules_order",
    path="/api/v2/security/findings/automation/inbox_rules",
    singleton="order",
    skip={"no rules to order": lacks("data")},
    refs={"data[].id": Ref("security_findings_inbox_rules")},
    prepare=ids_of_list("data"),
    rename={"data": "rule_ids"},
    url="/security/configuration/automation-pipelines",
)
