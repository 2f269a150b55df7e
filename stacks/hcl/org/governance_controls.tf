# /api/v2/governance/control
resource "datadog_governance_control" "unused_api_keys" {
  detection_parameters = jsonencode({
    days = 90
  })
  detection_type = "unused_api_keys"
  mitigation_parameters = jsonencode({
    grace_days = 7
  })
  mitigation_type = "revoke"
  notification_settings = [
    {
      enabled    = true
      event_type = "new_detection"
      targets = [
        {
          handle = "mira.okafor@example.com"
          type   = "email"
        },
        {
          handle = "@webhook-${datadog_webhook.kestrel_pager.name}"
          type   = "at_mention"
        },
      ]
    },
  ]
}

# /api/v2/governance/control
resource "datadog_governance_control" "unused_application_keys" {
  detection_parameters = jsonencode({
    days = 180
  })
  detection_type = "unused_app_keys"
}
