"""Ticket creation rules: which security findings become a case or a Jira issue."""

from exporter.model.declaration import Kind, Ref

KIND = Kind(
    resource_type="datadog_security_findings_ticket_creation_rule",
    path="/api/v2/security/findings/automation/ticket_creation_rules",
    url="/security/configuration/automation-pipelines",
    refs={"action.assignee_id": Ref("users"), "action.project_id": Ref("case_projects")},
)
