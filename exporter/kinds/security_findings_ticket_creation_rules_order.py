"""The order in which security findings are tried against the ticket creation rules."""

from exporter.kinds._shared.orders import ids_of_list
from exporter.model.declaration import Kind, Ref, lacks

KIND = Kind(
    resource_type="datadog_security_findings_ticket_creation_rules_order",
    path="/api/v2/security/findings/automation/ticket_creation_rules",
    singleton="order",
    skip={"no rules to order": lacks("data")},
    refs={"data[].id": Ref("security_findings_ticket_creation_rules")},
    # The name is what the order is imported by.
    prepare=ids_of_list("rule_ids", name="order"),
    url="/security/configuration/automation-pipelines",
)
