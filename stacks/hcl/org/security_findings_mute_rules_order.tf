# /security/configuration/automation-pipelines
resource "datadog_security_findings_mute_rules_order" "order" {
  name = "order"
  rule_ids = [
    datadog_security_findings_mute_rule.sandbox_is_ours_to_break.id,
    datadog_security_findings_mute_rule.test_keys_in_fixtures.id,
    datadog_security_findings_mute_rule.old_tills.id,
    datadog_security_findings_mute_rule.duplicates_of_the_scanner.id,
  ]
}
