"""Datadog's own inbox rules for security findings: an org switches them on and off."""

from exporter.model.declaration import ByField, Kind

KIND = Kind(
    resource_type="ddx_security_findings_default_inbox_rule",
    path="/api/v2/security/findings/automation/default_inbox_rules",
    title="name",
    update=ByField("enabled", {"True": "POST {rule_id}/enable", "False": "POST {rule_id}/disable"}),
    ignore=("action", "name", "rule"),
    # An id is a name, such as `secret_default_rule`: the same in every org.
    rename={"id": "rule_id"},
    url="/security/configuration/automation-pipelines",
)
