# /incidents/settings?section=notification-rules
resource "datadog_incident_notification_rule" "roastery_safety_incident_created_trigger" {
  enabled       = false
  handles       = ["@team-${datadog_team.platform.handle}"]
  incident_type = datadog_incident_type.roastery_safety.id
  trigger       = "incident_created_trigger"
  visibility    = "organization"

  conditions {
    field  = "teams"
    values = ["platform"]
  }
}

# /incidents/settings?section=notification-rules
resource "datadog_incident_notification_rule" "security_incident_incident_created_trigger" {
  enabled               = true
  handles               = ["@team-${datadog_team.security.handle}"]
  incident_type         = datadog_incident_type.security_incident.id
  notification_template = datadog_incident_notification_template.security_incident_closed.id
  trigger               = "incident_created_trigger"
  visibility            = "private"

  conditions {
    field  = "severity"
    values = ["SEV-1"]
  }
}

# /incidents/settings?section=notification-rules
resource "datadog_incident_notification_rule" "shop_outage_incident_created_trigger" {
  enabled               = true
  handles               = ["@team-${datadog_team.checkout.handle}", "@${datadog_user.mira_okafor_example_com.email}"]
  incident_type         = datadog_incident_type.shop_outage.id
  notification_template = datadog_incident_notification_template.outage_declared.id
  renotify_on           = ["status", "severity"]
  trigger               = "incident_created_trigger"
  visibility            = "organization"

  conditions {
    field  = "severity"
    values = ["SEV-1", "SEV-2"]
  }
}

# /incidents/settings?section=notification-rules
resource "datadog_incident_notification_rule" "shop_outage_incident_saved_trigger" {
  enabled               = true
  handles               = ["@webhook-${datadog_webhook.kestrel_pager.name}"]
  incident_type         = datadog_incident_type.shop_outage.id
  notification_template = datadog_incident_notification_template.outage_update.id
  trigger               = "incident_saved_trigger"
  visibility            = "all"

  conditions {
    field  = "state"
    values = ["active", "stable"]
  }

  conditions {
    field  = "services"
    values = ["checkout"]
  }
}
