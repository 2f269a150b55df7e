# /security/configuration/automation-pipelines
resource "datadog_security_findings_mute_rule" "duplicates_of_the_scanner" {
  name    = "Duplicates of the scanner ☕"
  enabled = false
  action = {
    reason = "duplicate"
  }
  rule = {
    finding_types = ["misconfiguration"]
  }
}

# /security/configuration/automation-pipelines
resource "datadog_security_findings_mute_rule" "old_tills" {
  name    = "Old tills"
  enabled = true
  action = {
    expire_at = 4070908800000
    reason    = "pending_fix"
  }
  rule = {
    finding_types = ["host_and_container_vulnerability", "misconfiguration"]
    query         = "host:till-*"
  }
}

# /security/configuration/automation-pipelines
resource "datadog_security_findings_mute_rule" "sandbox_is_ours_to_break" {
  name    = "Sandbox is ours to break"
  enabled = true
  action = {
    expire_at          = 4070908800000
    reason             = "risk_accepted"
    reason_description = "Rebuilt each night"
  }
  rule = {
    finding_types = ["misconfiguration"]
    query         = "env:sandbox"
  }
}

# /security/configuration/automation-pipelines
resource "datadog_security_findings_mute_rule" "test_keys_in_fixtures" {
  name    = "Test keys in fixtures"
  enabled = true
  action = {
    reason = "false_positive"
  }
  rule = {
    finding_types = ["secret"]
    query         = "path:*/fixtures/*"
  }
}
