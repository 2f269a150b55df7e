data "datadog_security_monitoring_rules" "root_account_used" {
  default_only_filter = true
  name_filter         = "Root account used"
}

locals {
  security_monitoring_rule_root_account_used = try(var.ids["security_monitoring_rules/Root account used"], one({ for i, r in data.datadog_security_monitoring_rules.root_account_used.rules : r.name => data.datadog_security_monitoring_rules.root_account_used.rule_ids[i]... }["Root account used"]))
}
