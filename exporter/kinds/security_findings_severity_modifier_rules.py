"""Severity modifier rules: security findings that matter more or less than they say."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_security_findings_severity_modifier_rule",
    list=SecurityMonitoringApi.list_security_findings_automation_severity_modifier_rules,
    url="/security/configuration/automation-pipelines",
)
