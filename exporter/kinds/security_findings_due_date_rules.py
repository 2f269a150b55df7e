"""Due date rules: by when security findings are to be fixed, by severity."""

from exporter.model.declaration import Kind

KIND = Kind(
    resource_type="datadog_security_findings_due_date_rule",
    path="/api/v2/security/findings/automation/due_date_rules",
    url="/security/configuration/automation-pipelines",
)
