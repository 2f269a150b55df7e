# /security/configuration/automation-pipelines
resource "datadog_security_findings_due_date_rule" "bei_jian_trial" {
  name    = "焙煎 (trial)"
  enabled = false
  action = {
    due_days_per_severity = [
      {
        due_in_days = 60
        severity    = "high"
      },
    ]
    due_from = "first_seen"
  }
  rule = {
    finding_types = ["host_and_container_vulnerability"]
    query         = "site:tokyo"
  }
}

# /security/configuration/automation-pipelines
resource "datadog_security_findings_due_date_rule" "everything_else" {
  name    = "Everything else"
  enabled = true
  action = {
    due_days_per_severity = [
      {
        due_in_days = 30
        severity    = "critical"
      },
    ]
    due_from           = "first_seen"
    reason_description = "Agreed with the auditors $${2026}"
  }
  rule = {
    finding_types = ["misconfiguration"]
  }
}

# /security/configuration/automation-pipelines
resource "datadog_security_findings_due_date_rule" "payments_first" {
  name    = "Payments first"
  enabled = true
  action = {
    due_days_per_severity = [
      {
        due_in_days = 3
        severity    = "critical"
      },
      {
        due_in_days = 14
        severity    = "high"
      },
    ]
    due_from = "first_seen"
  }
  rule = {
    finding_types = ["misconfiguration", "library_vulnerability"]
    query         = "team:payments"
  }
}

# /security/configuration/automation-pipelines
resource "datadog_security_findings_due_date_rule" "secrets_at_once" {
  name    = "Secrets at once"
  enabled = true
  action = {
    due_days_per_severity = [
      {
        due_in_days = 1
        severity    = "critical"
      },
      {
        due_in_days = 1
        severity    = "high"
      },
      {
        due_in_days = 2
        severity    = "medium"
      },
    ]
    due_from = "first_seen"
  }
  rule = {
    finding_types = ["secret"]
    query         = "env:prod"
  }
}
