# /security/configuration/automation-pipelines
resource "datadog_security_findings_due_date_rules_order" "order" {
  name = "order"
  rule_ids = [
    datadog_security_findings_due_date_rule.payments_first.id,
    datadog_security_findings_due_date_rule.everything_else.id,
    datadog_security_findings_due_date_rule.secrets_at_once.id,
    datadog_security_findings_due_date_rule.bei_jian_trial.id,
  ]
}
