"""The order in which security findings are tried against the due date rules."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.model.declaration import Kind, Object, Ref, lacks


def prepare(order: Object) -> Object:
    """The ids of the list's rules, in its order. The name is what the order was imported by."""
    return {"name": "order", "rule_ids": [rule["id"] for rule in order["data"]]}


KIND = Kind(
    resource_type="datadog_security_findings_due_date_rules_order",
    get=SecurityMonitoringApi.list_security_findings_automation_due_date_rules,
    update=SecurityMonitoringApi.reorder_security_findings_automation_due_date_rules,
    singleton="order",
    skip={"no rules to order": lacks("data")},
    refs={"data[].id": Ref("security_findings_due_date_rules")},
    prepare=prepare,
    url="/security/configuration/automation-pipelines",
)
