output "security_monitoring_rule_account_taken_over_then_bought_id" {
  value = datadog_security_monitoring_rule.account_taken_over_then_bought.id
}

output "security_monitoring_rule_password_guessing_on_customer_accounts_id" {
  value = datadog_security_monitoring_rule.password_guessing_on_customer_accounts.id
}

output "security_monitoring_rule_promo_codes_tried_one_by_one_id" {
  value = datadog_security_monitoring_rule.promo_codes_tried_one_by_one.id
}
