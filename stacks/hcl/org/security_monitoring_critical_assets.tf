# /security/configuration/critical-assets
resource "datadog_security_monitoring_critical_asset" "account_id_210987650002" {
  enabled    = true
  query      = "account_id:210987650002"
  rule_query = "ruleId:(${var.security_monitoring_rule_promo_codes_tried_one_by_one_id} OR ${var.security_monitoring_rule_account_taken_over_then_bought_id})"
  severity   = "critical"
}

# /security/configuration/critical-assets
resource "datadog_security_monitoring_critical_asset" "env_staging" {
  enabled    = true
  query      = "env:staging"
  rule_query = "ruleId:${var.security_monitoring_rule_password_guessing_on_customer_accounts_id}"
  severity   = "decrease"
  tags       = ["env:staging"]
}

# /security/configuration/critical-assets
resource "datadog_security_monitoring_critical_asset" "host_payments" {
  enabled     = true
  description = "What a card number passes through"
  query       = "host:payments-*"
  rule_query  = "type:(log_detection OR workload_security)"
  severity    = "increase"
  tags        = ["team:payments", "pci"]
}

# /security/configuration/critical-assets
resource "datadog_security_monitoring_critical_asset" "service_label_printer" {
  enabled    = false
  query      = "service:label-printer ☕"
  rule_query = "type:application_security"
  severity   = "low"
  tags       = ["team:delivery"]
}
