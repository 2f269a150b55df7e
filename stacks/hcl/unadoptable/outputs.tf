output "security_monitoring_rule_account_taken_over_then_bought_id" {
  value = datadog_security_monitoring_rule.account_taken_over_then_bought.id
}

output "security_monitoring_rule_password_guessing_on_customer_accounts_id" {
  value = datadog_security_monitoring_rule.password_guessing_on_customer_accounts.id
}

output "security_monitoring_rule_promo_codes_tried_one_by_one_id" {
  value = datadog_security_monitoring_rule.promo_codes_tried_one_by_one.id
}

output "webhook_custom_variable_desk_region_name" {
  value = datadog_webhook_custom_variable.desk_region.name
}

output "webhook_custom_variable_escalation_level_name" {
  value = datadog_webhook_custom_variable.escalation_level.name
}
