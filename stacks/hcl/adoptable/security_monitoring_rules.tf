# /api/v2/security_monitoring/rules
# one of Datadog's own rules, adapted; its blocks but filters are not read when it is imported, so Terraform leaves them as they are
# case: the provider doesn't read it, or reads it otherwise.
# all: with any edit, the provider would empty or overwrite what it doesn't know.
# To change that from here: export with --manage security_monitoring_rules.
resource "datadog_security_monitoring_default_rule" "root_account_used" {
  enabled        = false
  custom_message = "Ask #security before you do anything: $${who}?"
  custom_name    = "Root account used (Kestrel)"
  custom_tags    = ["team:security"]

  case {
    notifications = ["@webhook-${var.webhook_audit_sink_name}", "@${var.user_noa_benami_example_com_email}"]
    status        = "high"
  }

  filter {
    action = "suppress"
    query  = "@recipientAccountId:210987650003"
  }

  lifecycle {
    ignore_changes = all
  }
}
