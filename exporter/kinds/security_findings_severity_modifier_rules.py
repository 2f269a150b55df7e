"""Severity modifier rules: security findings that matter more or less than they say."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="ddx_security_findings_severity_modifier_rule",
    path="/api/v2/security/findings/automation/severity_modifier_rules",
    url="/security/configuration/automation-pipelines",
)
