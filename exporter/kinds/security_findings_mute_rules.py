"""Mute rules: security findings that nobody needs to see."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_security_findings_mute_rule",
    list=SecurityMonitoringApi.list_security_findings_automation_mute_rules,
    url="/security/configuration/automation-pipelines",
)
