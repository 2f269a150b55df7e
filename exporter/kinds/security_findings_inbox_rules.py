"""Inbox rules: security findings that someone is to look at."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_security_findings_inbox_rule",
    list=SecurityMonitoringApi.list_security_findings_automation_inbox_rules,
    url="/security/configuration/automation-pipelines",
)
