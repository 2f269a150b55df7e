# /security/configuration/automation-pipelines
resource "datadog_security_findings_ticket_creation_rule" "critical_ones_to_security" {
  name    = "Critical ones to security"
  enabled = true
  action = {
    assignee_id         = datadog_user.ayesha_rahman_example_com.id
    max_tickets_per_day = 20
    project_id          = var.case_project_security_cases_id
    target              = "case_management"
  }
  rule = {
    finding_types = ["misconfiguration"]
    query         = "severity:critical"
  }
}

# /security/configuration/automation-pipelines
resource "datadog_security_findings_ticket_creation_rule" "delivery" {
  name    = "Delivery"
  enabled = true
  action = {
    max_tickets_per_day = 5
    project_id          = var.case_project_security_cases_id
    target              = "jira"
  }
  rule = {
    finding_types = ["misconfiguration"]
    query         = "team:delivery"
  }
}

# /security/configuration/automation-pipelines
resource "datadog_security_findings_ticket_creation_rule" "jira_for_payments" {
  name    = "Jira for payments"
  enabled = true
  action = {
    fields = jsonencode({
      labels = ["security", "kestrel"]
      priority = {
        name = "High"
      }
    })
    max_tickets_per_day = 100
    project_id          = var.case_project_security_cases_id
    target              = "jira"
  }
  rule = {
    finding_types = ["library_vulnerability"]
    query         = "team:payments"
  }
}

# /security/configuration/automation-pipelines
resource "datadog_security_findings_ticket_creation_rule" "paused_by_us" {
  name    = "Paused by us"
  enabled = false
  action = {
    max_tickets_per_day = 1
    project_id          = var.case_project_security_cases_id
    target              = "case_management"
  }
  rule = {
    finding_types = ["secret"]
  }
}
