"""Due date rules: by when security findings are to be fixed, by severity."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_security_findings_due_date_rule",
    list=SecurityMonitoringApi.list_security_findings_automation_due_date_rules,
    url="/security/configuration/automation-pipelines",
)
