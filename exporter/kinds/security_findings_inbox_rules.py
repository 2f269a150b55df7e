"""Inbox rules: security findings that someone is to look at."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_security_findings_inbox_rule",
    path="/api/v2/security/findings/automation/inbox_rules",
    url="/security/configuration/automation-pipelines",
)
