"""Mute rules: security findings that nobody needs to see."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_security_findings_mute_rule",
    path="/api/v2/security/findings/automation/mute_rules",
    url="/security/configuration/automation-pipelines",
)
