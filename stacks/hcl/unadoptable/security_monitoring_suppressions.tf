# /security/configuration/suppressions/edit?suppressionId=kst-dat-a03
resource "datadog_security_monitoring_suppression" "barista_training_accounts" {
  name                 = "Barista training accounts"
  enabled              = false
  data_exclusion_query = "@usr.group:training"
  rule_query           = "type:log_detection source:auth0"
}

# /security/configuration/suppressions/edit?suppressionId=kst-pen-t01
resource "datadog_security_monitoring_suppression" "pen_test_every_spring" {
  name              = "Pen test, every spring"
  enabled           = true
  description       = "Ask @team-security before you make it longer."
  expiration_date   = "2099-01-22T14:30:00Z"
  rule_query        = "ruleId:${datadog_security_monitoring_rule.password_guessing_on_customer_accounts.id}"
  start_date        = "2099-01-01T00:00:00Z"
  suppression_query = "@network.client.ip:203.0.113.0/24"
  validate          = false
}

# /security/configuration/suppressions/edit?suppressionId=kst-prm-o02
resource "datadog_security_monitoring_suppression" "promo_codes_on_staging" {
  name              = "Promo codes on staging"
  enabled           = true
  rule_query        = "ruleId:(${datadog_security_monitoring_rule.promo_codes_tried_one_by_one.id} OR ${datadog_security_monitoring_rule.account_taken_over_then_bought.id})"
  suppression_query = "env:staging"
  tags              = ["technique:T1110-brute-force"]
  validate          = false
}

# /security/configuration/suppressions/edit?suppressionId=kst-def-r05
resource "datadog_security_monitoring_suppression" "root_on_the_sandbox" {
  name              = "Root on the sandbox"
  enabled           = true
  rule_query        = "ruleId:${local.security_monitoring_rule_root_account_used}"
  suppression_query = "account:sandbox"
  validate          = false
}
