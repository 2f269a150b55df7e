"""The order in which security findings are tried against the due date rules."""

from exporter.kinds._shared.orders import ids_of_list
from exporter.model.declaration import Kind, Ref, lacks

KIND = Kind(
    resource_type="datadog_security_findings_due_date_rules_order",
    path="/api/v2/security/findings/automation/due_date_rules",
    singleton="order",
    skip={"no rules to order": lacks("data")},
    refs={"data[].id": Ref("security_findings_due_date_rules")},
    # The name is what the order is imported by.
    prepare=ids_of_list("rule_ids", name="order"),
    url="/security/configuration/automation-pipelines",
)
