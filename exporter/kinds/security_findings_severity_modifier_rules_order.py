"""The order in which security findings are tried against the severity modifier rules."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.model.declaration import Kind, Object, Ref, lacks


def prepare(order: Object) -> Object:
    """The ids of the list's rules, in its order."""
    return {"data": [rule["id"] for rule in order["data"]]}


KIND = Kind(
    resource_type="ddx_security_findings_severity_modifier_rules_order",
    get=SecurityMonitoringApi.list_security_findings_automation_severity_modifier_rules,
    update=SecurityMonitoringApi.reorder_security_findings_automation_severity_modifier_rules,
    singleton="order",
    skip={"no rules to order": lacks("data")},
    refs={"data[].id": Ref("security_findings_severity_modifier_rules")},
    prepare=prepare,
    rename={"data": "rule_ids"},
    url="/security/configuration/automation-pipelines",
)
