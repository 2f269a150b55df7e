# /incidents/settings?section=message-templates
resource "datadog_incident_notification_template" "bei_jian_suo_no_jing_bao" {
  name          = "焙煎所の警報 🔥"
  category      = "alert"
  content       = "Leave the building."
  incident_type = datadog_incident_type.roastery_safety.id
  subject       = "Roastery: {{incident.title}}"
}

# /incidents/settings?section=message-templates
resource "datadog_incident_notification_template" "outage_declared" {
  name     = "Outage declared"
  category = "alert"
  content = chomp(<<-EOT
    The shop is in trouble.

    - Severity: {{incident.severity}}
    - Services: {{incident.services}}
    - Board: https://app.datadoghq.com/dashboard/${datadog_dashboard_json.checkout_overview.id}
  EOT
  )
  incident_type = datadog_incident_type.shop_outage.id
  subject       = "{{incident.severity}}: {{incident.title}}"
}

# /incidents/settings?section=message-templates
resource "datadog_incident_notification_template" "outage_update" {
  name     = "Outage update"
  category = "update"
  content = chomp(<<-EOT
    Now {{incident.state}}.
    Next word in $${minutes} minutes, %%{if nobody says} at the latest.
  EOT
  )
  incident_type = datadog_incident_type.shop_outage.id
  subject       = "Update: {{incident.title}}"
}

# /incidents/settings?section=message-templates
resource "datadog_incident_notification_template" "security_incident_closed" {
  name          = "Security incident closed"
  category      = "update"
  content       = "The incident is over. Keep what you know to yourself."
  incident_type = datadog_incident_type.security_incident.id
  subject       = "Closed: {{incident.title}}"
}
