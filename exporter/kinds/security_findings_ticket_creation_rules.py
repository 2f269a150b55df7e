"""Ticket creation rules: which security findings become a case or a Jira issue."""

from datadog_api_client.v2.api.security_monitoring_api import SecurityMonitoringApi

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    name="security_findings_ticket_creation_rules",
    resource_type="datadog_security_findings_ticket_creation_rule",
    list=SecurityMonitoringApi.list_security_findings_automation_ticket_creation_rules,
    get=SecurityMonitoringApi.get_security_findings_automation_ticket_creation_rule,
    create=SecurityMonitoringApi.create_security_findings_automation_ticket_creation_rule,
    update=SecurityMonitoringApi.update_security_findings_automation_ticket_creation_rule,
    delete=SecurityMonitoringApi.delete_security_findings_automation_ticket_creation_rule,
    url="/security/configuration/automation-pipelines",
    refs={"action.assignee_id": Ref("users"), "action.project_id": Ref("case_projects")},
)
