# /security/configuration/automation-pipelines
resource "datadog_security_findings_ticket_creation_rules_order" "order" {
  name = "order"
  rule_ids = [
    datadog_security_findings_ticket_creation_rule.critical_ones_to_security.id,
    datadog_security_findings_ticket_creation_rule.jira_for_payments.id,
    datadog_security_findings_ticket_creation_rule.delivery.id,
    datadog_security_findings_ticket_creation_rule.paused_by_us.id,
  ]
}
