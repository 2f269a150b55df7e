data "datadog_security_monitoring_rules" "root_account_used" {
  default_only_filter = true
  name_filter         = "Root account used"
}
