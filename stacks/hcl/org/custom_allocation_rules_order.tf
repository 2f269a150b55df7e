# /cost/settings/custom-allocation-rules
resource "datadog_custom_allocation_rules" "order" {
  rule_ids = [
    datadog_custom_allocation_rule.shared_clusters_evenly.id,
    datadog_custom_allocation_rule.support_by_what_teams_spend.id,
    datadog_custom_allocation_rule.roasters_share.id,
    datadog_custom_allocation_rule.by_cpu.id,
  ]
}
