# /security/configuration/notification-rules
resource "datadog_security_notification_rule" "cloud_posture_daily" {
  name             = "Cloud posture, daily"
  enabled          = true
  targets          = ["@${datadog_user.tomas_lindqvist_example_com.email}"]
  time_aggregation = 86400

  selectors {
    query          = ""
    rule_types     = ["misconfiguration"]
    severities     = ["critical", "high"]
    trigger_source = "security_signals"
  }
}

# /security/configuration/notification-rules
resource "datadog_security_notification_rule" "critical_at_once" {
  name             = "Critical, at once"
  enabled          = true
  targets          = ["@team-${datadog_team.security.handle}", "@webhook-${datadog_webhook.kestrel_pager.name}"]
  time_aggregation = 0

  selectors {
    query          = "env:production"
    rule_types     = ["application_security", "log_detection"]
    severities     = ["critical"]
    trigger_source = "security_signals"
  }
}

# /security/configuration/notification-rules
resource "datadog_security_notification_rule" "off_old" {
  name             = "Off: $${old}"
  enabled          = false
  targets          = ["@${datadog_user.mira_okafor_example_com.email}"]
  time_aggregation = 0

  selectors {
    query          = ""
    rule_types     = ["workload_security"]
    severities     = []
    trigger_source = "security_signals"
  }
}

# /security/configuration/notification-rules
resource "datadog_security_notification_rule" "payments_pci" {
  name             = "Payments (PCI)"
  enabled          = true
  targets          = ["@team-${datadog_team.payments.handle}"]
  time_aggregation = 0

  selectors {
    query          = "service:payments"
    rule_types     = ["signal_correlation"]
    severities     = ["critical", "high", "medium"]
    trigger_source = "security_signals"
  }
}
