"""Due date rules: by when security findings are to be fixed, by severity."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.model.declaration import Kind

KIND = Kind(
    name="security_findings_due_date_rules",
    resource_type="datadog_security_findings_due_date_rule",
    list=SecurityMonitoringApi.list_security_findings_automation_due_date_rules,
    get=SecurityMonitoringApi.get_security_findings_automation_due_date_rule,
    create=SecurityMonitoringApi.create_security_findings_automation_due_date_rule,
    update=SecurityMonitoringApi.update_security_findings_automation_due_date_rule,
    delete=SecurityMonitoringApi.delete_security_findings_automation_due_date_rule,
    url="/security/configuration/automation-pipelines",
)
