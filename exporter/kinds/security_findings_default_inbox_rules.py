"""Datadog's own inbox rules for security findings: an org switches them on and off."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.model.declaration import ByField, Kind

KIND = Kind(
    resource_type="ddx_security_findings_default_inbox_rule",
    path="/api/v2/security/findings/automation/default_inbox_rules",
    update=ByField(
        "enabled",
        {
            "True": SecurityMonitoringApi.enable_security_findings_automation_default_inbox_rule,
            "False": SecurityMonitoringApi.disable_security_findings_automation_default_inbox_rule,
        },
    ),
    ignore=("action", "name", "rule"),
    # An id is a name, such as `secret_default_rule`: the same in every org.
    rename={"id": "rule_id"},
    url="/security/configuration/automation-pipelines",
)
